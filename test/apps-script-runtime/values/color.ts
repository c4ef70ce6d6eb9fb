import { NotImplemented } from "../run/errors";

/** Names that CSS gives to colours; the common ones. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#ffffff",
  red: "#ff0000",
  lime: "#00ff00",
  green: "#008000",
  blue: "#0000ff",
  yellow: "#ffff00",
  orange: "#ffa500",
  purple: "#800080",
  cyan: "#00ffff",
  aqua: "#00ffff",
  magenta: "#ff00ff",
  fuchsia: "#ff00ff",
  gray: "#808080",
  grey: "#808080",
  lightgray: "#d3d3d3",
  lightgrey: "#d3d3d3",
  silver: "#c0c0c0",
  maroon: "#800000",
  navy: "#000080",
  teal: "#008080",
  olive: "#808000",
  pink: "#ffc0cb",
};

/** A colour as Sheets gives it back: `#rrggbb` in small letters [L]. Throws "not implemented" for a name it does not know. */
export function sheetColor(text: string): string {
  const long = /^#[0-9a-f]{6}$/i.exec(text);
  if (long !== null) return text.toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short !== null)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toLowerCase();
  const named = NAMED[text.toLowerCase()];
  if (named === undefined) throw new NotImplemented(`colour "${text}"`);
  return named;
}
