import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const FOLDER = join(import.meta.dirname, "../../docs/panduan");

describe("the users' guides", () => {
  it("lead only to pages and pictures that are there, and show every picture", () => {
    const links = readdirSync(FOLDER)
      .filter((name) => name.endsWith(".md"))
      .flatMap((name) => [...readFileSync(join(FOLDER, name), "utf8").matchAll(/\]\(([^)#\s]+)/g)])
      .map(([, target = ""]) => target)
      .filter((target) => !target.startsWith("http"));
    expect(links.filter((target) => !existsSync(join(FOLDER, target)))).toEqual([]);
    const unseen = readdirSync(join(FOLDER, "gambar")).filter((name) => !links.includes(`gambar/${name}`));
    expect(unseen).toEqual([]);
  });
});
