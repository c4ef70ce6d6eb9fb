/** Width of a column nobody set, in characters. */
export const DEFAULT_CHARACTERS = 8.43;

/** Height of a row nobody set, in points: one line of the default font. */
export const DEFAULT_ROW_HEIGHT = 12.75;

/** Size of text nobody set, in points. */
export const DEFAULT_FONT_SIZE = 10;
