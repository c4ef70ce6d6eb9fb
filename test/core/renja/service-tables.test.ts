import { expect, it } from "vitest";
import { blankSignature } from "#core/paper/signature";
import { tc30Sheet, tc31Sheet, tc32Sheet } from "#core/renja/tables/service-tables";
import { printedText } from "./printed-text";
import { AGENCY, number } from "./sample-renja";

const BOOK = {
  year: 2027,
  agency: AGENCY,
  signature: blankSignature("Kepala,"),
  footer: "Renja 2027",
  notes: [],
};

function lines(text: string): readonly string[] {
  return text.split("\n").slice(7);
}

it("prints T-C.30 with the years themselves", () => {
  const sheet = tc30Sheet(BOOK, [
    {
      name: "Persentase keselarasan RKPD",
      standard: "",
      keyIndicator: "IKK 1",
      renstraTargets: [number(80), number(85), number(90), null],
      reached: [number(79.5), null],
      projected: [number(90), { kind: "text", text: "95–100" }],
      note: "Baik",
    },
  ]);
  expect(lines(printedText(sheet)).slice(0, 4)).toEqual([
    "No | Indikator | SPM/Standar Nasional | IKK | Target Renstra Perangkat Daerah | Realisasi Capaian | Proyeksi | Catatan Analisis",
    "Tahun 2025 | Tahun 2026 | Tahun 2027 | Tahun 2028 | Tahun 2025 | Tahun 2026 | Tahun 2027 | Tahun 2028",
    "1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13",
    "1 | Persentase keselarasan RKPD |  | IKK 1 | 80 | 85 | 90 |  | 79,5 |  | 90 | 95–100 | Baik",
  ]);
});

it("sums both sides of T-C.31", () => {
  const program = { name: "Program A", location: "Kab", indicator: "Jumlah", target: "2", budget: 100 };
  const sheet = tc31Sheet(BOOK, [
    { draft: program, need: { ...program, budget: 150 }, note: "Naik" },
    { draft: null, need: { ...program, budget: 5 }, note: "" },
  ]);
  expect(lines(printedText(sheet)).slice(3, 6)).toEqual([
    "1 | Program A | Kab | Jumlah | 2 | 100 | Program A | Kab | Jumlah | 2 | 150 | Naik",
    "2 |  |  |  |  |  | Program A | Kab | Jumlah | 2 | 5 |",
    " | JUMLAH |  |  |  | 100 |  |  |  |  | 155 |",
  ]);
});

it("prints T-C.32 even when there is no proposal", () => {
  expect(lines(printedText(tc32Sheet(BOOK, []))).slice(0, 3)).toEqual([
    "No | Program/Kegiatan | Lokasi | Indikator Kinerja | Besaran/Volume | Catatan",
    "1 | 2 | 3 | 4 | 5 | 6",
    " | Nihil |  |  |  |",
  ]);
});
