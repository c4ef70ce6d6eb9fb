import type { CheckedSubset } from "../../run/checked-subset";
import { exposed } from "../../run/expose";
import { RUN, ScriptObject } from "../../run/script-object";
import type { Run } from "../../run/run";
import { scriptEnums } from "./script-enums";
import { Trigger, triggersOfUser } from "./trigger";
import { TriggerBuilder } from "./trigger-builders";

/** Triggers and facts about the script. */
export class ScriptApp extends ScriptObject implements CheckedSubset<GoogleAppsScript.Script.ScriptApp> {
  readonly className = "ScriptApp";

  constructor(run: Run) {
    super(run);
    for (const [name, value] of Object.entries(scriptEnums(run)))
      Object.defineProperty(this, name, { value, enumerable: true });
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
    return triggersOfUser(this[RUN]).map((one) => new Trigger(this[RUN], one));
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
    return new AuthorizationInfo(this[RUN]);
  }
}
exposed(ScriptApp);

export class AuthorizationInfo
  extends ScriptObject
  implements CheckedSubset<GoogleAppsScript.Script.AuthorizationInfo>
{
  readonly className = "AuthorizationInfo";

  getAuthorizationStatus(): unknown {
    return scriptEnums(this[RUN]).AuthorizationStatus[
      this[RUN].start.authMode === "NONE" ? "REQUIRED" : "NOT_REQUIRED"
    ];
  }
  getAuthorizationUrl(): string | null {
    return null;
  }
}
exposed(AuthorizationInfo);
