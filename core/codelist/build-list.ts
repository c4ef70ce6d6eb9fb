import { compareCodes, parentCode } from "../code/code-level";
import { nearestCodes } from "../code/nearest-codes";
import type { RegisterTable } from "../register/register-tables";
import { rowPlace, tablePlace } from "../register/table-place";
import type { CodeEntry, CodeIndicator, CodeList } from "./code-entry";
import type { CodelistFinding } from "./codelist-finding";
import type { AcceptedCode, ParsedRows } from "./parse-rows";
import { foldWords } from "./search-codes";

/** Near misses are worked out for this many rows of each sort; a table with more has another fault than slips. */
const MOST_NEAR = 50;

/** The list of the accepted codes, each once (the first name wins), and the findings about all rows. */
export function buildList(
  parsed: ParsedRows,
  table: RegisterTable,
): { readonly list: CodeList; readonly findings: readonly CodelistFinding[] } {
  const groups = new Map<string, AcceptedCode[]>();
  for (const row of parsed.accepted) {
    const group = groups.get(row.code);
    if (group === undefined) groups.set(row.code, [row]);
    else group.push(row);
  }
  const entries = [...groups.values()].flatMap(entryOf);
  const list = { entries: entries.sort((a, b) => compareCodes(a.code, b.code)) };
  return {
    list,
    findings: [
      ...refusals(parsed, list, table),
      ...withoutCode(parsed, list, table),
      ...oddGroups([...groups.values()], table),
      ...missingParents(list, table),
      ...repairs(parsed.accepted, table),
    ],
  };
}

function entryOf(rows: readonly AcceptedCode[]): readonly CodeEntry[] {
  const [first] = rows;
  if (first === undefined) return [];
  const name = rows.find((row) => row.name !== "")?.name ?? "";
  const indicators = new Map<string, CodeIndicator>();
  for (const { indicator, measure } of rows)
    if (indicator !== "") indicators.set(`${indicator}\n${measure}`, { name: indicator, measure });
  return [{ code: first.code, level: first.level, name, indicators: [...indicators.values()] }];
}

function refusals(
  { refused }: ParsedRows,
  { entries }: CodeList,
  table: RegisterTable,
): readonly CodelistFinding[] {
  const known = entries.map(({ code }) => code);
  return refused.map(({ rowNumber, found, fault, name, suggestion }, index) => {
    const slips = index < MOST_NEAR && suggestion === null ? nearestCodes(found.trim(), known) : [];
    const near = suggestion === null ? slips.map(({ code }) => code) : [suggestion];
    return {
      code: "codelist/code-refused",
      severity: "error",
      place: rowPlace(table, rowNumber),
      values: { found, fault, name, near },
    };
  });
}

/** A name without a code: the codes of the list that bear the same words are offered. */
function withoutCode(
  { uncoded }: ParsedRows,
  { entries }: CodeList,
  table: RegisterTable,
): readonly CodelistFinding[] {
  if (uncoded.length === 0) return [];
  const byWords = new Map<string, string[]>();
  for (const { name, code } of entries)
    byWords.set(foldWords(name), [...(byWords.get(foldWords(name)) ?? []), code]);
  return uncoded.map(({ rowNumber, name }) => ({
    code: "codelist/without-code",
    severity: "warning",
    place: rowPlace(table, rowNumber),
    values: { name, near: (byWords.get(foldWords(name)) ?? []).slice(0, 3) },
  }));
}

function oddGroups(
  groups: readonly (readonly AcceptedCode[])[],
  table: RegisterTable,
): readonly CodelistFinding[] {
  const repeated = groups.filter((rows) => countNamed(rows) > 1);
  const findings = groups.flatMap((rows) => [...nameless(rows, table), ...renamings(rows, table)]);
  if (repeated.length === 0) return findings;
  const codes = repeated.map(([first]) => first?.code ?? "");
  const note: CodelistFinding = {
    code: "codelist/repeated",
    severity: "note",
    place: tablePlace(table),
    values: { count: repeated.length, codes },
  };
  return [...findings, note];
}

function countNamed(rows: readonly AcceptedCode[]): number {
  return rows.filter(({ name, indicator }) => name !== "" && indicator === "").length;
}

function nameless(rows: readonly AcceptedCode[], table: RegisterTable): readonly CodelistFinding[] {
  const [first] = rows;
  if (first === undefined || rows.some(({ name }) => name !== "")) return [];
  return [
    {
      code: "codelist/name-missing",
      severity: "warning",
      place: rowPlace(table, first.rowNumber),
      values: { code: first.code },
    },
  ];
}

function renamings(rows: readonly AcceptedCode[], table: RegisterTable): readonly CodelistFinding[] {
  const first = rows.find(({ name }) => name !== "");
  if (first === undefined) return [];
  const others = rows.filter(({ name }) => name !== "" && foldWords(name) !== foldWords(first.name));
  return others.map(({ rowNumber, name, code }) => ({
    code: "codelist/renamed",
    severity: "warning",
    place: rowPlace(table, rowNumber),
    values: { code, first: first.name, firstRow: first.rowNumber, found: name },
  }));
}

/** One warning for each code that is only known by the codes below it; lists of one bidang may leave out the urusan, and there is no urusan X. */
function missingParents({ entries }: CodeList, table: RegisterTable): readonly CodelistFinding[] {
  const known = new Set(entries.map(({ code }) => code));
  const orphans = new Map<string, number>();
  for (const { code } of entries) {
    const parent = parentCode(code);
    if (parent !== null && !known.has(parent)) orphans.set(parent, (orphans.get(parent) ?? 0) + 1);
  }
  const present = new Set(entries.map(({ level }) => level));
  return [...orphans].flatMap(([code, count], index): readonly CodelistFinding[] => {
    const same = entries.filter((entry) => entry.code.split(".").length === code.split(".").length);
    if (same[0] === undefined || !present.has(same[0].level) || code === "X") return [];
    const near =
      index < MOST_NEAR
        ? nearestCodes(
            code,
            same.map((entry) => entry.code),
            { maxDistance: 1 },
          )
        : [];
    return [
      {
        code: "codelist/parent-missing",
        severity: "warning",
        place: tablePlace(table),
        values: { code, count, near: near.map((one) => one.code) },
      },
    ];
  });
}

/** One note for each sort of repair, with how often it was made and where first. */
function repairs(accepted: readonly AcceptedCode[], table: RegisterTable): readonly CodelistFinding[] {
  const first = new Map<string, { row: AcceptedCode; count: number }>();
  for (const row of accepted)
    for (const repair of row.repairs)
      first.set(repair, { row: first.get(repair)?.row ?? row, count: (first.get(repair)?.count ?? 0) + 1 });
  const kinds = [...new Set(accepted.flatMap((row) => row.repairs))];
  return kinds.flatMap((repair): readonly CodelistFinding[] => {
    const seen = first.get(repair);
    if (seen === undefined) return [];
    const { found, code, rowNumber } = seen.row;
    return [
      {
        code: "codelist/repaired",
        severity: "note",
        place: rowPlace(table, rowNumber),
        values: { repair, count: seen.count, found, code },
      },
    ];
  });
}
