import { textElement } from "./escape-xml";
import { cellAddress } from "#core/workbook/address";
import type { ModelNote, SheetModel } from "./sheet-model";
import { SHEET_NAMESPACE, XML_HEAD } from "./xml-head";

const AUTHOR = "Himpun";
const BOX_WIDTH_POINTS = 190;
const LINE_HEIGHT_POINTS = 14;
const CHARACTERS_A_LINE = 34;

/** The comments part of a sheet's notes, in the order of their cells. */
export function notesXml(model: SheetModel): string {
  const items = sortedNotes(model).map(
    ({ rowIndex, columnIndex, text }) =>
      `<comment ref="${cellAddress(rowIndex, columnIndex)}" authorId="0"><text><r>${textElement(text)}</r></text></comment>`,
  );
  return (
    `${XML_HEAD}<comments xmlns="${SHEET_NAMESPACE}"><authors><author>${AUTHOR}</author></authors>` +
    `<commentList>${items.join("")}</commentList></comments>`
  );
}

/** The old drawing that programs still need to show the notes' boxes; `sheetNumber` keeps shape ids apart. */
export function notesDrawingXml(model: SheetModel, sheetNumber: number): string {
  const shapes = sortedNotes(model).map((note, index) => shapeXml(note, sheetNumber * 1024 + index + 1));
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"' +
    ' xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheetNumber}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${shapes.join("")}</xml>`
  );
}

function sortedNotes(model: SheetModel): readonly ModelNote[] {
  return [...model.notes.values()].sort((a, b) => a.rowIndex - b.rowIndex || a.columnIndex - b.columnIndex);
}

function shapeXml({ rowIndex, columnIndex, text }: ModelNote, shapeId: number): string {
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + 1 + Math.floor(line.length / CHARACTERS_A_LINE), 1);
  const anchor = [columnIndex + 1, 12, rowIndex, 4, columnIndex + 4, 30, rowIndex + lines + 1, 4].join(", ");
  return (
    `<v:shape id="_x0000_s${shapeId}" type="#_x0000_t202" fillcolor="#ffffe1" o:insetmode="auto"` +
    ` style="position:absolute;width:${BOX_WIDTH_POINTS}pt;height:${lines * LINE_HEIGHT_POINTS}pt;visibility:hidden">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${rowIndex}</x:Row><x:Column>${columnIndex}</x:Column>` +
    "</x:ClientData></v:shape>"
  );
}
