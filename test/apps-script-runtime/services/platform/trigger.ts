import type { CheckedSubset } from "../../run/checked-subset";
import { exposed } from "../../run/expose";
import { RUN, ScriptObject } from "../../run/script-object";
import type { Run } from "../../run/run";
import { GOOGLE } from "../../run/google-texts";
import type { TriggerState } from "../../world/world";
import { scriptEnums } from "./script-enums";

/** Most triggers of one user in one script [D]. */
export const TRIGGERS_PER_USER = 20;

const HOUR_MS = 3_600_000;

/** A trigger in the making. */
export type TriggerDraft = Omit<TriggerState, "id" | "owner">;

/** An installed trigger. */
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
    return scriptEnums(this[RUN]).EventType[this.#state.event];
  }
  getTriggerSource(): unknown {
    return scriptEnums(this[RUN]).TriggerSource[this.#state.event === "CLOCK" ? "CLOCK" : "SPREADSHEETS"];
  }
  getTriggerSourceId(): string | null {
    return this.#state.sourceId;
  }
}
exposed(Trigger);

/** The triggers of the run's user. */
export function triggersOfUser(run: Run): TriggerState[] {
  return run.machine.world.state.triggers.filter((one) => one.owner === run.user);
}

/** An Editor add-on: one trigger of each type per user and file, clocks at most hourly, none when installed for a test [D]. */
function checkDeployment(run: Run, { event, everyMs, dueMs }: TriggerDraft): void {
  const { deployment } = run.project;
  if (deployment === "bound") return;
  if (deployment === "addon-test") throw new Error(GOOGLE.noTestTriggers);
  if (triggersOfUser(run).some((one) => one.event === event)) throw new Error(GOOGLE.oneAddonTrigger);
  const soonest = run.machine.world.state.nowMs + HOUR_MS;
  const isTooOften = event === "CLOCK" && (everyMs === null ? (dueMs ?? 0) < soonest : everyMs < HOUR_MS);
  if (isTooOften) throw new Error(GOOGLE.addonHourly);
}

/** Twenty triggers per user and script [D]. */
export function installTrigger(run: Run, draft: TriggerDraft): Trigger {
  const { world } = run.machine;
  checkDeployment(run, draft);
  if (triggersOfUser(run).length >= TRIGGERS_PER_USER) throw new Error(GOOGLE.tooManyTriggers);
  const state: TriggerState = { ...draft, id: String(7_000_000 + world.nextSerial()), owner: run.user };
  world.update({ triggers: [...world.state.triggers, state] });
  return new Trigger(run, state);
}
