import type { SheetLocale } from "../values/locale";

const TOKENS =
  /("(?:[^"]|"")*")|('(?:[^']|'')*'!?)|(\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?%?)|([A-Za-z_$][\w.$]*)|([{}])|([;,\\])|(\s+)|(.)/g;

/**
 * The formula in engine spelling (`,` between arguments, decimal point), or null when the file's locale refuses it:
 * under a decimal comma, arguments are parted by `;` only and `1,5` is a number [R].
 */
export function toEngineSpelling(formula: string, locale: SheetLocale): string | null {
  const comma = locale.decimal === ",";
  let braces = 0;
  let out = "";
  for (const match of formula.matchAll(TOKENS)) {
    const [token, text, sheet, number, name, brace, separator] = match;
    if (brace !== undefined) braces += brace === "{" ? 1 : -1;
    if (number !== undefined && text === undefined && sheet === undefined) {
      const spelled = engineNumber(number, comma, braces > 0);
      if (spelled === null) return null;
      out += spelled;
    } else if (separator !== undefined && name === undefined) {
      const spelled = engineSeparator(separator, comma, braces > 0);
      if (spelled === null) return null;
      out += spelled;
    } else out += token;
  }
  return out;
}

function engineNumber(number: string, comma: boolean, inArray: boolean): string | null {
  if (!comma) return number;
  if (number.includes(".")) return null;
  return inArray && number.includes(",") ? null : number.replace(",", ".");
}

function engineSeparator(separator: string, comma: boolean, inArray: boolean): string | null {
  if (inArray) {
    if (separator === ";") return ";";
    return separator === (comma ? "\\" : ",") ? "," : null;
  }
  if (separator === ";") return ",";
  return separator === "," && !comma ? "," : null;
}

/** Function names a formula calls, upper case. */
export function calledFunctions(formula: string): string[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "");
  return [...bare.matchAll(/([A-Za-z][\w.]*)\s*\(/g)].map((match) => (match[1] ?? "").toUpperCase());
}
