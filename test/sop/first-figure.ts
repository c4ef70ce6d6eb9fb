import { parseAddress } from "#core/workbook/address";
import { formsOf } from "../apps-script/addon";
import type { Addon } from "../apps-script/addon";
import { cellOf } from "../apps-script/filler";

/** What stands in the form of U2 for its first figure, and the note on that cell. */
export function firstFigure(addon: Addon): { readonly value: unknown; readonly note: string } {
  const form = formsOf(addon).get("U2") ?? "";
  const at = parseAddress(cellOf(addon, form, "U2-A", "realisasi_tw1")) ?? { rowIndex: 0, columnIndex: 0 };
  return {
    value: addon.runtime.drive.values(form, "Isian")[at.rowIndex]?.[at.columnIndex],
    note: addon.runtime.drive.sheet(form, "Isian").notes.get(at.rowIndex, at.columnIndex) ?? "",
  };
}
