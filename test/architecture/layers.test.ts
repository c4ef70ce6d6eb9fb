import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";

/** What each layer may import besides files of its own; a layer that is not here may import anything. */
const ALLOWED: { readonly [layer: string]: RegExp } = {
  core: /^(\.{1,2}\/|#act-words$|big\.js$|valibot$)/,
  // .xlsx is read in the browser and written for units without e-mail by the companion's code, as far as it is free of Node.
  "apps-script":
    /^(\.{1,2}\/|#core\/|#templates\/|#google\/|fflate$|#node\/excel\/(reader\/(read-workbook|inflate-with-fflate)|writer\/workbook-parts)$)/,
};

/** Globals that a layer must not touch, because they are a clock, a platform, chance or asynchrony. */
const FORBIDDEN_IN_CORE =
  /\bnew Date\b|\bDate\.now\b|\bMath\.random\b|\bprocess\.|\brequire\(|\bfetch\(|\bsetTimeout\b|\basync \b|\bawait \b|\bPromise\b|\bSpreadsheetApp\b|\bBuffer\b|\bconsole\./;

describe("layers", () => {
  for (const [layer, allowed] of Object.entries(ALLOWED)) {
    it(`${layer} imports only what it may`, () => {
      const foreign = sourceFiles(layer).flatMap((file) =>
        importsOf(readFileSync(file, "utf8"))
          .filter((name) => !allowed.test(name) || leavesLayer(file, name, layer))
          .map((name) => `${file}: ${name}`),
      );
      expect(foreign).toEqual([]);
    });
  }

  it("core is pure: no clock, chance, platform or asynchrony", () => {
    const impure = sourceFiles("core").flatMap((file) => {
      const code = withoutComments(readFileSync(file, "utf8"));
      const found = FORBIDDEN_IN_CORE.exec(code);
      return found === null ? [] : [`${file}: ${found[0]}`];
    });
    expect(impure).toEqual([]);
  });

  it("no file hides a rule from lint or types", () => {
    const comment = /\/[/*]\s*(@ts-(ignore|nocheck|expect-error)|eslint-disable)/;
    const hidden = ["core", "apps-script", "node-tools", "test", "bench"]
      .flatMap(sourceFiles)
      .filter((file) => comment.test(readFileSync(file, "utf8")));
    expect(hidden).toEqual([]);
  });

  it("finds the imports it judges", () => {
    expect(importsOf('import a from "x";\nexport { b } from "./y";\nconst c = import("z");')).toEqual([
      "x",
      "./y",
      "z",
    ]);
    expect(ALLOWED["core"]?.test("node:fs")).toBe(false);
  });
});

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));
}

function importsOf(code: string): readonly string[] {
  return [...code.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+)"([^"]+)"/gm)].map(
    (match) => match[1] ?? "",
  );
}

/** A relative import that ends outside its layer is as foreign as a package. */
function leavesLayer(file: string, name: string, layer: string): boolean {
  return name.startsWith(".") && relative(layer, join(file, "..", name)).startsWith("..");
}

function withoutComments(code: string): string {
  return withoutStrings(code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, ""));
}

function withoutStrings(code: string): string {
  return code.replace(/"(?:[^"\\\n]|\\.)*"/g, '""').replace(/`(?:[^`\\]|\\.)*`/g, "``");
}
