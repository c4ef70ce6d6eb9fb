import { parseAddress } from "#core/workbook/address";
import { damaged } from "../read-fault";
import { createElementPath, type XmlAttributes, type XmlReading } from "../xml/xml-handler";
import { createRawCell, type RawFormula } from "./raw-cell";
import type { SheetBuilder, SheetContent } from "./sheet-builder";

/** Reads a sheet from the events of a full XML parser; gives the same content as the fast scanner, slower. */
export function readSheetCarefully(part: string, builder: SheetBuilder): XmlReading<SheetContent> {
  const path = createElementPath();
  const raw = createRawCell();
  let text: string | null = null;

  function open(name: string, attributes: XmlAttributes): void {
    const parent = path.up(0);
    path.push(name);
    if (name === "row" && parent === "sheetData") builder.openRow(rowIndexOf(attributes, part));
    else if (name === "c" && parent === "row") openCell(attributes);
    else if (name === "f" && parent === "c") raw.formula = formulaOf(attributes);
    else if (name === "is" && parent === "c") raw.inlineText = "";
    else if (name === "mergeCell" && parent === "mergeCells") builder.merge(attributes.get("ref") ?? "");
    if ((name === "v" || name === "f") && parent === "c") text = "";
    if (name === "t" && isInlineText(path.up(1), path.up(2), path.up(3))) text = "";
  }

  function openCell(attributes: XmlAttributes): void {
    const reference = attributes.get("r");
    const place = reference === undefined ? NO_PLACE : parseAddress(reference);
    if (place === null) throw damaged("address", part);
    raw.rowIndex = place.rowIndex;
    raw.columnIndex = place.columnIndex;
    raw.styleIndex = Number(attributes.get("s") ?? "0");
    raw.type = attributes.get("t") ?? "n";
    raw.value = raw.inlineText = raw.formula = null;
    builder.place(raw);
  }

  function close(name: string): void {
    path.pop();
    const parent = path.up(0);
    if (name === "c" && parent === "row") builder.add(raw);
    if (text === null) return;
    if (name === "v" && parent === "c") raw.value = text;
    else if (name === "f" && parent === "c" && raw.formula !== null) raw.formula = { ...raw.formula, text };
    else if (name === "t") raw.inlineText = (raw.inlineText ?? "") + text;
    else return;
    text = null;
  }

  return {
    open,
    close,
    text: (piece) => {
      if (text !== null) text += piece;
    },
    result: builder.finish,
  };
}

const NO_PLACE = { rowIndex: -1, columnIndex: -1 };

function rowIndexOf(attributes: XmlAttributes, part: string): number {
  const reference = attributes.get("r");
  if (reference === undefined) return -1;
  if (!/^\d{1,7}$/.test(reference) || Number(reference) < 1) throw damaged("address", part);
  return Number(reference) - 1;
}

function formulaOf(attributes: XmlAttributes): RawFormula {
  return {
    text: "",
    type: attributes.get("t") ?? "",
    sharedIndex: attributes.get("si") ?? "",
    range: attributes.get("ref") ?? "",
    firstInput: attributes.get("r1") ?? "",
    secondInput: attributes.get("r2") ?? "",
  };
}

/** Text of `<is><t>` or `<is><r><t>`; phonetic guides stand in `rPh`. */
function isInlineText(parent: string, grandparent: string, above: string): boolean {
  return (
    (parent === "is" && grandparent === "c") || (parent === "r" && grandparent === "is" && above === "c")
  );
}
