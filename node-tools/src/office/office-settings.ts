import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parseIsoDate } from "#core/cell/civil-date";
import type { CivilDate } from "#core/cell/civil-date";
import type { CommandKind } from "#core/cycle/command";
import type { Delegation } from "#core/cycle/office";
import { DEFAULT_RIGHTS } from "#core/cycle/rights";
import type { Role } from "#core/cycle/role";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { PAPER_KINDS } from "#core/procedure/procedure";
import { CommandFault } from "../archive/command-fault";
import { PLACES } from "../archive/workspace";
import type { Workspace } from "../archive/workspace";

const ROLES: readonly Role[] = ["head", "secretary", "validator", "data-officer", "filler", "publisher"];
const KINDS = Object.keys(DEFAULT_RIGHTS) as readonly CommandKind[];
const daySchema = v.custom<CivilDate>((raw) => typeof raw === "string" && parseIsoDate(raw) !== null);

const DelegationSchema = v.object({
  pemegang: v.string(),
  penerima: v.string(),
  peran: v.picklist(ROLES),
  unit: v.optional(v.nullable(v.string()), null),
  perintah: v.pipe(v.array(v.picklist(KINDS)), v.readonly()),
  mulai: daySchema,
  sampai: daySchema,
});

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
  pelimpahan: v.optional(v.pipe(v.array(DelegationSchema), v.readonly()), []),
});

/** What an agency sets in himpun.json about its office: procedure, hours, letter numbers, delegations. */
export type OfficeSettings = v.InferOutput<typeof SettingsSchema>;

/** The office's settings; what himpun.json leaves out has its default. Throws CommandFault for a value of another kind. */
export function officeSettings(workspace: Workspace): OfficeSettings {
  const file = join(workspace.folder, PLACES.settings);
  const raw: unknown = JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
  const parsed = v.safeParse(SettingsSchema, raw);
  if (parsed.success) return parsed.output;
  const why = parsed.issues.map((issue) => v.getDotPath(issue) ?? "isi").join(", ");
  throw new CommandFault(workspaceSentence("workspace/settings-broken", { file, why }));
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
