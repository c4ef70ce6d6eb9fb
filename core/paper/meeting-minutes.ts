import { PAPER_WORDS } from "../messages/paper-texts";
import { meetingRows, type Meeting } from "./meeting";
import { column, fields, headedList, paragraph } from "./paper-blocks";
import type { PaperBlock, PaperDocument } from "./paper-document";
import { paperOf, type PaperFrame } from "./paper-frame";
import { officeName, placeAndDate, signaturePair, signatureOf, type Signatory } from "./signature";

const { labels, minutes: WORDS } = PAPER_WORDS;

/** What the meeting decided on one cell; values as printed. `after` equal to `before` keeps the value. */
export interface CellDecision {
  readonly unit: string;
  readonly cell: string;
  readonly before: string;
  readonly proposed: string;
  readonly after: string;
  readonly reason: string;
}

/** A meeting as it went. The decisions are those that become edits: they are not typed a second time. */
export interface MeetingMinutes {
  readonly meeting: Meeting;
  readonly participants: readonly string[];
  readonly discussion: readonly string[];
  readonly decisions: readonly CellDecision[];
  readonly followUp: readonly string[];
  readonly chair: Signatory;
  readonly secretary: Signatory;
}

/** The notulen of a meeting, signed by its chair and its secretary. */
export function meetingMinutes(frame: PaperFrame, data: MeetingMinutes): PaperDocument {
  return paperOf("notulen", frame, [
    { kind: "title", text: WORDS.title, number: frame.number === "" ? null : frame.number },
    fields(
      ...meetingRows(data.meeting),
      [labels.chair, `${data.chair.name} (${officeName(data.chair)})`],
      [labels.secretary, `${data.secretary.name} (${officeName(data.secretary)})`],
    ),
    ...headedList(WORDS.participants, data.participants),
    ...headedList(WORDS.discussion, data.discussion),
    paragraph(WORDS.decisions, "heading"),
    decisionsBlock(data.decisions),
    ...headedList(WORDS.followUp, data.followUp),
    signaturePair(
      signatureOf(data.secretary, WORDS.secretary),
      signatureOf(data.chair, placeAndDate(frame.place, frame.date), WORDS.chair),
    ),
  ]);
}

function decisionsBlock(decisions: readonly CellDecision[]): PaperBlock {
  if (decisions.length === 0) return paragraph(WORDS.none, "plain");
  const [number, unit, cell, before, proposed, after, reason] = WORDS.columns;
  const columns = [
    column(number, 5, "center"),
    column(unit, 14),
    column(cell, 23),
    column(before, 11, "right"),
    column(proposed, 11, "right"),
    column(after, 15),
    column(reason, 21),
  ];
  const rows = decisions.map((each, index) => [
    String(index + 1),
    each.unit,
    each.cell,
    each.before,
    each.proposed,
    each.after === each.before ? WORDS.kept(each.before) : WORDS.accepted(each.after),
    each.reason,
  ]);
  return { kind: "table", columns, rows };
}
