import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCycleEvent } from "#core/cycle/event";
import { foldCycles } from "#core/cycle/evolve";
import type { Actor } from "#core/cycle/role";
import type { CycleState } from "#core/cycle/state";
import { appendEvents } from "#core/ledger/append";
import { verifyChain } from "#core/ledger/chain";
import type { LedgerEntry, LedgerEvent } from "#core/ledger/entry";
import { headOf } from "#core/ledger/entry";
import { encodeLedger, parseLedger } from "#core/ledger/jsonl";
import { chainFaultSentence, lineFaultSentence } from "#core/messages/ledger-messages";
import { CommandFault } from "./command-fault";
import { rememberHead } from "./head-file";
import { sha256 } from "./sha256";
import type { Workspace } from "./workspace";
import { PLACES } from "./workspace";
import { appendDurably, writeAtomically } from "./write-atomically";

/** The history of a workspace as read, and the cycles it adds up to. */
export interface LedgerOnDisk {
  readonly entries: readonly LedgerEntry[];
  readonly cycles: ReadonlyMap<string, CycleState>;
  /** 1-based line of an entry that was cut off while it was written; null when there is none. */
  readonly tornLine: number | null;
}

/** Events of one actor. */
export interface ActedEvents {
  readonly actor: Actor;
  readonly events: readonly LedgerEvent[];
}

/** Reads and proves the history; throws CommandFault where a line or the chain is broken. A torn last line is left out. */
export function readLedger(workspace: Workspace): LedgerOnDisk {
  const path = join(workspace.folder, PLACES.ledger);
  const reading = parseLedger(existsSync(path) ? readFileSync(path, "utf8") : "");
  if (reading.fault !== null) throw new CommandFault(lineFaultSentence(reading.fault), 1);
  const fault = verifyChain(reading.entries, sha256);
  if (fault !== null) throw new CommandFault(chainFaultSentence(fault), 1);
  const events = reading.entries.map(({ event }) => parseCycleEvent(event));
  return {
    entries: reading.entries,
    cycles: foldCycles(events.filter((event) => event !== null)),
    tornLine: reading.torn?.lineNumber ?? null,
  };
}

/** Appends events in one write. Call it under the workspace's lock, with the ledger as read under the same lock. */
export function appendToLedger(
  workspace: Workspace,
  ledger: LedgerOnDisk,
  acted: readonly ActedEvents[],
  now: string,
): LedgerOnDisk {
  const path = join(workspace.folder, PLACES.ledger);
  const added: LedgerEntry[] = [];
  let head = headOf(ledger.entries);
  for (const { actor, events } of acted) {
    const entries = appendEvents(head, events, { now, actor }, sha256);
    added.push(...entries);
    head = headOf(entries.length > 0 ? entries : [...ledger.entries, ...added]);
  }
  if (added.length === 0) {
    rememberHead(workspace, ledger.entries);
    return ledger;
  }
  if (ledger.tornLine !== null) writeAtomically(path, parseLedger(readFileSync(path, "utf8")).completeText);
  appendDurably(path, encodeLedger(added));
  const entries = [...ledger.entries, ...added];
  rememberHead(workspace, entries);
  const events = entries.map(({ event }) => parseCycleEvent(event)).filter((event) => event !== null);
  return { entries, cycles: foldCycles(events), tornLine: null };
}
