import { NOTHING, RECAP_SHEETS, RECAP_WORDS } from "../../messages/recap-texts";
import type { Formula } from "../../workbook/formula";
import { binary, call, integer, relativeCell, text } from "../../workbook/formula-build";
import type { PlanCell, SheetPlan } from "../../workbook/plan";
import type { LevelFigures } from "../recap";
import { listRange } from "./indicator-sheet";
import { LIST_HEADER_ROW } from "./recap-book";
import type { RecapBook } from "./recap-book";
import { pageEdit, titleEdits } from "./sheet-frame";
import { absorptionFormula, isFigure, maskedSum, meanFormula, ratingLookup } from "./sum-formulas";
import { column, columnIndexById, dataRows, formatEdit, formulaCell, rowCells, tableEdits } from "./table";

const COLUMNS = [
  column("code", "Kode", 20, "code"),
  column("name", "Program / Kegiatan / Sub Kegiatan", 66, "text"),
  column("level", "Tingkat", 13, "text"),
  column("budget", "Pagu (Rp)", 18, "money"),
  column("spent", "Realisasi (Rp)", 18, "money"),
  column("absorption", "Serapan (%)", 11, "percent"),
  column("counted", "Indikator Dihitung", 10, "number"),
  column("average", "Rata-rata Capaian (%)", 12, "percent"),
  column("rating", "Predikat", 14, "center"),
];

const LEVEL_NAMES: { readonly [L in LevelFigures["level"]]: string } = {
  program: "Program",
  kegiatan: "Kegiatan",
  "sub-kegiatan": "Sub kegiatan",
};

/** The roll-up sub kegiatan, kegiatan, program over counted units; each level adds up to the agency. */
export function levelSheet(book: RecapBook): SheetPlan {
  const { levels } = book.recap;
  const rows = levels.map((level) => levelRow(level, book));
  const { first } = dataRows(LIST_HEADER_ROW, rows.length);
  const ranges = levels.flatMap(({ level }, index) =>
    level === "program"
      ? [{ top: first + index, bottom: first + index, left: 0, right: COLUMNS.length - 1 }]
      : [],
  );
  return {
    name: RECAP_SHEETS.levels,
    state: "visible",
    edits: [
      ...tableEdits({ columns: COLUMNS, headerRow: LIST_HEADER_ROW, rows, totalRow: null }),
      ...ranges.map((range) => formatEdit(range, { bold: true, fill: "EDEDED" })),
      ...indents(levels, first),
      ...titleEdits("Program, Kegiatan, dan Sub Kegiatan", ["Hanya unit yang sudah disahkan."], book.recap),
      { kind: "freeze", rows: LIST_HEADER_ROW + 1, columns: 2 },
      pageEdit(book.recap, LIST_HEADER_ROW, LIST_HEADER_ROW),
    ],
  };
}

/** Names stand further right the deeper their level. */
function indents(levels: readonly LevelFigures[], first: number): SheetPlan["edits"] {
  const name = columnIndexById(COLUMNS, "name");
  return (["kegiatan", "sub-kegiatan"] as const).flatMap((wanted, depth) => {
    const ranges = levels.flatMap(({ level }, index) =>
      level === wanted ? [{ top: first + index, bottom: first + index, left: name, right: name }] : [],
    );
    return ranges.length === 0 ? [] : [{ kind: "format" as const, ranges, style: { indent: depth + 1 } }];
  });
}

function levelRow(figures: LevelFigures, book: RecapBook): readonly PlanCell[] {
  const { level } = figures;
  const { decimals } = book.recap.profile;
  const here = (from: string, to: string): Formula =>
    relativeCell(0, columnIndexById(COLUMNS, to) - columnIndexById(COLUMNS, from));
  const list = (id: Parameters<typeof listRange>[1]): Formula => listRange(book, id, RECAP_SHEETS.indicators);
  const mask = (from: string): Formula =>
    binary(
      "*",
      binary("=", list(level), here(from, "code")),
      binary("=", list("counted"), text(RECAP_WORDS.counted)),
    );
  const masked = (id: "product" | "weight"): Formula =>
    call("SUMPRODUCT", binary("*", mask("average"), integer(1)), list(id));
  const absorption = absorptionFormula(here("absorption", "budget"), here("absorption", "spent"), decimals);
  const counted = call("SUMPRODUCT", binary("*", mask("counted"), isFigure(list("percent"))));
  return rowCells(COLUMNS, {
    code: figures.code === "" ? RECAP_WORDS.withoutCode : figures.code,
    name: figures.name,
    level: LEVEL_NAMES[level],
    budget: formulaCell(maskedSum(mask("budget"), list("budget")), figures.budget ?? NOTHING),
    spent: formulaCell(maskedSum(mask("spent"), list("spent")), figures.spent ?? NOTHING),
    absorption: formulaCell(absorption, figures.absorption ?? NOTHING),
    counted: formulaCell(counted, figures.indicatorsCounted),
    average: formulaCell(
      meanFormula(masked("product"), masked("weight"), decimals),
      figures.average ?? NOTHING,
    ),
    rating: formulaCell(
      ratingLookup(here("rating", "average"), book.recap.profile),
      figures.rating ?? NOTHING,
    ),
  });
}
