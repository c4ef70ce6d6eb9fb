import type { FieldRow, FrameCell, PaperBlock, SignatureBlock, TickItem } from "../paper-document";
import { PAPER_WORDS as WORDS } from "../../messages/paper-texts";
import { blankRow, BODY_PT, piece, rowOf, sharesOf, WHOLE } from "./laid-row";
import type { LaidRow, Span } from "./laid-row";

const CENTERED = { horizontal: "center" } as const;
const BOLD = { bold: true } as const;

/** The rows of one block over the columns of `span`. */
export function layBlock(block: PaperBlock, span: Span = WHOLE): readonly LaidRow[] {
  switch (block.kind) {
    case "title":
      return titleRows(block.text, block.number, span);
    case "fields":
      return fieldRows(block.rows, block.isIndented ? { ...span, left: span.left + 1 } : span);
    case "paragraph":
      return paragraphRows(block, span);
    case "list":
      return block.items.map((item, index) => {
        const rest = { ...span, left: span.left + 1 };
        return rowOf(piece({ ...span, right: span.left }, `${index + 1}.`), piece(rest, item));
      });
    case "table":
      return tableRows(block, span);
    case "ticks":
      return [block.heading, ...block.items.map(tickText)].map((text) => rowOf(piece(span, text)));
    case "columns":
      return sideBySide(block.cells, span);
    case "frame":
      return block.rows.map((row) => frameRow(row, span));
    case "signatures":
      return signatureRows(block.left, block.right, span);
    case "rule":
      return [{ pieces: [piece(span, "", { border: "medium-bottom" })], height: 6 }, blankRow(8)];
    case "space":
      return Array.from({ length: block.lines }, () => blankRow());
  }
}

function titleRows(text: string, number: string | null, span: Span): readonly LaidRow[] {
  const title = rowOf(piece(span, text, { ...CENTERED, ...BOLD, fontSize: 13 }));
  const below = number === null ? [] : [rowOf(piece(span, WORDS.number(number), CENTERED))];
  return [blankRow(8), title, ...below, blankRow()];
}

function fieldRows(rows: readonly FieldRow[], span: Span): readonly LaidRow[] {
  const longest = Math.max(0, ...rows.map(({ label }) => label.length));
  const labelColumns = Math.min(8, Math.max(2, Math.ceil((longest * BODY_PT * 0.55 + 6) / 20)));
  const [label, value] = [
    { left: span.left, right: span.left + labelColumns - 1 },
    { left: span.left + labelColumns + 1, right: span.right },
  ];
  const colon = { left: label.right + 1, right: label.right + 1 };
  return rows.map((row) =>
    rowOf(piece(label, row.label), piece(colon, ":", CENTERED), piece(value, row.value)),
  );
}

/** Running text is one cell; lines that were set under one another, as an address is, are a row each. */
function paragraphRows(
  { text, style }: Extract<PaperBlock, { readonly kind: "paragraph" }>,
  span: Span,
): readonly LaidRow[] {
  if (style === "body") {
    const { pieces, height } = rowOf(piece(span, `          ${text}`));
    return [{ pieces, height: height + 5 }];
  }
  const look = style === "heading" ? BOLD : style === "centered" ? CENTERED : {};
  return text.split("\n").map((line) => rowOf(piece(span, line, look)));
}

function tableRows(
  { columns, rows }: Extract<PaperBlock, { readonly kind: "table" }>,
  span: Span,
): readonly LaidRow[] {
  const spans = sharesOf(
    span,
    columns.map(({ width }) => width),
  );
  const at = (index: number): Span => spans[index] ?? span;
  const head = rowOf(
    ...columns.map(({ heading }, index) =>
      piece(at(index), heading, { ...CENTERED, ...BOLD, vertical: "middle", border: "thin" }),
    ),
  );
  const body = rows.map((cells) =>
    rowOf(
      ...columns.map(({ align }, index) =>
        piece(at(index), cells[index] ?? "", {
          ...(align === "left" ? {} : { horizontal: align }),
          vertical: "middle",
          border: "thin",
        }),
      ),
    ),
  );
  return [blankRow(6), head, ...body, blankRow(6)];
}

function sideBySide(cells: readonly FrameCell[], span: Span): readonly LaidRow[] {
  const spans = sharesOf(
    span,
    cells.map(({ width }) => width),
  );
  const columns = cells.map(({ blocks }, index) =>
    blocks.flatMap((block) => layBlock(block, spans[index] ?? span)),
  );
  const length = Math.max(0, ...columns.map((rows) => rows.length));
  return Array.from({ length }, (_, index): LaidRow => {
    const rows = columns.flatMap((column) => column[index] ?? []);
    return {
      pieces: rows.flatMap(({ pieces }) => pieces),
      height: Math.max(...rows.map(({ height }) => height)),
    };
  });
}

/** A row of boxes: each is one cell with its blocks as lines; a signature has a box of its own at the right. */
function frameRow(cells: readonly FrameCell[], span: Span): LaidRow {
  const boxes = cells.flatMap(({ width, blocks }) => {
    const signatures = blocks.filter((block) => block.kind === "signatures");
    const others = blocks.filter((block) => block.kind !== "signatures" && block.kind !== "space");
    const signed = signatures.flatMap(({ left, right }) => [left, right].flatMap(signatureLines));
    const text = { width, lines: others.flatMap(boxLines), style: {} };
    return signed.length === 0 ? [text] : [text, { width, lines: signed, style: CENTERED }];
  });
  const spans = sharesOf(
    span,
    boxes.map(({ width }) => width),
  );
  return rowOf(
    ...boxes.map(({ lines, style }, index) =>
      piece(spans[index] ?? span, lines.join("\n"), { ...style, border: "thin" }),
    ),
  );
}

function boxLines(block: PaperBlock): readonly string[] {
  switch (block.kind) {
    case "fields":
      return block.rows.map(({ label, value }) => `${label}: ${value}`);
    case "ticks":
      return [block.heading, ...block.items.map(tickText)];
    case "paragraph":
      return block.text === "" ? [] : [block.text];
    case "list":
      return block.items.map((item, index) => `${index + 1}. ${item}`);
    case "title":
      return [block.text];
    case "table":
    case "columns":
    case "frame":
    case "signatures":
    case "rule":
    case "space":
      return [];
  }
}

function tickText({ ticked, label }: TickItem): string {
  return `${ticked ? "☑" : "☐"} ${label}`;
}

function signatureLines(block: SignatureBlock | null): readonly string[] {
  if (block === null) return [];
  const room = Array.from({ length: block.heightLines }, () => "");
  return [...block.above, ...room, block.name, ...block.below];
}

function signatureRows(
  left: SignatureBlock | null,
  right: SignatureBlock | null,
  span: Span,
): readonly LaidRow[] {
  const spans = sharesOf(span, [1, 1]);
  const room = Math.max(left?.heightLines ?? 0, right?.heightLines ?? 0);
  const both = [left, right];
  const above = Math.max(...both.map((block) => block?.above.length ?? 0));
  const below = Math.max(...both.map((block) => block?.below.length ?? 0));
  const line = (textOf: (block: SignatureBlock) => string | undefined, look = {}): LaidRow =>
    rowOf(
      ...both.flatMap((block, index) => {
        const text = block === null ? undefined : textOf(block);
        const half = spans[index] ?? span;
        return text === undefined || text === "" ? [] : [piece(half, text, { ...CENTERED, ...look })];
      }),
    );
  const counted = (count: number, rowAt: (index: number) => LaidRow): readonly LaidRow[] =>
    Array.from({ length: count }, (_, index) => rowAt(index));
  return [
    blankRow(),
    ...counted(above, (index) => line((block) => block.above[index])),
    ...counted(room, () => blankRow()),
    line((block) => block.name, BOLD),
    ...counted(below, (index) => line((block) => block.below[index])),
    blankRow(6),
  ];
}
