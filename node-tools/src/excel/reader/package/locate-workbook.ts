import { ReadFailure } from "../read-fault";
import { identifyArchive } from "../identify-archive";
import type { PartSource } from "./part-source";
import { resolvePart } from "./part-path";

const USUAL_PART = "xl/workbook.xml";

/** The archive name of the workbook part; a ZIP without one is named by `identifyArchive` and refused. */
export function locateWorkbook(parts: PartSource): string {
  const main = parts.relationshipsOf("").find((one) => one.type === "officeDocument" && !one.external);
  const part = main === undefined ? USUAL_PART : resolvePart("", main.target);
  const isForeign = part.endsWith(".bin") || /^(?:word|ppt)\//.test(part);
  if (isForeign || !parts.archive.has(part)) throw new ReadFailure(identifyArchive(parts.archive));
  return part;
}
