/** The throw-away files a check may write into. */
export interface Bench {
  readonly indonesian: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly english: GoogleAppsScript.Spreadsheet.Spreadsheet;
}

/** One behaviour of the platform that was assumed without proof. */
export interface Check {
  /** Number in docs/uji-diri.md. */
  readonly id: string;
  /** [U] unverified, [R] reported by users, [L] seen live by a public suite. */
  readonly mark: "U" | "R" | "L";
  /** What is asked, in Indonesian, for the person who reads the report. */
  readonly question: string;
  /** What the local runtime takes for the answer. */
  readonly assumed: string;
  /** What this account's platform answers. */
  readonly observe: (bench: Bench) => string;
}

/** A check with its answer. */
export interface Answer {
  readonly check: Check;
  readonly observed: string;
  readonly agrees: boolean;
}

/** Asks every question; an exception is an answer too, told as `galat: …`. */
export function askAll(checks: readonly Check[], bench: Bench): Answer[] {
  return checks.map((check) => {
    const observed = outcomeOf(() => check.observe(bench));
    return { check, observed, agrees: observed === check.assumed };
  });
}

/** The text of a result, or `galat: message` for what it throws. */
export function outcomeOf(action: () => string): string {
  try {
    return action();
  } catch (thrown) {
    return `galat: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
  }
}

/** A cell's value with its kind: `angka 12.5`, `teks "x"`, `tanggal …`, `kosong`. */
export function describeValue(value: unknown): string {
  if (value === "") return "kosong";
  if (typeof value === "number") return `angka ${String(value)}`;
  if (typeof value === "boolean") return value ? "logika TRUE" : "logika FALSE";
  if (value instanceof Date) return `tanggal ${value.toISOString()}`;
  return `teks ${JSON.stringify(value)}`;
}

/** A clean cell of the first sheet: without content, format, note or rule. */
export function cleanCell(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  a1 = "A1",
): GoogleAppsScript.Spreadsheet.Range {
  const sheet = firstSheet(spreadsheet);
  const cell = sheet.getRange(a1);
  cell.clear().clearDataValidations().clearNote();
  return cell;
}

/** The first sheet; a spreadsheet always has one. */
export function firstSheet(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = spreadsheet.getSheets()[0];
  if (sheet === undefined) throw new Error("Spreadsheet tanpa lembar.");
  return sheet;
}
