import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CycleState } from "#core/cycle/state";
import type { LedgerEntry } from "#core/ledger/entry";
import type { Sentence } from "#core/messages/sentence";
import { verificationSentence } from "#core/messages/verification-messages";
import { editionManifest, isManifestInLedger, parseManifest } from "#core/office/edition-manifest";
import { sha256OfBytes } from "../archive/sha256";
import { PLACES } from "../archive/workspace";
import type { Workspace } from "../archive/workspace";
import { writeAtomically } from "../archive/write-atomically";

const FILE = "manifes.json";
/** The files that an edition may have, in the order of the manifest. */
const EDITION_FILES = ["rekap.xlsx", "rekap.json", "rekap.pdf", "rekap.html", "rekap.csv"] as const;

/** Writes `manifes.json` beside the files of an edition, once; `folder` is inside the workspace. */
export function writeManifest(
  workspace: Workspace,
  folder: string,
  from: { readonly entries: readonly LedgerEntry[]; readonly cycle: CycleState; readonly editionId: string },
): void {
  const path = join(workspace.folder, folder, FILE);
  const edition = from.cycle.editions.find(({ editionId }) => editionId === from.editionId);
  if (edition === undefined || existsSync(path)) return;
  const present = EDITION_FILES.filter((name) => existsSync(join(workspace.folder, folder, name)));
  const files = present.map((name) => ({
    name,
    hash: sha256OfBytes(readFileSync(join(workspace.folder, folder, name))),
  }));
  const manifest = editionManifest(from.entries, from.cycle, edition, files);
  if (manifest !== null) writeAtomically(path, `${JSON.stringify(manifest, null, 2)}\n`);
}

/** What differs from the manifests: files changed or gone, and editions whose history was cut off or rewritten. */
export function manifestFaults(workspace: Workspace, entries: readonly LedgerEntry[]): readonly Sentence[] {
  const recaps = join(workspace.folder, PLACES.recaps);
  if (!existsSync(recaps)) return [];
  return readdirSync(recaps, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(recaps, entry.name, FILE)))
    .flatMap(({ name }) => faultsIn(workspace, `${PLACES.recaps}/${name}`, entries));
}

function faultsIn(
  workspace: Workspace,
  folder: string,
  entries: readonly LedgerEntry[],
): readonly Sentence[] {
  const file = `${folder}/${FILE}`;
  const manifest = readManifest(join(workspace.folder, file));
  if (manifest === null) return [verificationSentence("file/changed", { file })];
  const cut = isManifestInLedger(manifest, entries)
    ? []
    : [
        verificationSentence("manifest/cut-off", {
          editionId: manifest.edisi,
          sequence: manifest.ujung.urutan,
        }),
      ];
  const changed = manifest.berkas.flatMap(({ nama, sidik_jari: hash }) => {
    const path = join(workspace.folder, folder, nama);
    const named = `${folder}/${nama}`;
    if (!existsSync(path)) return [verificationSentence("file/missing", { file: named })];
    const isSame = sha256OfBytes(readFileSync(path)) === hash;
    return isSame ? [] : [verificationSentence("file/changed", { file: named })];
  });
  return [...cut, ...changed];
}

function readManifest(path: string): ReturnType<typeof parseManifest> {
  try {
    return parseManifest(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return null;
  }
}
