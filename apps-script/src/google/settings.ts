import { orNull } from "./or-null";

/** What the add-on remembers of its spreadsheet besides the sheets themselves. */
export type SettingName = "idInstansi" | "folder" | "folderBersama" | "pekerjaan" | "dikumpulkan" | "sisa";

/** A remembered text, or null. `detail` tells values of one kind apart, e.g. by cycle. */
export function setting(name: SettingName, detail = ""): string | null {
  return store().getProperty(keyOf(name, detail));
}

/** Remembers a text; null forgets it. */
export function remember(name: SettingName, value: string | null, detail = ""): void {
  if (value === null) store().deleteProperty(keyOf(name, detail));
  else store().setProperty(keyOf(name, detail), value);
}

function keyOf(name: SettingName, detail: string): string {
  return detail === "" ? `himpun.${name}` : `himpun.${name}.${detail}`;
}

/** The properties of this spreadsheet; of the script where there is no container. */
function store(): GoogleAppsScript.Properties.Properties {
  return orNull(PropertiesService.getDocumentProperties()) ?? PropertiesService.getScriptProperties();
}
