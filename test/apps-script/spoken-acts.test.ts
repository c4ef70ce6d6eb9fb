import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tokenizer } from "acorn";
import { describe, expect, it } from "vitest";
import { ACTS as MENU } from "#google/messages/act-words";
import { ACTS } from "#core/messages/act-words";

const FOLDER = join(import.meta.dirname, "../../dist/apps-script");
/** A command of the companion in a sentence; `Menghimpun dan …` is a word. */
const COMMAND = /(^|[^\p{L}])himpun [a-z]/u;

describe("sentences of the add-on name the way through its menu, not the companion's commands", () => {
  it("in no text of the bundle that clasp pushes", () => {
    const texts = textsIn(readFileSync(join(FOLDER, "Code.js"), "utf8"));
    expect(texts.filter((text) => COMMAND.test(text))).toEqual([]);
    expect(texts.some((text) => text.includes(MENU.verify))).toBe(true);
  });

  it.each(["Buat dahulu dengan himpun rekap.", "himpun mulai"])("would find %s", (text) => {
    expect(COMMAND.test(textsIn(`say(\`${text} \${x}\`)`).join(""))).toBe(true);
  });

  it("and every menu path starts in the menu that there is", () => {
    const menu = readFileSync(join(import.meta.dirname, "../../apps-script/src/ui/menu.ts"), "utf8");
    const items = Object.values(MENU).flatMap((path) => /^Himpun > ([^>,]+)/.exec(path)?.[1]?.trim() ?? []);
    expect(items.length).toBeGreaterThan(8);
    expect(items.filter((item) => !menu.includes(`"${item}"`))).toEqual([]);
    expect(Object.keys(MENU)).toEqual(Object.keys(ACTS));
  });
});

/** Every string and every fixed part of a template in a script. */
function textsIn(code: string): readonly string[] {
  const texts: string[] = [];
  for (const token of tokenizer(code, { ecmaVersion: 2020 }))
    if (token.type.label === "string" || token.type.label === "template")
      texts.push(String("value" in token ? token.value : ""));
  return texts;
}
