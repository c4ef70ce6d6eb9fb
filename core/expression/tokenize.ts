/** A piece of an expression's text, with the 0-based place where it begins. */
export type Token =
  | { readonly kind: "number"; readonly text: string; readonly at: number }
  | { readonly kind: "text"; readonly text: string; readonly at: number }
  | { readonly kind: "word"; readonly text: string; readonly at: number }
  | { readonly kind: "symbol"; readonly text: string; readonly at: number };

const PATTERN =
  /\s+|(?<number>\d+(?:[.,]\d+)?)|"(?<text>(?:[^"]|"")*)"|(?<word>[A-Za-z_][A-Za-z0-9_]*)|(?<symbol><>|<=|>=|[-+*/=<>();])/y;

/** The tokens of `source`; a character that begins none gives its place instead. */
export function tokenize(source: string): readonly Token[] | { readonly badAt: number } {
  const tokens: Token[] = [];
  PATTERN.lastIndex = 0;
  while (PATTERN.lastIndex < source.length) {
    const at = PATTERN.lastIndex;
    const match = PATTERN.exec(source);
    if (match === null) return { badAt: at };
    const token = tokenOf(match.groups ?? {}, at);
    if (token !== null) tokens.push(token);
  }
  return tokens;
}

function tokenOf(groups: { readonly [name: string]: string | undefined }, at: number): Token | null {
  if (groups["number"] !== undefined) return { kind: "number", text: groups["number"].replace(",", "."), at };
  if (groups["text"] !== undefined) return { kind: "text", text: groups["text"].replace(/""/g, '"'), at };
  if (groups["word"] !== undefined) return { kind: "word", text: groups["word"], at };
  if (groups["symbol"] !== undefined) return { kind: "symbol", text: groups["symbol"], at };
  return null;
}
