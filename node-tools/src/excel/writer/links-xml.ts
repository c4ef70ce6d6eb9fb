import { cellAddress } from "#core/workbook/address";
import type { LinkCell } from "#core/workbook/plan";
import { escapeMarkup } from "./escape-xml";
import type { Relationships } from "./package-builder";
import type { SheetModel } from "./sheet-model";
import { sheetReference } from "./sheet-names";
import { WorkbookWriteError } from "./workbook-write-error";

/** More links than this on one sheet and Excel repairs the file. */
const MOST_LINKS = 65_530;
const LONGEST_URL = 2_079;
const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const SAFE_SCHEME = /^(https?|mailto):/i;
const NETWORK_PATH = /^[\\/]{2}/;

/**
 * The `hyperlinks` element, or "". Addresses with a scheme other than http, https and mailto, network paths and
 * addresses too long for Excel are left out: the cell keeps its text.
 */
export function linksXml(
  model: SheetModel,
  sheetNames: ReadonlySet<string>,
  relationships: Relationships,
): string {
  const items: string[] = [];
  for (const [rowIndex, row] of [...model.rows].sort(([a], [b]) => a - b)) {
    row.values.forEach((value, columnIndex) => {
      if (typeof value !== "object" || value?.kind !== "link") return;
      const address = cellAddress(rowIndex, columnIndex);
      const target = targetAttributes(value, `${model.name}!${address}`, sheetNames, relationships);
      if (target !== null) items.push(`<hyperlink ref="${address}" ${target}/>`);
    });
  }
  if (items.length > MOST_LINKS) {
    throw new WorkbookWriteError("sheet/too-many-links", model.name, `${items.length} links`);
  }
  return items.length === 0 ? "" : `<hyperlinks>${items.join("")}</hyperlinks>`;
}

function targetAttributes(
  { target }: LinkCell,
  place: string,
  sheetNames: ReadonlySet<string>,
  relationships: Relationships,
): string | null {
  if ("url" in target) {
    const url = target.url.trim().replace(/\s/g, "%20");
    return isSafeAddress(url) ? `r:id="${relationships.addExternal("hyperlink", url)}"` : null;
  }
  if (!sheetNames.has(target.sheet)) throw new WorkbookWriteError("sheet/unknown", place, target.sheet);
  const location = `${sheetReference(target.sheet)}!${cellAddress(target.rowIndex, target.columnIndex)}`;
  return `location="${escapeMarkup(location)}"`;
}

function isSafeAddress(url: string): boolean {
  if (url === "" || url.length > LONGEST_URL || NETWORK_PATH.test(url)) return false;
  return SAFE_SCHEME.test(url) || !HAS_SCHEME.test(url);
}
