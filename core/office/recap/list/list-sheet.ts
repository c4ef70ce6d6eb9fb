import type { Field } from "../../../form/definition";
import { RENJA_WORDS } from "../../../messages/renja-texts";
import { mixedMeasureNote } from "../../../messages/recap-summary-texts";
import { sumOfColumn } from "../../../renja/tables/level-sums";
import type { BodyPlace } from "../../../renja/tables/level-sums";
import { DEPTH_COLUMN, placeOf, printed } from "../../../renja/tables/printed-column";
import type { ColumnLook, PrintedColumn } from "../../../renja/tables/printed-column";
import { tableSheetPlan } from "../../../renja/tables/table-sheet";
import type { PrintedRow } from "../../../renja/tables/table-sheet";
import type { SheetPlan } from "../../../workbook/plan";
import type { ListRecap } from "./list-recap";
import type { TablePrint } from "./table-print";

/** The rows of an agency's own form as one table, units one below the other; columns that are added up have a live sum. */
export function listSheet(recap: ListRecap, print: TablePrint): SheetPlan {
  const { list, definition, sums, cycle } = recap;
  const columns = columnsOf(recap);
  const nil: PrintedRow = { look: "item", cells: { unit: RENJA_WORDS.nil } };
  const rows = list.map(({ row, shown }, index): PrintedRow => ({
    look: "item",
    cells: { no: index + 1, unit: nameOf(recap, row.unitId), ...shown },
  }));
  return tableSheetPlan({
    name: "Daftar",
    agency: print.agency,
    titles: [`Rekap ${definition.title}`, recap.period],
    columns,
    rowCount: Math.max(1, rows.length),
    rowsOf: () => (rows.length === 0 ? [nil] : rows),
    footRowsOf: (body) => (sums.length === 0 || rows.length === 0 ? [] : [totalRow(recap, columns, body)]),
    notes: [
      ...print.notes,
      ...sums.flatMap(mixedMeasureNote),
      ...(definition.legalBasis.length === 0 ? [] : [`Dasar: ${definition.legalBasis.join("; ")}.`]),
    ],
    signatures: [null, print.signature],
    paper: definition.paper === "A3" ? "A3" : "F4",
    footerLeft: `${print.footer} · ${cycle.year}`,
  });
}

function columnsOf({ columns }: ListRecap): readonly PrintedColumn[] {
  return [
    printed("no", ["No"], 5, "number"),
    printed("unit", ["Unit Kerja"], 26, "text"),
    ...columns.map((field) =>
      printed(
        field.id,
        field.group === undefined ? [field.label] : [field.group, field.label],
        Math.max(8, field.width),
        lookOf(field),
      ),
    ),
    DEPTH_COLUMN,
  ];
}

function lookOf(field: Field): ColumnLook {
  if (field.role === "check") return "text";
  const looks: { readonly [T in typeof field.type]: ColumnLook } = {
    measure: "measure",
    target: "measure",
    rupiah: "money",
    percent: "percent",
    code: "code",
    text: "text",
    longText: "text",
    choice: "text",
    link: "text",
    date: "center",
  };
  return looks[field.type];
}

function totalRow({ sums, list }: ListRecap, columns: readonly PrintedColumn[], body: BodyPlace): PrintedRow {
  const cells = sums
    .filter(({ value }) => value !== null)
    .map(({ fieldId }) => {
      const values = list.map(({ shown }) => shown[fieldId] ?? null);
      return [fieldId, sumOfColumn(body, placeOf(columns, fieldId), values)] as const;
    });
  return { look: "total", cells: { unit: RENJA_WORDS.total, ...Object.fromEntries(cells) } };
}

function nameOf({ units }: ListRecap, unitId: string): string {
  return units.find(({ id }) => id === unitId)?.name ?? unitId;
}
