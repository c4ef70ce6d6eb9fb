import { addedKey, isAddedKey } from "../form/open-rows";
import { valueText } from "./submission-changes";
import type { SubmissionRow } from "./submission";

/** Which rows go by another key than the one that stands beside them, and how many of those are named anew. */
export interface RecognisedRows {
  /** The key that each row is to have, by the key that it came with; rows that keep theirs are left out. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly fresh: number;
}

/**
 * Tells rows that fillers added by what they held when they were last stored, where a sort left the hidden keys behind
 * (`standing` are all keys of the sheet, those of blank rows too). A row is a stored row when it still holds more than half
 * of what that held and no other row holds more of it; its own key wins a draw. A row whose key turns out to be another
 * row's, and which is none of the stored ones, gets a fresh key: nothing is put together by position.
 */
export function recogniseRows(
  rows: readonly SubmissionRow[],
  stored: readonly SubmissionRow[],
  standing: ReadonlySet<string>,
): RecognisedRows {
  const claims = claimsOf(rows, stored, standing);
  const claimed = new Set(claims.values());
  const taken = new Set([...standing, ...[...rows, ...stored].map(({ key }) => key)]);
  const renamed = new Map<string, string>();
  let [fresh, number] = [0, 0];
  for (const { key } of rows) {
    const claim = claims.get(key);
    if (claim !== undefined) {
      if (claim !== key) renamed.set(key, claim);
    } else if (claimed.has(key)) {
      do number += 1;
      while (taken.has(addedKey(number)));
      renamed.set(key, addedKey(number));
      fresh += 1;
    }
  }
  return { renamed, fresh };
}

/** A row and a stored row that may be one, with the number of values in which they agree. */
interface Likeness {
  readonly key: string;
  readonly storedKey: string;
  readonly equal: number;
}

/** The stored key of each row that has one: the likest pairs first, every key once. */
function claimsOf(
  rows: readonly SubmissionRow[],
  stored: readonly SubmissionRow[],
  standing: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const alikeTo = likenessIn(stored);
  const storedKeys = new Set(stored.map(({ key }) => key));
  /** A key that is gone from the sheet went with its row, unless this row came without any. */
  const mayBe = ({ key, storedKey }: Likeness): boolean =>
    standing.has(storedKey) || (isAddedKey(key) && !storedKeys.has(key));
  const isOwn = ({ key, storedKey }: Likeness): number => (key === storedKey ? 1 : 0);
  const pairs = rows
    .flatMap(alikeTo)
    .filter(mayBe)
    .sort((a, b) => b.equal - a.equal || isOwn(b) - isOwn(a));
  const claims = new Map<string, string>();
  const given = new Set<string>();
  for (const { key, storedKey } of pairs) {
    if (claims.has(key) || given.has(storedKey)) continue;
    claims.set(key, storedKey);
    given.add(storedKey);
  }
  return claims;
}

/** A value that more rows than this share tells none of them from the others. */
const MOST_ALIKE = 30;

/** Finds the stored rows of which a row still holds more than half; only those with a value that few others share. */
function likenessIn(stored: readonly SubmissionRow[]): (row: SubmissionRow) => readonly Likeness[] {
  const holders = new Map<string, SubmissionRow[]>();
  for (const row of stored)
    for (const said of saidIn(row)) {
      const known = holders.get(said);
      if (known === undefined) holders.set(said, [row]);
      else known.push(row);
    }
  return (row) => {
    const said = new Set(saidIn(row));
    const few = [...said].map((one) => holders.get(one) ?? []).filter(({ length }) => length <= MOST_ALIKE);
    return [...new Set(few.flat())].flatMap((other): readonly Likeness[] => {
      const held = saidIn(other);
      const equal = held.filter((one) => said.has(one)).length;
      return equal * 2 > held.length ? [{ key: row.key, storedKey: other.key, equal }] : [];
    });
  };
}

/** The values of a row as `field` and text; blank ones say nothing. */
function saidIn({ values }: SubmissionRow): readonly string[] {
  return Object.entries(values).map(([fieldId, { value }]) => `${fieldId}\n${valueText(value)}`);
}
