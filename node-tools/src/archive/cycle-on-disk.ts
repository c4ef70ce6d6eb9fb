import type { CycleState } from "#core/cycle/state";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { cycleBasis } from "#core/office/cycle-basis";
import type { CycleBasis, FormBasis } from "#core/office/cycle-basis";
import type { Register } from "#core/register/register";
import { CommandFault } from "./command-fault";
import { loadJson } from "./content-store";
import { sha256 } from "./sha256";
import type { Workspace } from "./workspace";

/** The cycle of that id, or the one opened last when `name` is null; throws CommandFault where there is none. */
export function chosenCycle(
  workspace: Workspace,
  cycles: ReadonlyMap<string, CycleState>,
  name: string | null,
): CycleState {
  const opened = [...cycles.values()].filter(({ opening }) => opening !== null);
  const last = opened[opened.length - 1];
  if (last === undefined)
    throw new CommandFault(workspaceSentence("cycle/none", { folder: workspace.folder }));
  if (name === null) return last;
  const found = opened.find(({ cycleId }) => cycleId === name);
  if (found !== undefined) return found;
  throw new CommandFault(
    workspaceSentence("cycle/unknown", { name, known: opened.map(({ cycleId }) => cycleId) }),
  );
}

/** What a cycle stands on, read back from the archive; its files are named by their hash, so they are what was stored. */
export function loadBasis(workspace: Workspace, cycle: CycleState): CycleBasis {
  if (cycle.opening === null) throw new Error(`cycle ${cycle.cycleId} was never opened`);
  const { registerHash, formFingerprint, year, quarter } = cycle.opening;
  const register = loadJson(workspace, "buku-induk", registerHash) as Register;
  const formBasis = loadJson(workspace, "formulir", formFingerprint) as FormBasis;
  const parts = {
    agencyId: workspace.settings.idInstansi,
    register,
    formBasis,
    period: { year, quarter: quarter ?? 4 },
    proven: { registerHash, fingerprint: formFingerprint },
  };
  return cycleBasis(parts, sha256);
}
