import { planSubject } from "../register/plan-id";
import type { PlanItem } from "../register/register";

type Unnamed = Omit<PlanItem, "id">;

/**
 * `items` with ids: a row keeps the id that `previous` has for its unit, code and indicator, else for its code and indicator
 * where it alone went to another unit; others get the next number of their unit (`ppepd-007`). No id of `previous` is
 * given to another row, so that figures of earlier quarters stay with what they were reported for.
 */
export function withPlanIds(items: readonly Unnamed[], previous: readonly PlanItem[]): readonly PlanItem[] {
  const kept = new Map<number, string>();
  const given = new Set<string>();
  const pass = (subjectOf: (item: Unnamed) => string, onlySingle: boolean): void => {
    const free = new Map<string, string[]>();
    for (const item of previous) if (!given.has(item.id)) push(free, subjectOf(item), item.id);
    const wanting = new Map<string, number[]>();
    items.forEach((item, index) => {
      if (!kept.has(index)) push(wanting, subjectOf(item), index);
    });
    for (const [subject, indexes] of wanting) {
      const ids = free.get(subject) ?? [];
      if (onlySingle && (ids.length > 1 || indexes.length > 1)) continue;
      indexes.forEach((index, place) => {
        const id = ids[place];
        if (id === undefined) return;
        kept.set(index, id);
        given.add(id);
      });
    }
  };
  pass(planSubject, false);
  pass((item) => planSubject({ ...item, unit: "" }), true);
  const taken = new Set(previous.map(({ id }) => id));
  const numbers = new Map<string, number>();
  return items.map((item, index) => {
    const id = kept.get(index) ?? nextId(item.unit === "" ? "kode" : item.unit, taken, numbers);
    return { id, ...item };
  });
}

function nextId(prefix: string, taken: ReadonlySet<string>, numbers: Map<string, number>): string {
  for (;;) {
    const number = (numbers.get(prefix) ?? 0) + 1;
    numbers.set(prefix, number);
    const id = `${prefix}-${String(number).padStart(3, "0")}`;
    if (!taken.has(id)) return id;
  }
}

function push<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const known = groups.get(key);
  if (known === undefined) groups.set(key, [value]);
  else known.push(value);
}
