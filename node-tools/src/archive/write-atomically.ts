import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { threadId } from "node:worker_threads";
import { makeFolder } from "./make-folder";

/**
 * Writes a whole file so that a reader, or a run that is cut off, sees either the old content or the new one, and waits until
 * the disk has it.
 */
export function writeAtomically(path: string, content: Uint8Array | string): void {
  writeWhole(path, content, fsyncSync);
}

/** The same without waiting for the disk: a power cut may still lose it. `syncFiles` waits for many such files at once. */
export function writeUnsynced(path: string, content: Uint8Array | string): void {
  writeWhole(path, content, () => undefined);
}

function writeWhole(path: string, content: Uint8Array | string, settle: (file: number) => void): void {
  makeFolder(dirname(path));
  const temporary = `${path}.${process.pid}-${threadId}.tmp`;
  const file = opened(temporary, path);
  try {
    writeAll(file, typeof content === "string" ? Buffer.from(content, "utf8") : content);
    settle(file);
  } catch (problem) {
    closeSync(file);
    rmSync(temporary, { force: true });
    throw withPath(problem, path);
  }
  closeSync(file);
  renameSync(temporary, path);
}

/** Adds `text` to the end of a file and waits until the disk has it. */
export function appendDurably(path: string, text: string): void {
  const file = openSync(path, "a");
  try {
    writeAll(file, Buffer.from(text, "utf8"));
    fsyncSync(file);
  } catch (problem) {
    throw withPath(problem, path);
  } finally {
    closeSync(file);
  }
}

/** The new file; the fault of one that cannot be made is that of the file it was to become. */
function opened(temporary: string, path: string): number {
  try {
    return openSync(temporary, "w");
  } catch (problem) {
    throw problem instanceof Error ? Object.assign(problem, { path, isWriting: true }) : problem;
  }
}

/** A write tells no path: what is to be freed or mended is then named here. */
function withPath(problem: unknown, path: string): unknown {
  return problem instanceof Error && !("path" in problem) ? Object.assign(problem, { path }) : problem;
}

function writeAll(file: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(file, bytes, written);
}
