import { createHash } from "node:crypto";
import type { Sha256 } from "#core/ledger/sha256";

/** The hash that the core asks for. */
export const sha256: Sha256 = (utf8Text) => createHash("sha256").update(utf8Text, "utf8").digest("hex");

/** The hash of a file's bytes. */
export function sha256OfBytes(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
