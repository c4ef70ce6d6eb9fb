import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";

/** A file that someone named, or that lies in a folder someone named. */
export interface NamedFile {
  readonly path: string;
  /** What messages call it: its name, with the folder below the one that was named. */
  readonly name: string;
}

/** Files that other programs leave beside workbooks, and hidden ones. */
const LEFTOVER = /^(~\$|\.|desktop\.ini$|thumbs\.db$)/i;

/**
 * The files meant by `paths`, sorted by name: a folder stands for all files below it. A path that does not exist is
 * kept, so that it can be named as missing.
 */
export function collectFiles(paths: readonly string[]): readonly NamedFile[] {
  const found = paths.flatMap((path): readonly NamedFile[] => {
    if (!existsSync(path) || !statSync(path).isDirectory()) return [{ path, name: basename(path) }];
    return filesBelow(path).map((file) => ({ path: file, name: relative(path, file).replace(/\\/g, "/") }));
  });
  const unique = new Map(found.map((file) => [file.path, file]));
  return [...unique.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !LEFTOVER.test(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() ? [path] : [];
    });
}
