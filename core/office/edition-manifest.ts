import * as v from "valibot";
import { parseCycleEvent } from "../cycle/event";
import type { CycleState, Edition } from "../cycle/state";
import { containsHead } from "../ledger/chain";
import type { LedgerEntry } from "../ledger/entry";

const ManifestSchema = v.object({
  versi: v.literal(1),
  siklus: v.string(),
  edisi: v.string(),
  dibuat: v.string(),
  oleh: v.string(),
  /** The history's end at the moment the edition was made: an edition whose end is gone was cut loose from it. */
  ujung: v.object({ urutan: v.number(), sidik_jari: v.string() }),
  isi: v.string(),
  buku_induk: v.string(),
  profil: v.object({ id: v.string(), sidik_jari: v.string() }),
  /** Hash of the tables' layout; null where that is as the regulation has it. */
  susunan: v.optional(v.nullable(v.string()), null),
  mesin: v.string(),
  masukan: v.array(
    v.object({
      unit: v.string(),
      versi: v.nullable(v.number()),
      isian: v.string(),
      asli: v.nullable(v.string()),
      nama_berkas: v.nullable(v.string()),
    }),
  ),
  belum_termasuk: v.array(v.string()),
  masih_berubah: v.array(v.string()),
  berkas: v.array(v.object({ nama: v.string(), sidik_jari: v.string() })),
});

/** What an edition is made of and what files hold it, as `manifes.json` beside them says. */
export type EditionManifest = v.InferOutput<typeof ManifestSchema>;

/** A file of an edition with the hash of its bytes. */
export interface EditionFile {
  readonly name: string;
  readonly hash: string;
}

/** The manifest of an edition that is in the ledger; null when it is not. The same edition and files give the same. */
export function editionManifest(
  entries: readonly LedgerEntry[],
  cycle: CycleState,
  edition: Edition,
  files: readonly EditionFile[],
): EditionManifest | null {
  const entry = madeEntry(entries, cycle.cycleId, edition.editionId);
  if (entry === null) return null;
  return {
    versi: 1,
    siklus: cycle.cycleId,
    edisi: edition.editionId,
    dibuat: entry.at,
    oleh: entry.actor.name,
    ujung: { urutan: entry.sequence, sidik_jari: entry.hash },
    isi: edition.contentHash,
    buku_induk: edition.registerHash,
    profil: { id: edition.profileId, sidik_jari: edition.profileHash },
    susunan: edition.layoutHash,
    mesin: edition.engine,
    masukan: edition.inputs.map(({ unitId, submissionHash }) => {
      const versions = cycle.units.get(unitId)?.versions ?? [];
      const version = versions.find((one) => one.submission.submissionHash === submissionHash);
      return {
        unit: unitId,
        versi: version?.version ?? null,
        isian: submissionHash,
        asli: version?.submission.originalHash ?? null,
        nama_berkas: version?.submission.originalName ?? null,
      };
    }),
    belum_termasuk: [...edition.missingUnitIds],
    masih_berubah: [...edition.pendingUnitIds],
    berkas: files.map(({ name, hash }) => ({ nama: name, sidik_jari: hash })),
  };
}

/** The manifest in `raw`, or null when it is none. */
export function parseManifest(raw: unknown): EditionManifest | null {
  const parsed = v.safeParse(ManifestSchema, raw);
  return parsed.success ? parsed.output : null;
}

/** True when the history still holds the end that the manifest was made on. */
export function isManifestInLedger(manifest: EditionManifest, entries: readonly LedgerEntry[]): boolean {
  return containsHead(entries, { sequence: manifest.ujung.urutan, hash: manifest.ujung.sidik_jari });
}

function madeEntry(entries: readonly LedgerEntry[], cycleId: string, editionId: string): LedgerEntry | null {
  for (const entry of entries) {
    if (entry.event.kind !== "recap.made") continue;
    const event = parseCycleEvent(entry.event);
    if (event?.kind === "recap.made" && event.cycleId === cycleId && event.editionId === editionId)
      return entry;
  }
  return null;
}
