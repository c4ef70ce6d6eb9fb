import { formatDate } from "../cell/format-date";
import type { CivilDate } from "../cell/civil-date";
import type { CycleEvent } from "../cycle/event";
import type { CycleState, Edition, UnitState } from "../cycle/state";
import { EDITION_STAGE_LABELS, PUBLICATION_LABELS, UNIT_STATE_LABELS } from "../messages/cycle-messages";
import { UNDO_TEXTS as TEXTS } from "../messages/undo-texts";

/** What taking an act back changes, line by line: `Keadaan Sekretariat: disahkan → diajukan`. */
export function undoShown(before: CycleState, after: CycleState): readonly string[] {
  return [
    ...difference(TEXTS.phase, TEXTS.phases[before.phase], TEXTS.phases[after.phase]),
    ...difference(TEXTS.deadline, dayText(before.deadline), dayText(after.deadline)),
    ...before.disposedTo.slice(after.disposedTo.length).map(TEXTS.disposed),
    ...[...before.units.values()].flatMap((unit) => unitLines(unit, after.units.get(unit.unitId) ?? unit)),
    ...before.editions.flatMap((edition, index) => editionLines(edition, after.editions[index] ?? edition)),
  ];
}

/** What the act was about, in words: a unit, an edition, or nothing for the cycle itself. */
export function aboutOf(event: CycleEvent, nameOf: (unitId: string) => string): string {
  if ("unitId" in event) return nameOf(event.unitId);
  return "editionId" in event ? TEXTS.edition(event.editionId) : "";
}

function unitLines(before: UnitState, after: UnitState): readonly string[] {
  const { unitName } = before;
  const [was, is] = [UNIT_STATE_LABELS[before.state], UNIT_STATE_LABELS[after.state]];
  return [
    ...difference(TEXTS.state(unitName), was, is),
    ...difference(TEXTS.ownDeadline(unitName), dayText(before.ownDeadline), dayText(after.ownDeadline)),
    ...before.proposals.flatMap(({ proposalId, outcome }, index) => {
      const now = after.proposals[index]?.outcome ?? outcome;
      return difference(TEXTS.proposal(proposalId), TEXTS.outcomes[outcome], TEXTS.outcomes[now]);
    }),
  ];
}

function editionLines(before: Edition, after: Edition): readonly string[] {
  const { editionId } = before;
  const stages = EDITION_STAGE_LABELS;
  const publications = PUBLICATION_LABELS;
  return [
    ...difference(TEXTS.edition(editionId), stages[before.stage], stages[after.stage]),
    ...difference(
      TEXTS.publication(editionId),
      publications[before.publication],
      publications[after.publication],
    ),
  ];
}

function difference(what: string, before: string, after: string): readonly string[] {
  return before === after ? [] : [TEXTS.change(what, before, after)];
}

function dayText(day: CivilDate | null): string {
  return day === null ? TEXTS.noDeadline : formatDate(day);
}
