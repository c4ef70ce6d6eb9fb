import { filledRows } from "../form/entry-rows";
import type { FilledRow } from "../form/entry-rows";
import { totalOf } from "../form/entry-totals";
import { statusText, totalCounts } from "../form/fill-counts";
import { planCellOf } from "../form/form-content";
import type { FormContent } from "../form/form-content";
import type { FormRequest } from "../form/form-request";
import { periodText } from "../form/form-request";
import { PRINTED_FORM_WORDS as WORDS } from "../messages/printed-form-texts";
import type { SignatureBlock } from "../paper/paper-document";
import { bodyPlace, tableSheetPlan } from "../renja/tables/table-sheet";
import type { TableSheet } from "../renja/tables/table-sheet";
import type { Edit, WorkbookPlan } from "../workbook/plan";
import { formColumns, hasNameColumn, paperFor } from "./form-columns";
import { groupedRows } from "./grouped-rows";
import { blankLines, lineRows, totalRows } from "./printed-rows";

/** What a printed form says besides what was filled. */
export interface FormPrint {
  /** Lines under the title: which version it is, and how it stands. */
  readonly stamp: readonly string[];
  readonly signatures: readonly [reviewer: SignatureBlock, filler: SignatureBlock];
  readonly footer: string;
  /** The name of a code of urusan to sub kegiatan; null where nobody knows it. */
  readonly nameOfCode: (code: string) => string | null;
  /** How many empty lines to print instead of what was filled; null for what was filled. */
  readonly blankRows: number | null;
}

/** Room to write by hand in, in points. */
const BLANK_ROW_HEIGHT = 26;

/** The workbook of one unit's printed form. Of an open form only the used rows are printed. */
export function printedFormPlan(request: FormRequest, content: FormContent, print: FormPrint): WorkbookPlan {
  const { form, agency, unitName } = request;
  const blankRows = form.definition.rows.kind === "open" ? print.blankRows : null;
  const empty = blankRows === null ? null : blankLines(blankRows);
  const isBlank = empty !== null;
  const rows = isBlank ? [] : filledRows(request, content).filter(({ used }) => used);
  const lines = groupedRows(form, rows);
  const isGrouped = hasNameColumn(form) && (isBlank || lines.some(({ kind }) => kind !== "row"));
  const columns = formColumns(form, isGrouped, (id) => !isBlank && rows.every((row) => isBlankIn(row, id)));
  const nameOf = (code: string): string => print.nameOfCode(code) ?? "";
  const printedLines = { form, columns, lines, rows, isGrouped, nameOf };
  const sheet: TableSheet = {
    name: WORDS.sheet,
    agency,
    titles: [
      isBlank ? form.definition.title : WORDS.title(form.definition.title),
      `${unitName} · ${periodText(form)}`,
      ...print.stamp,
    ],
    columns,
    rowCount: (empty ?? lines).length,
    rowsOf: (body) => empty ?? lineRows(printedLines, body),
    footRowsOf: (body) => (isBlank ? [] : totalRows(printedLines, body)),
    notes: isBlank ? [WORDS.blank] : notesOf(request, content, rows),
    signatures: print.signatures,
    paper: paperFor(form, columns),
    footerLeft: print.footer,
  };
  const plan = tableSheetPlan(sheet);
  const { firstRow } = bodyPlace(sheet);
  const heights = (empty ?? []).map(() => BLANK_ROW_HEIGHT);
  const room: Edit = { kind: "rowHeights", rowIndex: firstRow, heights };
  const edits = isBlank ? [...plan.edits, room] : plan.edits;
  return { title: `${WORDS.sheet} ${unitName}`, sheets: [{ ...plan, edits }], names: [] };
}

function isBlankIn({ values }: FilledRow, fieldId: string): boolean {
  const cell = planCellOf(values.get(fieldId));
  return cell === null || cell === "";
}

function notesOf(
  { form, limits }: FormRequest,
  { nihil }: FormContent,
  rows: readonly FilledRow[],
): readonly string[] {
  const { totals = [], rows: kind } = form.definition;
  const values = rows.map((row) => row.values);
  return [
    ...(nihil === null || nihil === undefined ? [] : [WORDS.nihil(nihil)]),
    ...totals.map((total) => {
      const limit = total.limit === undefined ? null : (limits?.[total.limit] ?? null);
      return WORDS.limit(total.label, totalOf(total, values), limit);
    }),
    ...(rows.length === 0
      ? [WORDS.empty]
      : [statusText(totalCounts(rows.map(({ counts }) => counts)), kind.kind)]),
    WORDS.notSigned,
  ];
}
