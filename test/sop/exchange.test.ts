import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ask, KASUBBID } from "../apps-script/addon";
import { emptyFolder, himpun } from "../node-tools/commands/office";
import { kindsOf } from "./comparable-ledger";
import { quarterOne, sopAgency } from "./sop-agency";
import type { SheetsDriver } from "./sheets-driver";
import { sheetsDriver } from "./sheets-driver";

const UNITS = ["U1", "U2", "U3"];

it(
  "a cycle begun in Sheets goes on in a folder, and back, through one file",
  { timeout: 120_000 },
  async () => {
    const office = await approvedOffice();
    const [folder, out, back] = [
      join(emptyFolder(), "badan"),
      join(emptyFolder(), "a.jsonl"),
      join(emptyFolder(), "b.jsonl"),
    ];
    writeFileSync(out, String(ask(office.addon, KASUBBID, "arsip")));
    await must("impor", folder, out);
    await must("serahkan", folder, ...UNITS);
    await must("rekap", folder, "--edisi", "final");
    await must("verifikasi", folder);
    await must("ekspor", folder, back);
    const text = readFileSync(back, "utf8");
    expect(told(ask(office.addon, KASUBBID, "imporArsip", { berkas: text }))).toContain("4 peristiwa");
    expect(told(ask(office.addon, KASUBBID, "imporArsip", { berkas: text }))).toContain(
      "tidak ada yang berubah",
    );
    expect(kindsOf(office.ledger()).slice(-2)).toEqual(["form.received ×3", "recap.made"]);
    expect(ask(office.addon, KASUBBID, "riwayat")).toBe(readFileSync(join(folder, "riwayat.jsonl"), "utf8"));
    expect(office.give("Kasubbid Contoh", "verifikasi")).toContain("1 edisi dibangun ulang");
    expect(ask(office.addon, KASUBBID, "arsip")).toBe(text);
  },
);

it(
  "refuses an archive that was cut off, changed, or went another way, and takes nothing of it",
  { timeout: 120_000 },
  async () => {
    const office = await approvedOffice();
    const text = String(ask(office.addon, KASUBBID, "arsip"));
    const before = office.ledger().length;
    const take = (berkas: string) => () => ask(office.addon, KASUBBID, "imporArsip", { berkas });
    expect(take(text.slice(0, -200))).toThrow("tidak utuh");
    expect(take(text.replace("Kabid Dua", "Kabid Duo"))).toThrow("tidak utuh");
    await office.handOver(UNITS);
    expect(take("bukan arsip")).toThrow("tidak utuh");
    expect(told(take(text)())).toContain("sudah lebih baru");
    expect(office.ledger().length).toBe(before + 3);
  },
);

async function approvedOffice(): Promise<SheetsDriver> {
  const office = sheetsDriver(sopAgency("banggai-data-kinerja", "bidang"));
  await office.request("2026-04-13");
  for (const unit of UNITS) await office.fill(unit, quarterOne(unit, 2));
  await office.approve("U1", { by: "Sekretaris Contoh" });
  await office.approve("U2", { by: "Kabid Dua" });
  await office.approve("U3", { by: "Kabid Tiga" });
  return office;
}

async function must(...argv: readonly string[]): Promise<void> {
  const { exitCode, out, errors } = await himpun(...argv);
  if (exitCode !== 0) throw new Error(`himpun ${argv.join(" ")} ended with ${exitCode}:\n${out}${errors}`);
}

function told(answer: unknown): string {
  return (answer as { readonly baris: readonly string[] }).baris.join("\n");
} // prettier-ignore
