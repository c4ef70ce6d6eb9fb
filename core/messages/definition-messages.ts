import type { ExpressionType } from "../expression/function-table";
import type { DefinitionFinding, ExpressionProblem } from "../form/definition-finding";
import type { Messages } from "./sentence";

/** The sentences that the author of a form reads. */
export const DEFINITION_MESSAGES: Messages<DefinitionFinding> = {
  "definition/duplicate-id": ({ id }) => ({
    cause: `Id kolom "${id}" dipakai lebih dari satu kali.`,
    remedy: "Beri setiap kolom id yang berbeda.",
  }),
  "definition/duplicate-label": ({ label, ids }) => ({
    cause: `Judul "${label}" dipakai oleh kolom ${ids.join(", ")}.`,
    remedy: "Beri setiap kolom judul yang berbeda, karena judul membantu mengenali kolom yang berpindah.",
  }),
  "definition/duplicate-rule": ({ id }) => ({
    cause: `Id aturan "${id}" dipakai lebih dari satu kali.`,
    remedy: "Beri setiap aturan id yang berbeda.",
  }),
  "definition/unknown-source": ({ field, source }) => ({
    cause: `Kolom "${field}" mengambil "${source}", yang tidak ada dalam buku induk.`,
    remedy: "Ganti dengan salah satu sumber yang tercantum dalam panduan formulir.",
  }),
  "definition/unknown-list": ({ list }) => ({
    cause: `Formulir memakai daftar "${list}", yang tidak ada.`,
    remedy:
      "Untuk baris: indicators. Untuk pilihan: kode, indikator, satuan, unit, atau daftar yang ditulis pada lists.",
  }),
  "definition/unknown-reference": ({ where, id }) => ({
    cause: `"${where}" menunjuk kolom "${id}", yang tidak ada atau tidak cocok untuk itu.`,
    remedy: "Tulis id kolom yang ada; ejaannya harus sama.",
  }),
  "definition/no-check-column": () => ({
    cause: "Formulir ini tidak mempunyai kolom pemeriksaan.",
    remedy: 'Tambahkan satu kolom dengan role "check".',
  }),
  "definition/no-input": () => ({
    cause: "Formulir ini tidak mempunyai kolom yang diisi.",
    remedy: 'Tambahkan paling sedikit satu kolom dengan role "input".',
  }),
  "definition/choices-missing": ({ field }) => ({
    cause: `Kolom pilihan "${field}" tidak mempunyai daftar pilihan.`,
    remedy: "Tuliskan pilihannya pada choices.",
  }),
  "definition/limits-reversed": ({ field, minimum, maximum }) => ({
    cause: `Batas bawah kolom "${field}" (${minimum}) melebihi batas atasnya (${maximum}).`,
    remedy: "Tukar kedua batas itu, atau perbaiki angkanya.",
  }),
  "definition/text-too-long": ({ where, length, limit }) => ({
    cause: `Teks pada "${where}" panjangnya ${length} huruf, paling panjang ${limit}.`,
    remedy: "Persingkat teks itu.",
  }),
  "definition/expression": ({ where, source, at, fault }) => ({
    cause: `Rumus "${where}" tidak terbaca pada huruf ke-${at + 1}: ${problemText(fault)}. Rumusnya: ${source}`,
    remedy: "Perbaiki rumus itu menurut panduan formulir.",
  }),
  "definition/unknown-field": ({ where, id }) => ({
    cause: `Rumus "${where}" menyebut kolom "${id}", yang tidak ada atau tidak dapat dibaca rumus.`,
    remedy: "Tulis id kolom yang ada; ejaannya harus sama.",
  }),
  "definition/too-early": ({ where, id, allowed }) => ({
    cause: `Rumus "${where}" menyebut kolom "${id}", padahal hanya boleh membaca ${
      allowed === "period" ? "tahun dan triwulan" : "kolom dari buku induk"
    }.`,
    remedy: "Pindahkan syarat itu ke sebuah aturan, atau ganti kolomnya.",
  }),
  "definition/circular": ({ ids }) => ({
    cause: `Kolom hitungan saling memerlukan: ${[...ids, ids[0] ?? ""].join(" → ")}.`,
    remedy: "Hilangkan salah satu dari rujukan itu.",
  }),
  "definition/argument-count": ({ where, function: name, found, expected }) => ({
    cause: `Rumus "${where}" memberi ${name} sebanyak ${found} isian, seharusnya ${expected}.`,
    remedy: "Lengkapi atau kurangi isian di dalam kurung; pemisahnya titik koma.",
  }),
  "definition/type-mismatch": ({ where, found, expected }) => ({
    cause: `Rumus "${where}" memakai ${typeText(found)} di tempat ${typeText(expected)}.`,
    remedy: "Perbaiki bagian itu: angka, teks, dan benar/salah tidak dapat dicampur.",
  }),
  "definition/formula-too-long": ({ column, length, limit }) => ({
    cause: `Rumus lembar untuk kolom "${column}" panjangnya ${length} huruf, paling panjang ${limit}.`,
    remedy: "Kurangi aturan, atau persingkat pesan dan judul kolomnya.",
  }),
  "definition/formula-too-deep": ({ column, depth, limit }) => ({
    cause: `Rumus lembar untuk kolom "${column}" bertingkat ${depth}, paling banyak ${limit}.`,
    remedy: "Pecah rumus itu menjadi beberapa kolom hitungan.",
  }),
};

function problemText(problem: ExpressionProblem): string {
  switch (problem.kind) {
    case "character":
      return "ada huruf atau tanda yang tidak dikenal";
    case "function":
      return `fungsi "${problem.name}" tidak dikenal`;
    case "unexpected":
      return `ditemukan "${problem.found}", seharusnya ${problem.expected}`;
    case "depth":
      return "kurungnya terlalu bertingkat";
  }
}

function typeText(type: ExpressionType): string {
  switch (type) {
    case "truth":
      return "benar/salah";
    case "number":
      return "angka";
    case "text":
      return "teks";
    case "cell":
      return "isi sel";
  }
}
