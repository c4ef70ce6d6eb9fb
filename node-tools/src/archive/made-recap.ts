import type { CivilDate } from "#core/cell/civil-date";
import type { CycleState } from "#core/cycle/state";
import type { Profile } from "#core/indicator/profile";
import type { LedgerEntry } from "#core/ledger/entry";
import type { CycleBasis } from "#core/office/cycle-basis";
import { recapSource } from "#core/office/recap-source";
import { buildRecap } from "#core/recap/build-recap";
import type { Recap } from "#core/recap/recap";
import type { RecapEdition } from "#core/recap/recap-input";
import type { Submission } from "#core/submission/submission";
import { loadJson } from "./content-store";
import type { Workspace } from "./workspace";

/** Name and version of the arithmetic that editions are made with; it changes when a figure could come out otherwise. */
export const RECAP_ENGINE = "himpun-rekap-1";

/** The recap of a cycle as it stands in the archive. */
export function recapFromArchive(
  workspace: Workspace,
  from: {
    readonly basis: CycleBasis;
    readonly cycle: CycleState;
    readonly profile: Profile;
    readonly edition: RecapEdition;
    readonly entries: readonly LedgerEntry[];
    readonly today: CivilDate;
  },
): Recap {
  return buildRecap(
    recapSource({
      ...from,
      submissionOf: (hash) => loadJson(workspace, "isian", hash) as Submission,
      fileUrlOf: () => null,
    }),
  );
}
