import { readdirSync } from "node:fs";
import { join } from "node:path";
import { nearMiss } from "#core/register/near-miss";
import { TABLE_NAMES } from "#core/register/register-tables";
import type { TableName } from "#core/register/register-tables";

/** The files that may hold a workspace's register; names as the file system spells them. */
export interface RegisterSources {
  /** Workbooks, the one to be used first. */
  readonly workbooks: readonly string[];
  readonly tables: ReadonlyMap<TableName, string>;
  /** CSV files whose name may be a misspelt table. */
  readonly misspelt: readonly { readonly found: string; readonly suggestion: string }[];
}

/**
 * Looks for `buku-induk.xlsx` in the workspace and in its folder `buku-induk`, and for the four CSV there, without
 * regard to case. A folder that does not exist holds nothing; any other failure is thrown.
 */
export function findRegisterSources(workspace: string): RegisterSources {
  const inside = join(workspace, "buku-induk");
  const names = fileNames(inside);
  const workbooks = [workspace, inside].flatMap((folder) =>
    fileNames(folder)
      .filter((name) => name.toLowerCase() === "buku-induk.xlsx")
      .map((name) => join(folder, name)),
  );
  const tables = new Map<TableName, string>();
  for (const table of TABLE_NAMES) {
    const name = names.find((one) => one.toLowerCase() === `${table}.csv`);
    if (name !== undefined) tables.set(table, join(inside, name));
  }
  const missing = TABLE_NAMES.filter((table) => !tables.has(table)).map((table) => `${table}.csv`);
  const misspelt = names
    .filter((name) => /\.(?:csv|txt)$/i.test(name) && ![...tables.values()].includes(join(inside, name)))
    .flatMap((found) => {
      const suggestion = nearMiss(found.replace(/\.csv\.(?:csv|txt)$/i, ".csv"), missing);
      return suggestion === null ? [] : [{ found, suggestion }];
    });
  return { workbooks, tables, misspelt };
}

function fileNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
      return [];
    throw error;
  }
}
