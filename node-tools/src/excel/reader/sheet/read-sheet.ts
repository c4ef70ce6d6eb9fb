import { createNoteLog } from "../read-note";
import { decodeXml } from "../xml/decode-xml";
import { parseWithSaxes } from "../xml/saxes-xml";
import { readSheetCarefully } from "./careful-sheet";
import { scanSheet } from "./scan-sheet";
import { createSheetBuilder, type SheetContent } from "./sheet-builder";
import type { SheetContext } from "./sheet-context";

/**
 * Rows and merges of a sheet: by the fast scanner or, when that meets something it does not know, afresh by
 * the full parser. Notes and budgets of an abandoned scan do not count.
 */
export function readSheet(bytes: Uint8Array, context: SheetContext): SheetContent {
  const spentBefore = context.formulaBudget.spent;
  const notes = createNoteLog(context.limits.notes);
  const quick = createSheetBuilder({ ...context, notes });
  if (scanSheet(bytes, quick)) {
    const content = quick.finish();
    for (const note of notes.all()) context.notes.add(note);
    return content;
  }
  context.formulaBudget.spent = spentBefore;
  return readSheetSlowly(bytes, context);
}

/** The same content by the full parser alone. Faults: `file/damaged` (xml, doctype, depth). */
export function readSheetSlowly(bytes: Uint8Array, context: SheetContext): SheetContent {
  const reading = readSheetCarefully(context.part, createSheetBuilder(context));
  parseWithSaxes(decodeXml(bytes, context.part), reading, context.limits.xmlDepth, context.part);
  return reading.result();
}
