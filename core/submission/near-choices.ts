import { nearestCodes } from "../code/nearest-codes";
import { parseCode } from "../code/parse-code";
import type { CompiledForm } from "../form/compiled-form";
import type { Choice } from "../form/choice-columns";
import { lookupOf } from "./choice-lookup";

/** Choices that a person sees at most. */
const MOST = 3;

/**
 * What a text that is in no list was probably meant to be: choices whose code is a slip or two away, then those whose
 * names hold its words; three at most. To be offered, never applied.
 */
export function nearChoices(form: CompiledForm, fieldId: string, found: string): readonly string[] {
  const column = form.choices.get(fieldId);
  if (column === undefined) return [];
  const { byCode, byWords, search } = lookupOf(column);
  const slips = (text: string, known: readonly string[]): readonly string[] =>
    nearestCodes(text.toLowerCase(), known, { limit: MOST }).map(({ code }) => code);
  if (!column.byCode) {
    return slips(found, [...byWords.keys()]).flatMap((words) => byWords.get(words)?.[0]?.text ?? []);
  }
  const byItsCode = slips(codeIn(found, form.lists.ownField ?? null), [...byCode.keys()]).flatMap(
    (code) => byCode.get(code) ?? [],
  );
  const byItsName = search()
    .find(found, { limit: MOST })
    .flatMap(({ code }) => byCode.get(code.toLowerCase()) ?? []);
  return [...new Set<Choice>([...byItsCode, ...byItsName])].slice(0, MOST).map(({ text }) => text);
}

/** The code that a text holds or tries to be. */
function codeIn(text: string, agencyField: string | null): string {
  const parsed = parseCode(text, { agencyField });
  if (parsed.kind === "value") return parsed.code;
  if (parsed.kind === "fault" && parsed.code === "code/lost-zero") return parsed.suggestion;
  return text.trim().split(/\s/)[0] ?? "";
}
