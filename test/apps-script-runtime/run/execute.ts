import { runInContext } from "node:vm";
import { releaseLocksOf } from "../services/platform/lock";
import { FatalError, messageOf, ScriptError } from "./errors";
import { installGlobals } from "./globals";
import type { Machine } from "./machine";
import type { Project } from "./project";
import { createRealm } from "./realm";
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
