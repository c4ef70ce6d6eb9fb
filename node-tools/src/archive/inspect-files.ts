import { existsSync } from "node:fs";
import { join } from "node:path";
import { Tinypool } from "tinypool";
import type { FileFinding } from "#core/validation/file-finding";
import { NOWHERE } from "#core/validation/finding";
import { CommandFault } from "./command-fault";
import type { InspectAnswer, InspectTask } from "./inspect-worker";
import type { InspectedForm } from "./inspected-form";
import { optimiseLater } from "./late-optimising";
import { packageFolder } from "./package-folder";
import { syncFiles } from "./sync-files";

/** What one file may cost before it is given up. */
export interface InspectLimits {
  readonly timeoutMs: number;
  readonly memoryMb: number;
}

/** The largest real form takes a fiftieth of a second and a few megabytes. */
const USUAL_LIMITS: InspectLimits = { timeoutMs: 20_000, memoryMb: 512 };
const AT_ONCE = 2;
/** A second worker takes a third of a second to get going: with fewer files it costs more than it gives. */
const WORTH_A_SECOND = 64;
/** Files that a worker is given at a time: a message for each would cost a tenth of what reading it does. */
const BATCH = 8;

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
  optimiseLater();
  const pool = new Tinypool({
    filename: workerFile(),
    minThreads: workers,
    maxThreads: workers,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
  });
  const results: InspectedForm[] = [];
  const starts = Array.from(
    { length: Math.ceil(tasks.length / BATCH) },
    (_, index) => index * BATCH,
  ).values();
  const work = async (): Promise<void> => {
    for (const start of starts) {
      const inspected = await inspectBatch(pool, tasks.slice(start, start + BATCH), limits);
      for (const [index, form] of inspected.entries()) {
        results[start + index] = form;
        onInspected();
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: workers }, work));
    await syncFiles(results.flatMap(({ stored }) => stored));
  } finally {
    await pool.destroy();
  }
  return results;
}

/** A batch that breaks is read again file by file, so that only the file that broke it is given up. */
async function inspectBatch(
  pool: Tinypool,
  tasks: readonly InspectTask[],
  limits: InspectLimits,
): Promise<readonly InspectedForm[]> {
  const whole = await attempt(pool, tasks, limits);
  if (isAnswer(whole)) return whole;
  const forms: InspectedForm[] = [];
  for (const task of tasks) {
    const single = tasks.length === 1 ? whole : await attempt(pool, [task], limits);
    forms.push(...(isAnswer(single) ? single : [gaveUp(task, single)]));
  }
  return forms;
}

/** Why a worker was ended, with what was allowed. */
type Broken =
  | Pick<Extract<FileFinding, { code: "file/too-slow" }>, "code" | "values">
  | Pick<Extract<FileFinding, { code: "file/too-large" }>, "code" | "values">;

async function attempt(
  pool: Tinypool,
  tasks: readonly InspectTask[],
  limits: InspectLimits,
): Promise<readonly InspectedForm[] | Broken> {
  const signal = AbortSignal.timeout(limits.timeoutMs);
  try {
    const answer = (await pool.run(tasks, { name: "inspectAll", signal })) as InspectAnswer;
    if ("forms" in answer) return answer.forms;
    if ("sentence" in answer) throw new CommandFault(answer.sentence, answer.exitCode);
    throw Object.assign(new Error(answer.message), answer.details);
  } catch (problem) {
    const seconds = limits.timeoutMs / 1000;
    if (signal.aborted) return { code: "file/too-slow", values: { seconds } };
    if (!isOutOfMemory(problem)) throw problem;
    const allowed = limits.memoryMb * 1_000_000;
    return { code: "file/too-large", values: { found: allowed, allowed } };
  }
}

function gaveUp({ path, name }: InspectTask, why: Broken): InspectedForm {
  const finding: FileFinding = { ...why, severity: "error", place: { ...NOWHERE, file: name } };
  return { path, name, fileHash: null, identity: null, form: null, findings: [finding], stored: [] };
}

function isAnswer(answer: readonly InspectedForm[] | Broken): answer is readonly InspectedForm[] {
  return Array.isArray(answer);
}

function isOutOfMemory(problem: unknown): boolean {
  return problem instanceof Error && "code" in problem && problem.code === "ERR_WORKER_OUT_OF_MEMORY";
}

function workerFile(): string {
  const file = join(packageFolder(), "dist", "node", "inspect-worker.mjs");
  if (!existsSync(file)) throw new Error(`${file} was not built`);
  return file;
}
