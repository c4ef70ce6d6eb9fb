import { isSameWord } from "./word-slips";

/**
 * How alike two names are, 0 to 1: the share of their letters that stand in words both have, slips forgiven. 1 when
 * every word has its counterpart, whatever the order; 0 when a name has no words.
 */
export function nameLikeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const { onlyA, onlyB } = unmatched(a, b);
  const all = lettersIn(a) + lettersIn(b);
  return (all - lettersIn(onlyA) - lettersIn(onlyB)) / all;
}

/** True when each name has a word of its own, slips forgiven: `… Bidang SDA` and `… Bidang Kewilayahan`. */
export function haveOtherWords(a: readonly string[], b: readonly string[]): boolean {
  const { onlyA, onlyB } = unmatched(a, b);
  return onlyA.length > 0 && onlyB.length > 0;
}

/** The words of each name that have no counterpart in the other. */
function unmatched(
  a: readonly string[],
  b: readonly string[],
): { readonly onlyA: readonly string[]; readonly onlyB: readonly string[] } {
  const onlyB = [...b];
  const onlyA = a.filter((word) => {
    const exact = onlyB.indexOf(word);
    const index = exact >= 0 ? exact : onlyB.findIndex((other) => isSameWord(word, other));
    if (index >= 0) onlyB.splice(index, 1);
    return index < 0;
  });
  return { onlyA, onlyB };
}

/** True when one of the names has a number, or a Roman one, that the other has not: `Kelas I` is not `Kelas II`. */
export function haveOtherNumbers(a: readonly string[], b: readonly string[]): boolean {
  const numbersOf = (words: readonly string[]): string => words.filter(isNumber).sort().join(" ");
  return numbersOf(a) !== numbersOf(b);
}

function isNumber(word: string): boolean {
  return /^\d/.test(word) || /^(?:i{1,3}|iv|v|vi{1,3}|ix|x)$/.test(word);
}

function lettersIn(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}
