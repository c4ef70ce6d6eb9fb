/** Sizes of a chart in the units of its own drawing; the plot keeps clear of the title, the legend and the labels. */
export const FRAME = { width: 720, height: 336, left: 78, right: 24, top: 62, bottom: 66 } as const;

/** Fills from dark to light, so that neighbours differ on a grey printer too. */
export const FILLS = ["#1F3864", "#8FAADC", "#D6DCE5", "#7F7F7F", "#404040", "#BFBFBF"] as const;

/** Lines differ by their dashes as well. */
export const DASHES = ["none", "8 4", "2 3", "10 3 2 3", "1 4", "6 2"] as const;

/** Widths of letters as shares of the size of type, as Helvetica has them in the mean. */
const LETTER = { capital: 0.7, wide: 0.84, narrow: 0.26, other: 0.54 } as const;

/** `text` inside markup, between tags or in a quoted attribute. */
export function escapeMarkup(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** A text element; `anchor` tells which of its ends `x` is, `turn` turns it around its place. */
export function textMark(
  x: number,
  y: number,
  text: string,
  options: {
    readonly size?: number;
    readonly anchor?: "start" | "middle" | "end";
    readonly turn?: number;
    readonly bold?: boolean;
  } = {},
): string {
  const { size = 11, anchor = "middle", turn, bold = false } = options;
  const weight = bold ? ' font-weight="bold"' : "";
  const turned = turn === undefined ? "" : ` transform="rotate(${turn} ${px(x)} ${px(y)})"`;
  return `<text x="${px(x)}" y="${px(y)}" font-size="${size}" text-anchor="${anchor}"${weight}${turned}>${escapeMarkup(text)}</text>`;
}

/** A straight line. */
export function lineMark(x1: number, y1: number, x2: number, y2: number, look: string): string {
  return `<line x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}" ${look}/>`;
}

/** A filled rectangle with a thin edge, by its corner and its size. */
export function boxMark(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" fill="${fill}" stroke="#000000" stroke-width="0.5"/>`;
}

/** The fill of a series; they repeat after six. */
export function fillOf(index: number): string {
  return FILLS[index % FILLS.length] ?? FILLS[0];
}

/** A coordinate with at most one decimal. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Room that `text` takes in a size of type, about. */
export function textWidth(text: string, size: number): number {
  return Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0) * size;
}

function letterWidth(letter: string): number {
  if (/[MWmw%]/.test(letter)) return LETTER.wide;
  if (/[ .,:;'|ijl()/-]/.test(letter)) return LETTER.narrow;
  return /\p{Lu}/u.test(letter) ? LETTER.capital : LETTER.other;
}

/** `text` cut to `length` characters. */
export function cutLabel(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, Math.max(1, length - 1)).trimEnd()}…`;
}

/** `text` in at most `most` lines of about `room` width, broken between words; the last one is cut. */
export function labelLines(text: string, room: number, size: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines[lines.length - 1] ?? ""} ${word}`;
    if (lines.length > 0 && textWidth(longer, size) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const kept = lines.slice(0, most);
  if (lines.length > most) kept[most - 1] = lines.slice(most - 1).join(" ");
  return kept.map((line) => fitted(line, room, size));
}

function fitted(line: string, room: number, size: number): string {
  let length = line.length;
  while (length > 4 && textWidth(cutLabel(line, length), size) > room) length -= 1;
  return cutLabel(line, length);
}
