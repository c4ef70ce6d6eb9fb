import type { Sentence } from "#core/messages/sentence";
import { isNoAccess } from "../google/no-access";
import { isQuotaSpent, isTransient } from "../google/retry";
import { UserFault } from "../google/user-fault";
import { ADDON_SENTENCES } from "../messages/addon-messages";

/** Any fault as a sentence with cause and remedy; what nobody foresaw keeps its own text behind it, for whoever helps. */
export function faultSentence(problem: unknown): Sentence {
  if (problem instanceof UserFault) return problem.sentence;
  const text = problem instanceof Error ? problem.message : String(problem);
  console.error(problem instanceof Error ? (problem.stack ?? text) : text);
  if (isQuotaSpent(problem)) return ADDON_SENTENCES.quotaSpent;
  if (isTransient(problem)) return ADDON_SENTENCES.googleBusy;
  if (isNoAccess(problem)) return ADDON_SENTENCES.noAccess;
  const { cause, remedy } = ADDON_SENTENCES.unexpected;
  return { cause, remedy: `${remedy} (${text})` };
}

/** Does a menu action; a fault is told in a dialog, never as a stack. */
export function atMenu(action: () => void): void {
  try {
    action();
  } catch (problem) {
    const { cause, remedy } = faultSentence(problem);
    const ui = SpreadsheetApp.getUi();
    ui.alert("Himpun", `${cause}\n\n${remedy}`, ui.ButtonSet.OK);
  }
}
