import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import banggai from "#templates/procedures/banggai-data-kinerja.sop.json";
import eplanning from "#templates/procedures/bangka-e-planning.sop.json";
import publication from "#templates/procedures/bangka-informasi-publik.sop.json";
import kalbar from "#templates/procedures/kalbar-renja.sop.json";
import kesbangpol from "#templates/procedures/kesbangpol-renja.sop.json";
import { officeSentence } from "#core/messages/office-messages";
import { PROCEDURE_MESSAGES } from "#core/messages/procedure-messages";
import { sentenceIn } from "#core/messages/render-finding";
import { parseProcedure } from "#core/procedure/parse-procedure";
import type { Procedure } from "#core/procedure/procedure";
import { procedureFromTable } from "#core/procedure/procedure-from-table";
import type { Register } from "#core/register/register";
import type { AnyFinding } from "#core/validation/finding";
import { CommandFault } from "../archive/command-fault";
import { RegisterFault } from "../archive/register-on-disk";
import type { Workspace } from "../archive/workspace";
import { readCsv } from "../csv/read-csv";

const SHIPPED: { readonly [id: string]: unknown } = {
  "banggai-data-kinerja": banggai,
  "kesbangpol-renja": kesbangpol,
  "kalbar-renja": kalbar,
  "bangka-e-planning": eplanning,
  "bangka-informasi-publik": publication,
};
const FOLDER = "buku-induk/sop";

/**
 * The procedure of that id: the agency's own (`buku-induk/sop/<id>.sop.json` or `.csv`), else the one that ships.
 * Throws CommandFault for an unknown id and RegisterFault for one that cannot be read.
 */
export function procedureNamed(workspace: Workspace, name: string, register: Register): Procedure {
  const own = ownProcedures(workspace).find(({ id }) => id === name);
  if (own !== undefined) return own.read(register);
  const shipped = Object.hasOwn(SHIPPED, name) ? SHIPPED[name] : undefined;
  if (shipped !== undefined) return sound(parseProcedure(shipped));
  const known = [...Object.keys(SHIPPED), ...ownProcedures(workspace).map(({ id }) => id)];
  throw new CommandFault(officeSentence("procedure/unknown", { name, known }));
}

interface OwnProcedure {
  readonly id: string;
  readonly read: (register: Register) => Procedure;
}

function ownProcedures(workspace: Workspace): readonly OwnProcedure[] {
  const folder = join(workspace.folder, FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name): readonly OwnProcedure[] => {
    const path = join(folder, name);
    if (name.endsWith(".sop.json")) {
      const read = (): Procedure => sound(parseProcedure(JSON.parse(readFileSync(path, "utf8"))));
      return [{ id: name.slice(0, -".sop.json".length), read }];
    }
    if (!name.endsWith(".csv")) return [];
    const id = name.slice(0, -".csv".length);
    return [{ id, read: (register) => fromTable(path, `${FOLDER}/${name}`, id, register) }];
  });
}

function fromTable(path: string, file: string, id: string, register: Register): Procedure {
  const rows: (readonly string[])[] = [];
  for (const { rowNumber, cells } of readCsv(readFileSync(path), file).rows) {
    while (rows.length < rowNumber - 1) rows.push([]);
    rows.push(cells);
  }
  const identity = { id, title: id.replace(/-/g, " "), agency: register.agency.name };
  return sound(procedureFromTable({ file, sheet: null, rows }, identity));
}

type Parsed =
  | { readonly ok: true; readonly value: Procedure }
  | { readonly ok: false; readonly findings: readonly AnyFinding[] };

function sound(parsed: Parsed): Procedure {
  if (parsed.ok) return parsed.value;
  throw new RegisterFault(
    parsed.findings.map((finding) => ({ finding, sentence: sentenceIn(PROCEDURE_MESSAGES, finding) })),
  );
}
