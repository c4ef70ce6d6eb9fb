const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name without its ending for an id: letters, digits, dot, hyphen and underscore; never a path, never reserved. */
export function fileNameOf(id: string): string {
  const plain = id
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9._-]+/g, "-")
    .replace(/^[.-]+|[.-]+$/g, "")
    .slice(0, 80);
  if (plain === "") return "unit";
  return RESERVED.test(plain) ? `${plain}_` : plain;
}
