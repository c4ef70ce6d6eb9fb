import { REGISTER_MESSAGES } from "#core/messages/register-messages";
import { sentenceIn, SEVERITY_LABELS } from "#core/messages/render-finding";
import { placeLabel } from "#core/messages/sentence";
import { parseRegister } from "#core/register/parse-register";
import type { Register } from "#core/register/register";
import type { RegisterFinding } from "#core/register/register-finding";
import { TABLE_NAMES } from "#core/register/register-tables";
import { tablesFromSnapshot } from "#core/register/tables-from-snapshot";
import { hasError } from "#core/validation/finding";
import type { PlanCell, SheetPlan } from "#core/workbook/plan";
import { applyPlan } from "../google/apply-plan";
import { readSheet } from "../google/read-snapshot";
import { withRetry } from "../google/retry";
import { UserFault } from "../google/user-fault";
import { registerUnusable } from "../messages/addon-messages";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const FINDINGS_SHEET = "Temuan Buku Induk";

/** The register in the master; where it has an error, its findings are listed in a sheet and UserFault is thrown. */
export function loadRegister(book: Spreadsheet): { readonly register: Register; readonly warnings: number } {
  const timeZone = book.getSpreadsheetTimeZone();
  const sheets = withRetry(() =>
    TABLE_NAMES.flatMap((name) => {
      const sheet = book.getSheetByName(name);
      return sheet === null ? [] : [readSheet(sheet, name, timeZone)];
    }),
  );
  const { tables, findings } = tablesFromSnapshot({ sheets, names: [] }, book.getName());
  const parsed = parseRegister(tables);
  const all = [...findings, ...parsed.findings];
  const told = all.filter(({ severity }) => severity !== "note");
  const isListed = book.getSheetByName(FINDINGS_SHEET) !== null;
  if (told.length > 0 || isListed) applyPlan(book, { title: "", sheets: [findingsSheet(told)], names: [] });
  const errors = all.filter(({ severity }) => severity === "error").length;
  if (hasError(all)) throw new UserFault(registerUnusable(errors));
  return { register: parsed.register, warnings: told.length };
}

function findingsSheet(findings: readonly RegisterFinding[]): SheetPlan {
  const rows = findings.map((finding): readonly PlanCell[] => {
    const { cause, remedy } = sentenceIn(REGISTER_MESSAGES, finding);
    const { sheet } = finding.place;
    return [
      SEVERITY_LABELS[finding.severity],
      sheet ?? "",
      placeLabel({ ...finding.place, file: null }),
      cause,
      remedy,
      finding.code,
    ];
  });
  const none = ["Tidak ada", "", "", "Tidak ada temuan.", "", ""];
  const cells = [
    ["Bobot", "Lembar", "Tempat", "Sebab", "Tindakan", "Kode temuan"],
    ...(rows.length === 0 ? [none] : rows),
  ];
  const right = 5;
  return {
    name: FINDINGS_SHEET,
    state: "visible",
    edits: [
      { kind: "columnWidths", columnIndex: 0, widths: [12, 14, 18, 60, 60, 28] },
      {
        kind: "format",
        ranges: [{ top: 0, bottom: cells.length - 1, left: 0, right }],
        style: { wrap: true, vertical: "top" },
      },
      { kind: "format", ranges: [{ top: 0, bottom: 0, left: 0, right }], style: { bold: true } },
      { kind: "write", rowIndex: 0, columnIndex: 0, cells },
      { kind: "freeze", rows: 1, columns: 0 },
    ],
  };
}
