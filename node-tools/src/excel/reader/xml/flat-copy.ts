/**
 * The same text in memory of its own. JavaScript engines keep a long slice as a window on the text it was cut from;
 * without this one kept cell would keep its whole sheet.
 */
export function flatCopy(text: string): string {
  return text.length < WINDOW_LENGTH ? text : ` ${text}`.slice(1);
}

/** Shorter slices are copied by the engine itself. */
const WINDOW_LENGTH = 13;
