const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const SHORT = 12;

/**
 * The text of the UTF-8 bytes from `from` to `to`, in memory of its own; null where they are not UTF-8. Short ASCII,
 * the most frequent case, is spelled out here: calling the platform costs more than a few letters do.
 */
export function decodeBytes(bytes: Uint8Array, from: number, to: number): string | null {
  if (to - from > SHORT) return decodeLong(bytes.subarray(from, to));
  let text = "";
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > 127) return decodeLong(bytes.subarray(from, to));
    text += String.fromCharCode(byte);
  }
  return text;
}

function decodeLong(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes);
  } catch {
    return null;
  }
}
