import type { Formula } from "./formula";
import { binary, call, fixedCell, fixedRange, integer, text } from "./formula-build";
import type { ListUnder } from "./plan";

/** The choices of `rule` as one reference, for programs whose drop-downs take any formula. */
export function listUnderFormula(rule: ListUnder): Formula {
  const { sheet, texts, parent } = rule;
  const first = fixedCell(texts.top, texts.left, sheet);
  const under = call("OFFSET", first, firstUnder(rule), integer(0), countUnder(rule));
  return call("IF", binary("=", parent, text("")), fixedRange(texts, sheet), under);
}

/** How many choices stand above the first one under the key; an error where there is none. */
export function firstUnder({ sheet, keys, key }: ListUnder): Formula {
  return binary("-", call("MATCH", key, fixedRange(keys, sheet), integer(0)), integer(1));
}

/** How many choices stand under the key. */
export function countUnder({ sheet, keys, key }: ListUnder): Formula {
  return call("COUNTIF", fixedRange(keys, sheet), key);
}
