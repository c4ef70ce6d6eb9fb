/** A recap without what names a file: each platform has its own. */
export function withoutFiles(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutFiles);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => (name === "berkas" ? [] : [[name, withoutFiles(part)]])),
  );
}
