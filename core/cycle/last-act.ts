import type { EventKind } from "./event";

/**
 * What last happened to a thing, with how it was before; `before` is null where that cannot be taken back. Acts that can
 * stand one on another, so that they can be taken back one by one; any other event cuts the row.
 */
export interface LastAct<T> {
  readonly kind: EventKind;
  readonly before: T | null;
}

/** The thing as it was before the act of that kind. Throws RangeError where that was not its last act. */
export function beforeAct<T>(last: LastAct<T> | null, undone: EventKind, what: string): T {
  if (last?.kind !== undone || last.before === null)
    throw new RangeError(`${undone} of ${what} is undone, which was not its last act`);
  return last.before;
}
