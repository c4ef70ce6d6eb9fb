/**
 * SHA-256 of a text's UTF-8 bytes as 64 lower-case hex digits. The adapter gives it: node:crypto on disk,
 * `Utilities.computeDigest` in Sheets.
 */
export type Sha256 = (utf8Text: string) => string;
