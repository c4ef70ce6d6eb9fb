/** Control characters and lone halves of surrogate pairs, which no XML and no PDF text may hold; tab and line stay. */
const UNPRINTABLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** `text` without characters that a file cannot hold; line ends become `\n`. */
export function printableText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(UNPRINTABLE, "");
}

/** The characters of Windows-1252 beyond Latin-1, which the standard PDF fonts know too. */
const EXTRA = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

/** Close spellings of characters that the standard fonts lack. */
const CLOSE: ReadonlyMap<string, string> = new Map([
  ["→", "->"],
  ["≥", ">="],
  ["≤", "<="],
  ["−", "-"],
  ["‐", "-"],
  ["‑", "-"],
  ["✓", "v"],
  ["☑", "[v]"],
  ["☐", "[ ]"],
  ["\u00A0", " "],
  ["\u202F", " "],
  ["\u2009", " "],
]);

/** Text for the standard PDF fonts, and the characters that were lost because these fonts have no shape for them. */
export interface StandardFontText {
  readonly text: string;
  readonly lost: readonly string[];
}

/** `text` in characters of the standard fonts: accents that they lack fall away, other characters become `?`. */
export function standardFontText(text: string): StandardFontText {
  const lost: string[] = [];
  const shown = Array.from(printableText(text).normalize("NFC"), (character) => {
    const close = CLOSE.get(character) ?? (isStandard(character) ? character : withoutAccent(character));
    if (close === null) lost.push(character);
    return close ?? "?";
  });
  return { text: shown.join(""), lost };
}

function isStandard(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (
    character === "\n" || character === "\t" || (code >= 0x20 && code <= 0xff) || EXTRA.includes(character)
  );
}

function withoutAccent(character: string): string | null {
  const bare = character.normalize("NFKD").replace(/\p{M}/gu, "");
  return bare !== "" && Array.from(bare).every(isStandard) ? bare : null;
}
