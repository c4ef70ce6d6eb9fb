import { mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/**
 * Makes a folder and those above it that are missing. Step by step, because Node's own recursion never ends where the system
 * denies that a folder can be there (as below /proc); the system's error is thrown instead.
 */
export function makeFolder(folder: string): void {
  const missing: string[] = [];
  for (let at = resolve(folder); !isThere(at); at = dirname(at)) {
    if (dirname(at) === at) break;
    missing.push(at);
  }
  for (const path of missing.reverse()) makeOne(path);
}

/** Another process may have made it meanwhile, which is as good. */
function makeOne(path: string): void {
  try {
    mkdirSync(path);
  } catch (problem) {
    const isMade =
      problem instanceof Error && "code" in problem && problem.code === "EEXIST" && isThere(path);
    if (!isMade) throw problem;
  }
}

/** True for a folder; a file in its place is left to the error of the system. */
function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
