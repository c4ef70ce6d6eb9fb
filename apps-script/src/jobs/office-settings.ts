import { parseDate } from "#core/cell/parse-date";
import { parseOfficeSettings } from "#core/office/office-settings";
import type { OfficeSettings, ParsedSettings } from "#core/office/office-settings";
import { sheetTexts } from "../google/sheet-texts";
import { UserFault } from "../google/user-fault";
import { settingsBroken } from "../messages/procedure-faults";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The sheet with the office's settings, `kunci` and `nilai`; and the sheet of delegations. */
export const SETTINGS_SHEET = "pengaturan";
export const DELEGATION_SHEET = "pelimpahan";

const DAY_KEY = /^jam_(senin|selasa|rabu|kamis|jumat|sabtu|minggu)$/;
const KIND_KEY = /^nomor_kode_(.+)$/;

/** A key as the settings know it, however it was typed: `Jam Senin` is `jam_senin`. */
export function settingKey(typed: string): string {
  return typed
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, "_");
}

/**
 * What the master sets about the office: sheet `pengaturan` (`sop`, `kertas`, `nomor_pola`, `nomor_kode`, `nomor_unit`,
 * `nomor_kode_nota-dinas` …, `evaluasi_triwulan`, `evaluasi_dasar`, `jam_senin` …) and sheet `pelimpahan`. Both may be absent. Throws UserFault for a value
 * of another kind.
 */
export function officeSettings(book: Spreadsheet): OfficeSettings {
  const rows = delegationRows(book);
  const parsed = settingsIn(
    sheetTexts(book, SETTINGS_SHEET) ?? [],
    rows.map(({ raw }) => raw),
  );
  if (parsed.ok) return parsed.settings;
  throw new UserFault(settingsBroken(parsed.wrong.map((path) => settingPlace(path, rows))));
}

/** The settings that rows of `kunci` and `nilai` come to, with delegations, or the names of what cannot be read. */
export function settingsIn(
  settingRows: readonly (readonly string[])[],
  pelimpahan: readonly object[],
): ParsedSettings {
  const pairs = settingRows.map(([key = "", value = ""]) => [settingKey(key), value.trim()] as const);
  const given = pairs.filter(([, value]) => value !== "");
  const valueOf = (name: string): object => {
    const found = given.find(([key]) => key === name);
    return found === undefined ? {} : { [name.replace(/^nomor_/, "")]: found[1] };
  };
  const matching = (pattern: RegExp): object =>
    Object.fromEntries(
      given.flatMap(([key, value]) => {
        const name = pattern.exec(key)?.[1];
        return name === undefined ? [] : [[name, value]];
      }),
    );
  const kodeJenis = matching(KIND_KEY);
  return parseOfficeSettings({
    ...valueOf("sop"),
    ...valueOf("kertas"),
    jamKerja: matching(DAY_KEY),
    nomorSurat: { ...valueOf("nomor_pola"), ...valueOf("nomor_kode"), ...valueOf("nomor_unit"), kodeJenis },
    evaluasi: evaluation((name) => given.find(([key]) => key === name)?.[1] ?? ""),
    pelimpahan,
  });
}

/** How a quarter of E.81 is measured: `evaluasi_triwulan` and `evaluasi_dasar`; null with neither. */
function evaluation(textOf: (key: string) => string): object | null {
  const [triwulan, dasar] = [textOf("evaluasi_triwulan").toLowerCase(), textOf("evaluasi_dasar")];
  return triwulan === "" && dasar === "" ? null : { triwulan, dasar };
}

/** A row of the sheet pelimpahan as the settings take it, with its 1-based place there. */
interface DelegationRow {
  readonly rowNumber: number;
  readonly raw: { readonly perintah: readonly string[] } & object;
}

/**
 * The rows of `pelimpahan`: pemegang, penerima, peran, unit, perintah (several, parted by commas), mulai, sampai. Role and
 * commands are said in the words of the panel.
 */
function delegationRows(book: Spreadsheet): readonly DelegationRow[] {
  const [head = [], ...rows] = sheetTexts(book, DELEGATION_SHEET) ?? [];
  const names = head.map((name) => name.trim().toLowerCase());
  return rows.flatMap((row, index): readonly DelegationRow[] => {
    const cell = (name: string): string => (row[names.indexOf(name)] ?? "").trim();
    if (row.every((text) => text.trim() === "")) return [];
    const raw = {
      pemegang: cell("pemegang"),
      penerima: cell("penerima"),
      peran: cell("peran"),
      unit: cell("unit") === "" ? null : cell("unit"),
      perintah: cell("perintah")
        .split(/[,;\n]+/)
        .map((word) => word.trim())
        .filter((word) => word !== ""),
      mulai: dayOf(cell("mulai")),
      sampai: dayOf(cell("sampai")),
    };
    return [{ rowNumber: index + 2, raw }];
  });
}

/** Where a setting that is none stands, as a person finds it: its row and column in pelimpahan, else its key in pengaturan. */
function settingPlace(path: string, rows: readonly DelegationRow[]): string {
  const [table, index, column = ""] = path.split(".");
  if (table !== "pelimpahan") return `"${path}" di lembar ${SETTINGS_SHEET}`;
  const rowNumber = rows[Number(index)]?.rowNumber ?? 0;
  return `baris ${rowNumber}, kolom ${column}, di lembar ${DELEGATION_SHEET}`;
}

/** A day as a person or a sheet writes it, as ISO text; what is no day stays as it is, to be named. */
function dayOf(text: string): string {
  const read = parseDate(text);
  return read.kind === "value" ? read.date : text;
}
