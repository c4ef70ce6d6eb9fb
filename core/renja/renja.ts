import type { CodeLevel } from "../code/code-level";
import type { CodeIndex } from "../codelist/code-index";
import type { Agency, Unit } from "../register/register";
import type { FundShare } from "./fund-sources";
import type { RenjaFinding, UnknownCause } from "./renja-finding";
import type { RenjaIndicator, RenjaRow } from "./renja-row";
import type { RollUp } from "./roll-up";

/** What a Renja is made of. `rows` may come in any order. */
export interface RenjaInput {
  /** The planned year n. */
  readonly year: number;
  readonly agency: Agency;
  readonly units: readonly Unit[];
  readonly rows: readonly RenjaRow[];
  readonly codes: CodeIndex;
  readonly ceilings: readonly UnitCeiling[];
}

/** The pagu indikatif that a unit may propose, in whole rupiah; null where none is set. */
export interface UnitCeiling {
  readonly unit: string;
  readonly total: number | null;
  readonly penunjang: number | null;
  readonly urusan: number | null;
}

/** A sub kegiatan of one unit. `code` is "" when its code is not known: then `typedCode` shows what was typed. */
export interface RenjaItem {
  readonly code: string;
  readonly typedCode: string;
  readonly unknown: UnknownCause | null;
  readonly name: string;
  readonly unit: string;
  readonly indicators: readonly RenjaIndicator[];
  readonly budget: number | null;
  /** Keys of the rows whose pagu was added up; a repeated pagu is in none. */
  readonly budgetRows: readonly string[];
  readonly budgetNext: number | null;
  readonly funds: readonly FundShare[];
  readonly location: string;
  readonly nationalPriority: string;
  readonly regionalPriority: string;
  readonly targetGroup: string;
  readonly note: string;
  /** The proposed rows that it was made of. */
  readonly rows: readonly RenjaRow[];
}

/** The outcomes proposed for a code above the sub kegiatan. */
export interface LevelOutcome {
  readonly code: string;
  readonly level: CodeLevel;
  readonly indicators: readonly RenjaIndicator[];
  readonly rows: readonly RenjaRow[];
}

/** A whole agency's Renja. Every proposed row is in one of `items` or `outcomes`. */
export interface Renja {
  readonly year: number;
  readonly agency: Agency;
  readonly units: readonly Unit[];
  readonly codes: CodeIndex;
  readonly ceilings: readonly UnitCeiling[];
  /** How many rows were proposed. */
  readonly rowsProposed: number;
  readonly items: readonly RenjaItem[];
  /** By code. */
  readonly outcomes: ReadonlyMap<string, LevelOutcome>;
  readonly tree: RollUp<RenjaItem>;
  readonly findings: readonly RenjaFinding[];
}

/** True for a sub kegiatan of the agency's own running (Program Penunjang, `….01`), as opposed to its urusan. */
export function isSupporting(code: string): boolean {
  return /^(?:\d\.\d\d|X\.XX)\.01\./.test(code);
}

/** What an item's pagu is for; `?` where its code is not known. */
export function purposeOf({ code }: Pick<RenjaItem, "code">): "penunjang" | "urusan" | "?" {
  if (code === "") return "?";
  return isSupporting(code) ? "penunjang" : "urusan";
}
