import { parseDate } from "../cell/parse-date";
import type { CivilDate } from "../cell/civil-date";
import { formatDate } from "../cell/format-date";
import { NOWHERE, type Place, type Severity } from "../validation/finding";
import type { CalendarFinding } from "./procedure-finding";
import { normaliseHeading } from "./table-header";
import type { OffDay } from "./work-calendar";

/** The kinds of day in the register's `hari-libur` table. `hari kerja` takes a day off that another row puts on. */
export const DAY_KINDS = ["libur nasional", "libur daerah", "cuti bersama", "hari kerja"] as const;

/** A kind of day in the register's `hari-libur` table. */
export type DayKind = (typeof DAY_KINDS)[number];

/** The closed days of the register. `nationalYears` are those for which at least one libur nasional is listed. */
export interface HolidayRegister {
  readonly holidays: readonly OffDay[];
  readonly collectiveLeave: readonly OffDay[];
  readonly nationalYears: ReadonlySet<number>;
  readonly findings: readonly CalendarFinding[];
}

/** A table as text; `rows[0]` is row 1. */
export interface HolidayTable {
  readonly file: string | null;
  readonly sheet: string | null;
  readonly rows: readonly (readonly string[])[];
}

interface Entry extends OffDay {
  readonly kind: DayKind;
  readonly rowNumber: number;
  readonly isEstimate: boolean;
}

const HEADINGS = ["Tanggal", "Nama", "Jenis", "Keterangan"] as const;
type Heading = (typeof HEADINGS)[number];

/**
 * The closed days in a table `Tanggal, Nama, Jenis, Keterangan` (the last may be absent; `perkiraan` there marks a
 * date that may still move). A faulty row is left out and named; a day listed as `hari kerja` is worked, whatever
 * else is said of it.
 */
export function parseHolidays(table: HolidayTable): HolidayRegister {
  const place: Place = { ...NOWHERE, file: table.file, sheet: table.sheet };
  const findings: CalendarFinding[] = [];
  const columns = columnsOf(table.rows[0] ?? []);
  if (columns === null) {
    const values = { columns: HEADINGS.join(", ") };
    findings.push({
      code: "calendar/no-header",
      severity: "error",
      place: { ...place, rowNumber: 1 },
      values,
    });
    return { holidays: [], collectiveLeave: [], nationalYears: new Set(), findings };
  }
  const read = table.rows.slice(1).flatMap((cells, index) => {
    const entry = readEntry(cells, columns, { ...place, rowNumber: index + 2 }, findings);
    return entry === null ? [] : [entry];
  });
  return sorted(withoutDoubles(read, place, findings), findings);
}

/** A `calendar/year-missing` warning for each year from `first` to `last` without any libur nasional. */
export function missingYears(
  register: HolidayRegister,
  first: number,
  last: number,
): readonly CalendarFinding[] {
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return years
    .filter((year) => !register.nationalYears.has(year))
    .map((year) => ({
      code: "calendar/year-missing",
      severity: "warning",
      place: NOWHERE,
      values: { year },
    }));
}

type Columns = ReadonlyMap<Heading, number>;

function columnsOf(header: readonly string[]): Columns | null {
  const names = header.map(normaliseHeading);
  const found = HEADINGS.map((heading) => [heading, names.indexOf(heading.toLowerCase())] as const);
  const columns = new Map(found.filter(([, index]) => index >= 0));
  return columns.has("Tanggal") && columns.has("Nama") && columns.has("Jenis") ? columns : null;
}

function readEntry(
  cells: readonly string[],
  columns: Columns,
  place: Place,
  findings: CalendarFinding[],
): Entry | null {
  const cell = (heading: Heading): string => (cells[columns.get(heading) ?? -1] ?? "").trim();
  if (cells.every((each) => each.trim() === "")) return null;
  const date = parseDate(cell("Tanggal"));
  const kind = DAY_KINDS.find((each) => each === cell("Jenis").toLowerCase().replace(/\s+/g, " "));
  if (date.kind !== "value")
    findings.push(
      wrong("calendar/unreadable-date", { found: cell("Tanggal") }, { ...place, column: "Tanggal" }),
    );
  if (kind === undefined) {
    const values = { found: cell("Jenis"), allowed: DAY_KINDS.join(", ") };
    findings.push(wrong("calendar/unknown-kind", values, { ...place, column: "Jenis" }));
  }
  if (date.kind !== "value" || kind === undefined) return null;
  const isEstimate = /\bperkiraan\b/i.test(cell("Keterangan"));
  return { date: date.date, name: cell("Nama"), kind, rowNumber: place.rowNumber ?? 0, isEstimate };
}

function withoutDoubles(
  entries: readonly Entry[],
  place: Place,
  findings: CalendarFinding[],
): readonly Entry[] {
  const kept = new Map<CivilDate, Entry>();
  for (const entry of entries) {
    const earlier = kept.get(entry.date);
    const works = entry.kind === "hari kerja";
    if (earlier === undefined || (works && earlier.kind !== "hari kerja")) kept.set(entry.date, entry);
    if (earlier === undefined) continue;
    const contradicts = works !== (earlier.kind === "hari kerja");
    const code = contradicts ? "calendar/contradiction" : "calendar/duplicate-day";
    const values = { date: formatDate(entry.date), firstRow: earlier.rowNumber };
    const at = { ...place, rowNumber: entry.rowNumber };
    findings.push(wrong(code, values, at, contradicts ? "warning" : "note"));
  }
  return [...kept.values()];
}

function sorted(entries: readonly Entry[], findings: CalendarFinding[]): HolidayRegister {
  const inOrder = [...entries].sort((a, b) => (a.date < b.date ? -1 : 1));
  for (const entry of inOrder.filter((each) => each.isEstimate)) {
    const values = { date: formatDate(entry.date), name: entry.name };
    findings.push(
      wrong("calendar/estimated-day", values, { ...NOWHERE, rowNumber: entry.rowNumber }, "warning"),
    );
  }
  const daysOf = (...kinds: readonly DayKind[]): readonly OffDay[] =>
    inOrder.filter((each) => kinds.includes(each.kind)).map(({ date, name }) => ({ date, name }));
  const national = daysOf("libur nasional").map((day) => Number(day.date.slice(0, 4)));
  return {
    holidays: daysOf("libur nasional", "libur daerah"),
    collectiveLeave: daysOf("cuti bersama"),
    nationalYears: new Set(national),
    findings,
  };
}

type Code = CalendarFinding["code"];
type ValuesOf<C extends Code> = Extract<CalendarFinding, { readonly code: C }>["values"];

function wrong<C extends Code>(code: C, values: ValuesOf<C>, place: Place, severity: Severity = "error") {
  return { code, severity, place, values } as CalendarFinding;
}
