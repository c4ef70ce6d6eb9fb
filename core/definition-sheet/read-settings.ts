import { cellText } from "../register/cell-text";
import { nearMiss } from "../register/near-miss";
import { isSameHeader } from "../register/table-columns";
import type { Place } from "../validation/finding";
import { answerReader, unknownWord, wordMeaning } from "./answer-reader";
import type { WordTable } from "./answer-reader";
import type { SheetFinding } from "./definition-sheet-finding";
import { PAPERS, SETTING_ROWS } from "./setting-rows";
import type { SettingKey, SettingRow } from "./setting-rows";
import type { SheetRow, SheetTable } from "./sheet-table";

/** A value of the sheet Formulir and its cell. */
export interface SettingValue {
  readonly text: string;
  readonly place: Place;
}

/** What the sheet Formulir sets: of each row the values in order, blank ones left out. */
export interface Settings {
  readonly valuesOf: (key: SettingKey) => readonly SettingValue[];
  /** The first value; null where there is none. */
  readonly first: (key: SettingKey) => SettingValue | null;
  readonly findings: readonly SheetFinding[];
}

/** What people write for the period, the rows and the paper of a form. */
export const SETTING_WORDS = {
  period: {
    quarter: ["triwulan", "tiap triwulan", "per triwulan", "tw", "triwulanan"],
    year: ["tahun", "tahunan", "setahun", "per tahun"],
  },
  rows: {
    register: ["buku induk", "dari buku induk", "indikator"],
    open: ["terbuka", "baris terbuka", "bebas", "ditambah pengisi"],
  },
  paper: { F4: ["F4", "folio"], A4: ["A4"], A3: ["A3"] },
} as const satisfies { readonly [key: string]: WordTable<string> };

/** The settings of the sheet Formulir. `place` names the sheet as a whole for what is missing. */
export function readSettings(table: SheetTable, place: Place): Settings {
  const values = new Map<SettingKey, SettingValue[]>();
  const firstRows = new Map<SettingKey, number>();
  const findings: SheetFinding[] = [];
  let above: SettingRow | null = null;
  for (const row of table.rows) {
    const found = namedSetting(row, above);
    above = found.spec;
    if (found.spec === null) {
      findings.push(...unknownSetting(row, found.label));
      continue;
    }
    const { key, repeats, title } = found.spec;
    const reader = answerReader(row);
    const text = reader.text("value");
    findings.push(...reader.findings());
    const firstRow = firstRows.get(key);
    if (text === "") continue;
    if (firstRow !== undefined && !repeats) {
      findings.push({
        code: "formsheet/setting-repeated",
        severity: "error",
        place: row.place("value"),
        values: { setting: title, firstRow },
      });
      continue;
    }
    firstRows.set(key, firstRow ?? row.rowNumber);
    values.set(key, [...(values.get(key) ?? []), { text, place: row.place("value") }]);
  }
  const valuesOf: Settings["valuesOf"] = (key) => values.get(key) ?? [];
  const missing = SETTING_ROWS.filter(({ key, isRequired }) => isRequired && !values.has(key)).map(
    ({ title }): SheetFinding => ({
      code: "formsheet/setting-missing",
      severity: "error",
      place,
      values: { setting: title },
    }),
  );
  const isReadable = !table.findings.some(({ severity }) => severity === "error");
  return {
    valuesOf,
    first: (key) => valuesOf(key)[0] ?? null,
    findings: [...findings, ...(isReadable ? missing : [])],
  };
}

/** The meaning of a setting's word, and what is said of a word that means nothing. */
export function settingWord<K extends string>(
  value: SettingValue | null,
  words: WordTable<K>,
): { readonly meaning: K | null; readonly findings: readonly SheetFinding[] } {
  if (value === null) return { meaning: null, findings: [] };
  const meaning = wordMeaning(value.text, words);
  if (meaning !== null) return { meaning, findings: [] };
  return { meaning, findings: [{ ...unknownWord(value.text, words), place: value.place } as SheetFinding] };
}

/** True for a paper that forms are printed on. */
export function isPaper(text: string): text is (typeof PAPERS)[number] {
  return (PAPERS as readonly string[]).includes(text);
}

/** A row without a name goes on with the setting above it where that may have several values. */
function namedSetting(
  row: SheetRow,
  above: SettingRow | null,
): { readonly label: string; readonly spec: SettingRow | null } {
  const label = cellText(row.cell("setting")).replace(/\s*\*$/, "");
  if (label === "" && above?.repeats === true) return { label, spec: above };
  const spec = SETTING_ROWS.find(({ title, aliases }) =>
    [title, ...aliases].some((name) => isSameHeader(name, label)),
  );
  return { label, spec: spec ?? null };
}

function unknownSetting(row: SheetRow, label: string): readonly SheetFinding[] {
  if (row.text("value") === "") return [];
  const suggestion = nearMiss(
    label,
    SETTING_ROWS.map(({ title }) => title),
  );
  const values = { found: label, suggestion };
  const severity = suggestion === null ? "note" : "error";
  return [{ code: "formsheet/setting-unknown", severity, place: row.place("setting"), values }];
}
