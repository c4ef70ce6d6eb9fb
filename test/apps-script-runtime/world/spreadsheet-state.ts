import type { Area } from "./area";
import type { Metadata, ProtectionState, SheetState } from "./sheet-state";

export interface NamedRangeState {
  readonly name: string;
  readonly sheetId: number;
  readonly area: Area;
}

/** The inside of a spreadsheet file. Records hanging from it are immutable; sheets are copied on write. */
export interface SpreadsheetState {
  readonly locale: string;
  readonly timeZone: string;
  readonly sheets: readonly SheetState[];
  readonly names: readonly NamedRangeState[];
  readonly protections: readonly ProtectionState[];
  readonly metadata: readonly Metadata[];
  readonly activeSheetId: number;
}
