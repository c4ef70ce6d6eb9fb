import { cellAddress } from "#core/workbook/address";
import type { DateCell, FormulaCell, LinkCell, PlanCell } from "#core/workbook/plan";
import { dateSerial } from "./date-serial";
import { escapeCellText, textElement } from "./escape-xml";
import { needsQuotePrefix } from "./quote-prefix";
import type { SharedStrings } from "./shared-strings";
import type { ContentFlavour, StyleBook } from "./style-book";
import { WorkbookWriteError, type WriteFaultCode } from "./workbook-write-error";

const LONGEST_TEXT = 32_767;
const DATE_FORMAT = "dd/mm/yyyy";
const DATE_FLAVOUR: ContentFlavour = { quotePrefix: false, link: false, fallbackFormat: DATE_FORMAT };
const QUOTED_FLAVOUR: ContentFlavour = { quotePrefix: true, link: false, fallbackFormat: null };
const LINK_FLAVOUR: ContentFlavour = { quotePrefix: false, link: true, fallbackFormat: null };
const QUOTED_LINK_FLAVOUR: ContentFlavour = { quotePrefix: true, link: true, fallbackFormat: null };

/** What writing a cell needs beside the cell. `strings` null writes texts inside the cell. */
export interface CellContext {
  readonly sheet: string;
  readonly styles: StyleBook;
  readonly strings: SharedStrings | null;
  /** The `f` element of a formula cell. */
  readonly formulaXml: (cell: FormulaCell, rowIndex: number, columnIndex: number) => string;
}

/** A cell's place: `address` is its A1 text. */
export interface CellPlace {
  readonly address: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** The `c` element of one cell; "" for an empty cell without a look. Throws the `cell/…` faults. */
export function cellXml(
  value: PlanCell | undefined,
  lookId: number,
  place: CellPlace,
  context: CellContext,
): string {
  if (value === undefined || value === null) {
    const format = context.styles.formatIndex(lookId, null);
    return format === 0 ? "" : `<c r="${place.address}" s="${format}"/>`;
  }
  if (typeof value === "object") return objectXml(value, lookId, place, context);
  return plainXml(value, lookId, null, place, context);
}

function objectXml(
  value: DateCell | FormulaCell | LinkCell,
  lookId: number,
  place: CellPlace,
  context: CellContext,
): string {
  switch (value.kind) {
    case "date":
      return dateXml(value, lookId, place, context);
    case "formula":
      return formulaCellXml(value, lookId, place, context);
    case "link":
      return plainXml(value.text, lookId, LINK_FLAVOUR, place, context);
  }
}

function plainXml(
  value: string | number | boolean,
  lookId: number,
  flavour: ContentFlavour | null,
  place: CellPlace,
  context: CellContext,
): string {
  if (typeof value === "string") return textXml(value, lookId, flavour !== null, place, context);
  const head = openCell(place, context.styles.formatIndex(lookId, flavour));
  if (typeof value === "boolean") return `${head} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `${head}><v>${numberText(value, place, context)}</v></c>`;
}

function textXml(
  text: string,
  lookId: number,
  link: boolean,
  place: CellPlace,
  context: CellContext,
): string {
  checkLength(text, place, context);
  const { styles, strings } = context;
  const quoted = needsQuotePrefix(text, styles.look(lookId).numberFormat);
  const flavour = link ? (quoted ? QUOTED_LINK_FLAVOUR : LINK_FLAVOUR) : quoted ? QUOTED_FLAVOUR : null;
  const head = openCell(place, styles.formatIndex(lookId, flavour));
  return strings === null
    ? `${head} t="inlineStr"><is>${textElement(text)}</is></c>`
    : `${head} t="s"><v>${strings.indexOf(text)}</v></c>`;
}

function dateXml(value: DateCell, lookId: number, place: CellPlace, context: CellContext): string {
  const serial = dateSerial(value.date);
  if (serial === null) throw fault("cell/date-before-1900", place, context, value.date);
  return `${openCell(place, context.styles.formatIndex(lookId, DATE_FLAVOUR))}><v>${serial}</v></c>`;
}

function formulaCellXml(value: FormulaCell, lookId: number, place: CellPlace, context: CellContext): string {
  const head = openCell(place, context.styles.formatIndex(lookId, null));
  const formula = context.formulaXml(value, place.rowIndex, place.columnIndex);
  const { cached } = value;
  if (cached === null) return `${head}>${formula}</c>`;
  if (typeof cached === "number") {
    return `${head}>${formula}<v>${numberText(cached, place, context)}</v></c>`;
  }
  if (typeof cached === "boolean") return `${head} t="b">${formula}<v>${cached ? 1 : 0}</v></c>`;
  checkLength(cached, place, context);
  return `${head} t="str">${formula}<v>${escapeCellText(cached)}</v></c>`;
}

function openCell(place: CellPlace, format: number): string {
  return format === 0 ? `<c r="${place.address}"` : `<c r="${place.address}" s="${format}"`;
}

function numberText(value: number, place: CellPlace, context: CellContext): string {
  if (!Number.isFinite(value)) throw fault("cell/not-a-finite-number", place, context, String(value));
  return String(value);
}

function checkLength(text: string, place: CellPlace, context: CellContext): void {
  if (text.length > LONGEST_TEXT) {
    throw fault("cell/text-too-long", place, context, `${text.length} characters, ${LONGEST_TEXT} at most`);
  }
}

function fault(
  code: WriteFaultCode,
  place: CellPlace,
  context: CellContext,
  detail: string,
): WorkbookWriteError {
  return new WorkbookWriteError(
    code,
    `${context.sheet}!${cellAddress(place.rowIndex, place.columnIndex)}`,
    detail,
  );
}
