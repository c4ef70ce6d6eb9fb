import { codeLevel } from "../code/code-level";
import { parseCode } from "../code/parse-code";
import type { MatchedTable } from "./match-columns";
import { nearMiss } from "./near-miss";
import { reportRepeatedKeys } from "./parsed-rows";
import type { ParsedRow } from "./parsed-rows";
import type { Agency, TimeZone } from "./register";
import { rowReader } from "./row-reader";
import type { RowReader } from "./row-reader";
import { normaliseHeader } from "./table-columns";

/** The keys of `instansi`, in the order of a new file; those marked true must have a value. */
export const AGENCY_KEYS: ReadonlyMap<string, boolean> = new Map([
  ["nama_badan", true],
  ["nama_singkat", false],
  ["pemerintah", true],
  ["alamat", false],
  ["telepon", false],
  ["email", false],
  ["laman", false],
  ["tempat", true],
  ["zona_waktu", false],
  ["bidang_urusan", false],
  ["bidang_urusan_lain", false],
]);

const ZONES: ReadonlyMap<string, TimeZone> = new Map<string, TimeZone>([
  ["", "Asia/Jakarta"],
  ["asia_jakarta", "Asia/Jakarta"],
  ["wib", "Asia/Jakarta"],
  ["asia_makassar", "Asia/Makassar"],
  ["wita", "Asia/Makassar"],
  ["asia_jayapura", "Asia/Jayapura"],
  ["wit", "Asia/Jayapura"],
]);

/** One row of `instansi`; `key` is "" when it is none of ours. */
export interface AgencyEntry {
  readonly key: string;
  readonly value: string;
}

/** The entries of `instansi`. An unknown key is a note, a key given twice an error. */
export function parseAgencyEntries(matched: MatchedTable): readonly ParsedRow<AgencyEntry>[] {
  const rows = matched.rows.map((row) => {
    const reader = rowReader(matched, row);
    return { reader, value: readEntry(reader) };
  });
  reportRepeatedKeys(rows, "kunci", ({ key }) => key);
  return rows;
}

function readEntry(reader: RowReader): AgencyEntry {
  const found = reader.required("kunci");
  const value = reader.text("nilai");
  const key = normaliseHeader(found);
  const isRequired = AGENCY_KEYS.get(key);
  if (isRequired === undefined) {
    const suggestion = nearMiss(found, [...AGENCY_KEYS.keys()]);
    if (found !== "")
      reader.report("kunci", suggestion === null ? "note" : "warning", {
        code: "register/key-unknown",
        values: { found, suggestion },
      });
    return { key: "", value };
  }
  if (isRequired && value === "")
    reader.report("nilai", "error", { code: "register/value-missing", values: { column: key } });
  if (key === "zona_waktu") checkZone(reader, value);
  if (key === "bidang_urusan") checkField(reader, value);
  if (key === "bidang_urusan_lain") for (const part of fieldTexts(value)) checkField(reader, part);
  return { key, value };
}

function checkZone(reader: RowReader, found: string): void {
  if (ZONES.has(normaliseHeader(found))) return;
  const allowed = ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"];
  const suggestion = nearMiss(found, allowed);
  reader.report("nilai", "error", {
    code: "register/choice-unknown",
    values: { found, allowed, suggestion },
  });
}

function checkField(reader: RowReader, found: string): void {
  if (found === "" || fieldOf(found) !== "") return;
  const parsed = parseCode(found, { agencyField: null });
  const suggestion = parsed.kind === "fault" && parsed.code === "code/lost-zero" ? parsed.suggestion : null;
  reader.report("nilai", "error", {
    code: "register/choice-unknown",
    values: { found, allowed: ["5.01", "5.05"], suggestion },
  });
}

/** The agency that `entries` describe; what is missing or in error is "" (the zone: Asia/Jakarta). */
export function agencyOf(entries: readonly AgencyEntry[]): Agency {
  const values = new Map(entries.map(({ key, value }) => [key, value]));
  const text = (key: string): string => values.get(key) ?? "";
  const others = otherFieldsOf(text("bidang_urusan_lain"));
  return {
    name: text("nama_badan"),
    shortName: text("nama_singkat"),
    government: text("pemerintah"),
    address: text("alamat"),
    phone: text("telepon"),
    email: text("email"),
    website: text("laman"),
    place: text("tempat"),
    timeZone: ZONES.get(normaliseHeader(text("zona_waktu"))) ?? "Asia/Jakarta",
    agencyField: fieldOf(text("bidang_urusan")),
    ...(others === null ? {} : { otherFields: others }),
  };
}

/** The bidang urusan that `text` names, parted by `;` or `,`; `semua` names none and stands for all. */
function fieldTexts(text: string): readonly string[] {
  if (text.trim().toLowerCase() === "semua") return [];
  return text
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function otherFieldsOf(text: string): readonly string[] | "all" | null {
  if (text.trim() === "") return null;
  if (text.trim().toLowerCase() === "semua") return "all";
  return fieldTexts(text)
    .map(fieldOf)
    .filter((field) => field !== "");
}

/** The bidang urusan code in `text`, or "". */
function fieldOf(text: string): string {
  const parsed = parseCode(text, { agencyField: null });
  if (parsed.kind !== "value" || parsed.code.startsWith("X")) return "";
  return codeLevel(parsed.code) === "bidang" ? parsed.code : "";
}
