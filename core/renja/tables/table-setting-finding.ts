import type { FindingOf } from "../../validation/finding";

/** What can be odd in a table of settings. */
export type TableSettingFinding =
  | FindingOf<"table-settings/header", object>
  | FindingOf<"table-settings/table", { readonly found: string }>
  | FindingOf<"table-settings/kind", { readonly found: string }>
  | FindingOf<"table-settings/place", { readonly found: string; readonly headings: readonly string[] }>
  | FindingOf<"table-settings/source", { readonly found: string }>;
