import { describe, expect, it } from "vitest";
import { himpun, himpunJson, filledSample } from "./office";
import { join } from "node:path";

describe("a command line that was typed wrong", () => {
  it.each([
    [["mulai"], "<folder> belum disebut."],
    [["minta", "x"], 'Pilihan "--formulir <id>" belum disebut.'],
    [["hantu"], 'Perintah "hantu" tidak dikenal.'],
    [["status", "x", "--qqqqqqqq"], 'Pilihan "--qqqqqqqq" tidak dikenal.'],
  ])("is told as JSON too: %j", async (argv, cause) => {
    expect(await himpunJson(...argv)).toEqual({
      exitCode: 2,
      json: { galat: { sebab: cause, tindakan: "Lihat cara pakainya dengan --bantuan." } },
    });
  });

  it.each(["--help", "-h", "--bantuan"])("finds help under %s", async (asked) => {
    const { exitCode, out } = await himpun("rekap", asked);
    expect(exitCode).toBe(0);
    expect(out).toContain("Cara pakai: himpun rekap");
  });
});

it("says of a form that was taken that it was, not that it could be", async () => {
  const folder = await filledSample();
  const { out } = await himpun("terima", folder, join(folder, "isian-contoh", "ekosda.xlsx"));
  expect(out).toContain("ekosda.xlsx · Bidang Perekonomian dan Sumber Daya Alam · diterima · diajukan");
});
