import type { Profile } from "#core/indicator/profile";
import type { CycleBasis } from "#core/office/cycle-basis";
import type { EditionArchive } from "#core/office/edition-recap";
import type { Submission } from "#core/submission/submission";
import { loadContent } from "../google/content-files";
import type { Ledger } from "../google/ledger-sheet";
import { loadBasis } from "./office";
import type { Office } from "./office";
import { storedForm } from "./own-forms";
import { remembered } from "./remembered";

type Folder = GoogleAppsScript.Drive.Folder;

/** What editions are rebuilt from; every content is read once. `folder` is asked only when something is read. */
export function archiveOf(
  office: Office,
  { entries }: Pick<Ledger, "entries">,
  folder: () => Folder,
  submissionOf = remembered((hash) => loadContent(folder(), hash) as Submission),
): EditionArchive {
  const bases = new Map<string, CycleBasis>();
  return {
    entries,
    basisOf: (cycle) => {
      const key = `${cycle.cycleId} ${cycle.opening?.registerHash ?? ""} ${cycle.opening?.formFingerprint ?? ""}`;
      const basis = bases.get(key) ?? loadBasis(office, folder(), cycle);
      bases.set(key, basis);
      return basis;
    },
    profileOf: (hash) => loadContent(folder(), hash) as Profile,
    submissionOf,
    formOf: (fingerprint) => storedForm(folder(), fingerprint),
  };
}
