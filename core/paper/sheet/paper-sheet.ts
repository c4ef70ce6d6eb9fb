import { PAPER_WORDS as WORDS } from "../../messages/paper-texts";
import type { Edit, SheetPlan } from "../../workbook/plan";
import type { CellRange } from "../../workbook/snapshot";
import type { Letterhead, PaperDocument, PaperVerification } from "../paper-document";
import { blankRow, BODY_PT, GRID, piece, rowOf, WHOLE } from "./laid-row";
import type { LaidRow, Piece } from "./laid-row";
import { layBlock } from "./lay-block";

/** Width of a grid column in characters: 24 of them are as wide as the text of F4 and A4. */
const COLUMN_CHARACTERS = 3.1;
const GREY = "5F6368";

/**
 * The paper as one sheet that prints as an office paper: kop, blocks, verification, upright on its paper. Every text is
 * one cell over some columns of a narrow grid, so that it can still be mended by hand; rows are as high as they need.
 * The logo is left off: a sheet holds no picture of ours.
 */
export function planPaper(paper: PaperDocument, sheetName: string): SheetPlan {
  const rows = [
    ...letterheadRows(paper.letterhead),
    ...paper.blocks.flatMap((block) => layBlock(block)),
    ...(paper.verification === null ? [] : verificationRows(paper.verification)),
  ];
  const pieces = rows.flatMap((row, rowIndex) => row.pieces.map((one) => ({ one, rowIndex })));
  const last = Math.max(0, rows.length - 1);
  return {
    name: sheetName,
    state: "visible",
    edits: [
      { kind: "columnWidths", columnIndex: 0, widths: Array.from({ length: GRID }, () => COLUMN_CHARACTERS) },
      {
        kind: "format",
        ranges: [{ top: 0, bottom: last, left: 0, right: GRID - 1 }],
        style: { fontSize: BODY_PT, numberFormat: "@" },
      },
      { kind: "write", rowIndex: 0, columnIndex: 0, cells: rows.map(cellsOf) },
      ...pieces.map(({ one, rowIndex }): Edit => ({
        kind: "format",
        ranges: [rangeOf(one, rowIndex)],
        style: one.style,
      })),
      {
        kind: "merge",
        ranges: pieces
          .filter(({ one }) => one.left < one.right)
          .map(({ one, rowIndex }) => rangeOf(one, rowIndex)),
      },
      ...rows.map(({ height }, rowIndex): Edit => ({
        kind: "rowHeights",
        rowIndex,
        heights: [Math.ceil(height)],
      })),
      {
        kind: "page",
        setup: {
          ...{ paper: paper.page, orientation: "portrait", repeatRows: null, fitToWidth: true },
          footer: { left: "", center: "", right: "" },
        },
      },
    ],
  };
}

function cellsOf({ pieces }: LaidRow): readonly (string | null)[] {
  return Array.from({ length: GRID }, (_, index) => pieces.find(({ left }) => left === index)?.text ?? null);
}

function rangeOf({ left, right }: Piece, rowIndex: number): CellRange {
  return { top: rowIndex, bottom: rowIndex, left, right };
}

function letterheadRows({ government, agency, contactLines }: Letterhead): readonly LaidRow[] {
  const centered = (text: string, fontSize: number, bold: boolean): LaidRow =>
    rowOf(piece(WHOLE, text, { horizontal: "center", fontSize, bold }));
  return [
    centered(government, 13, true),
    centered(agency, 15, true),
    ...contactLines.map((line) => centered(line, 9, false)),
    { pieces: [piece(WHOLE, "", { border: "double-bottom" })], height: 5 },
    blankRow(8),
  ];
}

function verificationRows({ code, eventHash }: PaperVerification): readonly LaidRow[] {
  const small = { fontSize: 7.5, color: GREY };
  return [
    { pieces: [piece(WHOLE, "", { border: "medium-bottom" })], height: 5 },
    blankRow(4),
    rowOf(piece(WHOLE, WORDS.verification(code), small)),
    rowOf(piece(WHOLE, WORDS.fingerprint(eventHash), small)),
  ];
}
