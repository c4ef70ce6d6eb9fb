import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { canonicalJson } from "#core/ledger/canonical-json";
import { containsHead } from "#core/ledger/chain";
import type { LedgerEntry, LedgerHead } from "#core/ledger/entry";
import { headOf } from "#core/ledger/entry";
import type { Workspace } from "./workspace";
import { PLACES } from "./workspace";
import { writeAtomically } from "./write-atomically";

/** Name of the file that remembers how far the history had come. */
export const HEAD_FILE = `${PLACES.archive}/ujung.json`;

const HeadSchema = v.strictObject({ urutan: v.number(), hash: v.string() });

/** Remembers the end of the history apart from the history, so that a cut-off end can be told. */
export function rememberHead(workspace: Workspace, entries: readonly LedgerEntry[]): void {
  const { sequence, hash } = headOf(entries);
  if (sequence === 0) return;
  const text = `${canonicalJson({ urutan: sequence, hash })}\n`;
  const path = join(workspace.folder, HEAD_FILE);
  if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeAtomically(path, text);
}

/**
 * The remembered end that the history no longer contains, or null when it does. An older end is right: a run may have
 * been cut off right after it appended. Without the file nothing can be told; an unreadable one counts as sequence 0.
 */
export function lostHead(workspace: Workspace, entries: readonly LedgerEntry[]): LedgerHead | null {
  const path = join(workspace.folder, HEAD_FILE);
  if (!existsSync(path)) return null;
  const parsed = v.safeParse(HeadSchema, jsonOrNull(readFileSync(path, "utf8")));
  const head = parsed.success
    ? { sequence: parsed.output.urutan, hash: parsed.output.hash }
    : { sequence: 0, hash: "" };
  return containsHead(entries, head) ? null : head;
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
