import type { Command, CommandKind, CycleCommands, EditionCommands, UnitCommands } from "./command";
import type { DecideContext } from "./context";
import {
  decideArchive,
  decideDispose,
  decideExtend,
  decideOpen,
  decideOrder,
  decideReopen,
  decideRevise,
} from "./decide-cycle";
import { decideDirect, decideNumberCover, decideSendCover, decideSign } from "./decide-edition";
import type { ForEdition } from "./decide-edition";
import { decideCorrect, decideDraft, decideRecordRefusal, decideRemind } from "./decide-filling";
import { decideSend, decideSubmit } from "./decide-filling";
import { decideAcceptProposal, decidePropose, decideRefuseProposal } from "./decide-proposal";
import { decidePublish, decideRefusePublication } from "./decide-publication";
import { decideRequestPublication, decideRetract } from "./decide-publication";
import { decideRecap } from "./decide-recap";
import { decideApprove, decideReceive, decideReturn } from "./decide-review";
import { decideExtendUnit, decideNil, decideResume, decideSkip } from "./decide-unit";
import { decideUndoCycle, decideUndoEdition, decideUndoUnit } from "./decide-undo";
import { rightFor } from "./undo";
import { refuse } from "./decision";
import type { Decision } from "./decision";
import { DEFAULT_RIGHTS, actsForUnit, mayGive } from "./rights";
import type { CyclePhase, CycleState } from "./state";
import type { ForUnit } from "./unit-decider";

/**
 * What comes of `command` on `cycle` (null when nothing happened in it yet): events to append, or one named refusal.
 * Pure: the same three arguments give the same answer on every machine. Rights are checked first, then phase, then unit
 * or edition, then the command's own rules.
 */
export function decide(cycle: CycleState | null, command: Command, context: DecideContext): Decision {
  const { cycleId } = command;
  if (cycle !== null && cycle.cycleId !== cycleId)
    return refuse("cycle/other", { cycleId, found: cycle.cycleId });
  const right = refuseRight(command, context);
  if (right !== null) return right;
  if (command.kind === "order") return decideOrder(cycle, command, context);
  if (command.kind === "open") return decideOpen(cycle, command, context);
  if (cycle === null) return refuse("cycle/unknown", { cycleId });
  if (!PHASES[command.kind].includes(cycle.phase))
    return refuse("cycle/wrong-phase", { cycleId, phase: cycle.phase });
  if ("unitId" in command) return forUnit(cycle, command.kind, command, context);
  if ("editionId" in command) return forEdition(cycle, command.kind, command, context);
  return forCycle(cycle, command.kind, command, context);
}

type LaterKind = Exclude<CommandKind, "order" | "open">;
type LaterCycleKind = Exclude<keyof CycleCommands, "order" | "open">;

const OPEN: readonly CyclePhase[] = ["open"];
const NOT_PLANNED: readonly CyclePhase[] = ["open", "archived"];

/** The phases in which each command can be given at all. */
const PHASES: { readonly [K in LaterKind]: readonly CyclePhase[] } = {
  ...{
    dispose: ["planned", "open"],
    revise: OPEN,
    extend: OPEN,
    recap: OPEN,
    archive: NOT_PLANNED,
    reopen: ["archived"],
    "undo-cycle": ["planned", "open", "archived"],
  },
  ...{ send: OPEN, remind: OPEN, draft: OPEN, "record-refusal": OPEN, submit: OPEN, correct: OPEN },
  ...{ propose: OPEN, "accept-proposal": OPEN, "refuse-proposal": OPEN },
  ...{ return: OPEN, approve: OPEN, receive: OPEN, skip: OPEN, nil: OPEN, resume: OPEN, "extend-unit": OPEN },
  ...{ "undo-unit": OPEN, "undo-edition": NOT_PLANNED },
  ...{ sign: OPEN, direct: OPEN, "number-cover": OPEN, "send-cover": OPEN },
  ...{ "request-publication": NOT_PLANNED, "refuse-publication": NOT_PLANNED },
  ...{ publish: NOT_PLANNED, retract: NOT_PLANNED },
};

type CycleDeciders = {
  readonly [K in LaterCycleKind]: (
    cycle: CycleState,
    command: CycleCommands[K],
    context: DecideContext,
  ) => Decision;
};

const FOR_CYCLE: CycleDeciders = {
  ...{ dispose: decideDispose, revise: decideRevise, extend: decideExtend, recap: decideRecap },
  ...{ archive: decideArchive, reopen: decideReopen, "undo-cycle": decideUndoCycle },
};

const FOR_UNIT: { readonly [K in keyof UnitCommands]: ForUnit<K> } = {
  ...{ send: decideSend, remind: decideRemind, draft: decideDraft, "record-refusal": decideRecordRefusal },
  ...{ submit: decideSubmit, correct: decideCorrect },
  propose: decidePropose,
  "accept-proposal": decideAcceptProposal,
  "refuse-proposal": decideRefuseProposal,
  ...{ return: decideReturn, approve: decideApprove, receive: decideReceive },
  ...{ skip: decideSkip, nil: decideNil, resume: decideResume, "extend-unit": decideExtendUnit },
  "undo-unit": decideUndoUnit,
};

const FOR_EDITION: { readonly [K in keyof EditionCommands]: ForEdition<K> } = {
  ...{
    sign: decideSign,
    direct: decideDirect,
    "number-cover": decideNumberCover,
    "send-cover": decideSendCover,
  },
  ...{ "request-publication": decideRequestPublication, "refuse-publication": decideRefusePublication },
  ...{ publish: decidePublish, retract: decideRetract, "undo-edition": decideUndoEdition },
};

function refuseRight(command: Command, { actor, rights }: DecideContext): Decision | null {
  if (!mayGive(actor, rightFor(command), rights ?? DEFAULT_RIGHTS))
    return refuse("actor/no-right", { command: command.kind, role: actor.role });
  if (!("unitId" in command) || actor.unitId === null || actsForUnit(actor, command.unitId)) return null;
  return refuse("actor/other-unit", { unitId: command.unitId, actorUnitId: actor.unitId });
}

function forCycle<K extends LaterCycleKind>(
  cycle: CycleState,
  kind: K,
  command: CycleCommands[K],
  context: DecideContext,
): Decision {
  return FOR_CYCLE[kind](cycle, command, context);
}

/** A nil or skipped unit takes no command but `resume`, and what takes its standing back. */
function forUnit<K extends keyof UnitCommands>(
  cycle: CycleState,
  kind: K,
  command: UnitCommands[K],
  context: DecideContext,
): Decision {
  const { unitId } = command;
  const unit = cycle.units.get(unitId);
  if (unit === undefined) return refuse("unit/unknown", { unitId });
  const isOut = unit.state === "nil" || unit.state === "skipped";
  if (isOut && kind !== "resume" && kind !== "undo-unit")
    return refuse("unit/not-taking-part", { unitId, state: unit.state });
  return FOR_UNIT[kind](unit, command, context, cycle);
}

function forEdition<K extends keyof EditionCommands>(
  cycle: CycleState,
  kind: K,
  command: EditionCommands[K],
  context: DecideContext,
): Decision {
  const { editionId } = command;
  const edition = cycle.editions.find((one) => one.editionId === editionId);
  if (edition === undefined) return refuse("edition/unknown", { editionId });
  return FOR_EDITION[kind](edition, command, context, cycle);
}
