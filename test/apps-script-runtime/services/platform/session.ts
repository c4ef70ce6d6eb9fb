import type { CheckedSubset } from "../../run/checked-subset";
import { exposed } from "../../run/expose";
import { RUN, ScriptObject } from "../../run/script-object";
import { domainOf } from "../../world/drive-state";
import { User } from "../user";

/** Who runs the script. */
export class Session extends ScriptObject implements CheckedSubset<GoogleAppsScript.Base.Session> {
  readonly className = "Session";

  /** The address is '' in a simple trigger for a person of another domain than the script's owner [D]. */
  getActiveUser(): User {
    const { user, start, project } = this[RUN];
    const hidden =
      start.kind === "simple" && (start.authMode === "NONE" || domainOf(user) !== domainOf(project.owner));
    return new User(this[RUN], hidden ? "" : user);
  }
  getEffectiveUser(): User {
    return new User(this[RUN], this[RUN].start.authMode === "NONE" ? "" : this[RUN].user);
  }
  getActiveUserLocale(): string {
    return "in";
  }
  getScriptTimeZone(): string {
    return this[RUN].project.manifest.timeZone ?? "Asia/Jakarta";
  }
  getTemporaryActiveUserKey(): string {
    return `key-${this[RUN].user.length}-${this[RUN].project.id}`;
  }
}
exposed(Session);
