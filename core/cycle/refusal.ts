import type { CivilDate } from "../cell/civil-date";
import type { EventKind } from "./event";
import type { CommandKind } from "./command";
import type { Role } from "./role";
import type { CyclePhase, EditionStage, PublicationStage, UnitStateName } from "./state";

/** A text that a person had to give and left blank. */
export type RequiredText =
  | "instruction"
  | "disposition"
  | "note"
  | "reason"
  | "direction"
  | "letter-number"
  | "recipient"
  | "place"
  | "address"
  | "excluded-check";

interface OfUnit {
  readonly unitId: string;
}
interface OfEdition {
  readonly editionId: string;
}

/** Each refusal's code with the values its sentence needs. Codes are never renamed. */
export interface RefusalValues {
  readonly "actor/no-right": { readonly command: CommandKind; readonly role: Role };
  readonly "actor/other-unit": OfUnit & { readonly actorUnitId: string };
  readonly "text/missing": { readonly text: RequiredText };
  readonly "cycle/unknown": { readonly cycleId: string };
  readonly "cycle/other": { readonly cycleId: string; readonly found: string };
  readonly "cycle/wrong-phase": { readonly cycleId: string; readonly phase: CyclePhase };
  readonly "cycle/already-begun": { readonly cycleId: string };
  readonly "cycle/opened-differently": { readonly cycleId: string; readonly differs: readonly string[] };
  readonly "cycle/no-units": { readonly cycleId: string };
  readonly "cycle/duplicate-unit": OfUnit;
  readonly "cycle/unit-removed": { readonly unitIds: readonly string[] };
  readonly "cycle/no-final": { readonly cycleId: string };
  readonly "cycle/undecided": { readonly unitIds: readonly string[] };
  readonly "deadline/not-later": { readonly deadline: CivilDate; readonly current: CivilDate };
  readonly "deadline/passed": OfUnit & { readonly deadline: CivilDate; readonly lateDays: number };
  readonly "unit/unknown": OfUnit;
  readonly "unit/not-taking-part": OfUnit & { readonly state: UnitStateName };
  readonly "unit/taking-part": OfUnit;
  readonly "unit/undecided": OfUnit;
  readonly "unit/already-approved": OfUnit;
  readonly "unit/not-approved": OfUnit & { readonly state: UnitStateName };
  readonly "unit/nothing-due": OfUnit & { readonly state: UnitStateName };
  readonly "draft/closed": OfUnit & { readonly state: UnitStateName };
  readonly "submission/has-errors": OfUnit & { readonly errors: number };
  readonly "submission/unexplained": OfUnit & { readonly unexplained: number };
  readonly "decision/not-submitted": OfUnit & { readonly state: UnitStateName };
  readonly "decision/other-version": OfUnit & { readonly version: number };
  readonly "decision/difference-unseen": OfUnit & { readonly approvedVersion: number };
  readonly "decision/effect-unseen": OfUnit & { readonly editionIds: readonly string[] };
  readonly "decision/proposals-open": OfUnit & { readonly proposals: number };
  readonly "proposal/unknown": OfUnit & { readonly proposalId: string };
  readonly "proposal/decided": OfUnit & { readonly proposalId: string };
  readonly "proposal/own": OfUnit & { readonly proposalId: string };
  readonly "proposal/other-version": OfUnit;
  readonly "proposal/no-change": OfUnit & { readonly found: string };
  readonly "recap/inputs-moved": { readonly unitIds: readonly string[] };
  readonly "recap/units-missing": { readonly unitIds: readonly string[] };
  readonly "recap/nothing-approved": { readonly unitIds: readonly string[] };
  readonly "recap/not-reproducible": OfEdition;
  readonly "edition/unknown": OfEdition;
  readonly "edition/provisional": OfEdition;
  readonly "edition/superseded": OfEdition & { readonly by: string };
  readonly "edition/inputs-moved": OfEdition & { readonly unitIds: readonly string[] };
  readonly "edition/content-differs": OfEdition;
  readonly "edition/wrong-stage": OfEdition & { readonly stage: EditionStage };
  readonly "edition/unit-not-included": OfEdition & OfUnit;
  /** `later` is what last happened there; null when nothing ever did. */
  readonly "undo/built-on": { readonly undone: EventKind; readonly later: EventKind | null };
  readonly "undo/other-person": { readonly undone: EventKind; readonly by: string };
  readonly "cover/number-taken": { readonly letterNumber: string; readonly editionId: string };
  readonly "publication/not-signed": OfEdition;
  readonly "publication/wrong-stage": OfEdition & { readonly publication: PublicationStage };
}

/** The code of a refusal, e.g. `decision/not-submitted`. */
export type RefusalCode = keyof RefusalValues;

/** Why a command changed nothing and must not: a code and the values of its sentence. */
export type Refusal = {
  [C in RefusalCode]: { readonly code: C; readonly values: RefusalValues[C] };
}[RefusalCode];
