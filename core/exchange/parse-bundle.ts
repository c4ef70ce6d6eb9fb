import * as v from "valibot";
import { canonicalJson } from "../ledger/canonical-json";
import { verifyChain } from "../ledger/chain";
import type { LedgerEntry } from "../ledger/entry";
import { headOf, sameHead } from "../ledger/entry";
import { parseLedger } from "../ledger/jsonl";
import type { Sha256 } from "../ledger/sha256";
import { NOWHERE } from "../validation/finding";
import type { Bundle, BundleContent } from "./bundle";
import { CONTENT_KINDS } from "./bundle";
import type { BundleFinding } from "./bundle-finding";
import { wantedContents } from "./wanted-contents";

/** How texts and files are hashed on this platform. */
export interface BundleHashes {
  readonly ofText: Sha256;
  /** Hash of the bytes that the base64 text stands for. */
  readonly ofBase64: (base64: string) => string;
}

/** A bundle as read: null when it cannot be told what it is. With any finding it must not be taken in. */
export interface BundleReading {
  readonly bundle: Bundle | null;
  readonly findings: readonly BundleFinding[];
}

const HeadSchema = v.object({
  jenis: v.literal("himpun-arsip"),
  versi: v.number(),
  idInstansi: v.string(),
  ujung: v.object({ urutan: v.number(), sidik_jari: v.string() }),
});
const EntrySchema = v.object({ jenis: v.literal("riwayat"), entri: v.unknown() });
const ContentSchema = v.object({
  jenis: v.literal("isi"),
  golongan: v.picklist(CONTENT_KINDS),
  sidik_jari: v.string(),
  nilai: v.optional(v.unknown()),
  base64: v.optional(v.string()),
});
const EndSchema = v.object({ jenis: v.literal("akhir"), baris: v.number(), sidik_jari: v.string() });
const LineSchema = v.variant("jenis", [HeadSchema, EntrySchema, ContentSchema, EndSchema]);

type Line = v.InferOutput<typeof LineSchema>;

/** The archive in `text` with everything that is wrong with it, all at once. Never throws on content. */
export function parseBundle(text: string, hashes: BundleHashes): BundleReading {
  const body = text.replace(/^\uFEFF/, "");
  const rawLines = body.split("\n").filter((line, index, all) => line !== "" || index < all.length - 1);
  const lines = rawLines.map((line) => parseLine(line.replace(/\r$/, "")));
  const [first] = lines;
  if (first?.jenis !== "himpun-arsip")
    return { bundle: null, findings: [finding("exchange/not-ours", {}, 1)] };
  if (first.versi !== 1)
    return { bundle: null, findings: [finding("exchange/other-version", { found: String(first.versi) }, 1)] };
  const unreadable = lines.flatMap((line, index) =>
    line === null ? [finding("exchange/line-unreadable", {}, index + 1)] : [],
  );
  const entries = entriesIn(lines);
  const contents = lines.flatMap((line) => (line?.jenis === "isi" ? contentOf(line) : []));
  const head = { sequence: first.ujung.urutan, hash: first.ujung.sidik_jari };
  const bundle: Bundle = { agencyId: first.idInstansi, head, entries, contents };
  const findings = [
    ...unreadable,
    ...endFindings(body, rawLines, lines[lines.length - 1] ?? null, hashes),
    ...contentFindings(lines, hashes),
    ...chainFindings(bundle, hashes),
    ...missingFindings(bundle),
  ];
  return { bundle, findings };
}

function parseLine(text: string): Line | null {
  try {
    const parsed = v.safeParse(LineSchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** The entries, each read by the ledger's own door; one that is no entry is left out, and the chain then breaks there. */
function entriesIn(lines: readonly (Line | null)[]): readonly LedgerEntry[] {
  return lines.flatMap((line) => {
    if (line?.jenis !== "riwayat") return [];
    return parseLedger(`${canonicalJson(line.entri)}\n`).entries;
  });
}

function contentOf(line: Extract<Line, { jenis: "isi" }>): readonly BundleContent[] {
  const { golongan: kind, sidik_jari: hash, nilai: value, base64 } = line;
  if (kind === "asli") return base64 === undefined ? [] : [{ kind, hash, base64 }];
  return value === undefined ? [] : [{ kind, hash, value }];
}

function endFindings(
  body: string,
  rawLines: readonly string[],
  last: Line | null,
  { ofText }: BundleHashes,
): readonly BundleFinding[] {
  if (last?.jenis !== "akhir") return [finding("exchange/cut-off", {}, rawLines.length)];
  const lastText = rawLines[rawLines.length - 1] ?? "";
  const above = body.slice(0, body.lastIndexOf(lastText));
  const lines = rawLines.length - 1;
  if (lines === last.baris && ofText(above) === last.sidik_jari) return [];
  return [finding("exchange/end-differs", { lines, expected: last.baris }, rawLines.length)];
}

function contentFindings(lines: readonly (Line | null)[], hashes: BundleHashes): readonly BundleFinding[] {
  return lines.flatMap((line, index) => {
    if (line?.jenis !== "isi") return [];
    const { golongan: kind, sidik_jari: hash } = line;
    const [content] = contentOf(line);
    const isWhole = content !== undefined && hashOf(content, hashes) === hash;
    return isWhole ? [] : [finding("exchange/content-changed", { kind, hash }, index + 1)];
  });
}

function hashOf(content: BundleContent, { ofText, ofBase64 }: BundleHashes): string {
  return content.kind === "asli" ? ofBase64(content.base64) : ofText(canonicalJson(content.value));
}

function chainFindings({ entries, head }: Bundle, { ofText }: BundleHashes): readonly BundleFinding[] {
  const fault = verifyChain(entries, ofText);
  if (fault !== null) {
    const values = { sequence: fault.sequence, fault: fault.fault };
    return [finding("exchange/chain-broken", values, fault.sequence + 1)];
  }
  const found = headOf(entries);
  if (sameHead(found, head)) return [];
  return [finding("exchange/head-differs", { expected: head.sequence, found: found.sequence }, 1)];
}

function missingFindings({ entries, contents }: Bundle): readonly BundleFinding[] {
  const there = new Set(contents.map(({ kind, hash }) => `${kind} ${hash}`));
  return wantedContents(entries)
    .filter(({ kind, hash }) => !there.has(`${kind} ${hash}`))
    .map(({ kind, hash }) => finding("exchange/content-missing", { kind, hash }, null));
}

type Code = BundleFinding["code"];
type ValuesOf<C extends Code> = Extract<BundleFinding, { readonly code: C }>["values"];

function finding<C extends Code>(code: C, values: ValuesOf<C>, rowNumber: number | null): BundleFinding {
  return { code, severity: "error", place: { ...NOWHERE, rowNumber }, values } as BundleFinding;
}
