import { HEADER_STYLE, FILLS } from "../form/form-styles";
import { AUTHOR_TEXTS } from "../messages/author-guide";
import { fixedRange } from "../workbook/formula-build";
import type { Edit, PlanCell, SheetPlan, WorkbookPlan } from "../workbook/plan";
import type { CellRange } from "../workbook/snapshot";
import type { AuthorRow, AuthorRows } from "./definition-rows";
import { guideSheet } from "./guide-sheet";
import { SETTING_ROWS } from "./setting-rows";
import { SHEET_COLUMNS } from "./sheet-columns";
import type { DefinitionSheetName, SheetColumn } from "./sheet-columns";
import { SOURCE_WORDS } from "./source-words";

/** 0-based row of the headings; data begins below. */
const HEADER_ROW = 1;
const FIRST_ROW = HEADER_ROW + 1;

/** Blank rows that are laid out below what is written. */
const SPARE_ROWS = 40;

/** Columns that hold plain numbers; all others are text, so that nothing typed there turns into a formula or date. */
const NUMBER_KEYS: readonly string[] = ["minimum", "maximum", "width"];

/** The workbook in which a form is written: the guide, then the four sheets with `rows`, drop-downs and hints. */
export function definitionWorkbook(title: string, rows: AuthorRows): WorkbookPlan {
  return {
    title,
    sheets: [
      guideSheet(),
      settingSheet(rows.settings),
      tableSheet("Kolom", rows.tables.Kolom),
      tableSheet("Pilihan", rows.tables.Pilihan),
      tableSheet("Aturan", rows.tables.Aturan),
    ],
    names: [],
  };
}

/** The rows of the sheet Formulir: every setting once, with its explanation; those that repeat as often as needed. */
function settingSheet(settings: AuthorRows["settings"]): SheetPlan {
  const lines = SETTING_ROWS.flatMap((spec) => {
    const values = settings.filter(([key]) => key === spec.key).map(([, value]) => value);
    const shown = values.length === 0 ? [""] : values;
    return shown.map((value, order) => ({ spec, value, hint: order === 0 ? spec.hint : "" }));
  });
  const cells: readonly (readonly PlanCell[])[] = [
    [AUTHOR_TEXTS.titles.Formulir],
    SHEET_COLUMNS.Formulir.map(({ title }) => title),
    ...lines.map(({ spec, value, hint }) => [
      `${spec.title}${spec.isRequired ? " *" : ""}`,
      value === "" ? null : value,
      hint,
    ]),
  ];
  const last = cells.length - 1;
  const valueRange = { top: FIRST_ROW, bottom: last, left: 1, right: 1 };
  return sheet(
    "Formulir",
    SHEET_COLUMNS.Formulir.map(({ width }) => width),
    3,
    [
      {
        kind: "format",
        ranges: [{ top: FIRST_ROW, bottom: last, left: 0, right: 2 }],
        style: { border: "thin", vertical: "top", wrap: true, fontSize: 10 },
      },
      { kind: "format", ranges: [{ ...valueRange, left: 0, right: 0 }], style: { bold: true } },
      { kind: "format", ranges: [valueRange], style: { fill: FILLS.input, numberFormat: "@" } },
      {
        kind: "format",
        ranges: [{ ...valueRange, left: 2, right: 2 }],
        style: { italic: true, color: "595959" },
      },
      { kind: "write", rowIndex: 0, columnIndex: 0, cells },
      ...lines.flatMap(({ spec }, index): readonly Edit[] =>
        spec.words.length === 0
          ? []
          : [
              choice(
                [{ ...valueRange, top: FIRST_ROW + index, bottom: FIRST_ROW + index }],
                spec.words,
                spec.title,
                spec.hint,
              ),
            ],
      ),
    ],
  );
}

function tableSheet(name: Exclude<DefinitionSheetName, "Formulir">, rows: readonly AuthorRow[]): SheetPlan {
  const specs = SHEET_COLUMNS[name];
  const cells: readonly (readonly PlanCell[])[] = [
    [AUTHOR_TEXTS.titles[name]],
    specs.map(({ title, isRequired }) => `${title}${isRequired ? " *" : ""}`),
    ...rows.map((row) => specs.map(({ key }) => row[key] ?? null)),
  ];
  const last = cells.length - 1 + SPARE_ROWS;
  const body = { top: FIRST_ROW, bottom: last, left: 0, right: specs.length - 1 };
  const column = (index: number): CellRange => ({ top: FIRST_ROW, bottom: last, left: index, right: index });
  const texts = specs.flatMap(({ key }, index) => (NUMBER_KEYS.includes(key) ? [] : [column(index)]));
  return sheet(
    name,
    specs.map(({ width }) => width),
    specs.length,
    [
      {
        kind: "format",
        ranges: [body],
        style: { border: "thin", vertical: "top", wrap: true, fontSize: 10, fill: FILLS.input },
      },
      { kind: "format", ranges: texts, style: { numberFormat: "@" } },
      { kind: "write", rowIndex: 0, columnIndex: 0, cells },
      ...specs.map((spec, index) => columnHelp(name, spec, column(index))),
    ],
  );
}

/** What a cell of a column offers and says when it is chosen. Other spellings are understood, so nothing is refused. */
function columnHelp(name: DefinitionSheetName, spec: SheetColumn, range: CellRange): Edit {
  const { key, title, hint } = spec;
  const words = key === "source" ? Object.values(SOURCE_WORDS).map(([word]) => word) : spec.words;
  if (words.length > 0) return choice([range], words, title, hint);
  if (name === "Aturan" && key === "field") {
    const titles = { top: FIRST_ROW, bottom: FIRST_ROW + 199, left: 0, right: 0 };
    return {
      kind: "validate",
      ranges: [range],
      rule: { kind: "listFrom", source: fixedRange(titles, "Kolom") },
      strict: false,
      hint: { title, text: hint },
      error: null,
    };
  }
  const rule = NUMBER_KEYS.includes(key)
    ? ({ kind: "number", minimum: null, maximum: null, whole: false } as const)
    : ({ kind: "formula", formula: { op: "boolean", value: true } } as const);
  return { kind: "validate", ranges: [range], rule, strict: false, hint: { title, text: hint }, error: null };
}

function choice(ranges: readonly CellRange[], values: readonly string[], title: string, text: string): Edit {
  return {
    kind: "validate",
    ranges,
    rule: { kind: "list", values },
    strict: false,
    hint: { title, text },
    error: null,
  };
}

function sheet(
  name: DefinitionSheetName,
  widths: readonly number[],
  columns: number,
  edits: readonly Edit[],
): SheetPlan {
  const header = { top: HEADER_ROW, bottom: HEADER_ROW, left: 0, right: columns - 1 };
  return {
    name,
    state: "visible",
    edits: [
      { kind: "columnWidths", columnIndex: 0, widths },
      ...edits,
      { kind: "format", ranges: [{ ...header, top: 0, bottom: 0 }], style: { bold: true, fontSize: 12 } },
      { kind: "format", ranges: [header], style: HEADER_STYLE },
      { kind: "rowHeights", rowIndex: HEADER_ROW, heights: [30] },
      { kind: "freeze", rows: FIRST_ROW, columns: 1 },
      {
        kind: "page",
        setup: {
          paper: "F4",
          orientation: "landscape",
          repeatRows: [HEADER_ROW, HEADER_ROW],
          footer: { left: name, center: "", right: "Halaman {halaman} dari {jumlahHalaman}" },
          fitToWidth: true,
        },
      },
    ],
  };
}
