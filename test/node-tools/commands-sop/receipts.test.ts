import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fileDriver } from "../../sop/file-driver";
import { quarterOne, sopAgency } from "../../sop/sop-agency";
import { type } from "../commands/office";

describe("himpun terima --tanda-terima", () => {
  it("gives each unit that handed in a receipt, once, and none to a faulty form", async () => {
    const office = await fileDriver(sopAgency("banggai-data-kinerja", "bidang"));
    await office.request("2026-04-13");
    const inbox = join(office.folder, "..", "masuk");
    mkdirSync(inbox);
    for (const [unit, documents] of [["U1", 2], ["U2", 2], ["U3", -1]] as const) {
      const path = join(inbox, `${unit}.xlsx`);
      copyFileSync(join(office.folder, "permintaan/kinerja-2026-tw1", `${unit}.xlsx`), path);
      await type(path, quarterOne(unit, documents));
    } // prettier-ignore
    await type(join(inbox, "U3.xlsx"), { "U3-B realisasi_tw1": null });
    const taken = await office.himpun("terima", inbox, "--tanda-terima", "--json");
    const { tanda_terima: receipts } = JSON.parse(taken.out) as { readonly tanda_terima: readonly string[] };
    expect(
      receipts.map((name) => [/tanda-terima-(U\d)/.exec(name)?.[1], existsSync(join(office.folder, name))]),
    ).toEqual(["U1", "U1", "U2", "U2"].map((unit) => [unit, true]));
    const again = await office.himpun("terima", inbox, "--tanda-terima", "--json");
    expect(again.out).not.toContain("tanda_terima");
    expect((await office.himpun("verifikasi")).exitCode).toBe(0);
  });
});
