import { unescapeXml } from "../xml/unescape";
import { plainFormula, type RawCell, type RawFormula } from "./raw-cell";
import { scanDigits, scanLetters, scanTag, type Cursor, type ScannedTag } from "./scan-tag";
import type { SheetBuilder } from "./sheet-builder";

const LETTER_BASE = 64;

/** Reads one cell from after "<c" to after "</c>" and gives it to `builder`; false when it is not plain. */
export function scanCell(cursor: Cursor, tag: ScannedTag, raw: RawCell, builder: SheetBuilder): boolean {
  const { xml } = cursor;
  if (!scanTag(cursor, tag) || !scanPlace(xml, tag, raw)) return false;
  raw.styleIndex = tag.styleFrom < 0 ? 0 : scanDigits(xml, tag.styleFrom, tag.styleTo);
  if (raw.styleIndex < 0) return false;
  builder.place(raw);
  if (tag.isEmpty) return true;
  raw.type = tag.typeFrom < 0 ? "n" : xml.slice(tag.typeFrom, tag.typeTo);
  raw.value = raw.inlineText = raw.formula = null;
  if (!scanContent(cursor, raw)) return false;
  builder.add(raw);
  return true;
}

/** The address in capitals, as "AB12"; -1 twice where the cell has none. */
function scanPlace(xml: string, tag: ScannedTag, raw: RawCell): boolean {
  raw.rowIndex = raw.columnIndex = -1;
  if (tag.referenceFrom < 0) return true;
  const letters = scanLetters(xml, tag.referenceFrom);
  if (letters === 0 || letters > 3) return false;
  let column = 0;
  for (let at = tag.referenceFrom; at < tag.referenceFrom + letters; at += 1) {
    column = column * 26 + xml.charCodeAt(at) - LETTER_BASE;
  }
  const row = scanDigits(xml, tag.referenceFrom + letters, tag.referenceTo);
  raw.rowIndex = row - 1;
  raw.columnIndex = column - 1;
  return row > 0;
}

function scanContent(cursor: Cursor, raw: RawCell): boolean {
  const { xml } = cursor;
  for (;;) {
    const at = cursor.at;
    if (xml.startsWith("<v>", at)) {
      if ((raw.value = scanText(cursor, at + 3, "</v>")) === null) return false;
    } else if (xml.startsWith("</c>", at)) {
      cursor.at = at + "</c>".length;
      return true;
    } else if (xml.startsWith("<f", at)) {
      if ((raw.formula = scanFormula(cursor, at)) === null) return false;
    } else if (xml.startsWith("<is>", at)) {
      if ((raw.inlineText = scanInline(cursor, at + 4)) === null) return false;
    } else if (xml.startsWith("<v/>", at)) {
      raw.value = "";
      cursor.at = at + "<v/>".length;
    } else return false;
  }
}

/** The text from `from` to the closing tag, which must come next; null when it does not. */
function scanText(cursor: Cursor, from: number, closing: string): string | null {
  const to = cursor.xml.indexOf("<", from);
  if (to < 0 || !cursor.xml.startsWith(closing, to)) return null;
  cursor.at = to + closing.length;
  return unescapeXml(cursor.xml.slice(from, to));
}

function scanFormula(cursor: Cursor, at: number): RawFormula | null {
  const { xml } = cursor;
  if (xml.startsWith("<f>", at)) {
    const text = scanText(cursor, at + 3, "</f>");
    return text === null ? null : plainFormula(text);
  }
  const end = xml.indexOf(">", at);
  const attributes = xml.slice(at + 2, xml.charCodeAt(end - 1) === 47 ? end - 1 : end);
  // A ">" inside a value, or single quotes: not what programs write here.
  if (end < 0 || !/^(?: [\w:]+="[^"<&]*")* ?$/.test(attributes)) return null;
  const isEmpty = xml.charCodeAt(end - 1) === 47;
  const text = isEmpty ? "" : scanText(cursor, end + 1, "</f>");
  if (isEmpty) cursor.at = end + 1;
  return text === null ? null : formulaOf(text, attributes);
}

function formulaOf(text: string, attributes: string): RawFormula {
  return {
    text,
    type: valueOf(attributes, " t="),
    sharedIndex: valueOf(attributes, " si="),
    range: valueOf(attributes, " ref="),
    firstInput: valueOf(attributes, " r1="),
    secondInput: valueOf(attributes, " r2="),
  };
}

function valueOf(attributes: string, name: string): string {
  const from = attributes.indexOf(name) + name.length + 1;
  return from > name.length ? attributes.slice(from, attributes.indexOf('"', from)) : "";
}

const INLINE = /<t(?: xml:space="preserve")?>([^<]*)<\/t><\/is>/y;

/** `<is>` with a single `<t>`; rich text is left to the full parser. */
function scanInline(cursor: Cursor, from: number): string | null {
  INLINE.lastIndex = from;
  const found = INLINE.exec(cursor.xml);
  if (found === null) return null;
  cursor.at = INLINE.lastIndex;
  return unescapeXml(found[1] ?? "");
}
