import { existsSync } from "node:fs";
import { join } from "node:path";
import { Tinypool } from "tinypool";
import type { FileFinding } from "#core/validation/file-finding";
import { NOWHERE } from "#core/validation/finding";
import type { InspectTask } from "./inspect-worker";
import type { InspectedForm } from "./inspected-form";
import { packageFolder } from "./package-folder";
import { startSyncing } from "./sync-files";

/** What one file may cost before it is given up. */
export interface InspectLimits {
  readonly timeoutMs: number;
  readonly memoryMb: number;
}

/** The largest real form takes a fiftieth of a second and a few megabytes. */
const USUAL_LIMITS: InspectLimits = { timeoutMs: 20_000, memoryMb: 512 };
const AT_ONCE = 2;
/** A second worker takes a third of a second to get going: with fewer files it costs more than it gives. */
const WORTH_A_SECOND = 24;

/**
 * Inspects files in workers of their own: one that takes too long or too much memory is ended and named, and the
 * others go on. Answers come in the order of `tasks`, and only when the disk has all that the workers stored.
 */
export async function inspectFiles(
  tasks: readonly InspectTask[],
  onInspected: () => void,
  limits: InspectLimits = USUAL_LIMITS,
): Promise<readonly InspectedForm[]> {
  const workers = tasks.length < WORTH_A_SECOND ? 1 : AT_ONCE;
  const pool = new Tinypool({
    filename: workerFile(),
    minThreads: workers,
    maxThreads: workers,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
  });
  const results: InspectedForm[] = [];
  const syncing = startSyncing();
  const queue = tasks.entries();
  const work = async (): Promise<void> => {
    for (const [index, task] of queue) {
      const inspected = await inspectOne(pool, task, limits);
      results[index] = inspected;
      inspected.stored.forEach(syncing.add);
      onInspected();
    }
  };
  try {
    await Promise.all(Array.from({ length: workers }, work));
    await syncing.done();
  } finally {
    await pool.destroy();
  }
  return results;
}

async function inspectOne(pool: Tinypool, task: InspectTask, limits: InspectLimits): Promise<InspectedForm> {
  const signal = AbortSignal.timeout(limits.timeoutMs);
  try {
    const answer: unknown = await pool.run(task, { name: "inspect", signal });
    return answer as InspectedForm;
  } catch (problem) {
    const seconds = limits.timeoutMs / 1000;
    if (signal.aborted) return gaveUp(task, { code: "file/too-slow", values: { seconds } });
    if (isOutOfMemory(problem)) {
      const allowed = limits.memoryMb * 1_000_000;
      return gaveUp(task, { code: "file/too-large", values: { found: allowed, allowed } });
    }
    throw problem;
  }
}

function gaveUp(
  { path, name }: InspectTask,
  why:
    | Pick<Extract<FileFinding, { code: "file/too-slow" }>, "code" | "values">
    | Pick<Extract<FileFinding, { code: "file/too-large" }>, "code" | "values">,
): InspectedForm {
  const finding: FileFinding = { ...why, severity: "error", place: { ...NOWHERE, file: name } };
  return { path, name, fileHash: null, identity: null, form: null, findings: [finding], stored: [] };
}

function isOutOfMemory(problem: unknown): boolean {
  return problem instanceof Error && "code" in problem && problem.code === "ERR_WORKER_OUT_OF_MEMORY";
}

function workerFile(): string {
  const file = join(packageFolder(), "dist", "node", "inspect-worker.mjs");
  if (!existsSync(file)) throw new Error(`${file} was not built`);
  return file;
}
