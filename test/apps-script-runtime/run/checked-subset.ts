/// <reference types="google-apps-script" />

/**
 * A class that `implements` this has only to stand for part of a Google interface; what it has must take the parameters that
 * Google's member takes (of overloads, the last). Results are checked at run time: they are the runtime's own classes.
 */
export type CheckedSubset<T> = {
  [K in keyof T]?: T[K] extends (...args: infer A) => unknown ? (...args: A) => unknown : unknown;
};
