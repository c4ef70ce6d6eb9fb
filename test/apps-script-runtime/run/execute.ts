import { runInContext } from "node:vm";
import { releaseLocksOf } from "../services/platform/lock";
import { FatalError, messageOf, ScriptError } from "./errors";
import { installGlobals } from "./globals";
import type { Machine } from "./machine";
import type { Project } from "./project";
import { createRealm } from "./realm";
import { enterRun } from "./run-limits";
import { Run } from "./run";
import type { RunStart } from "./run";
import { inTimeZone } from "./process-zone";

/** What a finished run was. */
export interface RunRecord {
  readonly user: string;
  readonly functionName: string;
  readonly kind: RunStart["kind"];
  readonly status: "completed" | "failed" | "killed";
  readonly message: string;
  readonly calls: number;
  readonly durationMs: number;
}

const WALL_LIMIT_MS = 120_000;

/** Makes the arguments of the function once the run exists (event objects need its classes). */
export type MakeArguments = (run: Run) => readonly unknown[];

/**
 * Runs one function of the project in a fresh context, as each Apps Script execution does; globals of the script do not
 * outlive it. Throws ScriptError for what left the script and the FatalError that ended it.
 */
export function execute(
  machine: Machine,
  project: Project,
  start: RunStart,
  makeArguments: MakeArguments,
  record: (run: RunRecord) => void,
): unknown {
  const leave = enteredRun(machine, start, record);
  const realm = createRealm(() => machine.world.state.nowMs);
  const run = new Run(machine, project, realm, start);
  installGlobals(run);
  let status: RunRecord["status"] = "failed";
  let message = "";
  try {
    const value = inTimeZone(project.manifest.timeZone ?? "Asia/Jakarta", () => call(run, makeArguments));
    if (run.fatal !== null) throw run.fatal;
    run.flush();
    status = "completed";
    return value;
  } catch (thrown) {
    const error: Error = run.fatal ?? scriptError(thrown);
    status = run.fatal === null ? "failed" : "killed";
    message = messageOf(error);
    throw error;
  } finally {
    releaseLocksOf(run);
    const durationMs = machine.world.state.nowMs - run.startedMs;
    leave(durationMs);
    record({
      user: start.user,
      functionName: start.functionName,
      kind: start.kind,
      status,
      message,
      calls: run.calls,
      durationMs,
    });
  }
}

/** A run that Google does not begin is on the executions page too. */
function enteredRun(
  machine: Machine,
  start: RunStart,
  record: (run: RunRecord) => void,
): ReturnType<typeof enterRun> {
  try {
    return enterRun(machine, start);
  } catch (thrown) {
    const { user, functionName, kind } = start;
    const message = messageOf(thrown);
    record({ user, functionName, kind, status: "failed", message, calls: 0, durationMs: 0 });
    throw scriptError(thrown);
  }
}

function call(run: Run, makeArguments: MakeArguments): unknown {
  const { context } = run.realm;
  run.project.script.runInContext(context, { timeout: WALL_LIMIT_MS });
  const wanted: unknown = Reflect.get(context, run.start.functionName);
  if (typeof wanted !== "function") throw new Error(`Script function not found: ${run.start.functionName}`);
  Reflect.set(context, "__arguments", run.realm.toScript([...makeArguments(run)]));
  const source = `(() => { const given = __arguments; delete globalThis.__arguments; return ${run.start.functionName}.apply(null, given); })()`;
  return runInContext(source, context, { timeout: WALL_LIMIT_MS });
}

function scriptError(thrown: unknown): Error {
  if (thrown instanceof FatalError) return thrown;
  const error = new ScriptError(messageOf(thrown), { cause: thrown });
  const stack =
    typeof thrown === "object" && thrown !== null && "stack" in thrown ? String(thrown.stack) : "";
  if (stack !== "") error.stack = stack;
  return error;
}
