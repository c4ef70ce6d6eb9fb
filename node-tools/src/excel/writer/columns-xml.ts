import type { ModelColumn, SheetModel } from "./sheet-model";
import { DEFAULT_CHARACTERS } from "./sheet-defaults";
import type { StyleBook } from "./style-book";

/** A program adds five pixels to the characters; at seven pixels a character that is this much. */
const PADDING_CHARACTERS = 0.7109375;

/** The `cols` element, or "" when every column is as programs make them. Equal neighbours become one entry. */
export function columnsXml(model: SheetModel, styles: StyleBook): string {
  const columns = [...model.columns].sort(([a], [b]) => a - b);
  const groups: { first: number; last: number; readonly attributes: string }[] = [];
  for (const [index, column] of columns) {
    const attributes = columnAttributes(column, styles);
    const previous = groups[groups.length - 1];
    if (previous?.last === index - 1 && previous.attributes === attributes) previous.last = index;
    else groups.push({ first: index, last: index, attributes });
  }
  const items = groups.map(
    ({ first, last, attributes }) => `<col min="${first + 1}" max="${last + 1}"${attributes}/>`,
  );
  return items.length === 0 ? "" : `<cols>${items.join("")}</cols>`;
}

function columnAttributes(column: ModelColumn, styles: StyleBook): string {
  const format = styles.formatIndex(column.look, null);
  const width = Math.min(255, Math.max(0, column.width ?? DEFAULT_CHARACTERS) + PADDING_CHARACTERS);
  return (
    ` width="${width}"` +
    (format === 0 ? "" : ` style="${format}"`) +
    (column.hidden ? ' hidden="1"' : "") +
    (column.width === null ? "" : ' customWidth="1"')
  );
}
