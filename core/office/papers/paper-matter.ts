import { conformityPaper } from "../../paper/conformity-paper";
import type { ConformityPaper } from "../../paper/conformity-paper";
import { coverLetter } from "../../paper/cover-letter";
import type { CoverLetter } from "../../paper/cover-letter";
import { dispositionSheet } from "../../paper/disposition-sheet";
import type { Disposition } from "../../paper/disposition-sheet";
import { endorsementSheet } from "../../paper/endorsement-sheet";
import type { Endorsement } from "../../paper/endorsement-sheet";
import { meetingInvitation } from "../../paper/meeting-invitation";
import type { MeetingInvitation } from "../../paper/meeting-invitation";
import { meetingMinutes } from "../../paper/meeting-minutes";
import type { MeetingMinutes } from "../../paper/meeting-minutes";
import { officialMemo } from "../../paper/official-memo";
import type { OfficialMemo } from "../../paper/official-memo";
import type { Letterhead, PageSize, PaperDocument } from "../../paper/paper-document";
import type { PaperFrame } from "../../paper/paper-frame";
import { receiptPaper } from "../../paper/receipt";
import type { Receipt } from "../../paper/receipt";
import { validationRecord } from "../../paper/validation-record";
import type { ValidationRecord } from "../../paper/validation-record";
import type { PaperKind } from "../../procedure/procedure";

/** What each kind of paper says. */
export interface PaperData {
  readonly "lembar-disposisi": Disposition;
  readonly "nota-dinas": OfficialMemo;
  readonly "undangan-rapat": MeetingInvitation;
  readonly notulen: MeetingMinutes;
  readonly "berita-acara": ValidationRecord;
  readonly "surat-pengantar": CoverLetter;
  readonly "tanda-terima": Receipt;
  readonly "lembar-pengesahan": Endorsement;
  readonly "laporan-kesesuaian": ConformityPaper;
}

/** A paper's kind with what it says. */
export type PaperMatter = { [K in PaperKind]: { readonly kind: K; readonly data: PaperData[K] } }[PaperKind];

/**
 * A paper as the archive keeps it: all but its number, its date and the code of the event that issued it, which stand
 * in that event. The same matter gives the same hash, so that a paper asked for twice is known.
 */
export interface StoredPaper {
  readonly page: PageSize;
  readonly letterhead: Letterhead;
  readonly place: string;
  readonly matter: PaperMatter;
}

type Makers = { readonly [K in PaperKind]: (frame: PaperFrame, data: PaperData[K]) => PaperDocument };

const MAKERS: Makers = {
  "lembar-disposisi": dispositionSheet,
  "nota-dinas": officialMemo,
  "undangan-rapat": meetingInvitation,
  notulen: meetingMinutes,
  "berita-acara": validationRecord,
  "surat-pengantar": coverLetter,
  "tanda-terima": receiptPaper,
  "lembar-pengesahan": endorsementSheet,
  "laporan-kesesuaian": conformityPaper,
};

/** The paper as it went out under this number, date and verification. */
export function drawnPaper(
  { page, letterhead, place, matter }: StoredPaper,
  issue: Pick<PaperFrame, "number" | "date" | "verification">,
): PaperDocument {
  return draw({ page, letterhead, place, ...issue }, matter.kind, matter.data);
}

function draw<K extends PaperKind>(frame: PaperFrame, kind: K, data: PaperData[K]): PaperDocument {
  return MAKERS[kind](frame, data);
}
