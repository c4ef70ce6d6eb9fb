import type { CheckedSubset } from "../../run/checked-subset";
import { exposed } from "../../run/expose";
import { RUN, ScriptObject } from "../../run/script-object";
import type { Run } from "../../run/run";
import { ClockTriggerBuilder } from "./clock-trigger-builder";
import { installTrigger } from "./trigger";
import type { Trigger, TriggerDraft } from "./trigger";

/** Chooses what starts the handler. */
export class TriggerBuilder
  extends ScriptObject
  implements CheckedSubset<GoogleAppsScript.Script.TriggerBuilder>
{
  readonly className: string = "TriggerBuilder";
  protected draft: TriggerDraft;

  constructor(run: Run, draft: TriggerDraft) {
    super(run);
    this.draft = draft;
  }

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this[RUN], this.draft);
  }
  forSpreadsheet(file: unknown): SpreadsheetTriggerBuilder {
    const sourceId = typeof file === "string" ? file : (file as { getId(): string }).getId();
    return new SpreadsheetTriggerBuilder(this[RUN], { ...this.draft, sourceId });
  }
}
exposed(TriggerBuilder);

/** Triggers of a spreadsheet. */
export class SpreadsheetTriggerBuilder
  extends ScriptObject
  implements CheckedSubset<GoogleAppsScript.Script.SpreadsheetTriggerBuilder>
{
  readonly className = "SpreadsheetTriggerBuilder";
  #draft: TriggerDraft;

  constructor(run: Run, draft: TriggerDraft) {
    super(run);
    this.#draft = draft;
  }

  onOpen(): this {
    this.#draft = { ...this.#draft, event: "ON_OPEN" };
    return this;
  }
  onEdit(): this {
    this.#draft = { ...this.#draft, event: "ON_EDIT" };
    return this;
  }
  onChange(): this {
    this.#draft = { ...this.#draft, event: "ON_CHANGE" };
    return this;
  }
  create(): Trigger {
    return installTrigger(this[RUN], this.#draft);
  }
}
exposed(SpreadsheetTriggerBuilder);
