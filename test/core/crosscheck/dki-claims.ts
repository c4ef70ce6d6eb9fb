import type { Claim } from "#core/crosscheck/duplicate-claims";
import { readDkiRows } from "../../real-input/read-dki-rows";

/** The 153 published indicators as claims of one unit per urusan (a table of its own); null when absent. */
export function dkiClaims(): readonly Claim[] | null {
  const rows = readDkiRows();
  if (rows === null) return null;
  return rows.map(({ no, name, measure, tableLine }) => ({
    ...{ code: `${tableLine}.${no}`, unitId: `tabel-${tableLine}`, name, measure, subActivityCode: "" },
  }));
}
