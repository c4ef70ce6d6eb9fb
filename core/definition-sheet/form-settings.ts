import { parseIndonesianNumber } from "../cell/parse-number";
import type { Field, FormDefinition } from "../form/definition";
import type { FormParts, Gathered } from "./assemble-form";
import { settingWord, SETTING_WORDS } from "./read-settings";
import type { SettingValue } from "./read-settings";
import type { TitleIndex } from "./title-index";
import { fieldNamed } from "./title-index";

/** What the sheet Formulir says of a definition; `explanation` is null where the author has no column of his own for it. */
export type FormSettings = Pick<
  FormDefinition,
  "title" | "period" | "legalBasis" | "rows" | "frozenThrough" | "paper" | "instructions"
> & { readonly explanation: string | null };

/** Blank rows of a form with open rows unless told. */
const USUAL_ROWS = 30;
const MOST_ROWS = 500;

const USUAL_INSTRUCTIONS: readonly string[] = [
  "Buka lembar Isian. Isi hanya sel berwarna kuning muda; sel lain sudah terisi atau dihitung sendiri.",
  "Angka diketik angkanya saja, mis. 12,5; rupiah bulat tanpa titik, mis. 125000000. Nihil ditulis 0.",
  "Lihat kolom Periksa di ujung kanan: Isi berarti belum lengkap, Perbaiki berarti ada yang salah, Jelaskan berarti perlu keterangan di kolom penjelasan.",
  "Bila semua baris sudah Lengkap, buka lembar Pengesahan, pilih Diajukan, dan tulis nama pengisi.",
  "Kirim kembali berkas ini sebelum tenggat. Jangan mengubah nama lembar atau menghapus baris dan kolom.",
];

/** The settings of a form; findings and the places of what was typed go to `gathered`. */
export function formSettings(
  parts: FormParts,
  index: TitleIndex,
  fields: readonly Field[],
  gathered: Gathered,
): FormSettings {
  const { settings, rowsKind } = parts;
  const period = settingWord(settings.first("period"), SETTING_WORDS.period);
  const rowsWord = settingWord(settings.first("rows"), SETTING_WORDS.rows);
  const paper = settingWord(settings.first("paper"), SETTING_WORDS.paper);
  gathered.findings.push(...period.findings, ...rowsWord.findings, ...paper.findings);
  for (const key of ["period", "rows"] as const)
    gathered.places.set(key, settings.first(key)?.place ?? parts.place("Formulir"));
  const named = (part: string, value: SettingValue | null): string | null => {
    if (value === null) return null;
    gathered.places.set(part, value.place);
    return fieldNamed(index, value.text, value.place, gathered.findings);
  };
  const key = named("rows.key", settings.first("rowKey")) ?? usualKey(parts, fields, gathered);
  const explanation = named("explanation", settings.first("explanation"));
  const texts = (of: "legalBasis" | "instruction"): string[] => settings.valuesOf(of).map(({ text }) => text);
  const instructions = texts("instruction");
  return {
    title: settings.first("title")?.text ?? "Formulir",
    period: period.meaning ?? "year",
    legalBasis: texts("legalBasis"),
    rows:
      rowsKind === "register"
        ? { kind: "register", list: "indicators", key }
        : { kind: "open", count: rowCount(settings.first("rowCount"), gathered), key },
    frozenThrough: named("frozenThrough", settings.first("frozenThrough")) ?? key,
    paper: paper.meaning ?? "F4",
    instructions: instructions.length === 0 ? [...USUAL_INSTRUCTIONS] : instructions,
    explanation,
  };
}

/** The column of codes of the register, or the first that a filler fills in. */
function usualKey(
  { rowsKind, fields: authored, place }: FormParts,
  fields: readonly Field[],
  gathered: Gathered,
): string {
  const isKey = (field: Field): boolean =>
    rowsKind === "register"
      ? field.role === "given" && field.source === "code" && !field.hidden
      : field.role === "input" && !field.hidden;
  const found = fields.find(isKey);
  if (found !== undefined) return found.id;
  const isExplained = authored.length === 0 || authored.some(({ field }) => field === null);
  if (!isExplained)
    gathered.findings.push({
      code: "formsheet/key-missing",
      severity: "error",
      place: place("Kolom"),
      values: { rows: rowsKind },
    });
  return fields[0]?.id ?? "kunci";
}

function rowCount(value: SettingValue | null, gathered: Gathered): number {
  if (value === null) return USUAL_ROWS;
  const parsed = parseIndonesianNumber(value.text, "rupiah");
  const count = parsed.kind === "value" ? Number(parsed.value.toFixed()) : 0;
  if (Number.isInteger(count) && count >= 1 && count <= MOST_ROWS) return count;
  gathered.findings.push({
    code: "formsheet/number-unreadable",
    severity: "error",
    place: value.place,
    values: { found: value.text, asks: "rowCount" },
  });
  return USUAL_ROWS;
}
