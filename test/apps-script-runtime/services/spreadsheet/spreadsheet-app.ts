import type { CheckedSubset } from "../../run/checked-subset";
import { exposed } from "../../run/expose";
import { GOOGLE } from "../../run/google-texts";
import type { Run } from "../../run/run";
import { RUN, ScriptObject } from "../../run/script-object";
import { roleOf } from "../../world/drive-state";
import { createSpreadsheet } from "../drive/file-actions";
import { Ui } from "../ui";
import { bookState } from "./book";
import { ConditionalFormatRuleBuilder } from "./conditional-format";
import { DataValidationBuilder } from "./data-validation";
import { enumsOf } from "./enums";
import "./range";
import { RichTextValueBuilder } from "./rich-text";
import type { Sheet } from "./sheet";
import { Spreadsheet } from "./spreadsheet";
import { BOOK } from "./sheet-structure";
import { TextStyleBuilder } from "./text-style";

/** The spreadsheet service. */
export class SpreadsheetApp
  extends ScriptObject
  implements CheckedSubset<GoogleAppsScript.Spreadsheet.SpreadsheetApp>
{
  readonly className = "SpreadsheetApp";

  constructor(run: Run) {
    super(run);
    for (const [name, value] of Object.entries(enumsOf(run)))
      Object.defineProperty(this, name, { value, enumerable: true });
  }

  create(name: string, rows?: number, columns?: number): Spreadsheet {
    const run = this[RUN];
    const id = createSpreadsheet(run, name, rows ?? 1000, columns ?? 26);
    return new Spreadsheet(run, { world: run.machine.world, id, user: run.user });
  }
  openById(id: string): Spreadsheet {
    return openSpreadsheet(this[RUN], id);
  }
  openByUrl(url: string): Spreadsheet {
    const id = /\/d\/([\w-]+)/.exec(url)?.[1];
    if (id === undefined) throw new Error("Invalid argument: url");
    return openSpreadsheet(this[RUN], id);
  }
  open(file: unknown): Spreadsheet {
    const id =
      file instanceof ScriptObject && "getId" in file ? (file as unknown as { getId(): string }).getId() : "";
    return openSpreadsheet(this[RUN], id);
  }
  /** The container; null for a project without one. */
  getActive(): Spreadsheet | null {
    const id = this[RUN].project.containerId;
    return id === null ? null : openSpreadsheet(this[RUN], id);
  }
  getActiveSpreadsheet(): Spreadsheet | null {
    return this.getActive();
  }
  getActiveSheet(): Sheet | null {
    return this.getActive()?.getActiveSheet() ?? null;
  }
  setActiveSheet(sheet: unknown): unknown {
    return this.getActive()?.setActiveSheet(sheet);
  }
  flush(): void {
    this[RUN].flush();
  }
  getUi(): Ui {
    const { desk } = this[RUN].start;
    if (desk === null) throw new Error(GOOGLE.noUi);
    return new Ui(this[RUN], desk);
  }
  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this[RUN]);
  }
  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this[RUN]);
  }
  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder(this[RUN]);
  }
  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder(this[RUN]);
  }
}
exposed(SpreadsheetApp);

/** Opens a file as the run's user; Google's text when it is not there or not shared [R]. */
function openSpreadsheet(run: Run, id: string): Spreadsheet {
  const { world } = run.machine;
  const item = world.state.items.get(id);
  if (item === undefined) throw new Error(GOOGLE.noDocument);
  if (roleOf(world.state.items, item, run.user) === "none") throw new Error(GOOGLE.noAccess);
  const spreadsheet = new Spreadsheet(run, { world, id, user: run.user });
  bookState(spreadsheet[BOOK]);
  return spreadsheet;
}
