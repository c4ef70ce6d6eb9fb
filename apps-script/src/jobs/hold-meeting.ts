import { disputedCells, nextMeetingId } from "#core/office/meeting/disputed-cell";
import { editCommand, settleCommand } from "#core/office/meeting/meeting-commands";
import { meetingEdits } from "#core/office/meeting/meeting-edits";
import { planMeeting } from "#core/office/meeting/meeting-plan";
import { readMeeting } from "#core/office/meeting/read-meeting";
import { MEETING_MESSAGES } from "#core/messages/meeting-texts";
import { sentenceIn } from "#core/messages/render-finding";
import { applyPlan } from "../google/apply-plan";
import { contentOf, storeContent } from "../google/content-files";
import { folderIn } from "../google/drive-folders";
import { emptyFormFile } from "../google/form-files";
import { readSnapshot } from "../google/read-snapshot";
import { sha256 } from "../google/sha256";
import { UserFault } from "../google/user-fault";
import { meetingUnreadable, nothingSubmitted } from "../messages/procedure-faults";
import type { CommandAnswer } from "../ui/page-types";
import type { Typed } from "./actions/action";
import { requireFields } from "./actions/action";
import { standingHash, unitAt } from "./actions/unit-actions";
import type { Desk } from "./desk";
import { giveAtDesk, givenLines } from "./give";
import { issuePaper } from "./issue-paper";
import { PAPER_FIELDS, paperRequest } from "./paper-request";

/** Makes the spreadsheet of disputed cells for the next meeting, once; one that may be filled already stays as it is. */
export function prepareMeeting(desk: Desk): CommandAnswer {
  const cells = disputedCells(desk.cycle, desk.basis().form.definition);
  if (cells.length === 0)
    return { berhasil: true, baris: ["Tidak ada usul yang menunggu keputusan."], lanjut: null, tautan: null };
  const { cycleId } = desk.cycle;
  const meetingId = nextMeetingId(desk.cycle);
  const file = meetingFile(desk, meetingId);
  const book = SpreadsheetApp.openById(file.id);
  if (book.getSheetByName("_rapat") === null)
    applyPlan(book, planMeeting({ agencyId: desk.office.agencyId, cycleId, meetingId }, cells));
  return {
    berhasil: true,
    baris: [
      `Pembahasan ${meetingId}: ${cells.length} usul.`,
      "Isi kolom keputusan dalam rapat, lalu pilih Catat hasil rapat.",
    ],
    lanjut: null,
    tautan: { label: "Buka lembar pembahasan", url: file.url },
  };
}

/**
 * Takes the filled spreadsheet: decisions become events, accepted values new versions that wait for approval, and the
 * notulen is made from those same events. With anything unreadable nothing is taken.
 */
export function takeMeeting(desk: Desk, typed: Typed): CommandAnswer {
  requireFields(PAPER_FIELDS.notulen, typed);
  const request = paperRequest(desk, "notulen", null, typed);
  const expected = nextMeetingId(desk.cycle);
  const file = meetingFile(desk, expected);
  const snapshot = readSnapshot(SpreadsheetApp.openById(file.id));
  const cells = disputedCells(desk.cycle, desk.basis().form.definition);
  const ids = { agencyId: desk.office.agencyId, cycleId: desk.cycle.cycleId };
  const { decisions, findings, meetingId } = readMeeting(snapshot, ids, cells, fileName(desk, expected));
  const edits = meetingEdits(desk.basis(), decisions, (unitId) => standingOf(desk, unitId));
  const wrong = [...findings, ...edits.findings].map((finding) => sentenceIn(MEETING_MESSAGES, finding));
  if (wrong.length > 0 || meetingId === null) throw new UserFault(meetingUnreadable(wrong));
  const original = contentOf(snapshot);
  const { archive } = desk.folders();
  storeContent(archive, original);
  for (const { submission } of edits.units) storeContent(archive, contentOf(submission));
  const source = { name: fileName(desk, expected), hash: original.hash };
  const given = giveAtDesk(desk, (now) => [
    ...decisions.map((decision) => settleCommand(now.cycle.cycleId, decision, meetingId)),
    ...edits.units.map((unit) => editCommand(now.basis(), now.cycle, unit, source, sha256)),
  ]);
  const minutes = issuePaper(given.desk, { ...request, meetingId });
  const lines = [...givenLines(given.given), ...minutes.baris];
  return { ...minutes, berhasil: given.isClean, baris: lines };
}

function standingOf(desk: Desk, unitId: string): ReturnType<Desk["submissionOf"]> {
  const unit = unitAt(desk, unitId);
  const hash = standingHash(unit);
  if (hash === null) throw new UserFault(nothingSubmitted(unit.unitName));
  return desk.submissionOf(hash);
}

function fileName({ cycle }: Desk, meetingId: string): string {
  return `Pembahasan ${cycle.cycleId} ${meetingId}`;
}

function meetingFile(desk: Desk, meetingId: string): ReturnType<typeof emptyFormFile> {
  const folder = folderIn(desk.folders().work, desk.cycle.cycleId);
  return emptyFormFile(folder, fileName(desk, meetingId), true);
}
