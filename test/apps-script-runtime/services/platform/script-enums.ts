import { enumOf } from "../../run/enum-member";
import type { EnumSet } from "../../run/enum-member";
import type { Run } from "../../run/run";

const NAMES = {
  AuthMode: "NONE CUSTOM_FUNCTION LIMITED FULL",
  EventType: "CLOCK ON_OPEN ON_EDIT ON_FORM_SUBMIT ON_CHANGE ON_EVENT_UPDATED",
  TriggerSource: "SPREADSHEETS CLOCK FORMS DOCUMENTS CALENDAR",
  WeekDay: "SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY",
  AuthorizationStatus: "REQUIRED NOT_REQUIRED",
} as const;

export type ScriptEnums = Readonly<Record<keyof typeof NAMES, EnumSet>>;

const made = new WeakMap<Run, ScriptEnums>();

/** ScriptApp's enums, one set per run, so that members of event objects are identical with those a script names. */
export function scriptEnums(run: Run): ScriptEnums {
  const known = made.get(run);
  if (known !== undefined) return known;
  const entries = Object.entries(NAMES).map(([name, members]) => [name, enumOf(run, name, members)]);
  const enums = Object.fromEntries(entries) as ScriptEnums;
  made.set(run, enums);
  return enums;
}
