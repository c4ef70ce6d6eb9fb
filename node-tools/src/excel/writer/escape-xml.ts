/** What XML cannot carry; a carriage return too, which XML turns into a line feed. */
const UNCARRIED = "[\\u0000-\\u0008\\u000B-\\u001F\\uD800-\\uDFFF\\uFFFE\\uFFFF]";
/** An underscore that would read as the start of `_xHHHH_`, also where the closing one is yet to be made. */
const MISLEADING = `_(?=x[0-9A-Fa-f]{4}(?:_|${UNCARRIED}))`;
const UNSAFE_TEXT = new RegExp(`[&<>]|${UNCARRIED}|${MISLEADING}`, "u");
const UNSAFE_TEXT_ALL = new RegExp(UNSAFE_TEXT, "gu");
const UNSAFE_MARKUP = /[&<>"\t\n\r]|[\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu;
const NEEDS_PRESERVE = /^\s|\s$|[\n\t]| {2}/;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["\t", "&#9;"],
  ["\n", "&#10;"],
  ["\r", "&#13;"],
]);

/**
 * `text` as the content of a string element of a sheet (`t`, `v`). What XML cannot carry (control characters, half
 * surrogate pairs) becomes `_xHHHH_`, which spreadsheet programs turn back; a literal `_x0041_` is guarded.
 */
export function escapeCellText(text: string): string {
  return UNSAFE_TEXT.test(text) ? text.replace(UNSAFE_TEXT_ALL, escapeOne) : text;
}

/** `text` as an attribute's value or as plain element text; what XML cannot carry becomes U+FFFD. */
export function escapeMarkup(text: string): string {
  return text.replace(UNSAFE_MARKUP, (found) => ENTITIES.get(found) ?? "\uFFFD");
}

/** A `t` element that holds `text`, its outer spaces and line breaks kept. */
export function textElement(text: string): string {
  const space = NEEDS_PRESERVE.test(text) ? ' xml:space="preserve"' : "";
  return `<t${space}>${escapeCellText(text)}</t>`;
}

function escapeOne(found: string): string {
  const entity = found === "\r" ? undefined : ENTITIES.get(found);
  if (entity !== undefined) return entity;
  return `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
