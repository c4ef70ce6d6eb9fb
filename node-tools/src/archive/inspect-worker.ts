import type { Sentence } from "#core/messages/sentence";
import { CommandFault } from "./command-fault";
import { selfContexts, workspaceContexts } from "./context-finders";
import { storeReceived } from "./content-store";
import { openForm } from "./inspect-form";
import type { ContextFinder, OpenedForm } from "./inspect-form";
import type { InspectedForm } from "./inspected-form";
import { readLedger } from "./ledger-file";
import { openWorkspace } from "./workspace";
import type { Workspace } from "./workspace";

/**
 * One file to inspect. `folder` is the workspace to read it against; null: what the form carries itself. To `check`
 * takes a form of another agency by what it carries too; to `receive` stores what was read; `rehearse` is receiving
 * without storing.
 */
export interface InspectTask {
  readonly path: string;
  readonly name: string;
  readonly folder: string | null;
  readonly purpose: "check" | "rehearse" | "receive";
}

interface Surroundings {
  readonly workspace: Workspace | null;
  readonly contextFor: ContextFinder;
}

const known = new Map<string | null, Surroundings>();

/**
 * What several files came to, or what stands in the way of reading any: a fault of the workspace, or of the disk. These
 * are told apart here because neither the class nor the code of an error survives the way back from a worker.
 */
export type InspectAnswer =
  | { readonly forms: readonly InspectedForm[] }
  | { readonly sentence: Sentence; readonly exitCode: 1 | 2 }
  | { readonly message: string; readonly details: DiskDetails };

/** What the system says of a disk that refuses. */
export interface DiskDetails {
  readonly code: string;
  readonly path?: string;
  readonly syscall?: string;
}

/** Inspects several files inside a worker, one after the other. */
export function inspectAll(tasks: readonly InspectTask[]): InspectAnswer {
  try {
    return { forms: tasks.map(inspect) };
  } catch (problem) {
    if (problem instanceof CommandFault) return { sentence: problem.sentence, exitCode: problem.exitCode };
    if (!(problem instanceof Error)) throw problem;
    const { code, path, syscall } = problem as NodeJS.ErrnoException;
    if (code === undefined) throw problem;
    const named = { ...(path === undefined ? {} : { path }), ...(syscall === undefined ? {} : { syscall }) };
    return { message: problem.message, details: { code, ...named } };
  }
}

/** Inspects one file inside a worker. What the cycles stand on is read once for each workspace. */
export function inspect(task: InspectTask): InspectedForm {
  const { workspace, contextFor } = surroundingsOf(task);
  const opened = openForm(task.path, task.name, contextFor);
  if (task.purpose !== "receive" || workspace === null) return opened.inspected;
  return { ...opened.inspected, stored: storedOf(workspace, opened) };
}

/** Stores the file and its submission; a file that is no form of these cycles is not kept. */
function storedOf(workspace: Workspace, { inspected, bytes, submissionText }: OpenedForm): readonly string[] {
  const { fileHash, form } = inspected;
  if (bytes === null || fileHash === null || form === null) return [];
  const submission =
    submissionText === null || form.submissionHash === null
      ? null
      : { text: submissionText, hash: form.submissionHash };
  return storeReceived(workspace, { bytes, hash: fileHash }, submission);
}

function surroundingsOf({ folder, purpose }: InspectTask): Surroundings {
  const before = known.get(folder);
  if (before !== undefined) return before;
  const found =
    folder === null ? { workspace: null, contextFor: selfContexts } : inWorkspace(folder, purpose);
  known.set(folder, found);
  return found;
}

function inWorkspace(folder: string, purpose: InspectTask["purpose"]): Surroundings {
  const workspace = openWorkspace(folder);
  const own = workspaceContexts(workspace, readLedger(workspace).cycles);
  if (purpose !== "check") return { workspace, contextFor: own };
  const contextFor: ContextFinder = (identity, workbook, place) =>
    (identity.agencyId === workspace.settings.idInstansi ? own : selfContexts)(identity, workbook, place);
  return { workspace, contextFor };
}
