import { dateOfDayNumber } from "../cell/civil-date";
import type { CompiledForm } from "../form/compiled-form";
import type { FilledRow } from "../form/entry-rows";
import { totalOf } from "../form/entry-totals";
import { planCellOf } from "../form/form-content";
import { PRINTED_FORM_WORDS as WORDS } from "../messages/printed-form-texts";
import type { BodyPlace } from "../renja/tables/level-sums";
import { placeOf } from "../renja/tables/printed-column";
import type { PrintedColumn } from "../renja/tables/printed-column";
import type { PrintedRow } from "../renja/tables/table-sheet";
import { SERIAL_OF_1970 } from "../validation/check-submission";
import type { PlanCell } from "../workbook/plan";
import { PRINT_COLUMNS, printedFields, summedFields, typedChoice } from "./form-columns";
import type { FormLine } from "./grouped-rows";
import { DEPTH_OF_ROW, sumOfRows } from "./row-sums";

/** What the rows of a table are made from. */
export interface PrintedLines {
  readonly nameOf: (code: string) => string;
  readonly form: CompiledForm;
  readonly columns: readonly PrintedColumn[];
  readonly lines: readonly FormLine[];
  readonly rows: readonly FilledRow[];
  readonly isGrouped: boolean;
}

/** The rows of a printed form: headings with their sums, and the rows of the form under them. */
export function lineRows(
  { form, columns, lines, isGrouped, nameOf }: PrintedLines,
  body: BodyPlace,
): readonly PrintedRow[] {
  const fields = printedFields(form, isGrouped);
  let number = 0;
  return lines.map((line, index): PrintedRow => {
    if (line.kind === "row") {
      number += 1;
      const cells = Object.fromEntries(fields.map((field) => [field.id, cellOf(line.row, field)]));
      const named = isGrouped ? codeCells(form, line, nameOf) : {};
      return {
        look: "item",
        cells: { ...cells, ...named, [PRINT_COLUMNS.number]: number, depth: DEPTH_OF_ROW },
      };
    }
    const below = lines.slice(index, line.lastLine + 1);
    const sums = summedFields(fields).map((id): [string, PlanCell] => [
      id,
      sumOfRows({ body, column: placeOf(columns, id), from: index, to: line.lastLine }, amountIn(below, id)),
    ]);
    const titles =
      line.kind === "bucket"
        ? headCells(columns, isGrouped, "", WORDS.bucket)
        : headCells(columns, isGrouped, line.code, nameOf(line.code));
    const look = line.kind === "bucket" ? "bucket" : DEPTH_LOOKS[line.depth - 1];
    return { look: look ?? "item", cells: { ...Object.fromEntries(sums), ...titles, depth: 0 } };
  });
}

/** Code and name of a row: nothing where the line above says them, what was typed where the code is not known. */
function codeCells(
  form: CompiledForm,
  { row, code, again }: Extract<FormLine, { kind: "row" }>,
  nameOf: (code: string) => string,
): PrintedRow["cells"] {
  if (again) return { kode: null };
  if (code !== "") return { kode: code, [PRINT_COLUMNS.name]: nameOf(code) };
  return { kode: null, [PRINT_COLUMNS.name]: typedChoice(form, row) };
}

const DEPTH_LOOKS = ["depth1", "depth2", "depth3", "depth4"] as const;

/** Code and name of a heading: the name has a column of its own, or stands in the form's first column of text. */
function headCells(
  columns: readonly PrintedColumn[],
  isGrouped: boolean,
  code: string,
  name: string,
): PrintedRow["cells"] {
  if (isGrouped) return { kode: code, [PRINT_COLUMNS.name]: name };
  const first = columns.find(({ look }) => look === "text");
  return first === undefined ? { kode: code } : { kode: code, [first.id]: name };
}

/** The sums of all rows; none in a form without rupiah. */
export function totalRows(
  { form, columns, lines, rows, isGrouped }: PrintedLines,
  body: BodyPlace,
): readonly PrintedRow[] {
  const ids = summedFields(printedFields(form, isGrouped));
  if (ids.length === 0) return [];
  const sums = ids.map((id): [string, PlanCell] => [
    id,
    sumOfRows(
      { body, column: placeOf(columns, id), from: 0, to: Math.max(0, lines.length - 1) },
      amountIn(rows, id),
    ),
  ]);
  const before = columns[Math.min(...ids.map((id) => placeOf(columns, id))) - 1]?.id ?? PRINT_COLUMNS.number;
  return [
    {
      look: "total",
      joined: before === PRINT_COLUMNS.number ? [] : [[PRINT_COLUMNS.number, before]],
      cells: { ...Object.fromEntries(sums), [PRINT_COLUMNS.number]: WORDS.total },
    },
  ];
}

function amountIn(of: readonly (FormLine | FilledRow)[], field: string): number {
  const rows = of.flatMap((one) => ("values" in one ? [one] : one.kind === "row" ? [one.row] : []));
  return totalOf(
    { field, label: "" },
    rows.map(({ values }) => values),
  );
}

/** Empty lines to write on, numbered. */
export function blankLines(count: number): readonly PrintedRow[] {
  return Array.from({ length: count }, (_, index) => ({
    look: "item",
    cells: { [PRINT_COLUMNS.number]: index + 1 },
  }));
}

function cellOf({ values }: FilledRow, { id, type }: ReturnType<typeof printedFields>[number]): PlanCell {
  const value = values.get(id);
  if (type === "date" && value?.kind === "number")
    return { kind: "date", date: dateOfDayNumber(Number(value.value) - SERIAL_OF_1970) };
  return planCellOf(value);
}
