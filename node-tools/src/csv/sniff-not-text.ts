const SIGNATURES: readonly (readonly [signature: string, name: string])[] = [
  ["PK\u0003\u0004", "buku kerja Excel (.xlsx) atau arsip ZIP"],
  ["\u00D0\u00CF\u0011\u00E0", "buku kerja Excel lama (.xls) atau berkas Excel bersandi"],
  ["%PDF", "PDF"],
  ["{\\rtf", "dokumen RTF"],
];

/** What `bytes` are when they plainly are no CSV, in Indonesian; null when they may be one. */
export function sniffNotText(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 512)).toString("latin1");
  const match = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (match !== undefined) return match[1];
  return /^[^,;]{0,200}<(?:!doctype html|html|table)\b/i.test(head) ? "halaman web (HTML)" : null;
}
