import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FUNCTION_TABLE } from "#core/expression/function-table";
import { FORM_SHEET_MESSAGES } from "#core/messages/author-messages";
import { CSV_MESSAGES } from "#core/messages/csv-messages";
import { DEFINITION_MESSAGES } from "#core/messages/definition-messages";
import { FILE_MESSAGES } from "#core/messages/file-messages";
import { REGISTER_MESSAGES } from "#core/messages/register-messages";
import { CHECK_MESSAGES, REVIEW_MESSAGES, SUBMISSION_MESSAGES } from "#core/messages/submission-messages";
import { VERSION_MESSAGES } from "#core/messages/version-messages";
import { VERSION_RULE_MESSAGES } from "#core/messages/version-rule-messages";
import { himpun } from "../node-tools/commands/office";

/* Lists in the documents are compared with the code; HIMPUN_TULIS=1 writes them anew. */
describe("documents", () => {
  it("README lists the commands that there are, in the words of their help", async () => {
    const { out } = await himpun("--bantuan");
    const unwrapped = out.slice(out.indexOf("Perintah:")).replace(/\n {20,}/g, " ");
    const help = [...unwrapped.matchAll(/^ {2}(\S+) .*? {2,}(\S.*)$/gm)];
    const rows = help.map(([, verb = "", words = ""]) => `| \`himpun ${verb}\` | ${words} |`);
    expectList("README.md", "commands", ["| command | what it does |", "|---|---|", ...rows]);
  });

  it("docs/temuan.md lists the finding codes that there are", () => {
    const groups = {
      Berkas: FILE_MESSAGES,
      "Isian dibaca": SUBMISSION_MESSAGES,
      Pengesahan: REVIEW_MESSAGES,
      "Isian diperiksa": CHECK_MESSAGES,
      CSV: CSV_MESSAGES,
      "Buku induk": REGISTER_MESSAGES,
      "Naskah formulir": { ...DEFINITION_MESSAGES, ...FORM_SHEET_MESSAGES },
      "Versi formulir": { ...VERSION_RULE_MESSAGES, ...VERSION_MESSAGES },
    };
    const rows = Object.entries(groups).flatMap(([group, messages]) =>
      Object.keys(messages).map((code) => `| ${group} | \`${code}\` |`),
    );
    expectList("docs/temuan.md", "codes", ["| kelompok | kode |", "|---|---|", ...rows]);
  });

  it("docs/bahasa-formulir.md lists the functions that there are", () => {
    const rows = Object.entries(FUNCTION_TABLE).map(([name, { parameters, repeated, result }]) => {
      const args = [...parameters, ...(repeated.length === 0 ? [] : [`${repeated.join("; ")} …`])];
      return `| \`${name}(${args.join("; ")})\` | ${result} |`;
    });
    expectList("docs/bahasa-formulir.md", "functions", ["| fungsi | hasil |", "|---|---|", ...rows]);
  });

  it("README says of every package what it is for", () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Packages;
    const named = readFileSync("README.md", "utf8").split("## What each package is for")[1] ?? "";
    const packages = Object.keys({ ...dependencies, ...devDependencies });
    const isTypesOnly = (name: string): boolean => /^@types\/(?!google)/.test(name);
    expect(packages.filter((name) => !isTypesOnly(name) && !named.includes(name))).toEqual([]);
  });
});

interface Packages {
  readonly dependencies: object;
  readonly devDependencies: object;
}

function expectList(file: string, name: string, lines: readonly string[]): void {
  const [begin, end] = [`<!-- ${name}:begin -->\n`, `\n<!-- ${name}:end -->`];
  const text = readFileSync(file, "utf8");
  const [before = "", rest = ""] = text.split(begin);
  const [found = "", after = ""] = rest.split(end);
  const wanted = lines.join("\n");
  if (process.env["HIMPUN_TULIS"] === "1") writeFileSync(file, `${before}${begin}${wanted}${end}${after}`);
  else expect(found).toBe(wanted);
}
