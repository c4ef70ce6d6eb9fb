import { formatDate } from "../cell/format-date";
import { PAPER_WORDS } from "../messages/paper-texts";
import { fields, paragraph, signedBy } from "./paper-blocks";
import type { PaperDocument } from "./paper-document";
import { paperOf, type PaperFrame } from "./paper-frame";
import { signatureOf, type Signatory } from "./signature";

const { labels, memo } = PAPER_WORDS;

/** A memo inside the agency. `copies` may be empty. */
export interface OfficialMemo {
  readonly to: string;
  readonly from: string;
  readonly copies: readonly string[];
  readonly nature: string;
  readonly attachment: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly signatory: Signatory;
}

/** The nota dinas: its head, a rule, the text, and the sender's signature. */
export function officialMemo(frame: PaperFrame, data: OfficialMemo): PaperDocument {
  return paperOf("nota-dinas", frame, [
    { kind: "title", text: memo.title, number: null },
    fields(
      [labels.to, data.to],
      [labels.from, data.from],
      [labels.copies, data.copies.join("\n")],
      [labels.date, formatDate(frame.date)],
      [labels.number, frame.number],
      [labels.nature, data.nature],
      [labels.attachment, data.attachment],
      [labels.subject, data.subject],
    ),
    { kind: "rule" },
    ...data.paragraphs.map((text) => paragraph(text)),
    signedBy(signatureOf(data.signatory)),
  ]);
}
