import kesbangpol from "#templates/procedures/kesbangpol-renja.sop.json";
import banggai from "#templates/procedures/banggai-data-kinerja.sop.json";
import kalbar from "#templates/procedures/kalbar-renja.sop.json";
import eplanning from "#templates/procedures/bangka-e-planning.sop.json";
import publication from "#templates/procedures/bangka-informasi-publik.sop.json";
import { EVENT_KINDS } from "#core/cycle/event";
import { PROCEDURE_MESSAGES } from "#core/messages/procedure-messages";
import { sentenceIn } from "#core/messages/render-finding";
import { lintProcedure } from "#core/procedure/lint-procedure";
import { parseProcedure } from "#core/procedure/parse-procedure";
import type { Procedure } from "#core/procedure/procedure";
import { procedureFromTable } from "#core/procedure/procedure-from-table";
import { STEP_EVENTS } from "#core/procedure/procedure-fact";
import type { Register } from "#core/register/register";
import type { AnyFinding } from "#core/validation/finding";
import { sheetTexts } from "../google/sheet-texts";
import { UserFault } from "../google/user-fault";
import { procedureBroken, procedureUnknown } from "../messages/procedure-faults";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const SHIPPED: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["banggai-data-kinerja", banggai],
  ["kesbangpol-renja", kesbangpol],
  ["kalbar-renja", kalbar],
  ["bangka-e-planning", eplanning],
  ["bangka-informasi-publik", publication],
]);

/** Sheets of the master that hold a procedure of the agency's own are called so. */
const OWN_SHEET = /^SOP\s+\S/i;

/** The procedures that can be followed: those that ship, then the agency's own sheets, by the names that settings use. */
export function procedureNames(book: Spreadsheet): readonly string[] {
  return [...SHIPPED.keys(), ...ownSheets(book)];
}

/** The procedure of that name; throws UserFault for an unknown one and for a sheet that cannot be read. */
export function procedureNamed(book: Spreadsheet, name: string, register: Register): Procedure {
  const shipped = SHIPPED.get(name);
  if (shipped !== undefined) return sound(name, parseProcedure(shipped));
  const sheet = ownSheets(book).find((one) => one === name || idOf(one) === name);
  const rows = sheet === undefined ? null : sheetTexts(book, sheet);
  if (sheet === undefined || rows === null) throw new UserFault(procedureUnknown(name, procedureNames(book)));
  const identity = { id: idOf(sheet), title: sheet.slice(3).trim(), agency: register.agency.name };
  return sound(sheet, procedureFromTable({ file: null, sheet, rows }, identity));
}

/** What the lint doubts about a procedure with the holders that this register names, as sentences. */
export function procedureDoubts(procedure: Procedure, { officials }: Register): readonly string[] {
  const holders = new Map(
    procedure.roles.map(({ id, registerRole }) => [
      id,
      officials.filter(({ role }) => registerRole === null || role === registerRole).map(({ name }) => name),
    ]),
  );
  const eventKinds = new Set<string>([...EVENT_KINDS, ...Object.values(STEP_EVENTS)]);
  return lintProcedure(procedure, { holders, eventKinds }).map(said);
}

function ownSheets(book: Spreadsheet): readonly string[] {
  return book
    .getSheets()
    .map((sheet) => sheet.getName())
    .filter((name) => OWN_SHEET.test(name));
}

function idOf(sheet: string): string {
  return sheet
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

type Parsed =
  | { readonly ok: true; readonly value: Procedure }
  | { readonly ok: false; readonly findings: readonly AnyFinding[] };

function sound(name: string, parsed: Parsed): Procedure {
  if (parsed.ok) return parsed.value;
  throw new UserFault(procedureBroken(name, parsed.findings.map(said)));
}

function said(finding: AnyFinding): string {
  const { cause, remedy } = sentenceIn(PROCEDURE_MESSAGES, finding);
  return `${cause} ${remedy}`;
}
