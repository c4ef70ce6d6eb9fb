import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { createRuntime } from "./runtime";

const OWNERS = ["kasubbid@bappeda.go.id", "kasubbid@gmail.com"];
const FORWARDS = ["ujiDiri", "ujiTanggalDialog", "ujiJawabTanggal", "ujiPegangKunci", "ujiCobaKunci"]
  .map((name) => `function ${name}() { return __uji.${name}.apply(this, arguments); }`)
  .join("\n");

let code = "";

beforeAll(async () => {
  const built = await build({
    entryPoints: ["apps-script/uji/main.ts"],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "__uji",
    target: "es2020",
  });
  code = `${built.outputFiles[0]?.text ?? ""}\n${FORWARDS}`;
});

describe("the on-platform self-test", () => {
  it.each(OWNERS)("agrees in every answer with the runtime it is written for, as %s", (owner) => {
    const runtime = createRuntime();
    const file = runtime.createSpreadsheet(owner, "Wadah");
    runtime.installScript(code, { file });
    runtime.as(owner).run("ujiDiri");
    const report = runtime.drive.find("Uji diri Himpun in_ID (boleh dihapus)");
    const rows = runtime.drive.values(report?.id ?? "", "Laporan");
    expect(rows.filter((row) => row[5] !== "sesuai").slice(1)).toEqual([]);
    expect(rows.length).toBeGreaterThan(60);
  });

  it("[U] finds a platform that refuses a script's invalid write · uji 8", () => {
    const owner = "kasubbid@bappeda.go.id";
    const runtime = createRuntime({ scriptWritesObeyValidation: true });
    const file = runtime.createSpreadsheet(owner, "Wadah");
    runtime.installScript(code, { file });
    runtime.as(owner).run("ujiDiri");
    const shown = runtime
      .as(owner)
      .shown.map((one) => (one.kind === "alert" ? one.text : ""))
      .join("");
    expect(shown).toContain("1 berbeda");
  });
});
