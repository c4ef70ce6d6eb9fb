import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { MEETING_MESSAGES } from "#core/messages/meeting-texts";
import { officeSentence } from "#core/messages/office-messages";
import { formFindingSentence, sentenceIn } from "#core/messages/render-finding";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { disputedCells, nextMeetingId } from "#core/office/meeting/disputed-cell";
import { meetingEdits } from "#core/office/meeting/meeting-edits";
import { chairOf, editCommand, settleCommand } from "#core/office/meeting/meeting-commands";
import { planMeeting } from "#core/office/meeting/meeting-plan";
import { readMeeting } from "#core/office/meeting/read-meeting";
import type { Meeting } from "#core/paper/meeting";
import type { AnyFinding } from "#core/validation/finding";
import { CommandFault } from "../archive/command-fault";
import { storeJson, storeOriginal } from "../archive/content-store";
import { readFormFile } from "../archive/read-form-file";
import { sha256, sha256OfBytes } from "../archive/sha256";
import { writeAtomically } from "../archive/write-atomically";
import { writeWorkbook } from "../excel/writer/write-workbook";
import { giveInSession, reportGiven } from "../office/give-commands";
import type { NamedCommand } from "#core/office/give-commands";
import { recordEvents, sessionOf, withOpenCycle } from "../office/office-session";
import type { OfficePlace, OpenSession } from "../office/office-session";
import { typedMeeting } from "#core/office/typed-meeting";
import { orFault } from "../office/or-fault";
import type { TypedMeeting } from "#core/office/typed-meeting";
import { unitNamed } from "../office/units-named";
import type { Report } from "../terminal/report";
import { findingJson } from "../terminal/report";
import type { CommandContext } from "./command-context";
import { issueAndWrite } from "./surat";
import { standingSubmission } from "./usul";

/** The options of `himpun rapat` as typed; without `result` the workbook of the meeting is made. */
export interface MeetingOptions extends OfficePlace {
  readonly result: string | null;
  readonly meeting: TypedMeeting;
  readonly participants: readonly string[];
  readonly followUp: readonly string[];
  readonly who: string | null;
}

/**
 * Makes the workbook of disputed cells for a meeting; or takes a filled one: decisions become events, accepted values
 * become new versions of the submissions, and the notulen is made from those same events.
 */
export function runMeeting(options: MeetingOptions, context: CommandContext): Promise<Report> {
  const { result } = options;
  return withOpenCycle(options, context, (session) =>
    result === null ? writeMeeting(session) : takeMeeting(session, result, options),
  );
}

async function writeMeeting(session: OpenSession): Promise<Report> {
  const { workspace, cycle, basis, context } = session;
  const { cycleId } = cycle;
  const cells = disputedCells(cycle, basis.form.definition);
  const meetingId = nextMeetingId(cycle);
  const name = `rapat/${cycleId}-${meetingId}.xlsx`;
  const path = join(workspace.folder, name);
  if (cells.length === 0)
    return {
      exitCode: 0,
      json: { siklus: cycleId, berkas: null, dibahas: 0 },
      lines: ["Tidak ada usul yang menunggu keputusan."],
    };
  const plan = planMeeting({ agencyId: workspace.settings.idInstansi, cycleId, meetingId }, cells);
  const isThere = existsSync(path);
  if (!context.dryRun && !isThere) writeAtomically(path, await writeWorkbook(plan));
  return {
    exitCode: 0,
    json: { siklus: cycleId, berkas: name, dibahas: cells.length, sudah_ada: isThere, coba: context.dryRun },
    lines: [
      ...(context.dryRun ? ["Coba: tidak ada yang ditulis."] : []),
      { kind: "title", text: `Pembahasan ${meetingId}: ${cells.length} usul` },
      isThere ? `${name} sudah ada dan dibiarkan, karena mungkin sudah diisi.` : name,
      `Sesudah rapat: himpun rapat "${workspace.folder}" --hasil ${name} --tanggal … --jam … --tempat … --acara …`,
    ],
  };
}

async function takeMeeting(session: OpenSession, file: string, options: MeetingOptions): Promise<Report> {
  const { workspace, cycle, basis, register, context } = session;
  const path = existsSync(file) ? file : join(workspace.folder, file);
  if (!existsSync(path)) throw new CommandFault(workspaceSentence("files/none", { paths: [file] }));
  const meeting = orFault(typedMeeting(options.meeting, register.agency.timeZone));
  if (meeting === null) {
    const values = { option: "--tanggal, --jam, --tempat, dan --acara", what: "Rapatnya" };
    throw new CommandFault(officeSentence("option/missing", values));
  }
  const read = readFormFile(path, basename(path));
  if (read.workbook === null || read.bytes === null) return unreadable(read.findings.map(saidOfFile));
  const cells = disputedCells(cycle, basis.form.definition);
  const expected = { agencyId: workspace.settings.idInstansi, cycleId: cycle.cycleId };
  const { decisions, findings, meetingId } = readMeeting(read.workbook, expected, cells, basename(path));
  const standingOf = (unitId: string) => standingSubmission(session, unitNamed(session, unitId)).submission;
  const edits = meetingEdits(basis, decisions, standingOf);
  const wrong = [...findings, ...edits.findings];
  if (wrong.length > 0 || meetingId === null) return unreadable(wrong.map(saidOfMeeting));
  const sheet = { name: basename(path), hash: sha256OfBytes(read.bytes) };
  const commands = [
    ...decisions.map((decision) => settleCommand(cycle.cycleId, decision, meetingId)),
    ...edits.units.map((unit) => editCommand(basis, cycle, unit, sheet, sha256)),
  ];
  if (!context.dryRun) {
    storeOriginal(workspace, read.bytes);
    for (const { submission } of edits.units) storeJson(workspace, "isian", submission);
  }
  return decided(session, commands, { meeting, meetingId, options });
}

/** Records the decisions and their edits, then makes the minutes from the history that now holds them. */
async function decided(
  session: OpenSession,
  commands: readonly NamedCommand[],
  {
    meeting,
    meetingId,
    options,
  }: { readonly meeting: Meeting; readonly meetingId: string; readonly options: MeetingOptions },
): Promise<Report> {
  const given = giveInSession(session, commands, options.who ?? chairOf(session.offices));
  const ledger = recordEvents(session, given.outcome.acted);
  const { workspace, register, context } = session;
  const later = {
    ...sessionOf(workspace, ledger, given.outcome.cycle, register, context),
    basis: session.basis,
  };
  const { participants, followUp } = options;
  const minutes = await issueAndWrite(
    later,
    {
      ...{ kind: "notulen", unitId: null, editionId: null, meeting, meetingId, participants, followUp },
      ...{ discussion: [], to: null, note: null },
    },
    null,
  );
  return reportGiven(session, given, {
    lines: minutes.names.map((name) => `  ${name}`),
    json: { rapat: meetingId, notulen: minutes.names },
  });
}

function saidOfFile(finding: Parameters<typeof formFindingSentence>[0]) {
  return { finding: finding as AnyFinding, sentence: formFindingSentence(finding) };
}

function saidOfMeeting(finding: AnyFinding) {
  return { finding, sentence: sentenceIn(MEETING_MESSAGES, finding) };
}

function unreadable(said: readonly ReturnType<typeof saidOfMeeting>[]): Report {
  return {
    exitCode: 1,
    json: { berubah: false, temuan: said.map(findingJson) },
    lines: [...said.map((one) => ({ kind: "finding", said: one }) as const), "Tidak ada yang dicatat."],
  };
}
