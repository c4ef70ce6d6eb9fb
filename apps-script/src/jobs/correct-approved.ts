import type { UnitCommands } from "#core/cycle/command";
import type { UnitState } from "#core/cycle/state";
import { openVersion } from "#core/cycle/state";
import { canonicalJson } from "#core/ledger/canonical-json";
import { refusalSentence } from "#core/messages/cycle-refusal-messages";
import { start, take } from "#core/office/arrival";
import { effectShown } from "#core/office/approval";
import { correctionEffect } from "#core/office/correction-effect";
import { typedCorrection } from "#core/office/typed-correction";
import { changeLines } from "#core/office/change-lines";
import { submissionChanges } from "#core/submission/submission-changes";
import type { Submission } from "#core/submission/submission";
import { contentOf, storeContent } from "../google/content-files";
import type { Content } from "../google/content-files";
import { sha256 } from "../google/sha256";
import { UserFault } from "../google/user-fault";
import { correctionBefore, CORRECTION_WORDS, notApprovedYet } from "../messages/correction-messages";
import type { ActionField, CommandAnswer } from "../ui/page-types";
import type { Typed } from "./actions/action";
import { linesOf, orUserFault, requireFields, textOf } from "./actions/action";
import { REASON } from "./actions/fields";
import { unitAt } from "./actions/unit-actions";
import { actorOf, editionArchive, unitNameIn } from "./desk";
import type { Desk } from "./desk";
import { formsLeft } from "../messages/report-messages";
import { giveAtDesk, givenLines } from "./give";
import { refreshForms } from "./refresh-forms";

/** What a correction is typed into. */
export const CORRECTION_FIELDS: readonly ActionField[] = [
  {
    ...{ id: "ubah", label: "Nilai yang benar, satu sebaris: KODE:kolom = nilai", jenis: "daftar" },
    ...{ wajib: true, contoh: "SEK-01:realisasi_tw2 = 12,5" },
  },
  REASON,
];

/** A correction ready to be handed in, and what has to be seen before it is. */
interface Prepared {
  readonly command: UnitCommands["correct"];
  readonly contents: readonly Content[];
  readonly lines: readonly string[];
  /** Six hex digits of exactly these changes and effects. */
  readonly code: string;
}

/**
 * Hands in a correction of what was approved, with its reason. The cells that change and what that does to published
 * figures come back first, with a code; handed in is only what comes with exactly that code. It counts once the
 * validator approves it with the same before his eyes; until then the approved values count.
 */
export function correctApproved(desk: Desk, unitId: string, typed: Typed): CommandAnswer {
  requireFields(CORRECTION_FIELDS, typed);
  const unit = unitAt(desk, unitId);
  const { code, lines, contents } = prepare(desk, unit, typed);
  if (textOf(typed, "akibat") !== code)
    return {
      berhasil: false,
      baris: [correctionBefore(unit.unitName), ...lines],
      lanjut: { label: CORRECTION_WORDS.confirm, isian: { akibat: code } },
      tautan: null,
    };
  const { archive } = desk.folders();
  for (const content of contents) storeContent(archive, content);
  const given = giveAtDesk(desk, (now) => [
    {
      title: `${unit.unitName}: perbaikan diajukan`,
      command: prepare(now, unitAt(now, unitId), typed).command,
      shown: [`Alasan: ${textOf(typed, "alasan")}`, ...lines],
    },
  ]);
  const left = refreshForms(given.desk);
  const after = given.isClean ? [CORRECTION_WORDS.waits] : [];
  const baris = [...givenLines(given.given), ...after, ...formsLeft(left)];
  return { berhasil: given.isClean, baris, lanjut: null, tautan: null };
}

function prepare(desk: Desk, unit: UnitState, typed: Typed): Prepared {
  const { approved, unitId } = unit;
  if (approved === null) throw new UserFault(notApprovedYet(unit.unitName));
  const standing = (openVersion(unit) ?? approved).submission.submissionHash;
  const made = typedCorrection(desk.basis(), unitId, desk.submissionOf(standing), linesOf(typed, "ubah"));
  const { submission, findings } = orUserFault(made);
  const reason = textOf(typed, "alasan");
  const note = contentOf({ siklus: desk.cycle.cycleId, unit: unitId, ubah: linesOf(typed, "ubah"), reason });
  const content = contentOf(submission);
  const base = { kind: "correct", cycleId: desk.cycle.cycleId, unitId, findings, reason } as const;
  const basis = desk.basis();
  const ref = {
    ...{ submissionHash: content.hash, originalHash: note.hash, originalName: CORRECTION_WORDS.source },
    ...{ formFingerprint: basis.fingerprint, registerHash: basis.registerHash, filledBy: null },
  };
  const filledBy = actorOf(desk, { ...base, submission: ref }).name;
  const command = { ...base, submission: { ...ref, filledBy } };
  const { lines, effectCode } = consequences(desk, unit, command, submission);
  const code = sha256(canonicalJson({ standing, submission: content.hash, effectCode })).slice(0, 6);
  return { command, contents: [note, content], lines, code };
}

/** The cells that would change in what is approved, and the figures that would move in what is published. */
function consequences(
  desk: Desk,
  { unitId, approved }: UnitState,
  command: UnitCommands["correct"],
  submission: Submission,
): { readonly lines: readonly string[]; readonly effectCode: string | null } {
  const { cycle, today } = desk;
  const nameOf = (id: string): string => unitNameIn(desk, id);
  const outcome = take(start(cycle), command, actorOf(desk, command), today);
  const [refusal] = outcome.refusals;
  if (refusal !== undefined) throw new UserFault(refusalSentence(refusal, nameOf));
  const archive = editionArchive(desk);
  const submissionOf = (hash: string): Submission =>
    hash === command.submission.submissionHash ? submission : archive.submissionOf(hash);
  const effect = correctionEffect({ ...archive, submissionOf }, outcome.cycle, unitId, sha256);
  const before = approved === null ? submission : desk.submissionOf(approved.submission.submissionHash);
  const changes = changeLines(desk.basis().form.definition, submissionChanges(before, submission));
  const shown = effect === null ? [CORRECTION_WORDS.nothingPublished] : effectShown(effect, nameOf);
  return { lines: [...changes, ...shown], effectCode: effect?.code ?? null };
}
