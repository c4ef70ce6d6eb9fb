import type { WorkbookPlan } from "#core/workbook/plan";
import { attachDrawings } from "./attach-drawings";
import { CONTENT_TYPES } from "./content-types";
import { foldEdits } from "./fold-edits";
import { linksXml } from "./links-xml";
import { createPackageBuilder, type PackageBuilder, type Part } from "./package-builder";
import { appPropertiesXml, corePropertiesXml } from "./properties-xml";
import { createFormulaWriter } from "./shared-formulas";
import { createSharedStrings, type SharedStrings } from "./shared-strings";
import type { SheetModel } from "./sheet-model";
import { checkedSheetNames } from "./sheet-names";
import { sheetXml } from "./sheet-xml";
import { createStyleBook, type StyleBook } from "./style-book";
import { stylesXml } from "./styles-xml";
import { activeSheet, workbookXml } from "./workbook-xml";

const CORE_PROPERTIES_RELATION =
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/** What the sheets of one workbook share while they are written. */
interface Writing {
  readonly models: readonly SheetModel[];
  readonly sheetNames: ReadonlySet<string>;
  readonly styles: StyleBook;
  readonly strings: SharedStrings;
  readonly parts: PackageBuilder;
}

/** Every part of the file that shows `plan`; the same plan gives the same parts. Throws WorkbookWriteError. */
export function workbookParts(plan: WorkbookPlan): readonly Part[] {
  const sheetNames = checkedSheetNames(plan.sheets);
  const styles = createStyleBook();
  const models = plan.sheets.map((sheet) => foldEdits(sheet, styles));
  const parts = createPackageBuilder();
  const writing: Writing = { models, sheetNames, styles, strings: createSharedStrings(), parts };
  addPackageLinks(parts);
  const workbook = parts.relationshipsOf("xl/workbook.xml");
  const sheetIds = models.map((_, index) => workbook.add("worksheet", `worksheets/sheet${index + 1}.xml`));
  workbook.add("styles", "styles.xml");
  parts.add("xl/workbook.xml", CONTENT_TYPES.workbook, workbookXml(plan, models, sheetIds));
  models.forEach((model, index) => {
    addSheet(writing, model, index);
  });
  parts.add("xl/styles.xml", CONTENT_TYPES.styles, stylesXml(styles));
  if (!writing.strings.isEmpty()) {
    workbook.add("sharedStrings", "sharedStrings.xml");
    parts.add("xl/sharedStrings.xml", CONTENT_TYPES.strings, writing.strings.toXml());
  }
  parts.add("docProps/core.xml", CONTENT_TYPES.coreProperties, corePropertiesXml(plan.title));
  parts.add("docProps/app.xml", CONTENT_TYPES.appProperties, appPropertiesXml());
  return parts.parts();
}

function addPackageLinks(parts: PackageBuilder): void {
  const root = parts.relationshipsOf("");
  root.add("officeDocument", "xl/workbook.xml");
  root.add(CORE_PROPERTIES_RELATION, "docProps/core.xml");
  root.add("extended-properties", "docProps/app.xml");
}

/**
 * Hidden sheets (reference lists) hold their texts in their cells: their part is then the same in every form and is
 * compressed once. Visible sheets use the shared table, which phone previews need.
 */
function addSheet(
  { models, sheetNames, styles, strings, parts }: Writing,
  model: SheetModel,
  index: number,
): void {
  const path = `xl/worksheets/sheet${index + 1}.xml`;
  const relationships = parts.relationshipsOf(path);
  const context = {
    sheet: model.name,
    styles,
    strings: model.state === "visible" ? strings : null,
    formulaXml: createFormulaWriter(model),
  };
  const attachments = {
    links: linksXml(model, sheetNames, relationships),
    drawings: attachDrawings(model, models, parts, relationships),
  };
  const xml = sheetXml(model, context, attachments, index === activeSheet(models));
  parts.add(path, CONTENT_TYPES.sheet, xml);
}
