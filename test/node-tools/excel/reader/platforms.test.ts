import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const FOLDER = join(import.meta.dirname, "../../../../node-tools/src/excel/reader");
/** The one file that belongs to Node alone. */
const NODE_ONLY = "inflate-with-node.ts";

function sources(): readonly string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
}

describe("the reader's sources", () => {
  it.each(sources().filter((name) => name !== NODE_ONLY))("%s runs in a browser too", (name) => {
    const text = readFileSync(join(FOLDER, name), "utf8");
    expect(text).not.toMatch(
      /from "node:|from "\.{0,2}[^"]*inflate-with-node"|\bBuffer\.|\bprocess\.|require\(/,
    );
  });

  it("take from core and from kept packages only what a browser has", () => {
    const imported = sources().flatMap((name) =>
      [...readFileSync(join(FOLDER, name), "utf8").matchAll(/from "([^".][^"]*)"/g)].map(
        (match) => match[1] ?? "",
      ),
    );
    const outside = [...new Set(imported)].filter((name) => !name.startsWith("#core/")).sort();
    expect(outside).toEqual(["fflate", "node:zlib", "saxes"]);
  });
});
