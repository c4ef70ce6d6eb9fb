import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { fileDriver } from "../../sop/file-driver";
import type { FileDriver } from "../../sop/file-driver";
import { playBanggai } from "../../sop/scripts/banggai";
import { sopAgency } from "../../sop/sop-agency";

/** Every file below `folder`. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]));
}

/** What `himpun verifikasi` says after one bit of a file was turned over, the file being whole again afterwards. */
async function afterFlip(office: FileDriver, path: string, at: number) {
  const whole = readFileSync(path);
  const bytes = Buffer.from(whole);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  writeFileSync(path, bytes);
  const said = await office.himpun("verifikasi");
  writeFileSync(path, whole);
  return said;
}

describe("one flipped byte", () => {
  it("is named, wherever it is: event, stored content, edition, manifest", { timeout: 120_000 }, async () => {
    const office = await fileDriver(sopAgency("banggai-data-kinerja", "bidang"));
    await playBanggai(office);
    await office.paper("nota-dinas", "U2");
    expect((await office.himpun("verifikasi")).exitCode).toBe(0);
    const stored = ["arsip", "rekap"].flatMap((name) => filesBelow(join(office.folder, name)));
    expect(stored.length).toBeGreaterThan(15);
    const unnoticed: string[] = [];
    for (const [index, path] of stored.entries()) {
      const at = (readFileSync(path).length * ((index % 9) + 1)) / 10;
      const { exitCode, out } = await afterFlip(office, path, Math.floor(at));
      const name = relative(office.folder, path);
      if (exitCode !== 1 || !out.includes(basename(path))) unnoticed.push(`${name}: ${out.slice(0, 200)}`);
    }
    expect(unnoticed).toEqual([]);
  });

  it("of the history is named with its event", { timeout: 120_000 }, async () => {
    const office = await fileDriver(sopAgency("banggai-data-kinerja", "bidang"));
    await playBanggai(office);
    const path = join(office.folder, "riwayat.jsonl");
    const lines = readFileSync(path, "utf8").split("\n").slice(0, -1);
    let begin = 0;
    const unnoticed: string[] = [];
    for (const [index, line] of lines.entries()) {
      const { exitCode, out } = await afterFlip(
        office,
        path,
        begin + Math.floor((line.length * (index + 1)) / 25),
      );
      if (exitCode !== 1 || !new RegExp(`\\b${index + 1}\\b`).test(out))
        unnoticed.push(`${index + 1}: ${out}`);
      begin += Buffer.byteLength(line) + 1;
    }
    expect(unnoticed).toEqual([]);
  });
});
