import { formatDate } from "../../cell/format-date";
import { punctualityOf } from "../../cycle/punctuality";
import type { CycleState, UnitState } from "../../cycle/state";
import { UNIT_STATE_LABELS } from "../../messages/cycle-messages";
import { OFFICE_PAPERS } from "../../messages/office-paper-texts";
import { formatClock } from "../../procedure/local-time";
import { conformityReport } from "../../procedure/conformity";
import type { ConformityReport } from "../../procedure/conformity";
import { conformityTable } from "../../procedure/conformity-table";
import { qualityRows } from "../../messages/quality-texts";
import { dataQuality } from "../data-quality";
import { anyOfficial } from "../officials";
import type { PaperOutcome } from "./paper-request";
import { noPaper } from "./paper-request";
import { periodOf, signatoryFrom, ZONE_NAMES } from "./paper-source";
import type { PaperSource } from "./paper-source";

const TEXTS = OFFICE_PAPERS.conformity;
const KIND = "laporan-kesesuaian";

/** The laporan kesesuaian of the cycle, signed by whoever keeps the data; it needs the board of the cycle. */
export function conformityOutcome(source: PaperSource): PaperOutcome {
  const { board, register, cycle, entries } = source;
  if (board === null || board.rows.every(({ state }) => state === "waiting"))
    return noPaper("paper/nothing-to-tell", { kind: KIND, needs: TEXTS.needs });
  const signer = anyOfficial(register, "kasubbid-data") ?? anyOfficial(register, "sekretaris");
  if (signer === null) return noPaper("paper/nobody-signs", { kind: KIND, office: TEXTS.signer });
  const { procedure, rows, now, notes } = board;
  const report = conformityReport(rows);
  const own = entries.filter(({ event }) => "cycleId" in event && event.cycleId === cycle.cycleId);
  const data = {
    procedure: procedure.title,
    source: [procedure.source.agency, procedure.source.number].filter((text) => text !== "").join(", "),
    period: `${periodOf(source)} (${cycle.cycleId})`,
    asOf: TEXTS.asOf(formatDate(now.date), formatClock(now.minute), ZONE_NAMES[register.agency.timeZone]),
    summary: summaryOf(source, report),
    steps: conformityTable(report, procedure),
    units: unitRows(source),
    quality: qualityOf(source),
    remarks: [TEXTS.day(procedure.minutesPerWorkingDay), ...notes],
    signatory: signatoryFrom(register, signer),
  };
  return { ok: true, matter: { kind: KIND, data }, subject: own[own.length - 1] ?? null };
}

function summaryOf(
  { cycle, today }: PaperSource,
  { doneCount, expectedCount, overCount, unrecordedCount, returnCount, steps }: ConformityReport,
): readonly (readonly [string, string])[] {
  const judged = steps.flatMap(({ lines }) => lines).filter(({ verdict }) => verdict !== "unknown").length;
  const { due, onTime } = onTimeRate(cycle, today);
  return [
    [TEXTS.complete, TEXTS.completeText(doneCount, expectedCount, unrecordedCount)],
    [TEXTS.onTime, TEXTS.onTimeText(judged - overCount, judged)],
    [TEXTS.submissions, TEXTS.submissionText(onTime, due)],
    [TEXTS.returns, TEXTS.times(returnCount)],
  ];
}

/** How many units' first submissions were on time, of those that came or are due. */
function onTimeRate(cycle: CycleState, today: PaperSource["today"]) {
  const judged = [...cycle.units.values()]
    .map((unit) => punctualityOf(cycle, unit, today).onTime)
    .filter((one) => one !== null);
  return { due: judged.length, onTime: judged.filter((one) => one).length };
}

/** The data of each unit; none while the cycle has no form yet. */
function qualityOf(source: PaperSource): readonly (readonly string[])[] {
  const { basis } = source;
  return basis === null ? [] : qualityRows(dataQuality({ ...source, basis }));
}

function unitRows({ cycle, today }: PaperSource): readonly (readonly string[])[] {
  return [...cycle.units.values()].map((unit, index) => {
    const { deadline, firstSubmitted, onTime, lateDays } = punctualityOf(cycle, unit, today);
    return [
      ...[String(index + 1), unit.unitName],
      ...[deadline === null ? "" : formatDate(deadline)],
      ...[firstSubmitted === null ? "" : formatDate(firstSubmitted)],
      onTime === null ? "" : onTime ? TEXTS.punctual : TEXTS.lateDays(lateDays),
      ...[UNIT_STATE_LABELS[unit.state], String(returnsOf(unit))],
    ];
  });
}

function returnsOf({ versions }: UnitState): number {
  return versions.filter(({ outcome }) => outcome === "returned").length;
}
