import { sentenceIn } from "#core/messages/render-finding";
import { TABLE_SETTING_MESSAGES } from "#core/messages/table-setting-messages";
import { parseTableSettings } from "#core/renja/tables/parse-table-settings";
import { storedLayout } from "#core/renja/tables/stored-layout";
import type { TableId, TableSettings } from "#core/renja/tables/table-settings";
import { DEFAULT_TABLE_SETTINGS } from "#core/renja/tables/table-settings";
import { contentOf } from "../google/content-files";
import type { Content } from "../google/content-files";
import { tableOf } from "./master-tables";

/** The sheet of the master with what the agency sets of its printed tables: bases, assumptions, further columns. */
const SETTINGS_SHEET = "susunan-tabel";

/** How the tables of a recap are laid out, what an edition stores of it, and what is wrong with the sheet. */
export interface MasterLayout {
  readonly settings: TableSettings;
  /** null where all tables are as the regulation has them. */
  readonly stored: Content | null;
  readonly said: readonly string[];
}

/** The layout of `tables` that the master sets; ours where it has no sheet `susunan-tabel`, or the recap no such tables. */
export function masterLayout(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tables: readonly TableId[],
): MasterLayout {
  const table = tables.length === 0 ? null : tableOf(book, SETTINGS_SHEET);
  if (table === null) return { settings: DEFAULT_TABLE_SETTINGS, stored: null, said: [] };
  const { settings, findings } = parseTableSettings(table);
  const layout = storedLayout(settings, tables);
  return {
    settings,
    stored: layout === null ? null : contentOf(layout),
    said: findings.map((finding) => {
      const { cause, remedy } = sentenceIn(TABLE_SETTING_MESSAGES, finding);
      return `${cause} ${remedy}`;
    }),
  };
}
