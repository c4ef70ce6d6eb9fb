/** The characters of XML text or of an attribute's value, or null when it holds a reference XML does not know. */
export function unescapeXml(raw: string): string | null {
  if (!raw.includes("&") && !raw.includes("\r")) return raw;
  const lines = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  let text = "";
  let from = 0;
  for (let at = lines.indexOf("&"); at >= 0; at = lines.indexOf("&", from)) {
    const end = lines.indexOf(";", at);
    const character = end < 0 || end - at > MAX_REFERENCE ? null : referenced(lines.slice(at + 1, end));
    if (character === null) return null;
    text += lines.slice(from, at) + character;
    from = end + 1;
  }
  return text + lines.slice(from);
}

const MAX_REFERENCE = 16;

/** Undoes `_x000D_` and its like, by which spreadsheets write characters that XML cannot hold. */
export function unescapeControls(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function referenced(name: string): string | null {
  switch (name) {
    case "amp":
      return "&";
    case "lt":
      return "<";
    case "gt":
      return ">";
    case "quot":
      return '"';
    case "apos":
      return "'";
    default:
      return referencedNumber(name);
  }
}

function referencedNumber(name: string): string | null {
  const digits = /^#(?:x([0-9A-Fa-f]{1,8})|(\d{1,9}))$/.exec(name);
  if (digits === null) return null;
  const code = digits[1] === undefined ? Number(digits[2]) : parseInt(digits[1], 16);
  const isCharacter =
    code >= 32 ? code < 0xd800 || (code > 0xdfff && code <= 0x10ffff) : [9, 10, 13].includes(code);
  return isCharacter ? String.fromCodePoint(code) : null;
}
