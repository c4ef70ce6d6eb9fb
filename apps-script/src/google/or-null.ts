/** `value`, which Google may give as null where its types do not say so: outside of a container, on a shared drive. */
export function orNull<T>(value: T): T | null {
  return value;
}
