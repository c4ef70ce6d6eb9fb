import type { CheckedSubset } from "../../run/checked-subset";
import { exposed } from "../../run/expose";
import { RUN, ScriptObject } from "../../run/script-object";
import type { Run } from "../../run/run";
import { fromWall, toWall } from "../../values/zone";
import { installTrigger } from "./trigger";
import type { Trigger, TriggerDraft } from "./trigger";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Clock triggers. The minute within the hour is not random here: 0 unless nearMinute says otherwise. */
export class ClockTriggerBuilder
  extends ScriptObject
  implements CheckedSubset<GoogleAppsScript.Script.ClockTriggerBuilder>
{
  readonly className = "ClockTriggerBuilder";
  readonly #draft: TriggerDraft;
  #everyMs: number | null = null;
  #afterMs: number | null = null;
  #atMs: number | null = null;
  #hour: number | null = null;
  #minute = 0;
  #zone: string | null = null;

  constructor(run: Run, draft: TriggerDraft) {
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
    return installTrigger(this[RUN], { ...this.#draft, event: "CLOCK", dueMs, everyMs });
  }
  #nextHour(nowMs: number, hour: number): number {
    const zone = this.#zone ?? this[RUN].project.manifest.timeZone ?? "Asia/Jakarta";
    const midnight = Math.floor(toWall(zone, nowMs) / DAY_MS) * DAY_MS;
    const today = fromWall(zone, midnight + hour * HOUR_MS + this.#minute * 60_000);
    return today > nowMs ? today : today + DAY_MS;
  }
}
exposed(ClockTriggerBuilder);
