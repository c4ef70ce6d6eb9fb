import { conformityReport } from "#core/procedure/conformity";
import type { ConformityLine, ConformityReport, StepConformity } from "#core/procedure/conformity";
import { CONFORMITY_HEADING, conformityRows, conformitySummary } from "#core/procedure/conformity-rows";
import { formatLocalTime } from "#core/procedure/local-time";
import { roleOf } from "#core/procedure/procedure";
import type { Procedure } from "#core/procedure/procedure";
import type { PaperRequest } from "#core/office/papers/paper-request";
import { procedureDoubts } from "../office/procedure-doubts";
import { withBegunCycle } from "../office/office-session";
import type { OfficePlace } from "../office/office-session";
import { issuedLine } from "../office/issue-paper";
import { sessionBoard } from "../office/session-board";
import type { Report, ReportLine } from "../terminal/report";
import { issueAndWrite } from "./surat";
import type { CommandContext } from "./command-context";
import { filteredReport } from "./step-filter";
import type { StepFilterOptions } from "./step-filter";

const REPORT_REQUEST: PaperRequest = {
  ...{ kind: "laporan-kesesuaian", unitId: null, editionId: null, meeting: null, meetingId: null },
  ...{ participants: [], discussion: [], followUp: [], to: null, note: null },
};

/** Prints where every step of the procedure stands, and how each compares with its mutu baku. */
export function runProcedure(
  options: OfficePlace &
    StepFilterOptions & { readonly procedure: string | null; readonly isPrinted: boolean },
  context: CommandContext,
): Promise<Report> {
  const isDry = context.dryRun || !options.isPrinted;
  return withBegunCycle(options, { ...context, dryRun: isDry }, async (session) => {
    const board = sessionBoard(session, options.procedure);
    const { procedure, rows, notes } = board;
    const report = conformityReport(rows);
    const shown = filteredReport(report, session.cycle, options);
    const said = procedureDoubts(session.register, procedure);
    const printed = options.isPrinted ? await issueAndWrite(session, REPORT_REQUEST, null, board) : null;
    return {
      exitCode: 0,
      json: {
        siklus: session.cycle.cycleId,
        sop: procedure.id,
        judul: procedure.title,
        selesai: report.doneCount,
        seharusnya: report.expectedCount,
        melebihi: report.overCount,
        tanpa_catatan: report.unrecordedCount,
        dikembalikan: report.returnCount,
        langkah: shown.steps.flatMap(({ lines }) => lines.map((line) => lineJson(line, procedure))),
        catatan: notes,
        ...(printed === null ? {} : { berkas: printed.names }),
      },
      lines: [
        { kind: "title", text: `SOP ${procedure.title} · siklus ${session.cycle.cycleId}` },
        boardTable(shown, procedure),
        conformitySummary(report),
        ...notes,
        ...said.map((one) => ({ kind: "finding", said: one }) as const),
        ...(printed === null ? [] : [issuedLine(printed.paper), ...printed.names, ...printed.lost]),
      ],
    };
  });
}

/** The report as wide as a terminal: long texts cut, and the units of a step that none has begun left out. */
function boardTable(report: ConformityReport, procedure: Procedure): ReportLine {
  const begun = { ...report, steps: report.steps.map(withoutIdleUnits) };
  const rows = conformityRows(begun, procedure).map(
    ([
      number = "",
      action = "",
      ,
      who = "",
      standard = "",
      used = "",
      ,
      done = "",
      state = "",
      remark = "",
    ]) => [
      ...[number, cut(number === "" ? `· ${action}` : action, 46), cut(who, 24), standard, used],
      ...[done, cut(state, 30), cut(remark, 40)],
    ],
  );
  const [
    number = "",
    action = "",
    ,
    who = "",
    standard = "",
    used = "",
    ,
    done = "",
    state = "",
    remark = "",
  ] = CONFORMITY_HEADING;
  return { kind: "table", head: [number, action, who, standard, used, done, state, remark], rows };
}

function withoutIdleUnits(step: StepConformity): StepConformity {
  const isIdle = step.step.scope === "perUnit" && step.lines.every(({ row }) => row.state === "waiting");
  return isIdle ? { ...step, lines: step.lines.slice(0, 0) } : step;
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}

function lineJson({ row, verdict, overMinutes }: ConformityLine, procedure: Procedure): object {
  return {
    nomor: row.step.number,
    langkah: row.step.action,
    pelaksana: roleOf(procedure, row.step.role)?.label ?? row.step.role,
    unit: row.unit?.id ?? null,
    keadaan: row.state,
    oleh: row.who,
    mulai: row.startedAt === null ? null : formatLocalTime(row.startedAt),
    selesai: row.doneAt === null ? null : formatLocalTime(row.doneAt),
    menit: row.elapsedMinutes,
    mutu_baku_menit: row.measure?.standardMinutes ?? null,
    melebihi_menit: overMinutes !== null && overMinutes > 0 ? overMinutes : null,
    penilaian: verdict,
    putaran: row.rounds.length,
    rujukan: row.rounds.map(({ reference }) => reference),
    alasan_dilewati: row.skipReason,
  };
}
