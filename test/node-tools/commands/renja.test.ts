import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { runFindCodes, runImportCodes } from "#node/commands/kode";
import { runStart } from "#node/commands/mulai";
import { runRenja } from "#node/commands/renja";
import type { CommandContext } from "#node/commands/command-context";

const CONTEXT: CommandContext = {
  dryRun: false,
  terminal: {
    write: () => undefined,
    writeError: () => undefined,
    isInteractive: false,
    hasColor: false,
    now: () => new Date("2026-03-01T01:00:00Z"),
  },
};

const CODES = `Kode;Uraian
5.01;PERENCANAAN
5.01.02;PROGRAM PERENCANAAN
5.01.02.2.01;Penyusunan Perencanaan
5.01.02.2.01.05;Pelaksanaan Musrenbang
`;

const PROPOSAL = `Kode;Sub Kegiatan;Indikator;Target 2027;Pagu;Lokasi;Sumber Dana;Penanggung Jawab
5.01.02.2.01.0005;Pelaksanaan Musrenbang;Jumlah Berita Acara;1 Berita Acara;250.000.000;Kab;1.1 PAD;Sekretariat
5.01.02.2.01.0009;Kode lama;Jumlah Dokumen;1 Dokumen;1.000.000;Kab;1.1 PAD;Sekretariat
`;

describe("kode and renja on files", () => {
  const base = mkdtempSync(join(tmpdir(), "himpun-renja-"));
  const folder = join(base, "ruang");
  const file = (name: string, text: string): string => {
    writeFileSync(join(base, name), text);
    return join(base, name);
  };

  beforeAll(() => {
    runStart({ folder, sample: true }, CONTEXT);
    rmSync(join(folder, "daftar-kode.csv"));
  });

  it("says what is missing before a code list is imported", async () => {
    const proposal = file("usulan.csv", PROPOSAL);
    const asked = runRenja({ folder, files: [proposal], year: "2027", other: null }, CONTEXT);
    await expect(asked).rejects.toThrow("belum mempunyai daftar kode");
  });

  it("imports codes, finds them by words, and refuses a table without any", () => {
    expect(runImportCodes({ folder, file: file("kode.csv", CODES) }, CONTEXT).exitCode).toBe(0);
    expect(runFindCodes({ folder, words: ["musren"] }).json).toMatchObject([{ kode: "5.01.02.2.01.0005" }]);
    expect(runImportCodes({ folder, file: file("lain.csv", "a;b\nc;d\n") }, CONTEXT).exitCode).toBe(1);
    expect(runFindCodes({ folder, words: ["5.01.02"] }).json).toHaveLength(3);
  });

  it("writes the Renja as workbook, PDF, HTML and CSV, and reports unknown codes and differences", async () => {
    const proposal = file("usulan.csv", PROPOSAL);
    const other = file("sipd.csv", PROPOSAL.replace("250.000.000", "200.000.000"));
    const report = await runRenja({ folder, files: [proposal], year: "2027", other }, CONTEXT);
    expect(report.exitCode).toBe(1);
    expect(report.json).toMatchObject({
      sub_kegiatan: 2,
      kode_tidak_dikenal: 1,
      invarian_tidak_sesuai: 0,
      berbeda_dari_pembanding: 1,
    });
    const target = join(folder, "rekap", "renja-2027");
    for (const name of ["renja.xlsx", "renja.pdf", "renja.html"])
      expect(existsSync(join(target, name))).toBe(true);
    expect(readFileSync(join(target, "renja.csv"), "utf8")).toContain(
      '"5.01.02.2.01.0005",Pelaksanaan Musrenbang',
    );
  });

  it("prints the tables as susunan-tabel.csv sets them, and tells what it does not understand there", async () => {
    const proposal = file("usulan.csv", PROPOSAL);
    const settings = join(folder, "susunan-tabel.csv");
    writeFileSync(settings, "tabel;hal;isi;setelah\nTabel 4.1;kolom;Kelurahan;Lokasi\nTabel 5;dasar;x;\n");
    const report = await runRenja({ folder, files: [proposal], year: "2028", other: null }, CONTEXT);
    rmSync(settings);
    const html = readFileSync(join(folder, "rekap", "renja-2028", "renja.html"), "utf8");
    expect(html).toContain('>Lokasi</th><th scope="col">Kelurahan</th>');
    expect(JSON.stringify(report.json)).toContain("table-settings/table");
  });

  it("writes old codes of a table as the map says, and tells what the map does not decide", async () => {
    const old = file("lama.csv", PROPOSAL.replace("5.01.02.2.01.0005", "5.01.02.2.01.77"));
    const map = file("peta.csv", "Kode Lama;Kode Baru\n5.01.02.2.01.77;5.01.02.2.01.05\n?;5.01\n");
    const options = { folder, files: [old], year: "2027", other: null, codeMap: map };
    const report = await runRenja(options, { ...CONTEXT, dryRun: true });
    const text = JSON.stringify(report.json);
    expect(report.json).toMatchObject({ sub_kegiatan: 2, kode_tidak_dikenal: 1 });
    expect(text).toContain("1 baris dengan kode lama diberi kode baru menurut peta kode");
    expect(text).toContain("Kode 5.01.02.2.01.0009 tidak ada dalam daftar, dan peta kode tidak menyebutnya");
    expect(text).toContain("Baris peta kode ini tidak terbaca");
  });

  it("refuses what is no year, and writes nothing on a dry run", async () => {
    const proposal = file("usulan.csv", PROPOSAL);
    const options = { folder, files: [proposal], year: "27", other: null };
    await expect(runRenja(options, CONTEXT)).rejects.toThrow('Tahun "27"');
    await runRenja({ ...options, year: "2029" }, { ...CONTEXT, dryRun: true });
    expect(existsSync(join(folder, "rekap", "renja-2029"))).toBe(false);
  });
});
