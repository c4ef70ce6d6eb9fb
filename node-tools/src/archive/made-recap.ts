import type { CivilDate } from "#core/cell/civil-date";
import type { CycleState } from "#core/cycle/state";
import type { Profile } from "#core/indicator/profile";
import type { LedgerEntry } from "#core/ledger/entry";
import type { CycleBasis } from "#core/office/cycle-basis";
import type { RecapSource } from "#core/office/recap-source";
import type { RecapEdition } from "#core/recap/recap-input";
import type { Submission } from "#core/submission/submission";
import { loadJson } from "./content-store";
import { storedForm } from "./own-forms";
import type { Workspace } from "./workspace";

/** What a recap of a cycle is made from as the cycle stands in the archive. */
export function sourceFromArchive(
  workspace: Workspace,
  from: {
    readonly basis: CycleBasis;
    readonly cycle: CycleState;
    readonly profile: Profile;
    readonly edition: RecapEdition;
    readonly entries: readonly LedgerEntry[];
    readonly today: CivilDate;
  },
): RecapSource {
  return {
    ...from,
    submissionOf: (hash) => loadJson(workspace, "isian", hash) as Submission,
    formOf: (fingerprint) => storedForm(workspace, fingerprint),
    fileUrlOf: () => null,
  };
}
