import { describe, expect, it } from "vitest";
import { CSV_MESSAGES } from "#core/messages/csv-messages";
import { REGISTER_MESSAGES } from "#core/messages/register-messages";
import type { Sentence } from "#core/messages/sentence";
import { parseRegister } from "#core/register/parse-register";
import type { RegisterFinding } from "#core/register/register-finding";
import { indicatorsWith, sampleTables } from "./sample-tables";

function say(finding: RegisterFinding): Sentence {
  const make = REGISTER_MESSAGES[finding.code] as (
    values: object,
    place: RegisterFinding["place"],
  ) => Sentence;
  return make(finding.values, finding.place);
}

describe("REGISTER_MESSAGES", () => {
  it.each([
    [
      "arah",
      "naek",
      'Kolom "arah" berisi "naek", seharusnya "naik", "turun" atau "rentang".',
      'Maksud Anda "naik"? Tulis salah satu pilihan itu.',
    ],
    [
      "target_tahun",
      "1.234",
      'Kolom "target_tahun" berisi "1.234", yang dapat berarti 1.234 atau 1,234.',
      "Tulis tanpa pemisah ribuan, dengan koma untuk desimal.",
    ],
    [
      "kode_sub_kegiatan",
      "5.1.02.2.01.0005",
      'Kolom "kode_sub_kegiatan" berisi "5.1.02.2.01.0005": salah satu bagiannya tidak sesuai pola.',
      "Tulis kode lengkap, mis. 5.01.02.2.01.0005.",
    ],
    [
      "kode_sub_kegiatan",
      "5.01.02.2.01.05",
      'Kolom "kode_sub_kegiatan" berisi "5.01.02.2.01.05" dan dibaca sebagai 5.01.02.2.01.0005 (bagian terakhir dijadikan empat angka).',
      "Tidak perlu tindakan, asalkan benar.",
    ],
  ])("%s %j", (column, text, cause, remedy) => {
    const { findings } = parseRegister(
      sampleTables({ indikator: indicatorsWith({ [`3.${column}`]: text }) }),
    );
    expect(findings.map(say)).toContainEqual({ cause, remedy });
  });

  it("names both amounts of a pagu conflict", () => {
    const indikator = indicatorsWith({ "4.kode": "B-2", "4.indikator": "Lain", "4.pagu": "26.000.000" }, 1);
    const sentences = parseRegister(sampleTables({ indikator })).findings.map(say);
    expect(sentences[0]).toEqual({
      cause:
        'Kolom "pagu" berisi Rp26.000.000, sedangkan baris 3 dengan sub kegiatan yang sama (5.01.02.2.01.0005) berisi Rp25.000.000. Pagu adalah milik sub kegiatan.',
      remedy: "Samakan angkanya, atau kosongkan di baris ini.",
    });
    expect(sentences[1]?.cause).toBe(
      '1 dari 3 baris di "indikator.csv" tidak dipakai karena kesalahan di atas.',
    );
  });

  it("ends every sentence with a full stop or question mark", () => {
    const { findings } = parseRegister(
      sampleTables({ indikator: null, unit: null, pejabat: null, instansi: null }),
    );
    for (const { cause, remedy } of findings.map(say)) {
      expect(cause).toMatch(/[.?]$/);
      expect(remedy).toMatch(/[.?]$/);
    }
  });

  it("says where a quote was left open", () => {
    const place = { file: "unit.csv", sheet: null, cell: null, rowNumber: 3, column: null };
    expect(CSV_MESSAGES["csv/unclosed-quote"]({ found: "u1;Unit", lastRowNumber: 9 }, place).cause).toBe(
      'Berkas "unit.csv" memuat tanda kutip yang tidak ditutup, sampai baris 9: u1;Unit. Bagian ini tidak dipakai.',
    );
  });
});
