import type { CivilDate } from "../cell/civil-date";
import { formatDate } from "../cell/format-date";
import { PAPER_WORDS } from "../messages/paper-texts";
import { fields, paragraph, space } from "./paper-blocks";
import type { FrameCell, PaperBlock, PaperDocument, TickItem } from "./paper-document";
import { paperOf, type PaperFrame } from "./paper-frame";
import { signatureOf, type Signatory } from "./signature";

const WORDS = PAPER_WORDS.disposition;

/** A disposition: the letter that came, and what is to be done with it by whom. */
export interface Disposition {
  readonly from: string;
  readonly letterNumber: string;
  readonly letterDate: CivilDate | null;
  readonly receivedOn: CivilDate | null;
  readonly agendaNumber: string;
  /** One of the three degrees, or null for an ordinary letter. */
  readonly nature: (typeof WORDS.natures)[number] | null;
  readonly subject: string;
  /** Everyone it could go to, and whether it does. */
  readonly forwardTo: readonly TickItem[];
  /** Which of the usual requests are made, by their words; others are added to the list. */
  readonly requests: readonly string[];
  readonly note: string;
  readonly signatory: Signatory;
}

/** The lembar disposisi: a framed sheet of letter, ticks, note and signature. */
export function dispositionSheet(frame: PaperFrame, data: Disposition): PaperDocument {
  return paperOf("lembar-disposisi", frame, [
    { kind: "title", text: WORDS.title, number: frame.number === "" ? null : frame.number },
    {
      kind: "frame",
      rows: [
        [cell(letterFields(data)), cell(arrivalFields(data), naturesOf(data))],
        [cell(fields([WORDS.subject, data.subject]))],
        [
          cell({ kind: "ticks", heading: WORDS.forwardTo, items: data.forwardTo }),
          cell({ kind: "ticks", heading: WORDS.requests, items: requestsOf(data) }),
        ],
        [cell(...noteBlocks(frame, data))],
      ],
    },
  ]);
}

function cell(...blocks: readonly PaperBlock[]): FrameCell {
  return { width: 1, blocks };
}

function letterFields(data: Disposition): PaperBlock {
  return fields(
    [WORDS.from, data.from],
    [WORDS.letterNumber, data.letterNumber],
    [WORDS.letterDate, dayText(data.letterDate)],
  );
}

function arrivalFields(data: Disposition): PaperBlock {
  return fields([WORDS.received, dayText(data.receivedOn)], [WORDS.agendaNumber, data.agendaNumber]);
}

function naturesOf(data: Disposition): PaperBlock {
  const items = WORDS.natures.map((label) => ({ label, ticked: label === data.nature }));
  return { kind: "ticks", heading: `${WORDS.nature}:`, items };
}

function requestsOf(data: Disposition): readonly TickItem[] {
  const usual: readonly string[] = WORDS.requestItems;
  const others = data.requests.filter((request) => !usual.includes(request));
  return [...usual, ...others].map((label) => ({ label, ticked: data.requests.includes(label) }));
}

function noteBlocks(frame: PaperFrame, data: Disposition): readonly PaperBlock[] {
  const signature = signatureOf(data.signatory, formatDate(frame.date));
  return [
    paragraph(WORDS.note, "heading"),
    paragraph(data.note, "plain"),
    space(1),
    { kind: "signatures", left: null, right: { ...signature, heightLines: 3 } },
  ];
}

function dayText(date: CivilDate | null): string {
  return date === null ? "" : formatDate(date);
}
