import * as v from "valibot";
import { NOWHERE } from "../validation/finding";
import { ProcedureSchema, type Procedure } from "./procedure";
import type { Parsed, ProcedureGraphFinding } from "./procedure-finding";

/**
 * The procedure in `raw` (the parsed JSON of a `*.sop.json`), or one `procedure/malformed` finding for every place
 * that does not fit. It looks at the shape only: `lintProcedure` looks at what the shape says.
 */
export function parseProcedure(raw: unknown): Parsed<Procedure, ProcedureGraphFinding> {
  const parsed = v.safeParse(ProcedureSchema, raw);
  if (parsed.success) return { ok: true, value: parsed.output, findings: [] };
  return {
    ok: false,
    findings: parsed.issues.map((issue) => malformed(v.getDotPath(issue), issue.received)),
  };
}

function malformed(path: string | null, received: string): ProcedureGraphFinding {
  const values = { path: path ?? "(seluruh berkas)", found: received };
  return { code: "procedure/malformed", severity: "error", place: NOWHERE, values };
}
