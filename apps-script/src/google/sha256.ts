import type { Sha256 } from "#core/ledger/sha256";

/** SHA-256 of a text's UTF-8 bytes, from Google's digest service. */
export const sha256: Sha256 = (utf8Text) =>
  hexOf(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, utf8Text, Utilities.Charset.UTF_8));

/** SHA-256 of bytes as Apps Script hands them over: signed. */
export function sha256OfBytes(bytes: GoogleAppsScript.Byte[]): string {
  return hexOf(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, bytes));
}

/** Signed bytes as lower-case hex digits. */
function hexOf(signed: readonly number[]): string {
  return signed.map((byte) => (byte & 255).toString(16).padStart(2, "0")).join("");
}
