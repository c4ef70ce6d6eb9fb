import { join } from "node:path";
import { parseCycleEvent } from "#core/cycle/event";
import type { CycleState } from "#core/cycle/state";
import type { LedgerEntry } from "#core/ledger/entry";
import { workspaceContexts } from "../archive/context-finders";
import { storedName } from "../archive/content-store";
import { openForm } from "../archive/inspect-form";
import type { ArrivalFinding } from "../archive/inspected-form";
import type { LedgerOnDisk } from "../archive/ledger-file";
import type { Workspace } from "../archive/workspace";

/** One kind of finding in everything that came in for a cycle. */
export interface FindingKind {
  readonly code: string;
  readonly severity: ArrivalFinding["severity"];
  readonly count: number;
  /** Of warnings, how many their rows explain. */
  readonly explained: number;
  readonly unitIds: readonly string[];
  /** The first of them. */
  readonly example: ArrivalFinding;
}

/** What was found in the files that came in; `unread` could not be opened any more. */
export interface ArrivedFindings {
  readonly files: number;
  readonly unread: number;
  readonly kinds: readonly FindingKind[];
}

/**
 * The findings of every file that was submitted or refused in the cycle, read again from the archive and counted by
 * kind: the most frequent first. `unitIds` null means all units.
 */
export function arrivedFindings(
  workspace: Workspace,
  ledger: LedgerOnDisk,
  { cycleId }: CycleState,
  isWanted: (unitId: string) => boolean,
): ArrivedFindings {
  const contexts = workspaceContexts(workspace, ledger.cycles);
  const files = arrivedFiles(ledger.entries, cycleId).filter(({ unitId }) => isWanted(unitId));
  const opened = files.map(({ unitId, hash, name, isRefused }) => {
    const { bytes, inspected } = openForm(join(workspace.folder, storedName("asli", hash)), name, contexts);
    // What a meeting decided came in as its sheet of decisions, which is no form.
    const isForm = isRefused || inspected.identity !== null;
    return { unitId, isRead: bytes !== null, isForm, findings: inspected.findings };
  });
  const kinds = new Map<string, FindingKind>();
  const forms = opened.filter(({ isForm }) => isForm);
  for (const { unitId, findings } of forms) for (const finding of findings) count(kinds, finding, unitId);
  const byCount = [...kinds.values()].sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
  const unread = opened.filter(({ isRead }) => !isRead).length;
  return { files: forms.length, unread, kinds: byCount };
}

interface ArrivedFile {
  readonly unitId: string;
  readonly hash: string;
  readonly name: string;
  readonly isRefused: boolean;
}

/** Each file once, however often it came. */
function arrivedFiles(entries: readonly LedgerEntry[], cycleId: string): readonly ArrivedFile[] {
  const files = new Map<string, ArrivedFile>();
  for (const { event: raw } of entries) {
    if (raw.kind !== "form.submitted" && raw.kind !== "form.refused") continue;
    const event = parseCycleEvent(raw);
    if (event?.cycleId !== cycleId || (event.kind !== "form.submitted" && event.kind !== "form.refused"))
      continue;
    const { originalHash, originalName } = event.kind === "form.submitted" ? event.submission : event;
    const { unitId } = event;
    files.set(`${unitId} ${originalHash}`, {
      unitId,
      hash: originalHash,
      name: originalName,
      isRefused: event.kind === "form.refused",
    });
  }
  return [...files.values()];
}

function count(kinds: Map<string, FindingKind>, finding: ArrivalFinding, unitId: string): void {
  const { code, severity } = finding;
  const key = `${code} ${severity}`;
  const known = kinds.get(key) ?? { code, severity, count: 0, explained: 0, unitIds: [], example: finding };
  const isExplained = "explained" in finding.values && finding.values.explained;
  kinds.set(key, {
    ...known,
    count: known.count + 1,
    explained: known.explained + (isExplained ? 1 : 0),
    unitIds: known.unitIds.includes(unitId) ? known.unitIds : [...known.unitIds, unitId],
  });
}
