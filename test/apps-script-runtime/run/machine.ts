import type { World } from "../world/world";
import type { CallCounts } from "./counts";
import type { CostTable } from "./costs";
import type { FaultPlan } from "./faults";
import type { Interleaving } from "./interleaving";
import type { Project } from "./project";

/** What every run shares: the world, its clock's prices, and what tests ask to happen or to be counted. */
export interface Machine {
  readonly world: World;
  readonly costs: CostTable;
  readonly counts: CallCounts;
  readonly faults: FaultPlan;
  readonly interleaving: Interleaving;
  readonly logs: string[];
  /** How many runs each person has at this moment. */
  readonly running: Map<string, number>;
  readonly options: MachineOptions;
  readonly projects: readonly Project[];
}

export interface MachineOptions {
  /** Locale of new spreadsheets. */
  readonly locale: string;
  /** Time zone of new spreadsheets. */
  readonly timeZone: string;
  /** Whether setValue is refused by a rule that rejects invalid input; reports disagree [U]. */
  readonly scriptWritesObeyValidation: boolean;
  /** Whether makeCopy keeps protections with their editors [U]. */
  readonly copiesKeepProtections: boolean;
  /** Whether makeCopy keeps developer metadata [U]. */
  readonly copiesKeepMetadata: boolean;
}
