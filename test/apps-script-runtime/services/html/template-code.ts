/** JavaScript that renders a template: text as it is, `<? ?>` run, `<?= ?>` escaped for where it stands, `<?!= ?>` raw. */
export function templateCode(template: string): string {
  const parts = template.split(/(<\?[\s\S]*?\?>)/);
  let before = "";
  const lines = parts.map((part) => {
    if (!part.startsWith("<?")) {
      before += part;
      return `__out(${JSON.stringify(part)});`;
    }
    const inner = part.slice(2, -2);
    if (inner.startsWith("!=")) return `__out(String(${inner.slice(2)}));`;
    if (inner.startsWith("=")) {
      const line = `__out(__escape(${JSON.stringify(placeAfter(before))}, ${inner.slice(1)}));`;
      before += "x";
      return line;
    }
    return inner;
  });
  return lines.join("\n");
}

export type EscapePlace = "html" | "attribute" | "url" | "script" | "style";

/** Where text written after `before` would stand. */
export function placeAfter(before: string): EscapePlace {
  const lower = before.toLowerCase();
  if (lower.lastIndexOf("<script") > lower.lastIndexOf("</script"))
    return insideTag(lower) ? attributePlace(before) : "script";
  if (lower.lastIndexOf("<style") > lower.lastIndexOf("</style"))
    return insideTag(lower) ? attributePlace(before) : "style";
  return insideTag(lower) ? attributePlace(before) : "html";
}

function insideTag(before: string): boolean {
  return before.lastIndexOf("<") > before.lastIndexOf(">");
}

function attributePlace(before: string): EscapePlace {
  const name = /([\w:-]+)\s*=\s*["']?[^"'<>]*$/.exec(before)?.[1]?.toLowerCase() ?? "";
  if (name.startsWith("on")) return "script";
  return ["href", "src", "action", "formaction"].includes(name) ? "url" : "attribute";
}

/** The escaped text for a place. */
export function escapeFor(place: EscapePlace, value: unknown): string {
  if (place === "script") return scriptLiteral(value);
  const text = value === null || value === undefined ? "" : (value as { toString(): string }).toString();
  if (place === "style") return text.replace(/[<>"'\\;{}]/g, "");
  if (place === "url" && /^\s*(javascript|vbscript|data):/i.test(text)) return "about:invalid#zClosurez";
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&#34;")
    .replace(/'/g, "&#39;");
}

function scriptLiteral(value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean" || value === null || value === undefined)
    return String(value);
  return JSON.stringify(value)
    .replace(/</g, "\\u003c")
    .replace(/>/g, "\\u003e")
    .replace(/&/g, "\\u0026")
    .replace(/'/g, "\\u0027");
}
