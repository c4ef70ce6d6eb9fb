import type { CivilDate } from "../cell/civil-date";
import type { Delegation } from "../cycle/office";
import type { Register } from "../register/register";
import { officesOf } from "./offices-of-register";

/** Why a delegation that is written down lets nobody do anything. */
export type DelegationDoubt =
  | { readonly code: "delegation/no-such-office"; readonly delegation: Delegation }
  | { readonly code: "delegation/no-address"; readonly delegation: Delegation }
  | { readonly code: "delegation/ended"; readonly delegation: Delegation };

/**
 * What is doubtful about delegations as of `today`: a holder who does not hold that office by the register, a term that
 * is over, and, where people are told by their address (`needsAddress`), a delegate without one.
 */
export function delegationDoubts(
  delegations: readonly Delegation[],
  register: Register,
  today: CivilDate,
  needsAddress: boolean,
): readonly DelegationDoubt[] {
  const { holdings } = officesOf(register);
  return delegations.flatMap((delegation): readonly DelegationDoubt[] => {
    const { holder, role, unitId, delegate, until } = delegation;
    if (until < today) return [{ code: "delegation/ended", delegation }];
    const isHeld = holdings.some(
      (one) => one.name === holder && one.role === role && (one.unitId === null || one.unitId === unitId),
    );
    const isReached = register.officials.some(({ name, email }) => name === delegate && email !== "");
    return [
      ...(isHeld ? [] : [{ code: "delegation/no-such-office", delegation } as const]),
      ...(needsAddress && !isReached ? [{ code: "delegation/no-address", delegation } as const] : []),
    ];
  });
}
