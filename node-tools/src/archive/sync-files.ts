import { close, fsync, open } from "node:fs";
import { dirname } from "node:path";
import { promisify } from "node:util";

/** As many as Node does at the same time; disks settle several files at once almost as fast as one. */
const AT_ONCE = 4;

/**
 * Waits until the disk has all these files, and that they are there under their names; throws what a disk throws. To be
 * called once for many files, when the last is written: making a file while others are being settled takes thirty times as long.
 */
export async function syncFiles(paths: readonly string[]): Promise<void> {
  const waiting = paths.values();
  const work = async (): Promise<void> => {
    for (const path of waiting) await syncPath(path);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  for (const folder of new Set(paths.map((path) => dirname(path))))
    await syncPath(folder).catch(() => undefined);
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
