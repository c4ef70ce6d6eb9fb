import { damaged } from "../read-fault";

/** Bytes of the record that points to the ZIP64 end record; it stands right before the ordinary one. */
export const ZIP64_LOCATOR_SIZE = 20;

const EXTRA_ZIP64 = 0x0001;

/** A 64-bit number of a ZIP64 field; a file that needs more than 2^53 is damaged. */
export function readUint64(view: DataView, offset: number): number {
  const value = Number(view.getBigUint64(offset, true));
  if (!Number.isSafeInteger(value)) throw damaged("zip-directory", null);
  return value;
}

/**
 * The 64-bit values of the ZIP64 extra field between `from` and `to`, in their stored order
 * (size, compressed size, offset: each only where its 32-bit place holds the mark).
 */
export function readZip64Extra(view: DataView, from: number, to: number, wanted: number): readonly number[] {
  let at = from;
  while (at + 4 <= to) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === EXTRA_ZIP64)
      return readValues(view, at + 4, Math.min(to, at + 4 + size), wanted);
    at += 4 + size;
  }
  throw damaged("zip-directory", null);
}

function readValues(view: DataView, from: number, to: number, wanted: number): readonly number[] {
  if (from + 8 * wanted > to) throw damaged("zip-directory", null);
  return Array.from({ length: wanted }, (_, index) => readUint64(view, from + 8 * index));
}
