import type { CycleCommands } from "../cycle/command";
import type { CycleState } from "../cycle/state";
import type { Sha256 } from "../ledger/sha256";
import { cycleBasis } from "./cycle-basis";
import type { CycleBasis, FormBasis } from "./cycle-basis";

/** An open cycle with another version of its form: what it stands on then, and the command that takes it there. */
export interface Revision {
  readonly basis: CycleBasis;
  readonly command: CycleCommands["revise"];
}

/**
 * The cycle with `formBasis`; its register and its units stay, and what was submitted is read by both versions. null
 * where the cycle has exactly that form already.
 */
export function revisionOf(
  cycle: CycleState,
  standing: CycleBasis,
  formBasis: FormBasis,
  reason: string,
  sha256: Sha256,
): Revision | null {
  const { agencyId, cycleId, register, registerHash } = standing;
  const { period } = standing.form;
  const basis = cycleBasis({ agencyId, register, formBasis, period }, sha256);
  if (basis.fingerprint === standing.fingerprint) return null;
  const units = cycle.opening?.units ?? [];
  const { fingerprint: formFingerprint } = basis;
  return { basis, command: { kind: "revise", cycleId, formFingerprint, registerHash, units, reason } };
}
