import { enumOf } from "../../run/enum-member";
import type { EnumSet } from "../../run/enum-member";
import type { Run } from "../../run/run";

const made = new WeakMap<Run, { readonly Access: EnumSet; readonly Permission: EnumSet }>();

/** DriveApp's enums, one set per run. */
export function driveEnums(run: Run): { readonly Access: EnumSet; readonly Permission: EnumSet } {
  const known = made.get(run);
  if (known !== undefined) return known;
  const enums = {
    Access: enumOf(run, "Access", "ANYONE ANYONE_WITH_LINK DOMAIN DOMAIN_WITH_LINK PRIVATE"),
    Permission: enumOf(run, "Permission", "VIEW EDIT COMMENT OWNER ORGANIZER FILE_ORGANIZER NONE"),
  };
  made.set(run, enums);
  return enums;
}
