import type { CheckedSubset } from "../../run/checked-subset";
import { createHash, createHmac } from "node:crypto";
import { gunzipSync, gzipSync, strToU8, unzipSync, zipSync } from "fflate";
import { enumName, enumOf } from "../../run/enum-member";
import type { EnumSet } from "../../run/enum-member";
import { exposed } from "../../run/expose";
import type { Run } from "../../run/run";
import { RUN, ScriptObject } from "../../run/script-object";
import { Blob, blobParts, signedBytes, unsignedBytes } from "../blob";
import { formatJavaDate } from "./date-pattern";

/** Text, bytes, dates and waiting. */
export class Utilities extends ScriptObject implements CheckedSubset<GoogleAppsScript.Utilities.Utilities> {
  readonly className = "Utilities";
  readonly DigestAlgorithm: EnumSet;
  readonly Charset: EnumSet;
  readonly MacAlgorithm: EnumSet;

  constructor(run: Run) {
    super(run);
    this.DigestAlgorithm = enumOf(run, "DigestAlgorithm", "MD2 MD5 SHA_1 SHA_256 SHA_384 SHA_512");
    this.Charset = enumOf(run, "Charset", "US_ASCII UTF_8");
    this.MacAlgorithm = enumOf(
      run,
      "MacAlgorithm",
      "HMAC_MD5 HMAC_SHA_1 HMAC_SHA_256 HMAC_SHA_384 HMAC_SHA_512",
    );
  }

  formatDate(date: Pick<Date, "getTime">, zone: string, pattern: string): string {
    return formatJavaDate(date.getTime(), zone, pattern);
  }
  formatString(template: string, ...values: readonly unknown[]): string {
    let next = 0;
    return template.replace(
      /%(0?)(\d*)(?:\.(\d+))?([sdf%])/g,
      (_all, zero: string, width: string, places: string | undefined, kind: string) => {
        if (kind === "%") return "%";
        const value = values[next];
        next += 1;
        const text =
          kind === "f"
            ? Number(value).toFixed(Number(places ?? 6))
            : kind === "d"
              ? String(Math.trunc(Number(value)))
              : String(value);
        return text.padStart(Number(width || 0), zero === "0" ? "0" : " ");
      },
    );
  }
  /** Virtual time passes; at most five minutes at a time [D]. */
  sleep(ms: number): void {
    if (ms > 300_000) throw new Error("Invalid argument: milliseconds");
    this[RUN].spend(ms);
  }
  /** Never the same twice in a world, and the same in every replay of it. */
  getUuid(): string {
    const hex = createHash("md5").update(`uuid-${this[RUN].machine.world.nextSerial()}`).digest("hex");
    return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-4$3-a$4-$5");
  }
  computeDigest(algorithm: unknown, value: unknown): number[] {
    return signedBytes(createHash(nodeName(algorithm)).update(bytesOf(value)).digest());
  }
  computeHmacSha256Signature(value: unknown, key: unknown): number[] {
    return signedBytes(createHmac("sha256", bytesOf(key)).update(bytesOf(value)).digest());
  }
  base64Encode(value: unknown): string {
    return Buffer.from(bytesOf(value)).toString("base64");
  }
  base64EncodeWebSafe(value: unknown): string {
    return this.base64Encode(value).replace(/\+/g, "-").replace(/\//g, "_");
  }
  base64Decode(text: string): number[] {
    if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(text)) throw new Error("Could not decode string.");
    return signedBytes(new Uint8Array(Buffer.from(text, "base64")));
  }
  base64DecodeWebSafe(text: string): number[] {
    return signedBytes(new Uint8Array(Buffer.from(text, "base64url")));
  }
  newBlob(data: unknown, contentType?: string, name?: string): Blob {
    const fallback = typeof data === "string" ? "text/plain" : null;
    return new Blob(this[RUN], bytesOf(data), contentType ?? fallback, name ?? null);
  }
  gzip(blob: unknown, name?: string): Blob {
    const parts = blobParts(blob);
    return new Blob(this[RUN], gzipSync(parts.bytes), "application/x-gzip", name ?? `${parts.name}.gz`);
  }
  ungzip(blob: unknown): Blob {
    const parts = blobParts(blob);
    return new Blob(this[RUN], gunzipSync(parts.bytes), null, parts.name.replace(/\.gz$/, ""));
  }
  zip(blobs: readonly unknown[], name = "archive.zip"): Blob {
    const entries = blobs.map(blobParts).map((parts) => [parts.name, parts.bytes] as const);
    return new Blob(this[RUN], zipSync(Object.fromEntries(entries)), "application/zip", name);
  }
  unzip(blob: unknown): Blob[] {
    return Object.entries(unzipSync(blobParts(blob).bytes)).map(
      ([name, bytes]) => new Blob(this[RUN], bytes, null, name),
    );
  }
  jsonParse(text: string): unknown {
    return JSON.parse(text);
  }
  jsonStringify(value: unknown): string {
    return JSON.stringify(value);
  }
  parseCsv(csv: string, delimiter = ","): string[][] {
    return csv
      .split(/\r?\n/)
      .filter((line) => line !== "")
      .map((line) => cells(line, delimiter));
  }
}
exposed(Utilities);

function cells(line: string, delimiter: string): string[] {
  const found: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (char === '"' && quoted && line.charAt(at + 1) === '"') { cell += '"'; at += 1; } // prettier-ignore
    else if (char === '"') quoted = !quoted;
    else if (char === delimiter && !quoted) { found.push(cell); cell = ""; } // prettier-ignore
    else cell += char;
  }
  return [...found, cell];
}

function nodeName(algorithm: unknown): string {
  return enumName(algorithm).replace("_", "").toLowerCase();
}

function bytesOf(value: unknown): Uint8Array {
  if (typeof value === "string") return strToU8(value);
  if (Array.isArray(value)) return unsignedBytes(value as number[]);
  throw new Error("Invalid argument: data");
}
