import { ReadFailure } from "../read-fault";
import { createNoteLog } from "../read-note";
import { decodeXml } from "../xml/decode-xml";
import { parseWithSaxes } from "../xml/saxes-xml";
import { readSheetCarefully } from "./careful-sheet";
import { scanSheet } from "./scan-sheet";
import { createSheetBuilder, type SheetContent } from "./sheet-builder";
import type { SheetContext } from "./sheet-context";

/**
 * Rows and merges of a sheet: by the fast scanner or, when that meets something it does not know, afresh by the full
 * parser, which also decides what is damaged. Notes and budgets of an abandoned scan do not count.
 */
export function readSheet(bytes: Uint8Array, context: SheetContext): SheetContent {
  const spentBefore = context.formulaBudget.spent;
  const notes = createNoteLog(context.limits.notes);
  const content = readQuickly(bytes, { ...context, notes });
  if (content !== null) {
    for (const note of notes.all()) context.notes.add(note);
    return content;
  }
  context.formulaBudget.spent = spentBefore;
  return readSheetSlowly(bytes, context);
}

/** The same content by the full parser alone. Faults: `file/damaged` (encoding, xml, doctype, depth, address …). */
export function readSheetSlowly(bytes: Uint8Array, context: SheetContext): SheetContent {
  const reading = readSheetCarefully(context.part, createSheetBuilder(context));
  parseWithSaxes(decodeXml(bytes, context.part), reading, context.limits.xmlDepth, context.part);
  return reading.result();
}

/** The content, or null where the fast scanner could not make sense of the sheet. */
function readQuickly(bytes: Uint8Array, context: SheetContext): SheetContent | null {
  const builder = createSheetBuilder(context);
  try {
    return scanSheet(bytes, builder) ? builder.finish() : null;
  } catch (error) {
    if (error instanceof ReadFailure && error.fault.code === "file/damaged") return null;
    throw error;
  }
}
