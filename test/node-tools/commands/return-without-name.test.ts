import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { filledSample, himpun } from "./office";

it("gives a form back in the name of the unit's validator when nobody is named", async () => {
  const folder = await filledSample();
  await himpun("terima", folder, join(folder, "isian-contoh", "ekosda.xlsx"));
  const { exitCode, out } = await himpun("kembalikan", folder, "ekosda", "--catatan", "TW II salah");
  expect(out).toContain("dikembalikan");
  expect(exitCode).toBe(0);
  const last = readFileSync(join(folder, "riwayat.jsonl"), "utf8").trim().split("\n").pop() ?? "";
  expect(JSON.parse(last)).toMatchObject({
    actor: { name: "Contoh Sebelas, S.P., M.Si.", role: "validator", unitId: "ekosda" },
    event: { kind: "form.returned" },
  });
});

it("still asks who approves", async () => {
  const folder = await filledSample();
  const { exitCode, out } = await himpun("sahkan", folder, "--semua");
  expect([exitCode, out]).toEqual([2, expect.stringContaining("--oleh")]);
});
