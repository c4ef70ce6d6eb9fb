import type { CellRef } from "#core/cycle/event-parts";
import type { EntryReading } from "#core/submission/read-submission";
import { parseAddress } from "#core/workbook/address";

/**
 * The input cells that a note names by address ("K12, L14"), so that a return opens exactly those. Addresses outside
 * the table are passed over; no address at all means the whole form.
 */
export function cellsNamed(note: string, reading: EntryReading): readonly CellRef[] {
  const keyOf = new Map([...reading.rowOf].map(([key, rowIndex]) => [rowIndex, key]));
  const fieldOf = new Map([...reading.columns.columnOf].map(([id, columnIndex]) => [columnIndex, id]));
  const found = new Map<string, CellRef>();
  for (const [address] of note.matchAll(/\b[A-Za-z]{1,3}[1-9]\d{0,4}\b/g)) {
    const place = parseAddress(address);
    const rowKey = place === null ? undefined : keyOf.get(place.rowIndex);
    const fieldId = place === null ? undefined : fieldOf.get(place.columnIndex);
    if (rowKey !== undefined && fieldId !== undefined)
      found.set(`${rowKey}\n${fieldId}`, { rowKey, fieldId });
  }
  return [...found.values()];
}
