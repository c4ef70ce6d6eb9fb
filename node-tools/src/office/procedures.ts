import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
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
import type { ProcedureIdentity } from "#core/procedure/procedure-from-table";
import type { RegisterTable } from "#core/register/register-tables";
import type { Register } from "#core/register/register";
import type { AnyFinding } from "#core/validation/finding";
import { textOfCell } from "#core/workbook/sheet-grid";
import { readTables } from "../commands/read-table";
import { CommandFault } from "../archive/command-fault";
import { RegisterFault } from "../archive/register-on-disk";
import type { Workspace } from "../archive/workspace";

const SHIPPED: { readonly [id: string]: unknown } = {
  "banggai-data-kinerja": banggai,
  "kesbangpol-renja": kesbangpol,
  "kalbar-renja": kalbar,
  "bangka-e-planning": eplanning,
  "bangka-informasi-publik": publication,
};
const FOLDER = "buku-induk/sop";

/**
 * The procedure of that id: the agency's own (`buku-induk/sop/<id>.sop.json`, `.csv` or `.xlsx`), else the one that ships.
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
    const found = /^(.+)\.(csv|xlsx)$/i.exec(name);
    if (found === null || name.startsWith("~$")) return [];
    const id = found[1] ?? name;
    return [
      {
        id,
        read: (register) =>
          sound(procedureFromFile(path, { id, title: titleOf(id), agency: register.agency.name })),
      },
    ];
  });
}

/** `Penyusunan-renja` → `Penyusunan renja`: what a procedure is called where its sheet does not say. */
function titleOf(id: string): string {
  return id.replace(/-/g, " ");
}

/**
 * A procedure from a file that somebody wrote: a `.sop.json`, or a CSV or .xlsx with the columns of a SOP's table, of a
 * workbook the first sheet that has them. Faults are findings; throws only what the disk throws.
 */
export function procedureFromFile(path: string, identity: ProcedureIdentity): ParsedProcedure {
  if (path.endsWith(".json")) return parsedJson(readFileSync(path, "utf8"));
  const { tables } = readTables(path);
  const parsed = tables.map(({ file, sheet, rows }) =>
    procedureFromTable({ file, sheet, rows: textRows(rows) }, identity),
  );
  return (
    parsed.find((one) => one.ok || one.findings.every(({ code }) => code !== "procedure/no-header")) ??
    parsed[0] ??
    procedureFromTable({ file: basename(path), sheet: null, rows: [] }, identity)
  );
}

function parsedJson(text: string): ParsedProcedure {
  let value: unknown = null;
  try {
    value = JSON.parse(text);
  } catch {
    // No JSON at all has the shape of no procedure: the parser says so.
  }
  return parseProcedure(value);
}

/** Rows of texts as a person counts them: blank lines keep their place. */
function textRows(rows: RegisterTable["rows"]): readonly (readonly string[])[] {
  const texts: string[][] = [];
  for (const { rowNumber, cells } of rows) {
    while (texts.length < rowNumber) texts.push([]);
    const row = texts[rowNumber - 1] ?? [];
    for (const { columnIndex, cell } of cells) {
      while (row.length <= columnIndex) row.push("");
      row[columnIndex] = textOfCell(cell);
    }
  }
  return texts;
}

/** A procedure that was read, with what is doubtful in it, or why it could not be. */
export type ParsedProcedure =
  | { readonly ok: true; readonly value: Procedure; readonly findings?: readonly AnyFinding[] }
  | { readonly ok: false; readonly findings: readonly AnyFinding[] };

function sound(parsed: ParsedProcedure): Procedure {
  if (parsed.ok) return parsed.value;
  throw new RegisterFault(
    parsed.findings.map((finding) => ({ finding, sentence: sentenceIn(PROCEDURE_MESSAGES, finding) })),
  );
}
