import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { CommandFault } from "./command-fault";
import type { Workspace } from "./workspace";

const LOCK_FILE = ".himpun-kunci";

/**
 * Runs `work` while no other command writes to the workspace. A lock whose owner no longer runs on this machine is
 * taken over. Throws CommandFault when another command holds it.
 */
export async function withLock<T>(workspace: Workspace, now: string, work: () => Promise<T>): Promise<T> {
  const path = join(workspace.folder, LOCK_FILE);
  acquire(path, workspace, now);
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function acquire(path: string, workspace: Workspace, now: string): void {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    if (create(path, now)) return;
    const [owner = "", since = ""] = ownerOf(path).split(" ");
    if (isRunning(Number(owner))) {
      throw new CommandFault(workspaceSentence("workspace/locked", { folder: workspace.folder, since }));
    }
    rmSync(path, { force: true });
  }
  throw new CommandFault(workspaceSentence("workspace/locked", { folder: workspace.folder, since: now }));
}

function create(path: string, now: string): boolean {
  try {
    const file = openSync(path, "wx");
    writeSync(file, `${process.pid} ${now}`);
    closeSync(file);
    return true;
  } catch (problem) {
    if (problem instanceof Error && "code" in problem && problem.code === "EEXIST") return false;
    throw problem;
  }
}

function ownerOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function isRunning(processId: number): boolean {
  if (!Number.isInteger(processId) || processId <= 0) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (problem) {
    return problem instanceof Error && "code" in problem && problem.code === "EPERM";
  }
}
