import { HEADER_STYLE } from "../form/form-styles";
import {
  AUTHOR_STEPS,
  AUTHOR_TEXTS,
  EXPRESSION_GUIDE,
  FUNCTION_GUIDE,
  VERSION_RULES,
} from "../messages/author-guide";
import type { PlanCell, SheetPlan } from "../workbook/plan";
import type { CellRange } from "../workbook/snapshot";
import { SHEET_COLUMNS } from "./sheet-columns";
import { SOURCE_WORDS } from "./source-words";

type Row = readonly PlanCell[];

const WIDTHS = [46, 96];

/** The sheet Cara: what to do, how conditions and formulas are written, what every column means. */
export function guideSheet(): SheetPlan {
  const functions = Object.values(FUNCTION_GUIDE).map(({ example, meaning }): Row => [example, meaning]);
  const columns = (["Kolom", "Pilihan", "Aturan"] as const).flatMap((name) =>
    SHEET_COLUMNS[name].map(({ title, hint }): Row => [`${name}: ${title}`, hint]),
  );
  const sources = Object.values(SOURCE_WORDS).map(([word]) => word);
  const sections: readonly (readonly Row[])[] = [
    [[AUTHOR_TEXTS.steps], ...AUTHOR_STEPS.map((step, index): Row => [index + 1, step])],
    [[AUTHOR_TEXTS.versions], ...VERSION_RULES.map((rule, index): Row => [index + 1, rule])],
    [[AUTHOR_TEXTS.writing], ...EXPRESSION_GUIDE],
    [[AUTHOR_TEXTS.functions], ...functions],
    [[AUTHOR_TEXTS.columns], ...columns, ["Sumber dari buku induk", sources.join(", ")]],
  ];
  const cells: Row[] = [[AUTHOR_TEXTS.guideTitle], []];
  const headings: CellRange[] = [];
  for (const section of sections) {
    headings.push({ top: cells.length, bottom: cells.length, left: 0, right: 1 });
    cells.push(...section, []);
  }
  const body = { top: 2, bottom: cells.length - 1, left: 0, right: 1 };
  return {
    name: AUTHOR_TEXTS.guideSheet,
    state: "visible",
    edits: [
      { kind: "columnWidths", columnIndex: 0, widths: WIDTHS },
      {
        kind: "format",
        ranges: [body],
        style: { vertical: "top", wrap: true, fontSize: 10, horizontal: "left", numberFormat: "@" },
      },
      { kind: "write", rowIndex: 0, columnIndex: 0, cells },
      {
        kind: "format",
        ranges: [{ top: 0, bottom: 0, left: 0, right: 1 }],
        style: { bold: true, fontSize: 14 },
      },
      { kind: "format", ranges: headings, style: { ...HEADER_STYLE, horizontal: "left" } },
      { kind: "protect", unlocked: [] },
      {
        kind: "page",
        setup: {
          paper: "F4",
          orientation: "landscape",
          repeatRows: null,
          footer: {
            left: AUTHOR_TEXTS.guideSheet,
            center: "",
            right: "Halaman {halaman} dari {jumlahHalaman}",
          },
          fitToWidth: true,
        },
      },
    ],
  };
}
