const DEEPEST = 64;

/**
 * `value` as JSON in the one spelling that every machine writes: keys sorted by UTF-16 code unit, no white space,
 * −0 as 0, lone surrogates escaped. Two values that are equal as JSON give the same text, so its hash can be compared.
 * Throws TypeError, naming the path, for what JSON cannot hold: undefined, NaN, infinities, functions, symbols,
 * bigints, dates, maps, holes in arrays, and nesting deeper than 64.
 */
export function canonicalJson(value: unknown): string {
  return write(value, "$", 0);
}

function write(value: unknown, path: string, depth: number): string {
  if (depth > DEEPEST) throw new TypeError(`${path} is nested deeper than ${DEEPEST}`);
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number") return writeNumber(value, path);
  if (Array.isArray(value)) return writeArray(value, path, depth);
  if (isRecord(value)) return writeRecord(value, path, depth);
  throw new TypeError(`${path} holds ${describe(value)}, which JSON cannot hold`);
}

function writeNumber(value: number, path: string): string {
  if (!Number.isFinite(value)) throw new TypeError(`${path} holds ${value}, which JSON cannot hold`);
  return JSON.stringify(value);
}

function writeArray(items: readonly unknown[], path: string, depth: number): string {
  const texts = Array.from(items, (item, index) => write(item, `${path}[${index}]`, depth + 1));
  return `[${texts.join(",")}]`;
}

function writeRecord(record: Readonly<Record<string, unknown>>, path: string, depth: number): string {
  const members = Object.keys(record)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${write(record[key], `${path}.${key}`, depth + 1)}`);
  return `{${members.join(",")}}`;
}

/** Told by tag, not by prototype, because a script engine may hand over objects of another realm. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === "[object Object]";
}

function describe(value: unknown): string {
  return typeof value === "object" ? Object.prototype.toString.call(value) : typeof value;
}
