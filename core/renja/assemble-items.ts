import type { CodeIndex } from "../codelist/code-index";
import { foldWords } from "../codelist/search-codes";
import { parseFundSources } from "./fund-sources";
import type { FundShare } from "./fund-sources";
import type { LevelOutcome, RenjaItem } from "./renja";
import type { RenjaFinding } from "./renja-finding";
import type { RenjaIndicator, RenjaRow } from "./renja-row";
import type { CodedRow as CodedRowOf } from "./sort-rows";

type CodedRow = CodedRowOf<RenjaRow>;

/** Near codes are looked for among the first findings only; more point to another list, not to slips. */
const MOST_NEAR = 100;

/** The rows put together: one item a unit and sub kegiatan, one outcome a code above; with what is odd about them. */
export interface Assembled {
  readonly items: readonly RenjaItem[];
  readonly outcomes: ReadonlyMap<string, LevelOutcome>;
  readonly findings: readonly RenjaFinding[];
}

/** Puts sorted rows together. No row is dropped; a pagu typed above the sub kegiatan stays in its row and is not counted. */
export function assembleItems(rows: readonly CodedRow[], codes: CodeIndex): Assembled {
  const findings: RenjaFinding[] = [];
  const groups = new Map<string, CodedRow[]>();
  const above: CodedRow[] = [];
  for (const coded of rows) {
    if (coded.unknown === null && coded.level !== "sub-kegiatan") above.push(coded);
    else pushTo(groups, groupKey(coded), coded);
  }
  const items = [...groups.values()].flatMap((group) => itemOf(group, codes, findings));
  return { items, outcomes: outcomesOf(above), findings };
}

function groupKey({ row, code }: CodedRow): string {
  if (code === "" && row.code.trim() === "" && row.name.trim() === "")
    return `?\n${row.unit}\n\n\n${row.key}`;
  return code === ""
    ? `?\n${row.unit}\n${foldWords(row.code)}\n${foldWords(row.name)}`
    : `${code}\n${row.unit}`;
}

function itemOf(
  group: readonly CodedRow[],
  codes: CodeIndex,
  findings: RenjaFinding[],
): readonly RenjaItem[] {
  const [first] = group;
  if (first === undefined) return [];
  const rows = group.map(({ row }) => row);
  const label = first.code === "" ? first.row.code : first.code;
  const counted = withoutRepeats(rows, label, findings);
  if (first.unknown !== null) findings.push(unknownFinding(first, codes, findings.length < MOST_NEAR));
  const funds = counted.flatMap(fundsOf);
  const budget = sumOf(counted.map((row) => row.budget));
  checkFunds(funds, budget, label, first.row, findings);
  const texts = (pick: (row: RenjaRow) => string): string =>
    distinct(rows.map(pick).filter((text) => text.trim() !== "")).join("; ");
  return [
    {
      code: first.code,
      typedCode: first.row.code,
      unknown: first.unknown,
      name: codes.find(first.code)?.name ?? texts((row) => row.name),
      unit: first.row.unit,
      indicators: indicatorsOf(rows),
      budget,
      budgetRows: counted.filter((row) => row.budget !== null).map(({ key }) => key),
      budgetNext: sumOf(counted.map((row) => row.budgetNext)),
      funds: joinedFunds(funds),
      location: texts((row) => row.location),
      nationalPriority: texts((row) => row.nationalPriority),
      regionalPriority: texts((row) => row.regionalPriority),
      targetGroup: texts((row) => row.targetGroup),
      note: texts((row) => row.note),
      rows,
    },
  ];
}

/**
 * The rows whose pagu counts. People repeat the pagu on each indicator of a sub kegiatan: the same amount from the
 * same source at the same place counts once, and is told. Negative and broken amounts count as typed, and are told.
 */
function withoutRepeats(
  rows: readonly RenjaRow[],
  code: string,
  findings: RenjaFinding[],
): readonly RenjaRow[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const { budget, place } = row;
    if (budget === null) return row;
    if (budget < 0 || !Number.isSafeInteger(budget))
      findings.push({
        code: "renja/budget-invalid",
        severity: "error",
        place,
        values: { code, found: budget },
      });
    if (rows.length === 1) return row;
    const key = [budget, foldWords(row.fundSource), foldWords(row.location)].join("\n");
    if (!seen.has(key) || budget === 0) {
      seen.add(key);
      return row;
    }
    const values = { code, amount: budget };
    findings.push({ code: "renja/share-repeated", severity: "warning", place, values });
    return { ...row, budget: null, budgetNext: null };
  });
}

/** What a row says of its funds: one source alone takes the row's pagu. */
function fundsOf(row: RenjaRow): readonly FundShare[] {
  const shares = parseFundSources(row.fundSource);
  const [only] = shares;
  if (shares.length !== 1 || only === undefined || only.amount !== null) return shares;
  return [{ source: only.source, amount: row.budget }];
}

function joinedFunds(shares: readonly FundShare[]): readonly FundShare[] {
  if (shares.length < 2) return shares;
  const bySource = new Map<string, FundShare>();
  for (const { source, amount } of shares) {
    const known = bySource.get(foldWords(source));
    bySource.set(foldWords(source), {
      source: known?.source ?? source,
      amount: sumOf([known?.amount ?? null, amount]),
    });
  }
  return [...bySource.values()];
}

function checkFunds(
  shares: readonly FundShare[],
  budget: number | null,
  code: string,
  { place }: RenjaRow,
  findings: RenjaFinding[],
): void {
  const funds = sumOf(shares.map(({ amount }) => amount));
  if (funds === null || budget === null || funds === budget) return;
  findings.push({ code: "renja/funds-differ", severity: "error", place, values: { code, funds, budget } });
}

function unknownFinding(
  { row, unknown, suggestion }: CodedRow,
  codes: CodeIndex,
  looksFurther: boolean,
): RenjaFinding {
  const near = distinct([
    ...(suggestion === null ? [] : [suggestion]),
    ...(looksFurther ? nearOf(row, codes) : []),
  ]);
  return {
    code: "renja/unknown-code",
    severity: "error",
    place: row.place,
    values: { found: row.code, name: row.name, cause: unknown ?? "missing", near: near.slice(0, 3) },
  };
}

/** Codes with the same name first, then those a slip or two away. */
function nearOf({ code, name }: RenjaRow, codes: CodeIndex): readonly string[] {
  const sameName = codes.named(name).filter(({ level }) => level === "sub-kegiatan");
  return [...sameName.map((entry) => entry.code), ...codes.near(code.trim())];
}

function outcomesOf(rows: readonly CodedRow[]): ReadonlyMap<string, LevelOutcome> {
  const groups = new Map<string, CodedRow[]>();
  for (const coded of rows) pushTo(groups, coded.code, coded);
  return new Map(
    [...groups].flatMap(([code, group]): readonly (readonly [string, LevelOutcome])[] => {
      const level = group[0]?.level ?? null;
      const own = group.map(({ row }) => row);
      return level === null ? [] : [[code, { code, level, indicators: indicatorsOf(own), rows: own }]];
    }),
  );
}

/** The indicators of rows; a row without one adds none, the same indicator with the same figures is one. */
function indicatorsOf(rows: readonly RenjaRow[]): readonly RenjaIndicator[] {
  const named = rows.map(({ indicator }) => indicator).filter(({ name }) => name.trim() !== "");
  if (named.length < 2) return named;
  const byContent = new Map(named.map((indicator) => [JSON.stringify(indicator), indicator]));
  return [...byContent.values()];
}

function sumOf(amounts: readonly (number | null)[]): number | null {
  const numbers = amounts.filter((amount) => amount !== null);
  return numbers.length === 0 ? null : numbers.reduce((sum, amount) => sum + amount, 0);
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

function pushTo(groups: Map<string, CodedRow[]>, key: string, coded: CodedRow): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [coded]);
  else group.push(coded);
}
