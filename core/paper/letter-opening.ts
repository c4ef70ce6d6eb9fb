import { PAPER_WORDS as WORDS } from "../messages/paper-texts";
import { fields, paragraph } from "./paper-blocks";
import type { PaperBlock } from "./paper-document";
import type { PaperFrame } from "./paper-frame";
import { placeAndDate } from "./signature";

/** The addressee of a letter: lines under `Kepada`, and where they are (`Tempat` when blank). */
export interface Addressee {
  readonly lines: readonly string[];
  readonly location: string;
}

/** The place and date at the right, above a letter. */
export function dateBlock(frame: PaperFrame): PaperBlock {
  const right: PaperBlock = paragraph(placeAndDate(frame.place, frame.date), "plain");
  return {
    kind: "columns",
    cells: [
      { width: 58, blocks: [] },
      { width: 42, blocks: [right] },
    ],
  };
}

/** The labels of a letter at the left, its addressee at the right. */
export function letterOpening(
  rows: readonly (readonly [label: string, value: string])[],
  addressee: Addressee,
): PaperBlock {
  return {
    kind: "columns",
    cells: [
      { width: 58, blocks: [fields(...rows)] },
      { width: 42, blocks: addresseeBlocks(addressee) },
    ],
  };
}

/** `Kepada / Yth. … / di / Tempat`. */
export function addresseeBlocks(addressee: Addressee): readonly PaperBlock[] {
  const [first = "", ...others] = addressee.lines;
  const location = addressee.location.trim() === "" ? WORDS.place : addressee.location;
  const lines = [WORDS.recipient, `${WORDS.honored} ${first}`, ...others, WORDS.at, `      ${location}`];
  return [paragraph(lines.join("\n"), "plain")];
}

/** The list of tembusan below a letter; nothing when there is none. */
export function copiesBlocks(copies: readonly string[]): readonly PaperBlock[] {
  return copies.length === 0 ? [] : [paragraph(WORDS.copies, "plain"), { kind: "list", items: copies }];
}
