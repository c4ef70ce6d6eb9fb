import { publishedWith } from "#core/cycle/decide-review";
import type { UnitState } from "#core/cycle/state";
import { openVersion } from "#core/cycle/state";
import { approvalOf, effectShown } from "#core/office/approval";
import type { NamedCommand } from "#core/office/give-commands";
import { changeNotShown } from "../messages/procedure-faults";
import { cycleSheet, formRecords } from "./cycle-index";
import { UserFault } from "../google/user-fault";
import { sha256 } from "../google/sha256";
import type { CommandAnswer } from "../ui/page-types";
import { unitAt } from "./actions/unit-actions";
import { editionArchive, unitNameIn } from "./desk";
import type { Desk } from "./desk";
import { giveAtDesk, givenLines } from "./give";
import type { GivenAtDesk } from "./give";

/** One approval, and what has to be seen before it counts; no code where there is nothing to see. */
interface Prepared {
  readonly named: NamedCommand;
  readonly code: string | null;
  readonly lines: readonly string[];
}

/**
 * Approves what waits of each unit. Where something approved is replaced, the change and its effect on published
 * figures come back first, with a code; approved is only what comes with exactly that code in `seen`.
 */
export function approveUnits(
  desk: Desk,
  unitIds: readonly string[],
  seen: readonly string[],
): { readonly given: GivenAtDesk; readonly answer: CommandAnswer } {
  const prepared = unitIds.map((unitId) => prepare(desk, unitAt(desk, unitId), seen));
  const unseen = prepared.filter(({ code }) => code !== null && !seen.includes(code));
  const ready = prepared.filter((one) => !unseen.includes(one)).map(({ named }) => named);
  const given = giveAtDesk(desk, () => ready);
  const codes = unseen.flatMap(({ code }) => code ?? []);
  return {
    given,
    answer: {
      berhasil: given.isClean && unseen.length === 0,
      baris: [
        ...givenLines(given.given),
        ...unseen.flatMap(({ named, lines }) => [`${named.title}? Periksa dahulu:`, ...lines]),
      ],
      lanjut:
        codes.length === 0
          ? null
          : { label: "Sudah saya periksa, sahkan", isian: { akibat: [...seen, ...codes].join(",") } },
      tautan: null,
    },
  };
}

function prepare(desk: Desk, unit: UnitState, seen: readonly string[]): Prepared {
  const { cycle } = desk;
  const title = `${unit.unitName}: disahkan`;
  const submissionHash = openVersion(unit)?.submission.submissionHash ?? "";
  if (unit.approved === null || submissionHash === "") {
    const base = { kind: "approve", cycleId: cycle.cycleId, unitId: unit.unitId } as const;
    const first = { submissionHash, comparedWith: null, effectShownOn: [], note: null };
    return { named: { title, command: { ...base, ...first } }, code: null, lines: [] };
  }
  const change = { title, unit, before: unit.approved.submission.submissionHash, submissionHash };
  return desk.caller.isOfficer ? changeRead(desk, change, seen) : changeShown(desk, change, seen);
}

interface Change {
  readonly title: string;
  readonly unit: UnitState;
  readonly before: string;
  readonly submissionHash: string;
}

/** Of those who may read the archive: the change and its effect, worked out now. */
function changeRead(
  desk: Desk,
  { title, unit, before, submissionHash }: Change,
  seen: readonly string[],
): Prepared {
  const archive = editionArchive(desk);
  const { effect, changes } = approvalOf(archive, desk.cycle, unit, null, sha256);
  const code = effect?.code ?? sha256(`${before} ${submissionHash}`).slice(0, 6);
  const isSeen = seen.includes(code);
  const { command } = approvalOf(archive, desk.cycle, unit, isSeen ? code : null, sha256);
  const shownEffect = effect === null ? [] : effectShown(effect, (unitId) => unitNameIn(desk, unitId));
  return { named: { title, command, shown: changes }, code, lines: [...changes, ...shownEffect] };
}

/** Of the head of a unit: the change and its effect stand in the sheet Temuan of his unit's form since it was collected. */
function changeShown(
  desk: Desk,
  { title, unit, before, submissionHash }: Change,
  seen: readonly string[],
): Prepared {
  const { cycle, office } = desk;
  const record = formRecords(cycleSheet(office.book)).find(
    ({ cycleId, unitId }) => cycleId === cycle.cycleId && unitId === unit.unitId,
  );
  if (record?.shown !== submissionHash) throw new UserFault(changeNotShown(unit.unitName));
  const code = sha256(`${before} ${submissionHash}`).slice(0, 6);
  const base = { kind: "approve", cycleId: cycle.cycleId, unitId: unit.unitId, submissionHash } as const;
  const effectShownOn = seen.includes(code) ? publishedWith(cycle, unit) : [];
  const command = { ...base, comparedWith: before, effectShownOn, note: null };
  const lines = [`Perubahannya tertulis di lembar Temuan formulir ${unit.unitName}: ${record.url}`];
  return { named: { title, command }, code, lines };
}
