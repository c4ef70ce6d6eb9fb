import { decimalOf } from "../../cell/decimal";
import { formatNumber } from "../../cell/format-number";
import { RENJA_WORDS } from "../../messages/renja-texts";
import type { FormulaCell, PlanCell } from "../../workbook/plan";
import type { Renja, RenjaItem } from "../renja";
import type { RenjaIndicator, RenjaValue } from "../renja-row";
import { amountOf } from "../roll-up";
import { sumBelow } from "./level-sums";
import type { BodyPlace } from "./level-sums";
import { depthOf, tableLines } from "./table-lines";
import type { TableLine } from "./table-lines";
import type { PrintedRow, RowLook } from "./table-sheet";

/** One line of a Renja table. */
export type RenjaLine = TableLine<RenjaItem, RenjaIndicator>;

/** The lines of `renja` in printing order. */
export function renjaLines({ tree, outcomes }: Renja): readonly RenjaLine[] {
  return tableLines<RenjaItem, RenjaIndicator>({
    tree,
    indicatorsOf: ({ indicators }) => indicators,
    outcomesOf: (code) => outcomes.get(code)?.indicators ?? [],
  });
}

/** How a line's row is set apart. */
export function lookOf(line: RenjaLine): RowLook {
  if (line.kind === "bucket") return "bucket";
  if (line.kind !== "node") return "item";
  const looks: readonly RowLook[] = ["depth1", "depth2", "depth3", "depth4"];
  return looks[line.depth - 1] ?? "item";
}

/** What a line is called: code and name; those of a "more" line are blank. */
export function titleOf(line: RenjaLine, renja: Renja): { readonly code: string; readonly name: string } {
  if (line.kind === "more") return { code: "", name: "" };
  if (line.kind === "bucket") return { code: "", name: RENJA_WORDS.bucket };
  if (line.kind === "item") return { code: line.item.code || line.item.typedCode, name: line.item.name };
  const { code } = line.node;
  return { code, name: renja.codes.find(code)?.name ?? RENJA_WORDS.nameless };
}

/** The indicator that a line shows, or null. */
export function indicatorOf(line: RenjaLine): RenjaIndicator | null {
  return line.kind === "bucket" ? null : line.indicator;
}

/** The amount cell of a line: typed at an item, a live sum at the levels above, nothing elsewhere. */
export function amountCell(
  line: RenjaLine,
  lineIndex: number,
  column: number,
  body: BodyPlace,
  pick: (item: RenjaItem) => number | null,
): PlanCell | FormulaCell {
  if (line.kind === "item") return pick(line.item);
  if (line.kind === "more") return null;
  const items = line.kind === "bucket" ? line.items : line.node.items;
  return sumBelow(line, lineIndex, column, body, amountOf(items, pick));
}

/** `12 Dokumen`, `WTP`, or nothing. */
export function figureText(value: RenjaValue | null, measure: string): string {
  if (value === null) return "";
  if (value.kind === "text") return value.text;
  return `${formatNumber(decimalOf(value.decimal))} ${measure}`.trim();
}

/** The figure as a number, or as the words it is; null when blank. */
export function figureCell(value: RenjaValue | null): PlanCell {
  if (value === null) return null;
  return value.kind === "text" ? value.text : Number(value.decimal);
}

/** `Jumlah Dokumen … (Dokumen)`: the indicator with its satuan, for tables without a column for it. */
export function indicatorText(indicator: RenjaIndicator | null): string {
  if (indicator === null) return "";
  const { name, measure } = indicator;
  return measure === "" ? name : `${name} (${measure})`;
}

/** The rows of `lines` with their look and hidden depth; running numbers are made here, one an item. */
export function rowsOfLines(
  lines: readonly RenjaLine[],
  cellsOf: (line: RenjaLine, lineIndex: number) => PrintedRow["cells"],
): readonly PrintedRow[] {
  let number = 0;
  return lines.map((line, index) => {
    if (line.kind === "item") number += 1;
    const no = line.kind === "item" ? number : null;
    return { cells: { no, ...cellsOf(line, index), depth: depthOf(line) }, look: lookOf(line) };
  });
}
