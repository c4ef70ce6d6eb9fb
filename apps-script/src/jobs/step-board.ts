import { delegationSentence } from "#core/messages/delegation-messages";
import { delegationDoubts } from "#core/office/delegation-doubts";
import { delegationsOf } from "#core/office/office-settings";
import { EDITION_STAGE_LABELS, PUBLICATION_LABELS } from "#core/messages/cycle-messages";
import { PROCEDURE_WORDS } from "#core/messages/procedure-words";
import { conformityReport } from "#core/procedure/conformity";
import type { ConformityLine, StepConformity } from "#core/procedure/conformity";
import { conformitySummary } from "#core/procedure/conformity-rows";
import { formatDuration } from "#core/procedure/duration";
import { formatWorked } from "#core/procedure/duration-total";
import { roleOf } from "#core/procedure/procedure";
import type { Procedure } from "#core/procedure/procedure";
import { formatMeasured } from "#core/procedure/step-measure";
import { MINUTES_PER_WORKING_DAY } from "#core/procedure/duration";
import type { StepBoard, StepCard, StepLine } from "../ui/page-types";
import { openDesk } from "./desk";
import type { Desk } from "./desk";
import { procedureBoardAt } from "./procedure-board";
import { procedureDoubts, procedureNames } from "./procedures";
import { commandTasks } from "./tasks/command-tasks";
import { paperTasks } from "./tasks/paper-tasks";
import { recordTasks } from "./tasks/record-tasks";
import { tableTasks } from "./tasks/table-tasks";
import { undoTasks } from "./tasks/undo-tasks";
import { stepTasks } from "./tasks/step-tasks";

/** The panel Langkah kerja as the caller may see it: all units for those who run the collection, else his own. */
export function stepBoard(cycleId: string | null): StepBoard {
  const desk = openDesk(cycleId);
  const { cycle, caller, ledger, office } = desk;
  const board = procedureBoardAt(desk);
  const report = conformityReport(board.rows);
  const cards = report.steps.map((step) => cardOf(desk, board.procedure, step));
  return {
    siklus: cycle.cycleId,
    pilihan: [...ledger.cycles.keys()],
    sop: { id: board.procedure.id, judul: board.procedure.title },
    sopTersedia: procedureNames(office.book),
    pengelola: caller.isOfficer,
    nama: caller.names.join(", "),
    ringkasan: conformitySummary(report),
    berikutnya: nextOf(cards),
    langkah: cards,
    tugas: [
      ...stepTasks(desk, board),
      ...commandTasks(desk),
      ...paperTasks(desk),
      ...recordTasks(desk),
      ...tableTasks(desk),
      ...undoTasks(desk),
    ],
    unit: [...cycle.units.values()].map(({ unitId, unitName }) => ({ id: unitId, nama: unitName })),
    edisi: cycle.editions.map(({ editionId, stage, publication }) => ({
      id: editionId,
      keadaan: `${EDITION_STAGE_LABELS[stage]}${publication === "none" ? "" : `; ${PUBLICATION_LABELS[publication]}`}`,
    })),
    catatan: [...board.notes, ...(caller.isOfficer ? officeDoubts(desk, board.procedure) : [])],
  };
}

/** What those who run the collection should know: steps without a holder, delegations that let nobody do anything. */
function officeDoubts({ register, settings, today }: Desk, procedure: Procedure): readonly string[] {
  const delegations = delegationDoubts(delegationsOf(settings), register, today, true);
  return [...procedureDoubts(procedure, register), ...delegations.map(delegationSentence)];
}

function cardOf({ caller }: Desk, procedure: Procedure, group: StepConformity): StepCard {
  const { step, lines, doneCount, expectedCount } = group;
  const seen = lines.filter(
    ({ row }) => row.unit === null || caller.isOfficer || caller.unitIds.includes(row.unit.id),
  );
  return {
    nomor: step.number,
    tindakan: step.action,
    pelaksana: roleOf(procedure, step.role)?.label ?? step.role,
    mutuBaku: formatDuration(step.duration),
    ...{ selesai: doneCount, seharusnya: expectedCount, baris: seen.map(lineOf) },
  };
}

function lineOf({ row, verdict, overMinutes }: ConformityLine): StepLine {
  const used =
    row.elapsedMinutes === null
      ? ""
      : row.measure === null
        ? formatWorked(row.elapsedMinutes, MINUTES_PER_WORKING_DAY)
        : formatMeasured(row.elapsedMinutes, row.measure);
  const isOver = verdict === "over";
  const remarks = [
    isOver && row.measure !== null ? PROCEDURE_WORDS.over(formatMeasured(overMinutes ?? 0, row.measure)) : "",
    row.rounds.length > 1 ? PROCEDURE_WORDS.repeated(row.rounds.length) : "",
    row.skipReason === null ? "" : (PROCEDURE_WORDS.skipReasons.get(row.skipReason) ?? row.skipReason),
  ];
  return {
    unit: row.unit?.id ?? "badan",
    nama: row.unit?.name ?? "",
    keadaan: row.state,
    label: PROCEDURE_WORDS.states[row.state],
    oleh: row.who ?? "",
    terpakai: used,
    melebihi: isOver,
    keterangan: remarks.filter((text) => text !== "").join("; "),
  };
}

/** The running steps and whose they are, as the head of the panel says it. */
function nextOf(cards: readonly StepCard[]): readonly string[] {
  return cards.flatMap(({ nomor, tindakan, pelaksana, baris }) => {
    const running = baris.filter(({ keadaan }) => keadaan === "running");
    if (running.length === 0) return [];
    const units = running.map(({ nama }) => nama).filter((name) => name !== "");
    const where = units.length === 0 ? "" : ` (${units.join(", ")})`;
    return [`${nomor}. ${tindakan} · ${pelaksana}${where}`];
  });
}
