import { damaged } from "../read-fault";
import { asciiBytes, startsWithBytes } from "./byte-cursor";

const UTF8 = new TextDecoder("utf-8", { fatal: true });

/** The text of an XML part: by byte-order mark, then by its first bytes, then as it declares; else UTF-8. */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const label = encodingOf(bytes);
  try {
    return label === "utf-8" ? UTF8.decode(bytes) : new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw damaged("encoding", part);
  }
}

/** Whether a part is UTF-8, so that its markup can be looked for byte by byte. */
export function isUtf8(bytes: Uint8Array): boolean {
  return encodingOf(bytes) === "utf-8";
}

/** What nearly every part begins with. */
const USUAL_START = asciiBytes('<?xml version="1.0" encoding="UTF-8"');

function encodingOf(bytes: Uint8Array): string {
  if (startsWithBytes(bytes, 0, USUAL_START)) return "utf-8";
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  const declared = /^[^>]*encoding\s*=\s*["']([A-Za-z][\w.-]*)["']/
    .exec(declaration(bytes))?.[1]
    ?.toLowerCase();
  // A part that declares UTF-16 and is readable as bytes is not UTF-16.
  return declared === undefined || declared.startsWith("utf-16") ? "utf-8" : declared;
}

function declaration(bytes: Uint8Array): string {
  const start = bytes[0] === 0xef ? 3 : 0;
  if (bytes[start] !== 0x3c || bytes[start + 1] !== 0x3f) return "";
  return String.fromCharCode(...bytes.subarray(start, start + 100));
}
