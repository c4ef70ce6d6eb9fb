import { AGENCY_KEYS, agencyOf, parseAgencyEntries } from "./parse-agency";
import type { AgencyEntry } from "./parse-agency";
import { countGaps, reportSameIndicators, reportSubActivityNames } from "./lint-indicators";
import { lintDuties } from "./lint-duties";
import { matchColumns } from "./match-columns";
import type { ColumnMatch, MatchedTable } from "./match-columns";
import { parseIndicators } from "./parse-indicators";
import { parsePlan } from "./parse-plan";
import { parseOfficials } from "./parse-officials";
import { parseUnits } from "./parse-units";
import { keptValues, tableFindings } from "./parsed-rows";
import type { ParsedRow } from "./parsed-rows";
import type { Indicator, Register, Unit } from "./register";
import type { RegisterFinding } from "./register-finding";
import type { RegisterTable, RegisterTables, TableName } from "./register-tables";
import { reportBudgets, shareBudgets } from "./share-budgets";
import { tablePlace } from "./table-place";
import { unitLookup } from "./unit-lookup";
import { NOWHERE } from "../validation/finding";
import type { Place } from "../validation/finding";

/** A register made of every row without an error, and everything that is wrong, odd or worth knowing. */
export interface ParsedRegister {
  /** Not to be used for a cycle while `findings` hold an error: rows, or all of the agency, are then missing. */
  readonly register: Register;
  readonly findings: readonly RegisterFinding[];
}

/**
 * Reads the tables of a register and lints them together, all faults at once, in reading order. A row with an
 * error is left out of the register and counted in `register/rows-left-out`. Never throws for anything typed.
 */
export function parseRegister(tables: RegisterTables): ParsedRegister {
  const agency = readTable(tables, "instansi", parseAgencyEntries);
  const units = readTable(tables, "unit", parseUnits);
  const lookup = units.match.matched === null ? null : unitLookup(units.rows);
  const officials = readTable(tables, "pejabat", (matched) => parseOfficials(matched, lookup));
  const agencyValue = agencyOf(keptValues(agency.rows));
  const indicators = readTable(tables, "indikator", (matched) =>
    parseIndicators(matched, { units: lookup, agencyField: agencyValue.agencyField }),
  );
  const plan =
    tables.rencana == null
      ? null
      : readTable(tables, "rencana", (matched) =>
          parsePlan(matched, { units: lookup, agencyField: agencyValue.agencyField }),
        );
  reportBudgets(indicators.rows);
  reportSubActivityNames(indicators.rows);
  reportSameIndicators(indicators.rows);
  const register: Register = {
    agency: agencyValue,
    units: keptValues(units.rows),
    officials: keptValues(officials.rows),
    indicators: shareBudgets(keptValues(indicators.rows)),
    ...(plan === null ? {} : { plan: keptValues(plan.rows) }),
  };
  const everyOfficial = officials.rows.map(({ value }) => value);
  return {
    register,
    findings: [
      ...tableFindings(agency.match, agency.rows),
      ...missingKeys(tables.instansi, agency),
      ...tableFindings(units.match, units.rows),
      ...emptyUnits(units.rows, indicators.rows),
      ...tableFindings(officials.match, officials.rows),
      ...lintDuties(register.units, everyOfficial, placeOf(tables.pejabat)),
      ...tableFindings(indicators.match, indicators.rows),
      ...countGaps(register.indicators, placeOf(tables.indikator)),
      ...(plan === null ? [] : tableFindings(plan.match, plan.rows)),
    ],
  };
}

interface ReadTable<T> {
  readonly match: ColumnMatch;
  readonly rows: readonly ParsedRow<T>[];
}

function readTable<T>(
  tables: RegisterTables,
  name: TableName,
  parse: (matched: MatchedTable) => readonly ParsedRow<T>[],
): ReadTable<T> {
  const table = tables[name] ?? null;
  const match = table === null ? missingTable(name) : matchColumns(name, table);
  if (table === null || match.matched === null) return { match, rows: [] };
  const rows = parse(match.matched);
  if (rows.length > 0) return { match, rows };
  const empty: RegisterFinding = {
    code: "register/table-empty",
    severity: name === "pejabat" || name === "rencana" ? "warning" : "error",
    place: tablePlace(table),
    values: { table: name },
  };
  return { match: { matched: match.matched, findings: [...match.findings, empty] }, rows };
}

/** Without officials a cycle can still be opened; without any of the other tables it cannot. */
function missingTable(table: TableName): ColumnMatch {
  const severity = table === "pejabat" ? "warning" : "error";
  return {
    matched: null,
    findings: [{ code: "register/table-missing", severity, place: NOWHERE, values: { table } }],
  };
}

/** Required keys that `instansi` has no row for; one that stands there without a value is reported with its row. */
function missingKeys(
  table: RegisterTable | null,
  agency: ReadTable<AgencyEntry>,
): readonly RegisterFinding[] {
  if (table === null || agency.rows.length === 0) return [];
  const present = new Set(agency.rows.map(({ value }) => value.key));
  return [...AGENCY_KEYS]
    .filter(([key, isRequired]) => isRequired && !present.has(key))
    .map(([key]) => ({
      code: "register/value-missing",
      severity: "error",
      place: { ...tablePlace(table), column: "kunci" },
      values: { column: key },
    }));
}

/** Units that no row of `indikator` names, not even one in error. */
function emptyUnits(
  units: readonly ParsedRow<Unit>[],
  indicators: readonly ParsedRow<Indicator>[],
): readonly RegisterFinding[] {
  if (indicators.length === 0) return [];
  const named = new Set(indicators.map(({ value }) => value.unit));
  return units
    .filter(({ reader, value }) => !reader.isLeftOut() && !named.has(value.id))
    .map(({ reader, value }) => ({
      code: "register/unit-empty",
      severity: "note",
      place: reader.place(),
      values: { unit: value.name },
    }));
}

function placeOf(table: RegisterTable | null): Place {
  return table === null ? NOWHERE : tablePlace(table);
}
