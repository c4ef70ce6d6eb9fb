/** Words that names of indicators share without saying anything of their own. */
const FILLERS = new Set([
  ...[
    "dan",
    "yang",
    "di",
    "ke",
    "dari",
    "pada",
    "dengan",
    "untuk",
    "oleh",
    "atas",
    "dalam",
    "terhadap",
    "serta",
  ],
  ...["para", "atau", "secara", "bagi", "antar", "sesuai", "the"],
]);

/** Spellings of one word that slips do not explain. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ["prosentase", "persentase"],
  ["presentase", "persentase"],
  ["persen", "persentase"],
  ["jml", "jumlah"],
  ["banyaknya", "jumlah"],
  ["dok", "dokumen"],
  ["lap", "laporan"],
  ["keg", "kegiatan"],
  ["kab", "kabupaten"],
  ["prov", "provinsi"],
  ["kec", "kecamatan"],
]);

/** The words of a name that tell it from others: lower case, without punctuation, fillers and doubled words. */
export function claimWords(name: string): readonly string[] {
  const plain = name
    .toLowerCase()
    .replace(/%/g, " persentase ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const words = plain === "" ? [] : plain.split(" ").map((word) => ALIASES.get(word) ?? word);
  return [...new Set(words.filter((word) => !FILLERS.has(word)))];
}

/** Ways to write one satuan. */
const MEASURES: readonly (readonly string[])[] = [
  ["%", "persen", "persentase", "prosentase", "percent"],
  ["dokumen", "dok", "dok."],
  ["laporan", "lap", "lap."],
  ["orang", "org", "org.", "jiwa"],
  ["nilai", "skor", "angka", "poin", "point", "indeks", "index"],
  ["unit", "buah"],
  ["rupiah", "rp", "rp."],
  ["kilometer", "km"],
  ["hektare", "hektar", "ha"],
  ["bulan", "bln"],
  ["tahun", "thn"],
];

/** One spelling for all ways to write a satuan; its own lower case when it is none of the usual. */
export function measureWord(measure: string): string {
  const plain = measure.trim().toLowerCase().replace(/\s+/g, " ");
  return MEASURES.find((ways) => ways.includes(plain))?.[0] ?? plain;
}
