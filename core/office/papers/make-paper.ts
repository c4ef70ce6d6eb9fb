import type { PaperKind } from "../../procedure/procedure";
import { standingEntries } from "../standing-entries";
import { conformityOutcome } from "./conformity-report";
import { coverPaper, endorsementPaper } from "./edition-papers";
import { invitationPaper, minutesPaper } from "./meeting-papers";
import { dispositionPaper, memoPaper } from "./order-papers";
import type { PaperOutcome, PaperRequest } from "./paper-request";
import type { PaperSource } from "./paper-source";
import { submissionReceipt, validationPaper } from "./unit-papers";

const MAKERS: { readonly [K in PaperKind]: (source: PaperSource, request: PaperRequest) => PaperOutcome } = {
  "lembar-disposisi": dispositionPaper,
  "nota-dinas": memoPaper,
  "undangan-rapat": invitationPaper,
  notulen: minutesPaper,
  "berita-acara": validationPaper,
  "surat-pengantar": coverPaper,
  "tanda-terima": submissionReceipt,
  "lembar-pengesahan": endorsementPaper,
  "laporan-kesesuaian": conformityOutcome,
};

/** The paper that is asked for, from what the history has as it stands, or why it cannot be made yet. */
export function makePaper(source: PaperSource, request: PaperRequest): PaperOutcome {
  return MAKERS[request.kind]({ ...source, entries: standingEntries(source.entries) }, request);
}
