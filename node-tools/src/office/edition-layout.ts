import type { BuiltRecap } from "#core/office/recap/recap-kind";
import { storedLayout } from "#core/renja/tables/stored-layout";
import type { StoredLayout } from "#core/renja/tables/stored-layout";
import { DEFAULT_TABLE_SETTINGS } from "#core/renja/tables/table-settings";
import type { TableSettings } from "#core/renja/tables/table-settings";
import { loadTableSettings } from "../archive/table-settings-file";
import type { Workspace } from "../archive/workspace";
import type { Report, ReportLine } from "../terminal/report";
import { findingJson } from "../terminal/report";

/** How a new edition is laid out: to print it, to store with it, and what is not understood of what staff wrote. */
export interface NewLayout {
  readonly settings: TableSettings;
  /** null where its tables are as the regulation has them. */
  readonly stored: StoredLayout | null;
  readonly exitCode: Report["exitCode"];
  readonly json: object;
  readonly lines: readonly ReportLine[];
}

/** The workspace's layout of the tables of `recap`; a recap without such tables does not look at it. */
export function newLayout(workspace: Workspace, { tables }: BuiltRecap): NewLayout {
  const { settings, said } =
    tables.length === 0 ? { settings: DEFAULT_TABLE_SETTINGS, said: [] } : loadTableSettings(workspace);
  return {
    settings,
    stored: storedLayout(settings, tables),
    exitCode: said.some(({ finding }) => finding.severity === "error") ? 1 : 0,
    json: said.length === 0 ? {} : { susunan_tabel: said.map(findingJson) },
    lines: said.map((one) => ({ kind: "finding", said: one })),
  };
}
