import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "#node/run";
import { fileDriver } from "../../sop/file-driver";
import { quarterOne, sopAgency } from "../../sop/sop-agency";

/** Runs a command line as on 20 April 2026. */
async function himpun(
  ...argv: readonly string[]
): Promise<{ readonly exitCode: number; readonly out: string }> {
  const out: string[] = [];
  const write = (text: string): void => void out.push(text);
  const terminal = { write, writeError: write, isInteractive: false, hasColor: false };
  const exitCode = await run(argv, { ...terminal, now: () => new Date("2026-04-20T03:00:00Z") });
  return { exitCode, out: out.join("") };
}

/** An office in the middle of its cycle: one unit approved, one submitted, one that owes. */
async function halfWay() {
  const office = await fileDriver(sopAgency("banggai-data-kinerja", "bidang"));
  await office.request("2026-04-13");
  await office.fill("U1", quarterOne("U1", 2));
  await office.fill("U2", quarterOne("U2", 2));
  await office.approve("U1", { by: "Sekretaris Contoh" });
  await office.recap("sementara");
  await office.paper("berita-acara", "U1");
  return office;
}

describe("restore drill", () => {
  it("a copied folder verifies and its cycle goes on, without the place it came from", async () => {
    const { folder } = await halfWay();
    const copy = join(folder, "..", "pulih");
    cpSync(folder, copy, { recursive: true });
    rmSync(folder, { recursive: true });
    expect(await himpun("verifikasi", copy)).toMatchObject({ exitCode: 0 });
    expect((await himpun("sahkan", copy, "U2", "--oleh", "Kabid Dua")).exitCode).toBe(0);
    expect((await himpun("rekap", copy, "--edisi", "final")).exitCode).toBe(0);
    expect((await himpun("beda", copy, "sementara", "final")).out).toContain(
      "Isian Bidang Dua baru disahkan.",
    );
    expect((await himpun("verifikasi", copy)).out).toContain("2 edisi dibangun ulang");
  });
});

describe("an archive in one file", () => {
  it("carries the whole state into an empty folder, where the cycle goes on; the same bytes come out again", async () => {
    const { folder } = await halfWay();
    const [file, other, again] = ["arsip.jsonl", "lain", "lagi.jsonl"].map((name) =>
      join(folder, "..", name),
    );
    if (file === undefined || other === undefined || again === undefined) throw new Error("names expected");
    expect((await himpun("ekspor", folder, file)).exitCode).toBe(0);
    expect((await himpun("impor", other, file)).exitCode).toBe(0);
    expect((await himpun("status", other, "--json")).out).toBe(
      (await himpun("status", folder, "--json")).out,
    );
    expect(await himpun("verifikasi", other)).toMatchObject({ exitCode: 0 });
    await himpun("ekspor", other, again);
    expect(readFileSync(again, "utf8")).toBe(readFileSync(file, "utf8"));
    expect((await himpun("sahkan", other, "U2", "--oleh", "Kabid Dua")).exitCode).toBe(0);
    expect(
      (await himpun("minta", other, "--formulir", "kinerja", "--tahun", "2026", "--triwulan", "2")).exitCode,
    ).toBe(0);
  });

  it("goes back and forth: a newer archive continues a folder, an older one changes nothing", async () => {
    const { folder } = await halfWay();
    const [other, first, second] = ["lain", "a.jsonl", "b.jsonl"].map((name) => join(folder, "..", name));
    if (other === undefined || first === undefined || second === undefined) throw new Error("names expected");
    await himpun("ekspor", folder, first);
    await himpun("impor", other, first);
    await himpun("sahkan", other, "U2", "--oleh", "Kabid Dua");
    await himpun("ekspor", other, second);
    expect((await himpun("impor", folder, second)).out).toContain("Riwayat dan isinya diambil.");
    expect((await himpun("impor", folder, first)).out).toContain("sudah lebih baru");
    expect((await himpun("status", folder)).out).toContain("2 disahkan");
  });

  it("names what was tampered with and writes nothing", async () => {
    const { folder } = await halfWay();
    const [file, other] = [join(folder, "..", "rusak.jsonl"), join(folder, "..", "lain")];
    await himpun("ekspor", folder, file);
    writeFileSync(file, readFileSync(file, "utf8").replace('"Sekretaris Contoh"', '"Orang Lain"'));
    const { exitCode, out } = await himpun("impor", other, file);
    expect([exitCode, existsSync(other)]).toEqual([1, false]);
    expect(out).toMatch(/Rantai riwayat putus pada peristiwa \d+|bukan lagi yang dicatat riwayat/);
  });

  it("refuses histories that went different ways, another agency's, and to write over a file", async () => {
    const [one, two] = [await halfWay(), await halfWay()];
    const file = join(one.folder, "..", "satu.jsonl");
    await himpun("ekspor", one.folder, file);
    expect((await himpun("impor", two.folder, file)).out).toContain("milik instansi lain");
    expect((await himpun("ekspor", one.folder, file)).out).toContain("sudah ada");
    await himpun("sahkan", one.folder, "U2", "--oleh", "Kabid Dua");
    const forked = join(one.folder, "..", "cabang");
    await himpun("impor", forked, file);
    await himpun("lewati", forked, "U3", "--alasan", "Tidak ada data");
    const branch = join(one.folder, "..", "cabang.jsonl");
    await himpun("ekspor", forked, branch);
    expect((await himpun("impor", one.folder, branch)).out).toContain("berbeda sesudah peristiwa");
  });
});
