import { PAPER_WORDS } from "../messages/paper-texts";
import { copiesBlocks, dateBlock, letterOpening, type Addressee } from "./letter-opening";
import { meetingRows, type Meeting } from "./meeting";
import { indentedFields, paragraph, signedBy, space } from "./paper-blocks";
import type { PaperDocument } from "./paper-document";
import { paperOf, type PaperFrame } from "./paper-frame";
import { signatureOf, type Signatory } from "./signature";

const { labels, invitation: WORDS } = PAPER_WORDS;

/** An invitation to a meeting. `purpose` continues "Sehubungan dengan …"; `bring` is what to bring, "" for nothing. */
export interface MeetingInvitation {
  readonly meeting: Meeting;
  readonly addressee: Addressee;
  readonly nature: string;
  readonly attachment: string;
  readonly subject: string;
  readonly purpose: string;
  readonly bring: string;
  readonly copies: readonly string[];
  readonly signatory: Signatory;
}

/** The undangan rapat, a letter. */
export function meetingInvitation(frame: PaperFrame, data: MeetingInvitation): PaperDocument {
  const head = [
    [labels.number, frame.number],
    [labels.nature, data.nature],
    [labels.attachment, data.attachment],
    [labels.subject, data.subject],
  ] as const;
  return paperOf("undangan-rapat", frame, [
    dateBlock(frame),
    letterOpening(head, data.addressee),
    space(1),
    paragraph(WORDS.opening, "plain"),
    paragraph(WORDS.request(data.purpose)),
    indentedFields(...meetingRows(data.meeting)),
    ...(data.bring === "" ? [] : [paragraph(WORDS.bring(data.bring))]),
    paragraph(WORDS.closing),
    signedBy(signatureOf(data.signatory)),
    ...copiesBlocks(data.copies),
  ]);
}
