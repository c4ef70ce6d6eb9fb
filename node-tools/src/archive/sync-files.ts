import { close, fsync, open } from "node:fs";
import { dirname } from "node:path";
import { promisify } from "node:util";

/** Files that the disk is asked to keep while others are still being written. */
export interface Syncing {
  readonly add: (path: string) => void;
  /** Waits until the disk has all files, and that they are there under their names; throws what a disk throws. */
  readonly done: () => Promise<void>;
}

/** As many as Node does at the same time; disks settle several files at once almost as fast as one. */
const AT_ONCE = 4;

/** Nothing to keep yet. */
export function startSyncing(): Syncing {
  const waiting: string[] = [];
  const folders = new Set<string>();
  const running = new Set<Promise<void>>();
  let failure: { readonly problem: unknown } | null = null;
  const work = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) await syncPath(path);
  };
  const begin = (): void => {
    const run = work()
      .catch((problem: unknown) => {
        failure ??= { problem };
      })
      .finally(() => running.delete(run));
    running.add(run);
  };
  return {
    add: (path) => {
      waiting.push(path);
      folders.add(dirname(path));
      if (running.size < AT_ONCE) begin();
    },
    done: async () => {
      while (running.size > 0) await Promise.all(running);
      if (failure !== null) throw failure.problem;
      for (const folder of folders) await syncPath(folder).catch(() => undefined);
    },
  };
}

/** Some systems cannot open a folder, so that a failure there says nothing; of a file it does. */
async function syncPath(path: string): Promise<void> {
  const file = await opened(path, "r");
  try {
    await synced(file);
  } finally {
    await closed(file);
  }
}

/** By number: the objects that promises come with cost more than the disk does. */
const [opened, synced, closed] = [promisify(open), promisify(fsync), promisify(close)];
