import type { WorkbookSnapshot } from "#core/workbook/snapshot";
import { identifyFile } from "./identify-file";
import { locateWorkbook } from "./package/locate-workbook";
import { createPartSource, type PartSource } from "./package/part-source";
import { partOfType, type Relationship } from "./package/relationships";
import { readWorkbookPart } from "./package/workbook-part";
import { assertWithin, damaged, ReadFailure, type ReadFault } from "./read-fault";
import { createNoteLog, type NoteLog, type ReadNote } from "./read-note";
import type { ReadLimits } from "./read-limits";
import { readSettings, type ReadOptions, type ReadSettings } from "./read-options";
import { readSheets } from "./sheet/read-sheets";
import { NO_STYLES, readStyleTable, type StyleTable } from "./style/style-table";
import { readSharedStrings } from "./text/shared-strings";
import { scanSharedStrings } from "./text/scan-shared-strings";
import { readXml } from "./xml/read-xml";
import { openArchive } from "./zip/archive";

/** A workbook with what should be known about it, or why it could not be read. */
export type ReadResult =
  | { readonly ok: true; readonly workbook: WorkbookSnapshot; readonly notes: readonly ReadNote[] }
  | { readonly ok: false; readonly fault: ReadFault };

/**
 * The snapshot of the .xlsx (.xlsm, .xltx) in `file`. Never throws for anything that `file` may hold: what is
 * no workbook, is damaged or costs too much comes back as a fault. Nothing outside the file is opened.
 */
export function readWorkbook(file: Uint8Array, options: ReadOptions): ReadResult {
  // A Node Buffer is a Uint8Array too, but a slower one to cut.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  const settings = readSettings(options);
  const notes = createNoteLog(settings.limits.notes);
  try {
    const workbook = readPackage(bytes, settings, notes);
    return { ok: true, workbook, notes: notes.all() };
  } catch (error) {
    if (error instanceof ReadFailure) return { ok: false, fault: error.fault };
    throw error;
  }
}

function readPackage(bytes: Uint8Array, settings: ReadSettings, notes: NoteLog): WorkbookSnapshot {
  const { limits } = settings;
  assertWithin("file-bytes", bytes.byteLength, limits.fileBytes, null);
  const foreign = identifyFile(bytes);
  if (foreign !== null) throw new ReadFailure(foreign);
  const parts = createPartSource(openArchive(bytes, limits, settings.inflate, settings.crc32), limits);
  const part = locateWorkbook(parts);
  const workbook = parts.read(part, () => readWorkbookPart(part, limits.items));
  if (!workbook.isWorkbook) throw damaged("xml", part);
  const links = parts.relationshipsOf(part);
  noteIgnored(links, notes);
  const sheets = readSheets(
    parts,
    { part, links, entries: workbook.sheets },
    {
      strings: sharedStrings(parts, partOfType(part, links, "sharedStrings"), limits),
      styles: styleTable(parts, partOfType(part, links, "styles"), limits.items),
      uses1904: workbook.uses1904,
      sharedFormulas: settings.sharedFormulas,
      formulaBudget: { spent: 0, allowed: limits.sharedFormulaCharacters },
      limits,
      notes,
    },
  );
  if (sheets.length === 0) throw damaged("no-sheets", part);
  return { sheets, names: workbook.names };
}

function sharedStrings(parts: PartSource, part: string | null, limits: ReadLimits): readonly string[] {
  if (part === null) return [];
  const bytes = parts.bytes(part);
  const plain = scanSharedStrings(bytes, part, limits.strings);
  return plain ?? readXml(bytes, part, limits.xmlDepth, () => readSharedStrings(part, limits.strings));
}

function styleTable(parts: PartSource, part: string | null, maxItems: number): StyleTable {
  return part === null ? NO_STYLES : parts.read(part, () => readStyleTable(part, maxItems));
}

function noteIgnored(links: readonly Relationship[], notes: NoteLog): void {
  if (links.some((link) => link.type === "vbaProject")) notes.add({ code: "read/macros-ignored" });
  const count = links.filter((link) => link.type === "externalLink").length;
  if (count > 0) notes.add({ code: "read/external-links-ignored", count });
}
