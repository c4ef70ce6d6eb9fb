import * as v from "valibot";
import { canonicalJson } from "./canonical-json";
import type { LedgerEntry } from "./entry";

/** A last line that was being written when the append was interrupted; its event never happened. */
export interface TornTail {
  readonly lineNumber: number;
  readonly text: string;
}

/** A line inside the file that is not an entry, or not spelt as this program spells it. */
export interface LineFault {
  readonly code: "ledger/line-unreadable" | "ledger/line-respelt";
  readonly lineNumber: number;
}

/**
 * A ledger as read. `entries` are those before the first fault. `completeText` is the file without its torn tail and
 * with a final line break: what an adapter writes back to repair, and appends to. With a fault it is the text as found,
 * which nobody should write to.
 */
export interface LedgerReading {
  readonly entries: readonly LedgerEntry[];
  readonly torn: TornTail | null;
  readonly fault: LineFault | null;
  readonly completeText: string;
}

const entrySchema = v.strictObject({
  sequence: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  at: v.string(),
  actor: v.strictObject({
    name: v.string(),
    role: v.string(),
    unitId: v.nullable(v.string()),
    capacity: v.string(),
  }),
  event: v.looseObject({ kind: v.string() }),
  payloadHash: v.string(),
  previousHash: v.string(),
  hash: v.string(),
});

/** `entries` as JSON Lines: one canonical line each, every line ended by `\n`. Empty text for none. */
export function encodeLedger(entries: readonly LedgerEntry[]): string {
  return entries.map((entry) => `${canonicalJson(entry)}\n`).join("");
}

/**
 * The ledger written in `text`. Never throws. A byte order mark and `\r\n` are let pass, since Windows editors add
 * them; any other difference from the canonical spelling is a fault. Whether the entries are true is `verifyChain`'s.
 */
export function parseLedger(text: string): LedgerReading {
  const body = text.replace(/^\uFEFF/, "");
  const lines = body.split("\n");
  const tail = lines.pop() ?? "";
  const entries: LedgerEntry[] = [];
  for (const [index, line] of lines.entries()) {
    const entry = parseLine(line.replace(/\r$/, ""));
    if (typeof entry === "string")
      return { entries, torn: null, fault: { code: entry, lineNumber: index + 1 }, completeText: body };
    entries.push(entry);
  }
  const complete = body.slice(0, body.length - tail.length);
  if (tail === "") return { entries, torn: null, fault: null, completeText: complete };
  return withTail({ entries, complete, tail, lineNumber: lines.length + 1 });
}

interface Unfinished {
  readonly entries: readonly LedgerEntry[];
  readonly complete: string;
  readonly tail: string;
  readonly lineNumber: number;
}

/** A last line without a line break is whole when it parses: only the break itself was lost. */
function withTail({ entries, complete, tail, lineNumber }: Unfinished): LedgerReading {
  const entry = parseLine(tail);
  if (entry === "ledger/line-unreadable")
    return { entries, torn: { lineNumber, text: tail }, fault: null, completeText: complete };
  if (typeof entry === "string")
    return { entries, torn: null, fault: { code: entry, lineNumber }, completeText: complete + tail };
  return { entries: [...entries, entry], torn: null, fault: null, completeText: `${complete}${tail}\n` };
}

function parseLine(line: string): LedgerEntry | LineFault["code"] {
  try {
    const parsed = v.safeParse(entrySchema, JSON.parse(line));
    if (!parsed.success) return "ledger/line-unreadable";
    return canonicalJson(parsed.output) === line ? parsed.output : "ledger/line-respelt";
  } catch {
    return "ledger/line-unreadable";
  }
}
