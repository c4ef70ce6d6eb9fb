import { describe, expect, it } from "vitest";
import { ask, KASUBBID } from "../apps-script/addon";
import { fileDriver } from "./file-driver";
import { quarterOne, sopAgency } from "./sop-agency";
import { sheetsDriver } from "./sheets-driver";

/** One office; U2 has submitted. */
const office = sheetsDriver(sopAgency("banggai-data-kinerja", "bidang"));
const { runtime } = office.addon;
const begun = office
  .request("2026-04-13")
  .then(() => office.fill("U2", quarterOne("U2", 2)))
  .then(() => runtime.snapshot());
const HEAD = "Kabid Dua";

function playing(act: () => void): () => Promise<void> {
  return async () => {
    runtime.restore(await begun);
    act();
  };
}

describe("control totals", () => {
  const totals = { indikator: "2", pagu: "100.000.000", realisasi: "25000000" };

  it("are refused from the wrong person, as words, and when none is given", playing(() => {
    const say = (name: string, typed: object) => () => office.give(name, "kendali", ["U2"], typed);
    expect(say("Kabid Tiga", totals)).toThrow("hanya dapat dilakukan oleh");
    expect(say("Kasubbid Contoh", totals)).toThrow("hanya dapat dilakukan oleh");
    expect(say(HEAD, { ...totals, pagu: "seratus juta" })).toThrow('"seratus juta" bukan bilangan bulat');
    expect(say(HEAD, { realisasi: "25000000,5" })).toThrow("bukan bilangan bulat");
    expect(say(HEAD, {})).toThrow("belum diisi");
  })); // prettier-ignore

  it("are compared with what was submitted, in Sheets and on files alike", async () => {
    runtime.restore(await begun);
    expect(() => office.give(HEAD, "banding", [])).toThrow("hanya untuk pengelola data");
    const files = await fileDriver(sopAgency("banggai-data-kinerja", "bidang"));
    await files.request("2026-04-13");
    await files.fill("U2", quarterOne("U2", 2));
    const compare = async (): Promise<readonly (readonly string[])[]> => {
      const answer = ask(office.addon, KASUBBID, "perintahSiklus", { siklus: "", aksi: "banding", sasaran: [], isian: {} });
      const inFiles = (await files.himpun("banding")).out.split("\n");
      const { baris } = answer as { readonly baris: readonly string[] };
      return [baris, inFiles].map((lines) =>
        lines.filter((line) => /kendali|menurut/i.test(line) && !line.includes("Belum ada periode")).map((line) => (/ U2 .*?\./.exec(line)?.[0] ?? line).trim()));
    }; // prettier-ignore
    const state = async (typed: { readonly indikator: string; readonly pagu: string; readonly realisasi: string }) => {
      office.give(HEAD, "kendali", ["U2"], typed);
      const { indikator, pagu, realisasi } = typed;
      const { exitCode } = await files.himpun("kendali", "U2", "--indikator", indikator, "--pagu", pagu, "--realisasi", realisasi, "--oleh", HEAD);
      expect(exitCode).toBe(0);
    }; // prettier-ignore
    await state({ ...totals, realisasi: "24.000.000" });
    const [sheets, inFiles] = await compare();
    expect(sheets).toEqual(["U2 menurut Kabid Dua Rp24."]);
    expect(inFiles).toEqual(sheets);
    await state(totals);
    expect(await compare()).toEqual([[], []]);
  });
}); // prettier-ignore
