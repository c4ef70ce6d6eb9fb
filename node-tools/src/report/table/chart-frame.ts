/** Sizes of a chart in the units of its own drawing. */
export const FRAME = { width: 720, height: 400, left: 90, right: 20, top: 66, bottom: 84 } as const;

/** Fills from dark to light, so that neighbours differ on a grey printer too. */
export const FILLS = ["#1F3864", "#8FAADC", "#D6DCE5", "#7F7F7F", "#404040", "#BFBFBF"] as const;

/** Lines differ by their dashes as well. */
export const DASHES = ["none", "8 4", "2 3", "10 3 2 3", "1 4", "6 2"] as const;

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

/** A coordinate with at most one decimal. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** `text` cut to `length` characters. */
export function cutLabel(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}
