import { EVENT_KINDS } from "#core/cycle/event";
import { PROCEDURE_MESSAGES } from "#core/messages/procedure-messages";
import { sentenceIn } from "#core/messages/render-finding";
import { lintProcedure } from "#core/procedure/lint-procedure";
import type { Procedure } from "#core/procedure/procedure";
import { STEP_EVENTS } from "#core/procedure/procedure-fact";
import type { Register } from "#core/register/register";
import type { SaidFinding } from "../terminal/report";

/** What the lint doubts about a procedure, with the holders that this register names; null leaves those out. */
export function procedureDoubts(register: Register | null, procedure: Procedure): readonly SaidFinding[] {
  const eventKinds = new Set<string>([...EVENT_KINDS, ...Object.values(STEP_EVENTS)]);
  const holders = register === null ? null : holdersIn(register, procedure);
  return lintProcedure(procedure, { holders, eventKinds }).map((finding) => ({
    finding,
    sentence: sentenceIn(PROCEDURE_MESSAGES, finding),
  }));
}

function holdersIn(register: Register, procedure: Procedure): ReadonlyMap<string, readonly string[]> {
  return new Map(
    procedure.roles.map(({ id, registerRole }) => [
      id,
      register.officials
        .filter(({ role }) => registerRole === null || role === registerRole)
        .map(({ name }) => name),
    ]),
  );
}
