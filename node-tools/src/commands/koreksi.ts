import { existsSync } from "node:fs";
import { basename } from "node:path";
import type { SubmissionRef } from "#core/cycle/event-parts";
import type { CycleState } from "#core/cycle/state";
import { formFindingSentence } from "#core/messages/render-finding";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { changeLines } from "#core/office/change-lines";
import { correctionEffect } from "#core/office/correction-effect";
import { submissionChanges } from "#core/submission/submission-changes";
import type { Submission } from "#core/submission/submission";
import { CommandFault } from "../archive/command-fault";
import { loadJson, storeJson, storeOriginal } from "../archive/content-store";
import { workspaceContexts } from "../archive/context-finders";
import { openForm } from "../archive/inspect-form";
import type { OpenedForm } from "../archive/inspect-form";
import { sha256 } from "../archive/sha256";
import { editionArchive } from "../office/edition-archive";
import { giveInSession, reportGiven } from "../office/give-commands";
import { recordEvents, unitNamer, withOpenCycle } from "../office/office-session";
import type { OfficePlace, OpenSession } from "../office/office-session";
import type { Report, ReportLine } from "../terminal/report";
import { effectLines } from "#core/messages/recap-change-messages";
import type { CommandContext } from "./command-context";

/** The options of `himpun koreksi` as typed. */
export interface CorrectOptions extends OfficePlace {
  readonly file: string;
  readonly reason: string;
  readonly who: string | null;
}

/**
 * Hands in a correction of what was approved, with its reason. What changes and what that does to published figures is
 * told at once; nothing counts until the validator approves it with the same before his eyes.
 */
export function runCorrect(options: CorrectOptions, context: CommandContext): Promise<Report> {
  const { file, reason } = options;
  if (!existsSync(file)) throw new CommandFault(workspaceSentence("files/none", { paths: [file] }));
  return withOpenCycle(options, context, (session) => {
    const opened = openForm(
      file,
      basename(file),
      workspaceContexts(session.workspace, session.ledger.cycles),
    );
    const received = readCorrection(session, opened);
    if ("report" in received) return received.report;
    const { unitId, submission, form, ref } = received;
    const { cycleId } = session.cycle;
    const command = {
      kind: "correct",
      cycleId,
      unitId,
      submission: ref,
      findings: form.findings,
      reason,
    } as const;
    if (!context.dryRun) {
      if (opened.bytes !== null) storeOriginal(session.workspace, opened.bytes);
      storeJson(session.workspace, "isian", submission);
    }
    const changes = changedCells(session, unitId, submission);
    const title = `${unitNamer(session)(unitId)}: perbaikan diajukan`;
    const given = giveInSession(
      session,
      [{ title, command, shown: [`Alasan: ${reason}`, ...changes] }],
      options.who,
    );
    recordEvents(session, given.outcome.acted);
    const stored = { hash: ref.submissionHash, submission };
    const effect = effectOf(session, given.outcome.cycle, unitId, stored);
    return reportGiven(session, given, { lines: effect, json: { akibat: effect } });
  });
}

interface Correction {
  readonly unitId: string;
  readonly submission: Submission;
  readonly ref: SubmissionRef;
  readonly form: NonNullable<OpenedForm["inspected"]["form"]>;
}

/** The correction in a file, or the report on why it is none. */
function readCorrection(
  { basis }: OpenSession,
  { inspected, received }: OpenedForm,
): Correction | { readonly report: Report } {
  const { identity, form, fileHash } = inspected;
  const submission = received?.submission ?? null;
  if (
    identity === null ||
    form === null ||
    fileHash === null ||
    submission === null ||
    form.submissionHash === null
  )
    return { report: findingReport(inspected) };
  if (form.verdict === "refused" || form.verdict === "unexplained")
    return { report: findingReport(inspected) };
  const ref: SubmissionRef = {
    submissionHash: form.submissionHash,
    originalHash: fileHash,
    originalName: inspected.name,
    formFingerprint: basis.fingerprint,
    registerHash: basis.registerHash,
    filledBy: form.review.filledBy,
  };
  return { unitId: identity.unit, submission, ref, form };
}

function findingReport({ findings, name }: OpenedForm["inspected"]): Report {
  const said = findings.map((finding) => ({ finding, sentence: formFindingSentence(finding) }));
  const lines: readonly ReportLine[] = said.map((one) => ({ kind: "finding", said: one }));
  return {
    exitCode: 1,
    json: {
      berkas: name,
      diterima: false,
      temuan: said.map(({ finding, sentence }) => ({ kode: finding.code, ...sentence })),
    },
    lines: [{ kind: "title", text: `${name}: perbaikan tidak diterima` }, ...lines],
  };
}

function changedCells(
  { workspace, cycle, basis }: OpenSession,
  unitId: string,
  after: Submission,
): readonly string[] {
  const approved = cycle.units.get(unitId)?.approved;
  if (approved == null) return [];
  const before = loadJson(workspace, "isian", approved.submission.submissionHash) as Submission;
  return changeLines(basis.form.definition, submissionChanges(before, after));
}

/** What the correction does to published figures; a dry run has not stored it. */
function effectOf(
  session: OpenSession,
  cycle: CycleState,
  unitId: string,
  { hash, submission }: { readonly hash: string; readonly submission: Submission },
): readonly string[] {
  const kept = editionArchive(session.workspace, session.ledger.entries);
  const submissionOf = (wanted: string): Submission =>
    wanted === hash ? submission : kept.submissionOf(wanted);
  const archive = { ...kept, submissionOf };
  const effect = correctionEffect(archive, cycle, unitId, sha256);
  if (effect === null) return [];
  const nameOf = unitNamer(session);
  return effect.editions.flatMap(({ editionId, changes }) => [
    `Akibat pada edisi ${editionId} yang sudah terbit, bila disahkan:`,
    ...effectLines(changes, nameOf).map((line) => `  ${line}`),
  ]);
}
