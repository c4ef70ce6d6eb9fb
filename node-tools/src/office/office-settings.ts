import { readFileSync } from "node:fs";
import { join } from "node:path";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { parseOfficeSettings } from "#core/office/office-settings";
import type { OfficeSettings } from "#core/office/office-settings";
import { CommandFault } from "../archive/command-fault";
import { PLACES } from "../archive/workspace";
import type { Workspace } from "../archive/workspace";

/** The office's settings in himpun.json; what it leaves out has its default. Throws CommandFault for a value of another kind. */
export function officeSettings(workspace: Workspace): OfficeSettings {
  const file = join(workspace.folder, PLACES.settings);
  const raw: unknown = JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
  const parsed = parseOfficeSettings(raw);
  if (parsed.ok) return parsed.settings;
  throw new CommandFault(
    workspaceSentence("workspace/settings-broken", { file, why: parsed.wrong.join(", ") }),
  );
}
