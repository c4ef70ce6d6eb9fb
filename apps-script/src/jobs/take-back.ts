import { undoSentence } from "#core/messages/undo-texts";
import { canonicalJson } from "#core/ledger/canonical-json";
import { namedUndo } from "#core/office/undo";
import type { NamedUndo } from "#core/office/undo";
import type { NamedCommand } from "#core/office/give-commands";
import { isNoAccess } from "../google/no-access";
import { sha256 } from "../google/sha256";
import { UserFault } from "../google/user-fault";
import { answerStands, UNDO_WORDS } from "../messages/undo-messages";
import { formsLeft } from "../messages/report-messages";
import type { ActionField, CommandAnswer } from "../ui/page-types";
import type { Typed } from "./actions/action";
import { PROBE_TEXT, requireFields, textOf } from "./actions/action";
import { REASON } from "./actions/fields";
import { cycleSheet, formRecords } from "./cycle-index";
import { unitNameIn } from "./desk";
import type { Desk } from "./desk";
import { giveAtDesk, givenLines } from "./give";
import { refreshForms } from "./refresh-forms";

/** What a taking back is asked for. */
export const UNDO_FIELDS: readonly ActionField[] = [REASON];

/** The command that would take the last act on a unit back, or with null the caller's last act; null where there is none. */
export function offeredUndo(desk: Desk, unitId: string | null): NamedCommand | null {
  const undo = undoAt(desk, unitId, PROBE_TEXT);
  return undo.ok ? undo.named : null;
}

/**
 * Takes the last act on a unit (with null: the caller's last act) back by a further event. What it changes comes back
 * first, with a code; taken back is only what comes with exactly that code.
 */
export function takeBack(desk: Desk, unitId: string | null, typed: Typed): CommandAnswer {
  requireFields(UNDO_FIELDS, typed);
  const reason = textOf(typed, "alasan");
  const { title, shown = [], command } = undoOrFault(undoAt(desk, unitId, reason));
  const code = sha256(canonicalJson({ title, shown: [...shown] })).slice(0, 6);
  if (textOf(typed, "akibat") !== code)
    return {
      berhasil: false,
      baris: [`${title}?`, ...shown],
      lanjut: { label: UNDO_WORDS.confirm, isian: { akibat: code } },
      tautan: null,
    };
  if (command.kind === "undo-unit") clearAnswer(desk, command.unitId);
  const given = giveAtDesk(desk, (now) => [undoOrFault(undoAt(now, unitId, reason))]);
  const left = refreshForms(given.desk);
  const baris = [...givenLines(given.given), ...formsLeft(left)];
  return { berhasil: given.isClean, baris, lanjut: null, tautan: null };
}

function undoAt(desk: Desk, unitId: string | null, reason: string): NamedUndo {
  const { cycle, ledger, today, caller } = desk;
  const name = unitId === null ? (caller.names[0] ?? null) : null;
  return namedUndo({ cycle, entries: ledger.entries, unitId, name, reason, today }, (id) =>
    unitNameIn(desk, id),
  );
}

function undoOrFault(undo: NamedUndo): NamedCommand {
  if (undo.ok) return undo.named;
  throw new UserFault(undoSentence(undo.fault));
}

/** A decision that still stands in the form would be taken anew by the next collecting: it goes first. */
function clearAnswer({ office, cycle }: Desk, unitId: string): void {
  const record = formRecords(cycleSheet(office.book)).find(
    (one) => one.cycleId === cycle.cycleId && one.unitId === unitId,
  );
  if (record === undefined || record.fileId === "") return;
  try {
    const answer = SpreadsheetApp.openById(record.fileId).getRangeByName("keputusan");
    if (answer === null || answer.getValue() === "") return;
    answer.setValue("");
    SpreadsheetApp.flush();
  } catch (problem) {
    if (!isNoAccess(problem)) throw problem;
    throw new UserFault(answerStands(record.unitName));
  }
}
