import { damaged, ReadFailure } from "../read-fault";
import { readUint64, ZIP64_LOCATOR_SIZE } from "./zip64";
import { ZIP64_MARK } from "./zip-entry";

/** Where the directory of an archive lies and how many entries it has. */
export interface DirectoryPlace {
  readonly entryCount: number;
  readonly from: number;
  readonly to: number;
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_END_SIZE = 56;

/**
 * The place of the central directory. A file without an end record is `file/truncated`; one whose numbers do not
 * meet (several disks, bytes before the archive, a directory that overruns) is damaged.
 */
export function findDirectory(view: DataView): DirectoryPlace {
  const end = findEndRecord(view);
  if (view.getUint16(end + 4, true) !== view.getUint16(end + 6, true)) throw damaged("zip-directory", null);
  const entryCount = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const from = view.getUint32(end + 16, true);
  if (entryCount === 0xffff || size === ZIP64_MARK || from === ZIP64_MARK)
    return findZip64Directory(view, end);
  if (view.getUint16(end + 8, true) !== entryCount) throw damaged("zip-directory", null);
  if (from + size !== end) throw damaged("zip-directory", null);
  return { entryCount, from, to: end };
}

function findEndRecord(view: DataView): number {
  const length = contentLength(view);
  const lowest = Math.max(0, length - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (view.getUint8(at) !== 0x50 || view.getUint32(at, true) !== END_SIGNATURE) continue;
    const end = at + END_SIZE + view.getUint16(at + 20, true);
    if (end >= length && end <= view.byteLength) return at;
  }
  throw new ReadFailure({ code: "file/truncated", sizeBytes: view.byteLength });
}

/** Length without the zero bytes that some disks and mail gateways pad a file with. */
function contentLength(view: DataView): number {
  let length = view.byteLength;
  while (length > END_SIZE && view.getUint8(length - 1) === 0) length -= 1;
  return length;
}

function findZip64Directory(view: DataView, end: number): DirectoryPlace {
  const locator = end - ZIP64_LOCATOR_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR_SIGNATURE)
    throw damaged("zip-directory", null);
  const record = readUint64(view, locator + 8);
  if (record + ZIP64_END_SIZE > locator || view.getUint32(record, true) !== ZIP64_END_SIGNATURE) {
    throw damaged("zip-directory", null);
  }
  const entryCount = readUint64(view, record + 32);
  const size = readUint64(view, record + 40);
  const from = readUint64(view, record + 48);
  if (from + size !== record) throw damaged("zip-directory", null);
  return { entryCount, from, to: record };
}
