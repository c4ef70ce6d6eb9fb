import type { FieldRow, PaperBlock, ParagraphStyle, SignatureBlock, TableColumn } from "./paper-document";

/** Fields at the left edge, from pairs of label and value; a blank value prints as a dash. */
export function fields(...rows: readonly (readonly [label: string, value: string])[]): PaperBlock {
  return { kind: "fields", rows: rows.map(fieldRow), isIndented: false };
}

/** Fields set in from the left edge, as inside the text of a letter. */
export function indentedFields(...rows: readonly (readonly [label: string, value: string])[]): PaperBlock {
  return { kind: "fields", rows: rows.map(fieldRow), isIndented: true };
}

/** A paragraph; justified with an indented first line unless told otherwise. */
export function paragraph(text: string, style: ParagraphStyle = "body"): PaperBlock {
  return { kind: "paragraph", text, style };
}

/** A column of a table, left-aligned unless told otherwise. */
export function column(heading: string, width: number, align: TableColumn["align"] = "left"): TableColumn {
  return { heading, width, align };
}

/** A signature at the right, where letters carry it. */
export function signedBy(right: SignatureBlock): PaperBlock {
  return { kind: "signatures", left: null, right };
}

/** Room of so many lines. */
export function space(lines = 1): PaperBlock {
  return { kind: "space", lines };
}

/** A numbered list under its heading; nothing when there is no item. */
export function headedList(heading: string, items: readonly string[]): readonly PaperBlock[] {
  return items.length === 0 ? [] : [paragraph(heading, "heading"), { kind: "list", items }];
}

function fieldRow([label, value]: readonly [label: string, value: string]): FieldRow {
  return { label, value: value.trim() === "" ? "-" : value };
}
