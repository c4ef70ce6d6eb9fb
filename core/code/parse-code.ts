import { plainText } from "../cell/plain-text";
import { codeLevel } from "./code-level";
import type { CodeLevel } from "./code-level";
import { repairSegments } from "./repair-segments";
import type { SegmentFault, SegmentRepair } from "./repair-segments";

/** What was put right in a code; each is shown, none is silent. */
export type CodeRepair =
  "code/trailing-dot" | "code/separators" | "code/name-in-cell" | "code/agency-field" | SegmentRepair;

/** Why a text is no code. `text` is what was typed; `suggestion` a code that it may mean, to be confirmed. */
export type CodeFault =
  | { readonly kind: "fault"; readonly code: "code/missing"; readonly text: string }
  | ({ readonly kind: "fault"; readonly text: string } & SegmentFault);

/** What a typed code says. `name` is the name that stood in the same cell, else null. */
export type ParsedCode =
  | {
      readonly kind: "value";
      readonly code: string;
      readonly level: CodeLevel;
      readonly name: string | null;
      readonly repairs: readonly CodeRepair[];
    }
  | { readonly kind: "blank" }
  | CodeFault;

/** A name longer than this is cut: no sub kegiatan has one. */
const MAX_LENGTH = 500;

/** Digits, X and separators only: spaces then part segments, not a name. */
const BARE_CODE = /^[\dX\s.,/-]+$/i;
const INNER_SPACE = /(?<=[\dX])\s+(?=[\dX])/gi;

const CODE_THEN_NAME = /^'?([\dX](?:[\dX]|\s*[.,]\s*(?=[\dX])|[-/](?=[\dX]))*)\s*([.,]*)\s*(.*)$/is;

/**
 * The code in `text`, normalised: trailing points and a name in the same cell are parted off, commas or hyphens
 * between segments become points, `.02.` in the fourth place becomes `.2.`, a sub code of two digits four, and `X`
 * and `X.XX` the agency's own bidang urusan. A digit that a spreadsheet has eaten (`2.1` for `2.10`) is a fault with
 * a suggestion; digits among the letters after a short code (`5.O1.02`) are one too: the code may go on there. `agencyField` is a code such as `5.01`; null keeps `X.XX`. Never throws.
 */
export function parseCode(text: string, options: { readonly agencyField: string | null }): ParsedCode {
  const plain = plainText(text).slice(0, MAX_LENGTH);
  if (plain === "") return { kind: "blank" };
  const parts = CODE_THEN_NAME.exec(BARE_CODE.test(plain) ? plain.replace(INNER_SPACE, ".") : plain);
  const [body = "", dots = "", rest = ""] = parts?.slice(1) ?? [];
  const isGlued = dots === "" && /^[\p{L}\d]/u.test(rest) && plain.includes(body + rest);
  if (parts === null || (isGlued && !/\..*\.\d+$/.test(body)))
    return { kind: "fault", code: "code/missing", text };
  return assemble(
    text,
    { plain, body, dots, name: rest.replace(/^[-–—:]\s*/, "").trim() },
    options.agencyField,
  );
}

interface CodeParts {
  readonly plain: string;
  readonly body: string;
  readonly dots: string;
  readonly name: string;
}

function assemble(text: string, parts: CodeParts, agencyField: string | null): ParsedCode {
  const dotted = parts.body.toUpperCase().replace(/\s*[.,]\s*|[-/]/g, ".");
  const own = withAgencyField(dotted, agencyField);
  const repaired = repairSegments(own.split("."));
  if ("fault" in repaired) return { kind: "fault", text, ...repaired.fault };
  const code = repaired.segments.join(".");
  const level = codeLevel(code);
  const isCut = level !== "sub-kegiatan" && /^\S*\d/.test(parts.name);
  if (level === null || isCut) return { kind: "fault", code: "code/incomplete", text, found: code };
  const repairs: [CodeRepair, boolean][] = [
    ["code/trailing-dot", parts.dots !== ""],
    ["code/separators", !parts.plain.toUpperCase().includes(dotted)],
    ["code/name-in-cell", parts.name !== ""],
    ["code/agency-field", own !== dotted],
  ];
  const applied = repairs.filter(([, applies]) => applies).map(([repair]) => repair);
  return {
    kind: "value",
    code,
    level,
    name: parts.name === "" ? null : parts.name,
    repairs: [...applied, ...repaired.repairs],
  };
}

/** `X.XX.01` → `5.01.01`; a lone `X` takes the urusan of the agency's bidang. */
function withAgencyField(code: string, agencyField: string | null): string {
  if (agencyField === null || !/^X(?:\.XX(?:\.|$)|$)/.test(code)) return code;
  const [urusan = "", bidang = ""] = agencyField.split(".");
  return code.replace(/^X(\.XX)?/, (_, field: string | undefined) =>
    field === undefined ? urusan : `${urusan}.${bidang}`,
  );
}
