import { describe, expect, it } from "vitest";
import { compareDefinitions } from "#core/definition-sheet/compare-definitions";
import { versionFindings } from "#core/definition-sheet/version-rules";
import { changeSentence, mappingRows } from "#core/messages/version-rule-messages";
import { versionMapping } from "#core/form/version-mapping";
import { authored, definitionIn, goodWith, GOOD } from "./author";
import type { Sheets } from "./author";

const first = definitionIn(GOOD);

/** What the version rules say of sheets as the next version of GOOD. */
function ruled(sheets: Sheets): readonly string[] {
  const form = authored(sheets, { lastVersion: () => first });
  if (form.definition === null) throw new Error("faulty");
  return versionFindings(first, form.definition, form.places).map(
    ({ code, severity, place }) => `${severity} ${code}@${place.cell ?? place.sheet ?? ""}`,
  );
}

describe("versions of a form", () => {
  it.each<readonly [string, Sheets, readonly string[]]>([
    ["the same again", GOOD, []],
    [
      "a figure that becomes a text",
      goodWith(
        "Kolom",
        "| 6 | Jumlah | diisi | angka | | | | orang | | |",
        "| 5 | P | diisi | teks | | ya | | | | |",
      ),
      ["error version/type-changed@A5", "error version/measure-changed@A5", "error version/role-changed@A6"],
    ],
    [
      "another satuan",
      goodWith("Kolom", "| 4 | L | diisi | angka | | ya | | jiwa | | ya |"),
      ["error version/measure-changed@A4"],
    ],
    [
      "another source",
      goodWith("Kolom", "| 3 | Indikator | buku induk | | sasaran | | | | | |"),
      ["error version/source-changed@A3"],
    ],
    [
      "a choice that is gone",
      goodWith("Pilihan", "| 3 | | Kontrak |"),
      ["warning version/choices-removed@A7"],
    ],
    [
      "another period",
      goodWith("Formulir", "| 4 | Periode | triwulan |"),
      ["error version/period-changed@B4"],
    ],
  ])("judges %s", (_what, sheets, expected) => {
    expect(ruled(sheets)).toEqual(expected);
  });

  it("asks whether a column that is gone got another name, and takes the id for an answer", () => {
    const head =
      "| 1 | Judul | Cara isi | Jenis | Sumber | Wajib | Pilihan | Satuan | Rumus | Jumlahkan | Id |";
    const renamed = goodWith(
      "Kolom",
      head,
      "| 7 | Status Pegawai | diisi | pilihan | | ya | status | | | | |",
    );
    expect(ruled(renamed)).toEqual(["warning version/column-removed@Kolom"]);
    const kept = goodWith(
      "Kolom",
      head,
      "| 7 | Status Pegawai | diisi | pilihan | | ya | status | | | | status |",
    );
    expect(ruled(kept)).toEqual(["note version/column-renamed@A7"]);
  });

  it("tells every difference in the author's words, and what becomes of forms that are out", () => {
    const next = definitionIn(
      {
        ...goodWith(
          "Kolom",
          "| 5 | Perempuan | diisi | angka | | tidak | | orang | | |",
          "| 6 | Jumlah | dihitung | angka | | | | orang | [L] | ya |",
          "| 8 | Catatan | diisi | teks | | | | | | |",
        ),
        Formulir: goodWith("Formulir", "| 3 | Judul | Data Pegawai Baru |")["Formulir"] ?? "",
        Aturan: "| 1 | Kolom | Salah bila | Pesan | Perbaikan |\n| 2 | L | [L] < 0 | negatif | Betulkan. |",
      },
      { lastVersion: () => first },
    );
    expect(compareDefinitions(first, next).map(changeSentence)).toEqual([
      'Judul: dari "Data Pegawai" menjadi "Data Pegawai Baru".',
      'Kolom "P" dihapus.',
      'Kolom "Perempuan" baru.',
      'Kolom "Jumlah", Rumus: dari "[L] + [P]" menjadi "[L]".',
      'Kolom "Catatan" baru.',
      "Aturan dihapus: jumlahnya sangat besar.",
      "Aturan baru: negatif.",
    ]);
    expect(mappingRows(versionMapping(first, next))).toEqual([
      ["L", "dipakai", "L"],
      ["P", "disisihkan dengan catatan", "-"],
      ["Status", "dipakai", "Status"],
      ["Penjelasan", "dipakai", "Penjelasan"],
      ["-", "baru, belum pernah ditanyakan", "Perempuan"],
      ["-", "baru, belum pernah ditanyakan", "Catatan"],
    ]);
  });
});
