import type { PlanItem } from "./register";

const [BASIS, PRIME] = [0x811c9dc5, 0x01000193];

/**
 * The ids of rows of `rencana` that have none: unit and a short mark of unit, code and indicator (`ppepd-0k3f9ab`), so that a
 * row keeps its id wherever it stands. Rows that agree in all three are told apart by what else they say (`~2`), not by
 * their order. One id for each row, in the order given; `alike` are the places of rows with a `~`.
 */
export function planIds(items: readonly Omit<PlanItem, "id">[]): {
  readonly ids: readonly string[];
  readonly alike: readonly number[];
} {
  const groups = new Map<string, number[]>();
  items.forEach((item, index) => {
    const id = `${item.unit || "kode"}-${markOf(item)}`;
    groups.set(id, [...(groups.get(id) ?? []), index]);
  });
  const ids = items.map(() => "");
  const alike: number[] = [];
  for (const [id, indexes] of groups) {
    const said = (index: number): string => JSON.stringify(items[index]);
    const ordered = [...indexes].sort((a, b) => (said(a) < said(b) ? -1 : said(a) > said(b) ? 1 : a - b));
    ordered.forEach((index, place) => {
      ids[index] = place === 0 ? id : `${id}~${place + 1}`;
      if (place > 0) alike.push(index);
    });
  }
  return { ids, alike };
}

/** What a row is about, without regard to case and blanks; its name where it has no code. */
export function planSubject({ unit, code, name, indicator }: Omit<PlanItem, "id">): string {
  return [unit, code === "" ? name : code, indicator].map(folded).join("\n");
}

/** Seven letters and digits from the subject (32 bits of FNV-1a): equal for equal rows, hardly ever for others. */
function markOf(item: Omit<PlanItem, "id">): string {
  let hash = BASIS;
  for (const character of planSubject(item)) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), PRIME);
  return (hash >>> 0).toString(36).padStart(7, "0");
}

function folded(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}
