import type { CheckedSubset } from "../../run/checked-subset";
import { enumOf } from "../../run/enum-member";
import type { EnumSet } from "../../run/enum-member";
import { exposed } from "../../run/expose";
import { GOOGLE } from "../../run/google-texts";
import type { Run } from "../../run/run";
import { RUN, ScriptObject } from "../../run/script-object";
import { fromWall, toWall } from "../../values/zone";
import type { TriggerState } from "../../world/world";

export const TRIGGERS_PER_USER = 20;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Triggers and facts about the script. */
export class ScriptApp extends ScriptObject implements CheckedSubset<GoogleAppsScript.Script.ScriptApp> {
  readonly className = "ScriptApp";
  readonly AuthMode: EnumSet;
  readonly EventType: EnumSet;
  readonly TriggerSource: EnumSet;
  readonly WeekDay: EnumSet;
  readonly AuthorizationStatus: EnumSet;

  constructor(run: Run) {
    super(run);
    this.AuthMode = authModes(run);
    this.EventType = enumOf(
      run,
      "EventType",
      "CLOCK ON_OPEN ON_EDIT ON_FORM_SUBMIT ON_CHANGE ON_EVENT_UPDATED",
    );
    this.TriggerSource = enumOf(run, "TriggerSource", "SPREADSHEETS CLOCK FORMS DOCUMENTS CALENDAR");
    this.WeekDay = enumOf(run, "WeekDay", "SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY");
    this.AuthorizationStatus = enumOf(run, "AuthorizationStatus", "REQUIRED NOT_REQUIRED");
  }

  newTrigger(functionName: string): TriggerBuilder {
    return new TriggerBuilder(this[RUN], {
      handler: functionName,
      event: "CLOCK",
      sourceId: null,
      dueMs: null,
      everyMs: null,
    });
  }
  /** Triggers of the current user only [D]. */
  getProjectTriggers(): Trigger[] {
    return mine(this[RUN]).map((one) => new Trigger(this[RUN], one));
  }
  getUserTriggers(): Trigger[] {
    return this.getProjectTriggers().filter((one) => one.getTriggerSourceId() !== null);
  }
  deleteTrigger(trigger: unknown): void {
    if (!(trigger instanceof Trigger)) throw new Error("Invalid argument: trigger");
    const { world } = this[RUN].machine;
    const id = trigger.getUniqueId();
    world.update({ triggers: world.state.triggers.filter((one) => one.id !== id) });
  }
  getScriptId(): string {
    return this[RUN].project.id;
  }
  getOAuthToken(): string {
    return `token-of-${this[RUN].user}`;
  }
  getAuthorizationInfo(): AuthorizationInfo {
    return new AuthorizationInfo(this[RUN], this.AuthorizationStatus);
  }
}
exposed(ScriptApp);

export class AuthorizationInfo
  extends ScriptObject
  implements CheckedSubset<GoogleAppsScript.Script.AuthorizationInfo>
{
  readonly className = "AuthorizationInfo";
  readonly #status: EnumSet;

  constructor(run: Run, status: EnumSet) {
    super(run);
    this.#status = status;
  }

  getAuthorizationStatus(): unknown {
    return this.#status[this[RUN].start.authMode === "NONE" ? "REQUIRED" : "NOT_REQUIRED"];
  }
  getAuthorizationUrl(): string | null {
    return null;
  }
}
exposed(AuthorizationInfo);

/** The AuthMode enum, also used in event objects. */
export function authModes(run: Run): EnumSet {
  return enumOf(run, "AuthMode", "NONE CUSTOM_FUNCTION LIMITED FULL");
}

export class Trigger extends ScriptObject implements CheckedSubset<GoogleAppsScript.Script.Trigger> {
  readonly className = "Trigger";
  readonly #state: TriggerState;

  constructor(run: Run, state: TriggerState) {
    super(run);
    this.#state = state;
  }

  getUniqueId(): string {
    return this.#state.id;
  }
  getHandlerFunction(): string {
    return this.#state.handler;
  }
  getEventType(): unknown {
    return new ScriptApp(this[RUN]).EventType[this.#state.event];
  }
  getTriggerSource(): unknown {
    return new ScriptApp(this[RUN]).TriggerSource[this.#state.event === "CLOCK" ? "CLOCK" : "SPREADSHEETS"];
  }
  getTriggerSourceId(): string | null {
    return this.#state.sourceId;
  }
}
exposed(Trigger);

function mine(run: Run): TriggerState[] {
  return run.machine.world.state.triggers.filter((one) => one.owner === run.user);
}

type Draft = Omit<TriggerState, "id" | "owner">;

export class TriggerBuilder
  extends ScriptObject
  implements CheckedSubset<GoogleAppsScript.Script.TriggerBuilder>
{
  readonly className: string = "TriggerBuilder";
  protected draft: Draft;

  constructor(run: Run, draft: Draft) {
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

/** Twenty triggers per user and script [D]. */
function install(run: Run, draft: Draft): Trigger {
  const { world } = run.machine;
  if (mine(run).length >= TRIGGERS_PER_USER) throw new Error(GOOGLE.tooManyTriggers);
  const state: TriggerState = { ...draft, id: String(7_000_000 + world.nextSerial()), owner: run.user };
  world.update({ triggers: [...world.state.triggers, state] });
  return new Trigger(run, state);
}

export class SpreadsheetTriggerBuilder
  extends ScriptObject
  implements CheckedSubset<GoogleAppsScript.Script.SpreadsheetTriggerBuilder>
{
  readonly className = "SpreadsheetTriggerBuilder";
  #draft: Draft;

  constructor(run: Run, draft: Draft) {
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
    return install(this[RUN], this.#draft);
  }
}
exposed(SpreadsheetTriggerBuilder);

/** Clock triggers. The minute within the hour is not random here: 0 unless nearMinute says otherwise. */
export class ClockTriggerBuilder
  extends ScriptObject
  implements CheckedSubset<GoogleAppsScript.Script.ClockTriggerBuilder>
{
  readonly className = "ClockTriggerBuilder";
  readonly #draft: Draft;
  #everyMs: number | null = null;
  #afterMs: number | null = null;
  #atMs: number | null = null;
  #hour: number | null = null;
  #minute = 0;
  #zone: string | null = null;

  constructor(run: Run, draft: Draft) {
    super(run);
    this.#draft = draft;
  }

  after(ms: number): this {
    this.#afterMs = ms;
    return this;
  }
  at(date: Pick<Date, "getTime">): this {
    this.#atMs = date.getTime();
    return this;
  }
  everyMinutes(minutes: number): this {
    if (![1, 5, 10, 15, 30].includes(minutes))
      throw new Error(
        "The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.",
      );
    this.#everyMs = minutes * 60_000;
    return this;
  }
  everyHours(hours: number): this {
    if (![1, 2, 4, 6, 8, 12].includes(hours))
      throw new Error(
        "The value you passed to everyHours was invalid. It must be one of 1, 2, 4, 6, 8 or 12.",
      );
    this.#everyMs = hours * HOUR_MS;
    return this;
  }
  everyDays(days: number): this {
    this.#everyMs = days * DAY_MS;
    return this;
  }
  everyWeeks(weeks: number): this {
    this.#everyMs = weeks * 7 * DAY_MS;
    return this;
  }
  atHour(hour: number): this {
    if (hour < 0 || hour > 23) throw new Error("Invalid argument: hour");
    this.#hour = hour;
    return this;
  }
  nearMinute(minute: number): this {
    this.#minute = minute;
    return this;
  }
  inTimezone(zone: string): this {
    this.#zone = zone;
    return this;
  }
  create(): Trigger {
    const { nowMs } = this[RUN].machine.world.state;
    if (this.#afterMs !== null) return this.#install(nowMs + this.#afterMs, null);
    if (this.#atMs !== null) return this.#install(this.#atMs, null);
    if (this.#everyMs === null) throw new Error("The trigger has no schedule.");
    return this.#install(
      this.#hour === null ? nowMs + this.#everyMs : this.#nextHour(nowMs, this.#hour),
      this.#everyMs,
    );
  }

  #install(dueMs: number, everyMs: number | null): Trigger {
    return install(this[RUN], { ...this.#draft, event: "CLOCK", dueMs, everyMs });
  }
  #nextHour(nowMs: number, hour: number): number {
    const zone = this.#zone ?? this[RUN].project.manifest.timeZone ?? "Asia/Jakarta";
    const midnight = Math.floor(toWall(zone, nowMs) / DAY_MS) * DAY_MS;
    const today = fromWall(zone, midnight + hour * HOUR_MS + this.#minute * 60_000);
    return today > nowMs ? today : today + DAY_MS;
  }
}
exposed(ClockTriggerBuilder);
