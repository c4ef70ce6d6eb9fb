/** Characters that show nothing: zero-width marks, direction marks, a byte order mark. */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** Spaces that typesetting puts between digit groups: no-break, figure, thin, narrow no-break. */
const GROUPING_SPACE = /[\u00A0\u2007\u2009\u202F]/g;

/** Every other horizontal or vertical space. */
const OTHER_SPACE = /[\t\n\v\f\r\u1680\u2000-\u2006\u2008\u200A\u2028\u2029\u205F\u3000]/g;

/** Signs that people and programs use for minus. */
const MINUS = /[\u2010-\u2013\u2212\uFE63]/g;

/** The space that stands for all typographic grouping spaces after `plainText`. */
export const GROUP_SPACE = "\u00A0";

/**
 * `text` in plain characters: full-width forms become ASCII, every minus a hyphen, invisible marks go, and spaces
 * are of two sorts only: an ordinary one, and `GROUP_SPACE` for the no-break and thin ones. Trimmed.
 * Superscripts and fractions stay as they are, so that 10² never becomes 102.
 */
export function plainText(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(GROUPING_SPACE, GROUP_SPACE)
    .replace(OTHER_SPACE, " ")
    .replace(/[\uFF01-\uFF5E]/g, toAscii)
    .replace(MINUS, "-")
    .trim();
}

function toAscii(fullWidth: string): string {
  return String.fromCharCode(fullWidth.charCodeAt(0) - 0xfee0);
}
