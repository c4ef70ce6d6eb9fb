import { canonicalJson } from "#core/ledger/canonical-json";
import type { LedgerEntry, LedgerHead } from "#core/ledger/entry";
import { EMPTY_HEAD } from "#core/ledger/entry";
import { cellText } from "./cell-text";

/** Headings of the sheet Riwayat. A long event goes on in the columns Lanjutan. */
export const LEDGER_HEADINGS = [
  "No",
  "Waktu",
  "Nama",
  "Peran",
  "Unit",
  "Kedudukan",
  "Kejadian",
  "Isi (JSON)",
  "Lanjutan 1",
  "Lanjutan 2",
  "Lanjutan 3",
  "Sidik isi",
  "Sidik sebelumnya",
  "Sidik",
] as const;

const JSON_COLUMNS = { first: 7, count: 4 } as const;
/** A cell holds 50,000 characters; room is left for what Google counts differently. */
const CELL_CHARACTERS = 48_000;

/** One entry as a row of texts; the event as canonical JSON, cut over up to four cells. */
export function ledgerRow(entry: LedgerEntry): readonly string[] {
  const { sequence, at, actor, event, payloadHash, previousHash, hash } = entry;
  const json = canonicalJson(event);
  if (json.length > CELL_CHARACTERS * JSON_COLUMNS.count)
    throw new RangeError(`event ${sequence} is too long`);
  const parts = Array.from({ length: JSON_COLUMNS.count }, (_, index) =>
    json.slice(index * CELL_CHARACTERS, (index + 1) * CELL_CHARACTERS),
  );
  const who = [actor.name, actor.role, actor.unitId ?? "", actor.capacity];
  return [String(sequence), at, ...who, event.kind, ...parts, payloadHash, previousHash, hash];
}

/** A row as the line of a history file; a row that holds no entry gives a line that cannot be read as one. */
export function ledgerLine(row: readonly unknown[]): string {
  const cell = (index: number): string => cellText(row[index]);
  const json = row.slice(JSON_COLUMNS.first, JSON_COLUMNS.first + JSON_COLUMNS.count).join("");
  try {
    const unitId = cell(4);
    return canonicalJson({
      sequence: Number(cell(0)),
      at: cell(1),
      actor: { name: cell(2), role: cell(3), unitId: unitId === "" ? null : unitId, capacity: cell(5) },
      event: JSON.parse(json) as unknown,
      payloadHash: cell(11),
      previousHash: cell(12),
      hash: cell(13),
    });
  } catch {
    return row.join("\t").replace(/\n/g, " ");
  }
}

/** The head that the last row of the sheet stands for; the empty one for the headings' row. */
export function headOfRow(row: readonly unknown[]): LedgerHead {
  const sequence = Number(row[0]);
  return Number.isSafeInteger(sequence) && sequence > 0 ? { sequence, hash: String(row[13]) } : EMPTY_HEAD;
}
