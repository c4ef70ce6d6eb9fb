/** How the bytes of a text file were understood. */
export type TextEncoding = "utf-8" | "utf-16" | "utf-16-without-mark" | "windows-1252";

/** Decoded text without its byte order mark. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** Windows-1252 at 0x80 to 0x9F; the five unassigned bytes keep their C1 code, as browsers do. */
const WINDOWS_1252_HIGH =
  "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
  "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

/**
 * The text of `bytes`: by its byte order mark, else UTF-16 when every other byte is NUL, else UTF-8 when it is valid,
 * else Windows-1252, which never fails.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: decodeAs("utf-16le", bytes), encoding: "utf-16" };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: decodeAs("utf-16be", bytes), encoding: "utf-16" };
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return { text: decodeAs(wide, bytes), encoding: "utf-16-without-mark" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { text: decodeWindows1252(bytes), encoding: "windows-1252" };
  }
}

function decodeAs(label: string, bytes: Uint8Array): string {
  return new TextDecoder(label).decode(bytes);
}

/** Latin text in UTF-16 has a NUL at every other byte; two in three of the first bytes are enough to tell. */
function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const pairs = Math.min(Math.floor(bytes.length / 2), 512);
  if (pairs < 2) return null;
  let evenNul = 0;
  let oddNul = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[2 * pair] === 0) evenNul += 1;
    if (bytes[2 * pair + 1] === 0) oddNul += 1;
  }
  if (oddNul * 3 > pairs * 2 && evenNul === 0) return "utf-16le";
  return evenNul * 3 > pairs * 2 && oddNul === 0 ? "utf-16be" : null;
}

/** Node's own decoder leaves 0x80 to 0x9F as control codes in some versions, so they are mapped here. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes).toString("latin1");
  return latin1.replace(/[\u0080-\u009F]/g, (mark) => WINDOWS_1252_HIGH.charAt(mark.charCodeAt(0) - 0x80));
}
