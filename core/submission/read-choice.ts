import { parseCode } from "../code/parse-code";
import { foldWords } from "../codelist/search-codes";
import { textValue, trimmedText } from "../expression/row-value";
import type { Choice, ChoiceColumn } from "../form/choice-columns";
import { lookupOf } from "./choice-lookup";

/** What was chosen: one of the list as the list spells it, or null; `respelled` when the cell says it otherwise. */
export interface ReadChoice {
  readonly choice: Choice | null;
  readonly respelled: boolean;
}

/**
 * The choice that a cell means. A code decides, in whatever spelling has one meaning only (`5.01.02.`, `X.XX.01`,
 * `5-01-02`, a code with any name beside it); without one, a name that one choice alone has, among those under the code
 * `parent` where that is not "". `ownField` is what `X.XX` stands for.
 */
export function readChoice(
  text: string,
  column: ChoiceColumn,
  known: { readonly ownField: string | null; readonly parent: string },
): ReadChoice {
  const said = trimmedText(textValue(text)) ?? "";
  const { byCode, byWords } = lookupOf(column);
  const alike = byWords.get(foldWords(said)) ?? [];
  const exact = alike.find((choice) => choice.text.toLowerCase() === said.toLowerCase());
  if (exact !== undefined) return { choice: exact, respelled: false };
  if (column.byCode) {
    const bare = byCode.get(said.toLowerCase());
    if (bare !== undefined) return { choice: bare, respelled: false };
    const parsed = parseCode(text, { agencyField: known.ownField });
    const coded = parsed.kind === "value" ? byCode.get(parsed.code.toLowerCase()) : undefined;
    if (coded !== undefined) return { choice: coded, respelled: true };
    if (parsed.kind === "value") return { choice: null, respelled: false };
  }
  const under = alike.filter(({ parent }) => known.parent === "" || parent === known.parent);
  const [only, another] = under.length > 0 ? under : alike;
  return another === undefined && only !== undefined
    ? { choice: only, respelled: true }
    : { choice: null, respelled: false };
}
