import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that this program was installed in: the nearest one above with its templates. */
export function packageFolder(): string {
  for (
    let folder = dirname(fileURLToPath(import.meta.url));
    folder !== dirname(folder);
    folder = dirname(folder)
  ) {
    if (existsSync(join(folder, "sheets-templates", "contoh"))) return folder;
  }
  throw new Error("the folder sheets-templates is not beside this program");
}
