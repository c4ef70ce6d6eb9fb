import type { CivilDate } from "../cell/civil-date";
import type { Rights } from "./rights";
import type { Actor } from "./role";

/** What a decision needs beside state and command. `today` is the day in the agency's time zone. */
export interface DecideContext {
  readonly today: CivilDate;
  readonly actor: Actor;
  /** The agency's own rights; `DEFAULT_RIGHTS` when absent. */
  readonly rights?: Rights;
}
