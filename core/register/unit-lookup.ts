import { nearMiss } from "./near-miss";
import { keptValues } from "./parsed-rows";
import type { ParsedRow } from "./parsed-rows";
import type { Unit } from "./register";
import type { RowReader } from "./row-reader";

/** What other tables ask of `unit`. */
export interface UnitLookup {
  readonly valid: ReadonlyMap<string, string>;
  readonly faulty: ReadonlySet<string>;
}

/** Ids by their lower case: of rows that count, and of rows that were left out. */
export function unitLookup(rows: readonly ParsedRow<Unit>[]): UnitLookup {
  const valid = new Map(keptValues(rows).map(({ id }) => [id.toLowerCase(), id]));
  const faulty = rows.map(({ value }) => value.id.toLowerCase()).filter((id) => !valid.has(id));
  return { valid, faulty: new Set(faulty) };
}

/**
 * The id of the unit that `found` names, as its own row spells it; else `found`, with a finding (none when
 * the table of units could not be read at all, `lookup` null).
 */
export function lookUpUnit(reader: RowReader, found: string, lookup: UnitLookup | null): string {
  if (found === "" || lookup === null) return found;
  const id = lookup.valid.get(found.toLowerCase());
  if (id !== undefined) return id;
  if (lookup.faulty.has(found.toLowerCase())) {
    reader.report("unit", "error", { code: "register/unit-faulty", values: { found } });
    return found;
  }
  const suggestion = nearMiss(found, [...lookup.valid.values()]);
  reader.report("unit", "error", { code: "register/unit-unknown", values: { found, suggestion } });
  return found;
}
