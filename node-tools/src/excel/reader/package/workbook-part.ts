import type { DefinedName, SheetSnapshot } from "#core/workbook/snapshot";
import { assertWithin } from "../read-fault";
import { unescapeControls } from "../xml/unescape";
import { createElementPath, type XmlAttributes, type XmlReading } from "../xml/xml-handler";

/** A sheet as the workbook lists it; `relationshipId` leads to its part. */
export interface SheetEntry {
  readonly name: string;
  readonly state: SheetSnapshot["state"];
  readonly relationshipId: string;
}

/** What `workbook.xml` says. */
export interface WorkbookPart {
  readonly isWorkbook: boolean;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  /** Serial 0 is 1 January 1904 instead of the day before 1 January 1900. */
  readonly uses1904: boolean;
}

/** Reads `workbook.xml`. */
export function readWorkbookPart(part: string, maxItems: number): XmlReading<WorkbookPart> {
  const path = createElementPath();
  const sheets: SheetEntry[] = [];
  const names: DefinedName[] = [];
  let isWorkbook = false;
  let uses1904 = false;
  let name: string | null = null;
  let refersTo = "";
  return {
    open: (element, attributes) => {
      const parent = path.up(0);
      path.push(element);
      if (parent === "" && element === "workbook") isWorkbook = true;
      if (parent === "workbook" && element === "workbookPr") uses1904 = isTrue(attributes.get("date1904"));
      if (parent === "sheets" && path.up(2) === "workbook" && element === "sheet")
        sheets.push(sheetEntry(attributes));
      if (parent === "definedNames" && element === "definedName") name = attributes.get("name") ?? "";
      assertWithin("items", Math.max(sheets.length, names.length), maxItems, part);
    },
    text: (text) => {
      if (name !== null) refersTo += text;
    },
    close: (element) => {
      path.pop();
      if (element !== "definedName" || name === null) return;
      names.push({ name: unescapeControls(name), refersTo: unescapeControls(refersTo) });
      name = null;
      refersTo = "";
    },
    result: () => ({ isWorkbook, sheets, names, uses1904 }),
  };
}

function sheetEntry(attributes: XmlAttributes): SheetEntry {
  const state = attributes.get("state");
  return {
    name: unescapeControls(attributes.get("name") ?? ""),
    state: state === "hidden" || state === "veryHidden" ? state : "visible",
    relationshipId: attributes.getPrefixed("id") ?? "",
  };
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
