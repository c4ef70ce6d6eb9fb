import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Pass } from "./stopwatch";

/** Who is measured, in a process of its own that answers every line with one pass. */
export interface Contender {
  readonly name: string;
  /** Goes over the files once more; null when the process cannot (openpyxl is not installed). */
  readonly pass: () => Promise<Pass | null>;
  readonly leave: () => void;
}

const here = dirname(fileURLToPath(import.meta.url));

/** A contender of `contestant.ts` on the first `count` files of `folder` (0: all), or writing `count` forms. */
export function contender(name: string, folder: string, count: number): Contender {
  return answering(name, started(name, folder, count, "pass"));
}

/** One pass over the first `count` files (0: all) in a new process, whose start counts. */
export async function wholeProcess(name: string, folder: string, count: number): Promise<Pass> {
  const { pass, leave } = answering(name, started(name, folder, count, "whole"));
  const made = await pass();
  leave();
  if (made === null) throw new Error(`${name} gave no answer`);
  return made;
}

function started(name: string, folder: string, count: number, scope: "pass" | "whole"): ChildProcess {
  const file = join(here, "contestant.mjs");
  return spawn(process.execPath, [file, name, folder, String(count), scope], PIPES);
}

/** openpyxl in the Python that Debian installs it for. */
export function openpyxl(folder: string, count: number): Contender {
  return answering(
    "baca:openpyxl",
    spawn("/usr/bin/python3", ["-c", OPENPYXL, folder, String(count)], PIPES),
  );
}

/** Lets every contender make `rounds` passes, in turn, so that a busy minute of the machine is shared by all. */
export async function compete(
  contenders: readonly Contender[],
  rounds: number,
): Promise<ReadonlyMap<string, readonly Pass[]>> {
  const passes = new Map<string, Pass[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, pass } of contenders) {
      const made = await pass();
      if (made !== null) passes.get(name)?.push(made);
    }
  }
  for (const { leave } of contenders) leave();
  return passes;
}

const PIPES = { stdio: ["pipe", "pipe", "inherit"] as ["pipe", "pipe", "inherit"] };

function answering(name: string, child: ChildProcess): Contender {
  const { stdin, stdout } = child;
  if (stdin === null || stdout === null) throw new Error(`${name} has no pipes`);
  const answers = createInterface({ input: stdout })[Symbol.asyncIterator]();
  // A program that is missing closes its pipes; the answer then tells.
  stdin.on("error", () => undefined);
  child.on("error", () => undefined);
  return {
    name,
    pass: async () => {
      stdin.write("\n");
      const answer = await answers.next();
      if (answer.done === true) return null;
      return JSON.parse(answer.value) as Pass | null;
    },
    leave: () => {
      stdin.end();
    },
  };
}

const OPENPYXL = `
import glob, json, resource, sys, time
try:
    import openpyxl
except ImportError:
    sys.exit(0)
files = sorted(glob.glob(sys.argv[1] + "/*.xlsx"))[:int(sys.argv[2])]
for line in sys.stdin:
    wall, cpu = time.perf_counter(), time.process_time()
    for file in files: openpyxl.load_workbook(file)
    print(json.dumps({"files": len(files), "seconds": time.perf_counter() - wall, "cpuSeconds": time.process_time() - cpu,
        "peakMb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024}), flush=True)
`;
