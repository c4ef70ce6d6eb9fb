import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCsv } from "#node/csv/read-csv";
import { fileDriver } from "../../sop/file-driver";
import type { FileDriver } from "../../sop/file-driver";
import { playPublicInformation } from "../../sop/scripts/public-information";
import { sopAgency } from "../../sop/sop-agency";

const FOLDER = "terbitan/kinerja-2026-tw1/final";

/** The agency whose register tells what its first indicator means, and nothing of the others. */
function definedAgency() {
  const agency = sopAgency("bangka-informasi-publik", "bidang");
  const [head = "", first = "", ...rows] = (agency.tables["indikator.csv"] ?? "").trim().split("\n");
  const defined = `${first};Dokumen perencanaan;Dokumen yang ditetapkan Kepala Badan;Jumlah;`;
  const lines = [
    `${head};Konsep;Definisi Operasional;Ukuran;Metode`,
    defined,
    ...rows.map((row) => `${row};;;;`),
  ];
  return { ...agency, tables: { ...agency.tables, "indikator.csv": lines.join("\n") } };
}

async function published(): Promise<FileDriver> {
  const office = await fileDriver(definedAgency());
  await playPublicInformation(office);
  return office;
}

function read(office: FileDriver, name: string): string {
  return readFileSync(join(office.folder, FOLDER, name), "utf8");
}

interface Descriptor {
  readonly name: string;
  readonly resources: readonly {
    readonly schema: { readonly fields: readonly { readonly name: string; readonly type: string }[] };
  }[];
}

describe("what is published", () => {
  it("is a table whose schema fits it, metadata without guesses, and a page that loads nothing", async () => {
    const office = await published();
    const { rows } = readCsv(Buffer.from(read(office, "data.csv")), "data.csv");
    const [head = [], ...records] = rows.map(({ cells }) => cells);
    const descriptor = JSON.parse(read(office, "datapackage.json")) as Descriptor;
    const fields = descriptor.resources[0]?.schema.fields ?? [];
    expect(fields.map(({ name }) => name)).toEqual(head);
    expect(records.map(([code]) => code)).toEqual(["U1-A", "U1-B", "U2-A", "U2-B", "U3-A", "U3-B"]);
    for (const [index, { type }] of fields.entries())
      if (type !== "string")
        expect(records.every((row) => row[index] === "" || Number.isFinite(Number(row[index])))).toBe(true);
    expect(records[1]?.slice(13)).toEqual(["90", "86", "101.18", "Sangat Tinggi", "", "Subbagian"]);
    const { indikator } = JSON.parse(read(office, "metadata.json")) as { indikator: readonly object[] };
    expect(indikator[0]).toMatchObject({
      ...{ kode: "U1-A", konsep: "Dokumen perencanaan", definisi: "Dokumen yang ditetapkan Kepala Badan" },
      ...{ ukuran: "Jumlah", metode: "Jumlah realisasi triwulan yang terisi" },
      ...{ satuan: "Dokumen", sumber: "Subbagian" },
    });
    expect(indikator[1]).toMatchObject({ kode: "U1-B", konsep: null, definisi: null, ukuran: null });
    const page = read(office, "index.html");
    expect(page).toContain("Cakupan: 3 dari 3 unit.");
    expect(page).not.toMatch(/src=|<script|https?:\/\/(?!bappeda\.contoh)/);
  });

  it("goes when it is taken back, and a page says why", async () => {
    const office = await published();
    const { out } = await office.himpun("publikasi", "tarik", "--alasan", "Salah <lampiran>");
    expect(out).toContain(`datanya dihapus: ${FOLDER}/index.html`);
    expect(existsSync(join(office.folder, FOLDER, "data.csv"))).toBe(false);
    expect(read(office, "index.html")).toContain("Alasan: Salah &lt;lampiran&gt;");
    const again = await office.himpun(
      ...(["publikasi", "ajukan", "--catatan", "Tanpa baris yang keliru"] as const),
    );
    expect(again.exitCode).toBe(0);
    const told = ["publikasi", "terbitkan", "--alamat", "https://bappeda.contoh.example/x"] as const;
    const checked = ["--periksa", "Diperiksa PPID."] as const;
    const slip = await office.himpun(...told, ...checked, "--kecuali", "U9-Z");
    expect([slip.exitCode, slip.out]).toEqual([2, expect.stringContaining("U9-Z")]);
    expect((await office.himpun(...told, "--kecuali", "U1-A")).exitCode).toBe(1);
    expect(existsSync(join(office.folder, FOLDER, "data.csv"))).toBe(false);
    const { exitCode } = await office.himpun(...told, ...checked, "--kecuali", "U1-A");
    expect(exitCode).toBe(0);
    expect(read(office, "data.csv")).not.toContain("U1-A");
    expect(read(office, "index.html")).toContain("1 baris tidak diterbitkan");
    const [last] = office.ledger().slice(-1);
    expect(last?.event).toMatchObject({ excludedCheck: "Diperiksa PPID. Dikecualikan: U1-A." });
  });
});
