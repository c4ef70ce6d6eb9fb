import * as v from "valibot";
import { parseIsoDate } from "../cell/civil-date";
import type { CivilDate } from "../cell/civil-date";
import type { ActKind } from "../cycle/undo";
import type { Delegation } from "../cycle/office";
import { DEFAULT_RIGHTS } from "../cycle/rights";
import type { Role } from "../cycle/role";
import { QUARTER_READINGS } from "../indicator/profile";
import { PAPER_KINDS } from "../procedure/procedure";
import type { PaperKind } from "../procedure/procedure";
import { DEFAULT_WEEK_HOURS } from "../procedure/work-calendar";
import type { DayHours, WeekHours } from "../procedure/work-calendar";
import { parseDayHours } from "../procedure/work-hours";
import type { Agency } from "../register/register";
import { commandsOfWord, roleOfWord } from "./delegation-words";
import type { NumberSetting } from "./papers/letter-run";

const ROLES: readonly Role[] = ["head", "secretary", "validator", "data-officer", "filler", "publisher"];
const KINDS = Object.keys(DEFAULT_RIGHTS) as readonly ActKind[];
const daySchema = v.custom<CivilDate>((raw) => typeof raw === "string" && parseIsoDate(raw) !== null);

/** Roles and commands are written in the words of `ROLE_WORDS` and `COMMAND_WORDS`, or by their ids. */
const DelegationSchema = v.object({
  pemegang: v.pipe(v.string(), v.trim(), v.minLength(1)),
  penerima: v.pipe(v.string(), v.trim(), v.minLength(1)),
  peran: v.pipe(v.string(), v.transform(roleOfWord), v.picklist(ROLES)),
  unit: v.optional(v.nullable(v.string()), null),
  perintah: v.pipe(v.array(v.picklist(KINDS)), v.minLength(1), v.readonly()),
  mulai: daySchema,
  sampai: daySchema,
});

/** A delegation with its words for commands replaced by what they mean; anything else as it is, to be refused. */
const DelegationWordsSchema = v.pipe(
  v.looseObject({ peran: v.string(), perintah: v.array(v.string()) }),
  v.transform((raw) => ({
    ...raw,
    perintah: raw.perintah.flatMap((word) => commandsOfWord(word, roleOfWord(raw.peran))),
  })),
  DelegationSchema,
);

const SettingsSchema = v.object({
  /** Id of the procedure that cycles follow. */
  sop: v.optional(v.string(), "banggai-data-kinerja"),
  /** Hours by day of the week, as `07.30-16.00 istirahat 12.00-13.00`; a day left out keeps the usual hours. */
  jamKerja: v.optional(v.record(v.string(), v.string()), {}),
  nomorSurat: v.optional(
    v.object({
      pola: v.optional(v.string(), "{kode}/{nomor:3}/{unit}/{tahun}"),
      kode: v.optional(v.string(), "000.7"),
      unit: v.optional(v.string(), ""),
      kodeJenis: v.optional(v.record(v.picklist(PAPER_KINDS), v.string()), {}),
    }),
    {},
  ),
  /** File in the workspace, a PNG, for the kop. */
  lambang: v.optional(v.nullable(v.string()), null),
  kertas: v.optional(v.picklist(["F4", "A4"]), "F4"),
  /** How a quarter of E.81 is measured, and the regulation or letter that says so; null for the printed assumption. */
  evaluasi: v.optional(
    v.nullable(
      v.object({
        triwulan: v.picklist(QUARTER_READINGS),
        dasar: v.pipe(v.string(), v.trim(), v.minLength(1)),
      }),
    ),
    null,
  ),
  pelimpahan: v.optional(v.pipe(v.array(DelegationWordsSchema), v.readonly()), []),
});

/** What an agency sets about its office: procedure, hours, letter numbers, delegations. */
export type OfficeSettings = v.InferOutput<typeof SettingsSchema>;

/** Settings as read, or the dotted names of what is of another kind. */
export type ParsedSettings =
  | { readonly ok: true; readonly settings: OfficeSettings }
  | { readonly ok: false; readonly wrong: readonly string[] };

/** The settings in `raw`; what is left out has its default. */
export function parseOfficeSettings(raw: unknown): ParsedSettings {
  const parsed = v.safeParse(SettingsSchema, raw);
  if (parsed.success) return { ok: true, settings: parsed.output };
  return { ok: false, wrong: parsed.issues.map((issue) => v.getDotPath(issue) ?? "isi") };
}

/** The delegations that the settings list. */
export function delegationsOf({ pelimpahan }: OfficeSettings): readonly Delegation[] {
  return pelimpahan.map((one) => ({
    holder: one.pemegang,
    delegate: one.penerima,
    role: one.peran,
    unitId: one.unit,
    commands: one.perintah,
    from: one.mulai,
    until: one.sampai,
  }));
}

/** How letters of this kind are numbered; without a name of its own the unit is the first word of the agency's short name. */
export function numberSetting(
  { nomorSurat: { pola, kode, unit, kodeJenis } }: OfficeSettings,
  agency: Agency,
  kind: PaperKind,
): NumberSetting {
  const own = unit === "" ? (agency.shortName.split(" ")[0] ?? "") : unit;
  return { pattern: pola, code: kodeJenis[kind] ?? kode, unit: own.toUpperCase() };
}

const DAYS = ["senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"] as const;

/** The hours of the week, Monday first, or the text that is no hours. A day left out keeps the usual ones. */
export function weekHours({
  jamKerja,
}: OfficeSettings):
  { readonly ok: true; readonly hours: WeekHours } | { readonly ok: false; readonly text: string } {
  const days: (DayHours | null)[] = [];
  for (const [index, day] of DAYS.entries()) {
    const text = jamKerja[day];
    const parsed = text === undefined ? (DEFAULT_WEEK_HOURS[index] ?? "off") : parseDayHours(text);
    if (parsed === null) return { ok: false, text: text ?? "" };
    days.push(parsed === "off" ? null : parsed);
  }
  const [mon = null, tue = null, wed = null, thu = null, fri = null, sat = null, sun = null] = days;
  return { ok: true, hours: [mon, tue, wed, thu, fri, sat, sun] };
}
