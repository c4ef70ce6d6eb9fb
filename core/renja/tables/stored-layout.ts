import * as v from "valibot";
import { canonicalJson } from "../../ledger/canonical-json";
import { COLUMN_SOURCES, DEFAULT_TABLE_SETTINGS, TABLE_IDS } from "./table-settings";
import type { TableId, TableSetting, TableSettings } from "./table-settings";

const SettingSchema = v.object({
  basis: v.string(),
  assumptions: v.pipe(v.array(v.string()), v.readonly()),
  inserted: v.pipe(
    v.array(
      v.object({
        after: v.string(),
        heading: v.string(),
        width: v.number(),
        source: v.picklist(COLUMN_SOURCES),
      }),
    ),
    v.readonly(),
  ),
});

const LayoutSchema = v.record(v.picklist(TABLE_IDS), SettingSchema);

/** What an edition keeps of how its tables are laid out: by table, where that is not as the regulation has it. */
export type StoredLayout = { readonly [T in TableId]?: TableSetting };

/** The layout of `tables` as an edition stores it; null where all of them are as the regulation has them. */
export function storedLayout(settings: TableSettings, tables: readonly TableId[]): StoredLayout | null {
  const own = tables.filter((id) => !isSame(settings[id], DEFAULT_TABLE_SETTINGS[id]));
  return own.length === 0 ? null : Object.fromEntries(own.map((id) => [id, settings[id]]));
}

/** The settings that a stored layout stands for; null when `raw` is none. */
export function settingsOfLayout(raw: unknown): TableSettings | null {
  const parsed = v.safeParse(LayoutSchema, raw);
  return parsed.success ? { ...DEFAULT_TABLE_SETTINGS, ...parsed.output } : null;
}

function isSame(one: TableSetting, other: TableSetting): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
