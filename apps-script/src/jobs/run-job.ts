import { continueLater, stopContinuation } from "../google/continuation";
import type { ContinuationKind } from "../google/continuation";
import { underJobLock } from "../google/locks";
import { sendQueued } from "../google/outbox";
import type { OutboxReport } from "../google/outbox";
import { remember, setting } from "../google/settings";
import { collectForms } from "./collect";
import type { CollectReport } from "./collect";
import { makePlan } from "./make-plan";
import type { MadePlan, PlanChoice } from "./make-plan";
import { makeRecap } from "./make-recap";
import { shareOffice } from "./share-office";
import { openOffice } from "./office";
import { queueReminders } from "./reminders";
import { readLedger } from "../google/ledger-sheet";
import type { MadeRecap, RecapChoice } from "./make-recap";
import type { RequestProgress } from "./complete-forms";
import { continueCycles, cyclesWithoutForms } from "./continue-cycles";
import { openRequest } from "./open-request";
import type { RequestChoice } from "./open-request";

/** A job that has begun and is not known to be finished; kept so that a trigger can go on with it. */
type PendingJob =
  | { readonly kind: "request"; readonly choice: RequestChoice }
  | { readonly kind: "collect"; readonly cycleId: string | null }
  | { readonly kind: "continue"; readonly cycleIds: readonly string[] };

/** What became of a request: how far it is, and its mails. */
export interface RequestReport extends RequestProgress {
  readonly mails: OutboxReport;
  /** True when a trigger goes on by itself; false when the person has to press again. */
  readonly continues: boolean;
}

/** Opens a cycle and sends its forms, as far as one run goes. */
export function runRequest(choice: RequestChoice): RequestReport {
  return underJobLock(() => {
    begin({ kind: "request", choice });
    return reportOf(openRequest(choice));
  });
}

/**
 * Makes the forms that open cycles lack here, as far as one run goes, and ends what an earlier run left of them; null
 * where there is nothing to do.
 */
export function runContinue(): RequestReport | null {
  return underJobLock(() => {
    const pending = pendingJob();
    const begun = pending?.kind === "continue" ? pending.cycleIds : [];
    const cycleIds = [...new Set([...begun, ...cyclesWithoutForms()])];
    if (cycleIds.length === 0) return null;
    begin({ kind: "continue", cycleIds });
    const progress = continueCycles(cycleIds);
    if (progress !== null) return reportOf(progress);
    end(true, "resume");
    return null;
  });
}

function reportOf(progress: RequestProgress): RequestReport {
  shareOffice();
  const mails = sendQueued(SpreadsheetApp.getActive());
  const isWaiting = progress.isQuotaSpent || (progress.isFinished && mails.waiting > 0);
  const continues = end(progress.isFinished && mails.waiting === 0, isWaiting ? "quota" : "resume");
  return { ...progress, mails, continues };
}

/** Collects the forms that changed. */
export function runCollect(cycleId: string | null): CollectReport {
  return underJobLock(() => {
    const report = collectForms(cycleId, false);
    shareOffice();
    if (report.left > 0) {
      remember("pekerjaan", JSON.stringify({ kind: "collect", cycleId } satisfies PendingJob));
      continueLater("resume");
    }
    sendQueued(SpreadsheetApp.getActive());
    return report;
  });
}

/** Makes an edition of the recap. */
export function runRecap(choice: RecapChoice): MadeRecap {
  return underJobLock(() => makeRecap(choice));
}

/** Writes the register's table `rencana` from a final Renja. */
export function runPlan(choice: PlanChoice): MadePlan {
  return underJobLock(() => makePlan(choice));
}

/** What the hourly trigger does: goes on with a begun job, collects every open cycle, reminds, sends mails that wait. */
export function runPeriodic(): void {
  try {
    resumeJob();
  } catch (problem) {
    console.warn(`begun job: ${String(problem)}`);
  }
  underJobLock(() => {
    const office = openOffice();
    const open = [...readLedger(office.ledgerSheet).cycles.values()].filter(({ phase }) => phase === "open");
    for (const { cycleId } of open) collectForms(cycleId, false);
    shareOffice();
    queueReminders();
    sendQueued(office.book);
  });
}

/** Goes on with the job that was begun; does nothing when there is none. */
export function resumeJob(): void {
  const job = pendingJob();
  if (job === null) {
    stopContinuation();
    return;
  }
  if (job.kind === "request") {
    runRequest(job.choice);
    return;
  }
  if (job.kind === "continue") {
    runContinue();
    return;
  }
  remember("pekerjaan", null);
  stopContinuation();
  runCollect(job.cycleId);
}

function pendingJob(): PendingJob | null {
  const noted = setting("pekerjaan");
  return noted === null ? null : (JSON.parse(noted) as PendingJob);
}

/** Notes the job before its first step, with a trigger that takes over should this run be cut off. */
function begin(job: PendingJob): void {
  remember("pekerjaan", JSON.stringify(job));
  continueLater("rescue");
}

/** Forgets a finished job; lets an unfinished one go on. Gives whether it goes on by itself. */
function end(isFinished: boolean, kind: ContinuationKind): boolean {
  if (!isFinished) return continueLater(kind);
  stopContinuation();
  remember("pekerjaan", null);
  return false;
}
