import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ALL_CHECKS } from "../../apps-script/uji/checks/all-checks";

const GUIDE = readFileSync(join(import.meta.dirname, "../../docs/uji-diri.md"), "utf8");
const MARKED = /"(\[(?:U|R)\] [^"]*)"/g;

/** Titles of tests that stand on what nobody has verified, by file; those of typed texts are rows of a table. */
function markedTitles(): readonly { readonly file: string; readonly title: string }[] {
  return readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith(".test.ts") && name !== "typed-values.test.ts")
    .flatMap((file) => {
      const text = readFileSync(join(import.meta.dirname, file), "utf8");
      return [...text.matchAll(MARKED)].map(([, title = ""]) => ({ file, title }));
    });
}

/** The typed texts that the runtime's tests take for granted, with the language they are typed in. */
function typedRows(): readonly { readonly text: string; readonly language: string }[] {
  const source = readFileSync(join(import.meta.dirname, "typed-values.test.ts"), "utf8");
  return source.split("describe(").flatMap((part) => {
    const language = /^"typed text, (\w+)"/.exec(part)?.[1];
    if (language === undefined) return [];
    return [...part.matchAll(/\["\[[UR]\] [^"]*", "([^"]*)"/g)].map(([, text = ""]) => ({ text, language }));
  });
}

/** Numbers that the self-test asks by itself, and those that its guide lets two people ask by hand. */
const ASKED = new Set([
  ...ALL_CHECKS.map(({ id }) => id),
  ...[...GUIDE.matchAll(/^\*\*Nomor (\d+),/gm)].map(([, number = ""]) => number),
]);

describe("what the runtime only assumes", () => {
  it("is asked of the real platform: every test marked [U] or [R] names its number there", () => {
    const titles = markedTitles();
    const silent = titles.filter(({ title }) => !ASKED.has(/ · uji (\d+)$/.exec(title)?.[1] ?? ""));
    expect(silent).toEqual([]);
    expect(titles.length).toBeGreaterThan(12);
  });

  it("of typed texts is asked in the same language", () => {
    const rows = typedRows();
    const questions = ALL_CHECKS.map(({ question }) => question);
    const silent = rows.filter(
      ({ text, language }) =>
        !questions.some(
          (question) => question.includes(JSON.stringify(text)) && question.includes(language),
        ) && !questions.some((question) => question.includes(`setValue("${text}")`)),
    );
    expect(silent).toEqual([]);
    expect(rows.length).toBeGreaterThan(30);
  });

  it("is explained number by number in the guide", () => {
    const missing = [...ASKED].filter((number) => !new RegExp(`^\\| ${number} \\|`, "m").test(GUIDE));
    expect(missing).toEqual([]);
  });
});
