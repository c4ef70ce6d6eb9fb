/** An event as a paper points to it: its place in the history and its hash (64 hex digits). */
export interface EventPointer {
  readonly sequence: number;
  readonly hash: string;
}

/** What a typed code says: the event's place, and the beginning of its hash. */
export interface ReadCode {
  readonly sequence: number;
  readonly hashStart: string;
}

/** Where a code leads: to this event, to an event whose hash is another, or to none. */
export type CodeVerdict<E extends EventPointer> =
  | { readonly kind: "found"; readonly event: E }
  | { readonly kind: "changed"; readonly event: E }
  | { readonly kind: "unknown" };

const HASH_DIGITS = 12;
const CHECK_LETTERS = "0123456789ABCDEFGHJKLMNPQRSTVWX";
const CODE = /^(\d{1,9})([0-9A-F]{12})([0-9A-HJ-NP-TV-X])$/;

/**
 * The code printed on a paper: `12-9F3A-7C21-B0DE-K`, the event's number, the first 48 bits of its hash and a check
 * letter that any one mistyped or two swapped characters break.
 */
export function verificationCode(event: EventPointer): string {
  const start = event.hash.slice(0, HASH_DIGITS).toUpperCase();
  const groups = [start.slice(0, 4), start.slice(4, 8), start.slice(8, 12)];
  return [String(event.sequence), ...groups, checkLetter(`${event.sequence}${start}`)].join("-");
}

/** What `typed` says; spaces, case, missing hyphens, O for 0 and I for 1 do not matter. null when it is mistyped. */
export function readVerificationCode(typed: string): ReadCode | null {
  const plain = typed
    .toUpperCase()
    .replace(/[\s\-–—.]/g, "")
    .replace(/O/g, "0")
    .replace(/I/g, "1");
  const match = CODE.exec(plain);
  const [sequence = "", hashStart = "", check = ""] = match?.slice(1) ?? [];
  if (match === null || check !== checkLetter(`${sequence}${hashStart}`)) return null;
  return { sequence: Number(sequence), hashStart: hashStart.toLowerCase() };
}

/** The event among `events` that a read code leads to. */
export function findVerified<E extends EventPointer>(code: ReadCode, events: readonly E[]): CodeVerdict<E> {
  const event = events.find((each) => each.sequence === code.sequence);
  if (event === undefined) return { kind: "unknown" };
  return { kind: event.hash.startsWith(code.hashStart) ? "found" : "changed", event };
}

function checkLetter(text: string): string {
  const sum = Array.from(text).reduce(
    (total, digit, index) => total + (index + 1) * Number.parseInt(digit, 16),
    0,
  );
  return CHECK_LETTERS.charAt(sum % CHECK_LETTERS.length);
}
