import type { CodeLevel } from "../code/code-level";
import { nearestCodes } from "../code/nearest-codes";
import type { CodeEntry, CodeList } from "./code-entry";

/** Finds codes by words of their names and indicators, or by the beginning of the code. */
export interface CodeSearch {
  /** Entries that hold every word of `query` (or a word that begins so), the best first; `limit` is 20 unless told. */
  readonly find: (query: string, options?: SearchOptions) => readonly CodeEntry[];
}

/** `level` narrows the search; null searches all levels. */
export interface SearchOptions {
  readonly level?: CodeLevel | null;
  readonly limit?: number;
}

/** `text` in lower case with everything but letters and digits as single spaces, so that spelling variants meet. */
export function foldWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * A search over `list`. A word that no entry has is taken for a slip of the nearest word (one slip, two in long
 * words). Names count before indicators, whole words before beginnings, upper levels before lower ones.
 */
export function codeSearch(list: CodeList): CodeSearch {
  const holders = wordHolders(list);
  const vocabulary = [...holders.keys()].sort();
  const find = (query: string, options: SearchOptions = {}): readonly CodeEntry[] => {
    const { level = null, limit = 20 } = options;
    const fits = (entry: CodeEntry): boolean => level === null || entry.level === level;
    if (/^[\dx](?:[\d.x]*)$/i.test(query.trim())) {
      const start = query.trim().toUpperCase();
      return list.entries.filter((entry) => entry.code.startsWith(start) && fits(entry)).slice(0, limit);
    }
    const words = foldWords(query)
      .split(" ")
      .filter((word) => word !== "");
    if (words.length === 0) return [];
    const scores = words.map((word) => scoresOf(word, vocabulary, holders));
    return ranked(scores, list, foldWords(query)).filter(fits).slice(0, limit);
  };
  return { find };
}

type Holders = ReadonlyMap<string, ReadonlyMap<number, number>>;
const NAME_WEIGHT = 4;
const INDICATOR_WEIGHT = 1;

/** For each word, the entries that hold it and what it weighs there. */
function wordHolders({ entries }: CodeList): Holders {
  const holders = new Map<string, Map<number, number>>();
  const add = (text: string, index: number, weight: number): void => {
    for (const word of foldWords(text).split(" ")) {
      const found = holders.get(word) ?? new Map<number, number>();
      found.set(index, Math.max(found.get(index) ?? 0, weight));
      holders.set(word, found);
    }
  };
  entries.forEach(({ name, indicators }, index) => {
    add(name, index, NAME_WEIGHT);
    for (const indicator of indicators) add(indicator.name, index, INDICATOR_WEIGHT);
  });
  return holders;
}

/** By entry, how well it answers one word. */
function scoresOf(
  word: string,
  vocabulary: readonly string[],
  holders: Holders,
): ReadonlyMap<number, number> {
  const known = beginningWith(word, vocabulary);
  const slips = { maxDistance: word.length < 6 ? 1 : 2, limit: 3 };
  const words = known.length > 0 ? known : nearestCodes(word, vocabulary, slips).map(({ code }) => code);
  const scores = new Map<number, number>();
  for (const one of words) {
    const share = one === word ? 2 : 1;
    for (const [index, weight] of holders.get(one) ?? [])
      scores.set(index, Math.max(scores.get(index) ?? 0, weight * share));
  }
  return scores;
}

/** The words of the sorted `vocabulary` that begin with `start`. */
function beginningWith(start: string, vocabulary: readonly string[]): readonly string[] {
  let low = 0;
  let high = vocabulary.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary[middle] ?? "") < start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < vocabulary.length && (vocabulary[end] ?? "").startsWith(start)) end += 1;
  return vocabulary.slice(low, end);
}

/** Entries with a score for every word, the highest sum first; a name that holds the query as it stands goes first. */
function ranked(
  scores: readonly ReadonlyMap<number, number>[],
  { entries }: CodeList,
  phrase: string,
): readonly CodeEntry[] {
  const [first = new Map<number, number>(), ...rest] = scores;
  const hits = [...first].flatMap(([index, score]) => {
    const others = rest.map((one) => one.get(index) ?? 0);
    const entry = entries[index];
    if (entry === undefined || others.includes(0)) return [];
    const bonus = foldWords(entry.name).includes(phrase) ? NAME_WEIGHT * scores.length : 0;
    return [{ entry, index, score: others.reduce((sum, one) => sum + one, score + bonus) }];
  });
  return hits.sort((a, b) => b.score - a.score || a.index - b.index).map(({ entry }) => entry);
}
