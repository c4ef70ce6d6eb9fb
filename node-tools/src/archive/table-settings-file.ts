import { existsSync } from "node:fs";
import { join } from "node:path";
import { sentenceIn } from "#core/messages/render-finding";
import { TABLE_SETTING_MESSAGES } from "#core/messages/table-setting-messages";
import type { Edition } from "#core/cycle/state";
import { parseTableSettings } from "#core/renja/tables/parse-table-settings";
import { settingsOfLayout } from "#core/renja/tables/stored-layout";
import { DEFAULT_TABLE_SETTINGS } from "#core/renja/tables/table-settings";
import type { TableSettings } from "#core/renja/tables/table-settings";
import { readTables } from "../commands/read-table";
import type { SaidFinding } from "../terminal/report";
import { loadJson } from "./content-store";
import type { Workspace } from "./workspace";

/** Where a workspace keeps what it sets of the printed tables: bases, assumptions, further columns. */
const NAMES = ["susunan-tabel.csv", "susunan-tabel.xlsx"] as const;

/** The settings of the workspace's printed tables and what is wrong with them; ours where it sets none. */
export function loadTableSettings({ folder }: Workspace): {
  readonly settings: TableSettings;
  readonly said: readonly SaidFinding[];
} {
  const path = NAMES.map((name) => join(folder, name)).find((one) => existsSync(one));
  if (path === undefined) return { settings: DEFAULT_TABLE_SETTINGS, said: [] };
  const { tables, said } = readTables(path);
  const [table] = tables;
  if (table === undefined) return { settings: DEFAULT_TABLE_SETTINGS, said };
  const { settings, findings } = parseTableSettings(table);
  const own = findings.map((finding) => ({ finding, sentence: sentenceIn(TABLE_SETTING_MESSAGES, finding) }));
  return { settings, said: [...said, ...own] };
}

/** How the tables of an edition are laid out: as they were when it was made. */
export function settingsOfEdition(
  workspace: Workspace,
  { layoutHash }: Pick<Edition, "layoutHash">,
): TableSettings {
  if (layoutHash === null) return DEFAULT_TABLE_SETTINGS;
  const settings = settingsOfLayout(loadJson(workspace, "susunan", layoutHash));
  if (settings === null) throw new Error(`stored layout ${layoutHash} is no layout`);
  return settings;
}
