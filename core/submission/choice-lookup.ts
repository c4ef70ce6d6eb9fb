import type { CodeEntry } from "../codelist/code-entry";
import { codeSearch, foldWords } from "../codelist/search-codes";
import { codeLevel } from "../code/code-level";
import type { CodeSearch } from "../codelist/search-codes";
import type { Choice, ChoiceColumn } from "../form/choice-columns";

/** A list of choices made ready for looking up what people typed. */
export interface ChoiceLookup {
  readonly byCode: ReadonlyMap<string, Choice>;
  /** By words of the whole text, and of the name without its code; several choices may have one name. */
  readonly byWords: ReadonlyMap<string, readonly Choice[]>;
  readonly search: () => CodeSearch;
}

const lookups = new WeakMap<ChoiceColumn, ChoiceLookup>();

/** The look-up of a list; made once. */
export function lookupOf(column: ChoiceColumn): ChoiceLookup {
  const known = lookups.get(column);
  if (known !== undefined) return known;
  const byWords = new Map<string, Choice[]>();
  for (const choice of column.choices) {
    const words = new Set([foldWords(choice.text), foldWords(nameOf(choice))]);
    for (const word of words) byWords.set(word, [...(byWords.get(word) ?? []), choice]);
  }
  let search: CodeSearch | null = null;
  const made: ChoiceLookup = {
    byCode: new Map(column.choices.map((choice) => [choice.code.toLowerCase(), choice])),
    byWords,
    search: () => (search ??= codeSearch({ entries: column.choices.flatMap(entryOf) })),
  };
  lookups.set(column, made);
  return made;
}

/** The name in the text of a choice; the whole text of one without a code. */
export function nameOf({ text, code }: Choice): string {
  return text.slice(code.length).trim();
}

function entryOf(choice: Choice): readonly CodeEntry[] {
  const level = codeLevel(choice.code);
  return level === null ? [] : [{ code: choice.code, level, name: nameOf(choice), indicators: [] }];
}
