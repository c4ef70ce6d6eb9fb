import { decimalOf } from "../../cell/decimal";
import { formatNumber } from "../../cell/format-number";
import { sourceId } from "../lineage";
import { inputFields } from "./row-recap";
import type { GatheredRow, RowRecap } from "./row-recap";
import { shownIn } from "./row-value";

/** One typed cell with what it was taken for and the version it came with. */
export interface RowSource {
  /** Stable within a recap: `<unit>/<key>/<field>`. */
  readonly id: string;
  readonly unitId: string;
  readonly key: string;
  readonly fieldId: string;
  readonly label: string;
  readonly counted: boolean;
  /** True for a cell that holds a figure, not words. */
  readonly isFigure: boolean;
  readonly file: string | null;
  readonly fileHash: string | null;
  readonly sheet: string;
  readonly cell: string;
  readonly raw: string;
  readonly value: number | string;
  readonly version: number | null;
}

/** Every typed cell of `recap`, by row and then in the form's order of columns. */
export function rowSources(recap: RowRecap): readonly RowSource[] {
  const fields = inputFields(recap.definition);
  return recap.rows.flatMap((row) =>
    fields.flatMap(({ id, label, type }) =>
      sourceOf(row, id, label, ["measure", "rupiah", "percent"].includes(type)),
    ),
  );
}

function sourceOf(row: GatheredRow, fieldId: string, label: string, isFigure: boolean): readonly RowSource[] {
  const submitted = row.values[fieldId];
  const value = shownIn(row, fieldId);
  if (submitted === undefined || value === null) return [];
  const { unitId, key, counted, file, fileHash, sheet, version } = row;
  const { cell, raw } = submitted;
  const id = sourceId(unitId, key, fieldId);
  return [
    { id, unitId, key, fieldId, label, counted, isFigure, file, fileHash, sheet, cell, raw, value, version },
  ];
}

/** A value as a sentence shows it: `1.250,5`, or its words. */
export function sourceText(value: number | string): string {
  return typeof value === "number" ? formatNumber(decimalOf(value)) : value;
}
