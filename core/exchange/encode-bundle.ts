import { canonicalJson } from "../ledger/canonical-json";
import type { Sha256 } from "../ledger/sha256";
import type { Bundle, BundleContent } from "./bundle";

/** `bundle` as a file: see the README of this folder for its lines. The same archive gives the same text. */
export function encodeBundle(bundle: Bundle, sha256: Sha256): string {
  const { agencyId, head, entries, contents } = bundle;
  const lines = [
    {
      jenis: "himpun-arsip",
      versi: 1,
      idInstansi: agencyId,
      ujung: { urutan: head.sequence, sidik_jari: head.hash },
    },
    ...entries.map((entri) => ({ jenis: "riwayat", entri })),
    ...[...contents].sort(byName).map(contentLine),
  ];
  const body = lines.map((line) => `${canonicalJson(line)}\n`).join("");
  return `${body}${canonicalJson({ jenis: "akhir", baris: lines.length, sidik_jari: sha256(body) })}\n`;
}

function byName(a: BundleContent, b: BundleContent): number {
  return `${a.kind} ${a.hash}` < `${b.kind} ${b.hash}` ? -1 : 1;
}

function contentLine(content: BundleContent): object {
  const name = { jenis: "isi", golongan: content.kind, sidik_jari: content.hash };
  return content.kind === "asli" ? { ...name, base64: content.base64 } : { ...name, nilai: content.value };
}
