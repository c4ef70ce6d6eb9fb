import { PAPER_WORDS as WORDS } from "../messages/paper-texts";
import type {
  FieldRow,
  FrameCell,
  PaperBlock,
  PaperDocument,
  SignatureBlock,
  TickItem,
} from "./paper-document";

const WIDTH = 76;
const INDENT = "      ";

/** The paper as plain text, block by block: what a screen reader says, a preview shows, and a test compares. */
export function paperText(paper: PaperDocument): string {
  const { letterhead, verification } = paper;
  const head = [letterhead.government, letterhead.agency, ...letterhead.contactLines, "=".repeat(WIDTH)];
  const foot =
    verification === null
      ? []
      : ["-".repeat(WIDTH), WORDS.verification(verification.code), WORDS.fingerprint(verification.eventHash)];
  return [...head, ...paper.blocks.flatMap(blockLines), ...foot].map((line) => line.trimEnd()).join("\n");
}

function blockLines(block: PaperBlock): readonly string[] {
  switch (block.kind) {
    case "title":
      return ["", block.text, ...(block.number === null ? [] : [WORDS.number(block.number)]), ""];
    case "fields":
      return fieldLines(block.rows).map((line) => (block.isIndented ? INDENT + line : line));
    case "paragraph":
      return block.text
        .split("\n")
        .map((line, index) => (block.style === "body" && index === 0 ? INDENT + line : line));
    case "list":
      return block.items.map((item, index) => `${index + 1}. ${item}`);
    case "table":
      return [block.columns.map((each) => each.heading), ...block.rows].map(
        (row) => `| ${row.join(" | ")} |`,
      );
    case "ticks":
      return [block.heading, ...block.items.map(tickLine)];
    case "columns":
      return block.cells.flatMap(cellLines);
    case "frame":
      return block.rows.flatMap((row) => ["-".repeat(WIDTH), ...row.flatMap(cellLines)]);
    case "signatures":
      return ["", ...[block.left, block.right].flatMap(signatureLines)];
    case "rule":
      return ["-".repeat(WIDTH)];
    case "space":
      return [""];
  }
}

function cellLines(cell: FrameCell): readonly string[] {
  return cell.blocks.flatMap(blockLines);
}

function fieldLines(rows: readonly FieldRow[]): readonly string[] {
  const width = Math.max(0, ...rows.map((row) => row.label.length));
  return rows.flatMap((row) =>
    row.value
      .split("\n")
      .map((line, index) =>
        index === 0 ? `${row.label.padEnd(width)} : ${line}` : `${" ".repeat(width)}   ${line}`,
      ),
  );
}

function tickLine(item: TickItem): string {
  return `${item.ticked ? WORDS.ticked : WORDS.unticked} ${item.label}`;
}

function signatureLines(block: SignatureBlock | null): readonly string[] {
  return block === null ? [] : [...block.above, "", block.name, ...block.below, ""];
}
