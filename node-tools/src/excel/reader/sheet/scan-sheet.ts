import { hasPlainNames } from "../xml/namespaces";
import { scanCell } from "./scan-cell";
import { createRawCell } from "./raw-cell";
import { createScannedTag, scanDigits, scanTag, type Cursor, type ScannedTag } from "./scan-tag";
import type { SheetBuilder } from "./sheet-builder";

/**
 * Gives the cells and merges of a sheet to `builder` in one pass over its text. It knows the XML that spreadsheet
 * programs write and nothing else: false means that something was not plain, and what the builder got is worth
 * nothing. Only rows, cells and merges are looked at; dimension, columns, validations and formats cost nothing.
 */
export function scanSheet(xml: string, builder: SheetBuilder): boolean {
  if (!hasPlainNames(xml) || !isWholeSheet(xml)) return false;
  const start = xml.indexOf("<sheetData");
  if (start < 0) return scanMerges(xml, 0, builder);
  const cursor = { xml, at: start + "<sheetData".length };
  const tag = createScannedTag();
  if (!scanTag(cursor, tag)) return false;
  if (!tag.isEmpty && !scanRows(cursor, tag, builder)) return false;
  if (xml.includes("<sheetData", cursor.at)) return false;
  return scanMerges(xml, cursor.at, builder);
}

function isWholeSheet(xml: string): boolean {
  const root = xml.indexOf("<", xml.startsWith("<?") ? 1 : 0);
  return xml.startsWith("<worksheet", root) && /<\/worksheet\s*>\s*$/.test(xml.slice(-200));
}

function scanRows(cursor: Cursor, tag: ScannedTag, builder: SheetBuilder): boolean {
  const { xml } = cursor;
  for (;;) {
    if (!skipBlanks(cursor)) return false;
    if (!xml.startsWith("<row", cursor.at)) return xml.startsWith("</sheetData>", cursor.at);
    cursor.at += "<row".length;
    if (!isBlankOrEnd(xml.charCodeAt(cursor.at)) || !scanTag(cursor, tag)) return false;
    const rowNumber = tag.referenceFrom < 0 ? 0 : scanDigits(xml, tag.referenceFrom, tag.referenceTo);
    if (rowNumber < 0 || (rowNumber === 0 && tag.referenceFrom >= 0)) return false;
    builder.openRow(rowNumber - 1);
    if (!tag.isEmpty && !scanCells(cursor, tag, builder)) return false;
  }
}

function scanCells(cursor: Cursor, tag: ScannedTag, builder: SheetBuilder): boolean {
  const { xml } = cursor;
  const raw = createRawCell();
  for (;;) {
    if (!skipBlanks(cursor)) return false;
    if (xml.startsWith("<c", cursor.at) && isBlankOrEnd(xml.charCodeAt(cursor.at + 2))) {
      cursor.at += 2;
      if (!scanCell(cursor, tag, raw, builder)) return false;
    } else if (xml.startsWith("</row>", cursor.at)) {
      cursor.at += "</row>".length;
      return true;
    } else return false;
  }
}

/** Moves over white space to the next "<"; false when other text stands there or the text ends. */
function skipBlanks(cursor: Cursor): boolean {
  let code = cursor.xml.charCodeAt(cursor.at);
  while (code === 32 || code === 10 || code === 13 || code === 9) code = cursor.xml.charCodeAt(++cursor.at);
  return code === 60;
}

/** White space, "/" or ">": what may follow the name of an element. */
function isBlankOrEnd(code: number): boolean {
  return code === 32 || code === 62 || code === 47 || code === 10 || code === 13 || code === 9;
}

const MERGE_CELL = /<mergeCell\s+ref="([A-Za-z0-9:$]+)"\s*(?:\/>|><\/mergeCell>)\s*/y;

function scanMerges(xml: string, from: number, builder: SheetBuilder): boolean {
  const start = xml.indexOf("<mergeCells", from);
  if (start < 0) return true;
  const list = xml.indexOf(">", start) + 1;
  if (xml.charCodeAt(list - 2) === 47) return true;
  MERGE_CELL.lastIndex = skipped(xml, list);
  for (;;) {
    const at = MERGE_CELL.lastIndex;
    const found = MERGE_CELL.exec(xml);
    if (found === null) return xml.startsWith("</mergeCells>", at);
    builder.merge(found[1] ?? "");
  }
}

function skipped(xml: string, from: number): number {
  const cursor = { xml, at: from };
  skipBlanks(cursor);
  return cursor.at;
}
