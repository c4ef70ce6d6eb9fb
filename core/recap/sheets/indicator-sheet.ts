import { codeAtLevel } from "../../code/code-level";
import { NOTHING, RECAP_SHEETS, RECAP_WORDS } from "../../messages/recap-texts";
import type { Formula } from "../../workbook/formula";
import {
  binary,
  call,
  fixedCell,
  fixedRange,
  integer,
  relativeCell,
  text,
} from "../../workbook/formula-build";
import type { FormulaCell, PlanCell, SheetPlan } from "../../workbook/plan";
import type { IndicatorFigure } from "../recap";
import { LIST_HEADER_ROW } from "./recap-book";
import type { RecapBook } from "./recap-book";
import { pageEdit, titleEdits } from "./sheet-frame";
import { isFigure } from "./sum-formulas";
import { column, columnIndexById, dataRows, formulaCell, rowCells, tableEdits } from "./table";
import type { TableColumn } from "./table";
import { UNVALIDATED_LOOK } from "./table-styles";
import type { UnitColumnId } from "./unit-columns";
import { groupOf, remarkOf } from "./unit-row";

/** The columns of the list of all indicators; those after `remark` only serve the sums of other sheets. */
export type ListColumnId =
  | "no"
  | "unit"
  | "counted"
  | "code"
  | "name"
  | "measure"
  | "actual"
  | "percent"
  | "rating"
  | "budget"
  | "spent"
  | "remark"
  | "program"
  | "kegiatan"
  | "sub-kegiatan"
  | "group"
  | "weight"
  | "product";

const HIDDEN = { hidden: true } as const;

const COLUMNS: readonly TableColumn<ListColumnId>[] = [
  column("no", "No", 5, "center"),
  column("unit", "Unit", 24, "text"),
  column("counted", "Masuk Jumlah", 9, "center"),
  column("code", "Kode", 13, "code"),
  column("name", "Indikator", 40, "text"),
  column("measure", "Satuan", 12, "text"),
  column("actual", "Realisasi", 12, "measure"),
  column("percent", "Capaian (%)", 10, "percent"),
  column("rating", "Predikat", 13, "center"),
  column("budget", "Pagu (Rp)", 16, "money"),
  column("spent", "Realisasi Anggaran (Rp)", 16, "money"),
  column("remark", "Keterangan", 28, "text"),
  column("program", "Kode Program", 10, "key", HIDDEN),
  column("kegiatan", "Kode Kegiatan", 14, "key", HIDDEN),
  column("sub-kegiatan", "Kode Sub Kegiatan", 18, "key", HIDDEN),
  column("group", "Kelompok", 18, "key", HIDDEN),
  column("weight", "Bobot", 8, "factor", HIDDEN),
  column("product", "Capaian × Bobot", 10, "factor", HIDDEN),
];

/** All rows of one column of the sheet Indikator, for formulas of other sheets. */
export function listRange({ recap }: RecapBook, id: ListColumnId, sheet: string | null): Formula {
  const { first, last } = dataRows(LIST_HEADER_ROW, recap.indicators.length);
  const index = columnIndexById(COLUMNS, id);
  return fixedRange({ top: first, bottom: last, left: index, right: index }, sheet);
}

/** Every indicator of every unit; figures refer to the units' own sheets. */
export function indicatorSheet(book: RecapBook): SheetPlan {
  const { recap } = book;
  const rows = recap.indicators.map((figure, index) => listRow(figure, index, book));
  const { first } = dataRows(LIST_HEADER_ROW, rows.length);
  return {
    name: RECAP_SHEETS.indicators,
    state: "visible",
    edits: [
      ...tableEdits({ columns: COLUMNS, headerRow: LIST_HEADER_ROW, rows, totalRow: null }),
      ...unvalidatedRows(recap.indicators, first),
      ...titleEdits(RECAP_SHEETS.indicators, [], recap),
      { kind: "freeze", rows: LIST_HEADER_ROW + 1, columns: columnIndexById(COLUMNS, "name") + 1 },
      pageEdit(recap, LIST_HEADER_ROW, LIST_HEADER_ROW),
    ],
  };
}

function unvalidatedRows(indicators: readonly IndicatorFigure[], first: number): SheetPlan["edits"] {
  const ranges = indicators.flatMap(({ counted }, index) =>
    counted ? [] : [{ top: first + index, bottom: first + index, left: 0, right: COLUMNS.length - 1 }],
  );
  return ranges.length === 0 ? [] : [{ kind: "format", ranges, style: UNVALIDATED_LOOK }];
}

function listRow(figure: IndicatorFigure, index: number, book: RecapBook): readonly PlanCell[] {
  const { indicator, counted } = figure;
  const place = book.indicatorPlaces.get(indicator.code);
  const budget = book.recap.budgets.find(({ holder }) => holder === indicator.code) ?? null;
  const from = (id: UnitColumnId, cached: FormulaCell["cached"]): PlanCell =>
    place === undefined
      ? null
      : formulaCell(fixedCell(place.rowIndex, columnIndexById(book.columns, id), place.unit.sheet), cached);
  const remark = [counted ? "" : RECAP_WORDS.notValidatedShort, remarkOf(figure)];
  return rowCells(COLUMNS, {
    no: index + 1,
    unit: place?.unit.unit.name ?? indicator.unit,
    counted: counted ? RECAP_WORDS.counted : RECAP_WORDS.notCounted,
    code: indicator.code,
    name: indicator.name,
    measure: indicator.measure,
    actual: from("actual", figure.actual === null ? NOTHING : Number(figure.actual)),
    percent: from("percent", figure.unrounded === null ? NOTHING : Number(figure.unrounded)),
    rating: from("rating", figure.rating ?? NOTHING),
    budget: budget === null ? null : from("budget", budget.budget ?? NOTHING),
    spent: budget === null ? null : from("spent", budget.spent ?? NOTHING),
    remark: remark.filter((part) => part !== "").join("; "),
    program: levelCode(figure, "program"),
    kegiatan: levelCode(figure, "kegiatan"),
    "sub-kegiatan": levelCode(figure, "sub-kegiatan"),
    group: groupOf(figure, book),
    weight: formulaCell(weightFormula(book), weightOf(figure, book)),
    product: formulaCell(productFormula(), weightOf(figure, book) * Number(figure.unrounded ?? 0)),
  });
}

function levelCode({ indicator }: IndicatorFigure, level: "program" | "kegiatan" | "sub-kegiatan"): string {
  return codeAtLevel(indicator.subActivityCode, level) ?? RECAP_WORDS.withoutCode;
}

/** 1 over the number of counted capaian in the row's group; 0 for a row that is not in the totals. */
function weightFormula(book: RecapBook): Formula {
  const here = (id: ListColumnId): Formula =>
    relativeCell(0, columnIndexById(COLUMNS, id) - columnIndexById(COLUMNS, "weight"));
  const isCounted = binary("=", listRange(book, "counted", null), text(RECAP_WORDS.counted));
  const isSame = binary("=", listRange(book, "group", null), here("group"));
  const isNumber = isFigure(listRange(book, "percent", null));
  const members = call("SUMPRODUCT", binary("*", binary("*", isCounted, isSame), isNumber));
  const weight =
    book.recap.profile.averageLevel === "indikator" ? integer(1) : binary("/", integer(1), members);
  const whenCounted = call("IF", binary("=", here("counted"), text(RECAP_WORDS.counted)), weight, integer(0));
  return call("IF", call("ISNUMBER", here("percent")), whenCounted, integer(0));
}

function productFormula(): Formula {
  const here = (id: ListColumnId): Formula =>
    relativeCell(0, columnIndexById(COLUMNS, id) - columnIndexById(COLUMNS, "product"));
  const product = binary("*", here("percent"), here("weight"));
  return call("IF", call("ISNUMBER", here("percent")), product, integer(0));
}

function weightOf(figure: IndicatorFigure, book: RecapBook): number {
  if (figure.percent === null || !figure.counted) return 0;
  if (book.recap.profile.averageLevel === "indikator") return 1;
  const group = groupOf(figure, book);
  const members = book.recap.indicators.filter(
    (other) => other.counted && other.percent !== null && groupOf(other, book) === group,
  );
  return 1 / members.length;
}
