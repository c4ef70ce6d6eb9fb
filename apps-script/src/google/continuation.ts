const HANDLER = "lanjutkanPekerjaan";
/** Google fires a one-shot trigger some minutes around its time; sooner than this it does not promise. */
const RESUME_MS = 60_000;
const RESCUE_MS = 8 * 60_000;
const HOUR_MS = 3_600_000;
/** A daily quota comes back at a moment that Google does not tell: asked again a few times a day, not every minute. */
const QUOTA_MS = 4 * HOUR_MS;

const WAIT_MS = { resume: RESUME_MS, rescue: RESCUE_MS, quota: QUOTA_MS } as const;

/** What the trigger is for: to go on soon, to take over should this run be cut off, or to ask for the quota again. */
export type ContinuationKind = keyof typeof WAIT_MS;

/**
 * Lets the job go on by itself later. An Editor add-on may set one clock trigger only, an hour away at the soonest: then
 * it goes on after an hour, or with the hourly work. Gives false where nothing goes on by itself.
 */
export function continueLater(kind: ContinuationKind): boolean {
  stopContinuation();
  const waitMs = WAIT_MS[kind];
  return isSet(waitMs) || (waitMs < HOUR_MS && isSet(HOUR_MS)) || hasPeriodicTrigger();
}

function isSet(waitMs: number): boolean {
  try {
    ScriptApp.newTrigger(HANDLER).timeBased().after(waitMs).create();
    return true;
  } catch (problem) {
    console.warn(`no trigger: ${String(problem)}`);
    return false;
  }
}

/** Takes the job's triggers away, spent ones too: they count against the limit of twenty. */
export function stopContinuation(): void {
  for (const trigger of ScriptApp.getProjectTriggers())
    if (trigger.getHandlerFunction() === HANDLER) ScriptApp.deleteTrigger(trigger);
}

const PERIODIC = "tugasBerkala";

/** True when the hourly trigger of this user is set. */
export function hasPeriodicTrigger(): boolean {
  return ScriptApp.getProjectTriggers().some((trigger) => trigger.getHandlerFunction() === PERIODIC);
}

/** Sets or takes away the hourly trigger; there is one for all cycles. Gives false where triggers are not allowed. */
export function setPeriodicTrigger(wanted: boolean): boolean {
  const present = ScriptApp.getProjectTriggers().filter(
    (trigger) => trigger.getHandlerFunction() === PERIODIC,
  );
  if (wanted && present.length > 0) return true;
  for (const trigger of present) ScriptApp.deleteTrigger(trigger);
  if (!wanted) return true;
  // Where only one clock trigger is allowed, the hourly one takes the place of a job's own: it goes on with the job.
  if (isPeriodicSet()) return true;
  stopContinuation();
  return isPeriodicSet();
}

function isPeriodicSet(): boolean {
  try {
    ScriptApp.newTrigger(PERIODIC).timeBased().everyHours(1).create();
    return true;
  } catch (problem) {
    console.warn(`no hourly trigger: ${String(problem)}`);
    return false;
  }
}
