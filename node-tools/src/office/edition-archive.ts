import type { Profile } from "#core/indicator/profile";
import { parseProfile } from "#core/indicator/profile";
import type { LedgerEntry } from "#core/ledger/entry";
import type { CycleBasis } from "#core/office/cycle-basis";
import type { EditionArchive } from "#core/office/edition-recap";
import type { Submission } from "#core/submission/submission";
import { loadJson } from "../archive/content-store";
import { loadBasis } from "../archive/cycle-on-disk";
import { storedForm } from "../archive/own-forms";
import type { Workspace } from "../archive/workspace";

/** What editions of this workspace are rebuilt from; what a cycle stands on is read once. */
export function editionArchive(workspace: Workspace, entries: readonly LedgerEntry[]): EditionArchive {
  const bases = new Map<string, CycleBasis>();
  return {
    entries,
    basisOf: (cycle) => {
      const key = `${cycle.cycleId} ${cycle.opening?.registerHash ?? ""} ${cycle.opening?.formFingerprint ?? ""}`;
      const basis = bases.get(key) ?? loadBasis(workspace, cycle);
      bases.set(key, basis);
      return basis;
    },
    profileOf: (hash) => profileIn(workspace, hash),
    submissionOf: (hash) => loadJson(workspace, "isian", hash) as Submission,
    formOf: (fingerprint) => storedForm(workspace, fingerprint),
  };
}

function profileIn(workspace: Workspace, hash: string): Profile {
  const parsed = parseProfile(loadJson(workspace, "profil", hash));
  if (!parsed.ok) throw new Error(`stored profile ${hash} is no profile`);
  return parsed.profile;
}
