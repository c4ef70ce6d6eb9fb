import type { DurationUnit } from "./duration";

/** A column of the SOP's table, whatever its heading says. */
export type ColumnKey =
  | "number"
  | "action"
  | "role"
  | "requirement"
  | "duration"
  | "output"
  | "remarks"
  | "scope"
  | "completion"
  | "decision";

/** A column headed by the name of an actor; a mark in it says that this actor does the step. */
export interface ActorColumn {
  readonly columnIndex: number;
  readonly name: string;
}

/** Where the table stands in its sheet: `firstRowIndex` is the first row under the heading. */
export interface TableHeader {
  readonly columns: ReadonlyMap<ColumnKey, number>;
  readonly labels: ReadonlyMap<ColumnKey, string>;
  readonly actors: readonly ActorColumn[];
  readonly bareUnit: DurationUnit | null;
  readonly firstRowIndex: number;
}

/** The heading that is named to a user when a column is missing. */
export const COLUMN_LABELS: Readonly<Record<ColumnKey, string>> = {
  number: "No",
  action: "Uraian Prosedur",
  role: "Pelaksana",
  requirement: "Kelengkapan",
  duration: "Waktu",
  output: "Output",
  remarks: "Keterangan",
  scope: "Lingkup",
  completion: "Selesai bila",
  decision: "Keputusan",
};

const ALIASES: Readonly<Record<ColumnKey, readonly string[]>> = {
  number: ["no", "nomor", "no urut", "langkah ke"],
  action: [
    "uraian prosedur",
    "uraian kegiatan",
    "uraian",
    "kegiatan",
    "aktivitas",
    "kegiatan aktivitas",
    "prosedur",
  ],
  role: ["pelaksana", "pelaku", "aktor"],
  requirement: ["kelengkapan", "persyaratan", "persyaratan kelengkapan", "kelengkapan persyaratan"],
  duration: ["waktu", "waktu menit", "waktu jam", "waktu hari", "waktu hari kerja"],
  output: ["output", "ouput", "keluaran", "hasil"],
  remarks: ["keterangan", "ket"],
  scope: ["lingkup", "ruang lingkup", "scope"],
  completion: ["selesai bila", "tanda selesai", "selesai jika"],
  decision: ["keputusan"],
};

const HEADER_SEARCH_ROWS = 40;

/** `cell` as headings are compared: lower case, letters and digits, single spaces. */
export function normaliseHeading(cell: string): string {
  return cell
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** The heading of the table in `rows`, of one row or two; null when no row looks like one. */
export function findHeader(rows: readonly (readonly string[])[]): TableHeader | null {
  const topIndex = rows
    .slice(0, HEADER_SEARCH_ROWS)
    .findIndex((row) => row.some((cell) => keyOf(cell) === "action") && row.filter(isKnown).length >= 2);
  if (topIndex < 0) return null;
  const top = rows[topIndex] ?? [];
  const below = rows[topIndex + 1] ?? [];
  const second = isSecondRow(top, below) ? below : [];
  const next = topIndex + (second.length > 0 ? 2 : 1);
  return headerOf(top, second, isColumnNumbers(rows[next] ?? []) ? next + 1 : next);
}

function headerOf(top: readonly string[], second: readonly string[], firstRowIndex: number): TableHeader {
  const columns = new Map<ColumnKey, number>();
  const labels = new Map<ColumnKey, string>();
  const actors: ActorColumn[] = [];
  let group = "";
  for (let columnIndex = 0; columnIndex < Math.max(top.length, second.length); columnIndex += 1) {
    const [above, under] = [(top[columnIndex] ?? "").trim(), (second[columnIndex] ?? "").trim()];
    if (above !== "") group = above;
    const key = keyOf(under === "" ? above : under);
    if (key !== null && !columns.has(key)) {
      columns.set(key, columnIndex);
      labels.set(key, under === "" ? above : under);
    } else if (key === null && under !== "" && keyOf(group) === "role") {
      actors.push({ columnIndex, name: under });
    }
  }
  return { columns, labels, actors, bareUnit: bareUnitOf(labels.get("duration") ?? ""), firstRowIndex };
}

function keyOf(cell: string): ColumnKey | null {
  const heading = normaliseHeading(cell);
  const keys = Object.keys(ALIASES) as readonly ColumnKey[];
  return keys.find((key) => ALIASES[key].includes(heading)) ?? null;
}

function isKnown(cell: string): boolean {
  return keyOf(cell) !== null;
}

/** A second heading row leaves the cells under No and Uraian blank and fills others. */
function isSecondRow(top: readonly string[], below: readonly string[]): boolean {
  const blankUnder = ["number", "action"].every((key) =>
    top.every((cell, index) => keyOf(cell) !== key || (below[index] ?? "").trim() === ""),
  );
  return blankUnder && below.some((cell) => cell.trim() !== "");
}

/** The row `1 2 3 …` that many SOPs print under the heading. */
function isColumnNumbers(row: readonly string[]): boolean {
  const filled = row.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return (
    filled.length >= 3 &&
    filled.every(
      (cell, index) => /^\d+$/.test(cell) && (index === 0 || Number(cell) > Number(filled[index - 1])),
    )
  );
}

function bareUnitOf(label: string): DurationUnit | null {
  const units: readonly DurationUnit[] = ["hari kerja", "menit", "jam", "hari"];
  return units.find((unit) => normaliseHeading(label).endsWith(unit)) ?? null;
}
