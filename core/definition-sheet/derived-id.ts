/** Words of the expression language, which no column may have for its id. */
const RESERVED: ReadonlySet<string> = new Set(["tahun", "triwulan", "dan", "atau", "bukan"]);

const LONGEST_ID = 40;

/** True for an id that a form may have: letters without accents, digits and `_`, a letter first, no word of the language. */
export function isFieldId(text: string): boolean {
  return /^[a-z][a-z0-9_]*$/.test(text) && text.length <= LONGEST_ID && !RESERVED.has(text);
}

/** The id that a column gets from its title: `Jumlah Pegawai (L)` → `jumlah_pegawai_l`. Never a reserved word. */
export function derivedId(title: string): string {
  const plain = title
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, LONGEST_ID - 6)
    .replace(/_+$/, "");
  const begun = /^[a-z]/.test(plain) ? plain : `kolom_${plain}`.replace(/_+$/, "");
  return RESERVED.has(begun) ? `kolom_${begun}` : begun;
}

/** `wanted`, or `wanted_2`, `wanted_3` … when it is taken. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const candidate = `${wanted}_${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** True for a name that a form may have: lower-case letters, digits and hyphens, a letter first, at most 40. */
export function isFormName(text: string): boolean {
  return /^[a-z][a-z0-9-]{0,39}$/.test(text) && !/-(\d{4}|tw\d)$/.test(text);
}

/** A form name made of any text: `Data Pegawai` → `data-pegawai`; null when nothing is left. */
export function derivedFormName(text: string): string | null {
  const plain = derivedId(text)
    .replace(/^kolom_/, "")
    .replace(/_/g, "-");
  return isFormName(plain) ? plain : null;
}
