import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { himpun } from "../node-tools/commands/office";

describe("README", () => {
  it("lists the commands that there are, in the words of their help", async () => {
    const { out } = await himpun("--bantuan");
    const help = [...out.slice(out.indexOf("Perintah:")).matchAll(/^ {2}(\S+) .*? {2,}(\S.*)$/gm)];
    const listed = section("commands").matchAll(/^\| `himpun (\S+)` \| (.+) \|$/gm);
    expect([...listed].map(([, verb, words]) => `${verb ?? ""}: ${words ?? ""}`)).toEqual(
      help.map(([, verb, words]) => `${verb ?? ""}: ${words ?? ""}`),
    );
  });

  it("says of every package what it is for", () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Packages;
    const named = readFileSync("README.md", "utf8").split("## What each package is for")[1] ?? "";
    const packages = Object.keys({ ...dependencies, ...devDependencies }).filter(
      (name) => !/^@types\/(?!google)/.test(name),
    );
    expect(packages.filter((name) => !named.includes(name))).toEqual([]);
  });
});

interface Packages {
  readonly dependencies: object;
  readonly devDependencies: object;
}

function section(name: string): string {
  return (
    readFileSync("README.md", "utf8").split(`<!-- ${name}:begin -->`)[1]?.split(`<!-- ${name}:end -->`)[0] ??
    ""
  );
}
