import type { AgencyMoment } from "#core/office/agency-clock";
import { agencyMoment } from "#core/office/agency-clock";
import type { TimeZone } from "#core/register/register";
import type { Terminal } from "../terminal/terminal";

/** What every command gets besides its own options. */
export interface CommandContext {
  readonly terminal: Terminal;
  /** True for a dry run: everything is worked out and told, nothing is written. */
  readonly dryRun: boolean;
}

/** This moment on the agency's clock. */
export function momentOf(context: CommandContext, timeZone: TimeZone): AgencyMoment {
  return agencyMoment(context.terminal.now().getTime(), timeZone);
}
