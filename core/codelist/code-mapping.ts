import { parseCode } from "../code/parse-code";
import { cellText } from "../register/cell-text";
import { cellAt, isBlankCell } from "../register/register-tables";
import type { RegisterTable, TableRow } from "../register/register-tables";
import { normaliseHeader } from "../register/table-columns";
import type { CodeList } from "./code-entry";
import { foldWords } from "./search-codes";

/** What an old code has become: by old code, the new ones (more than one where a code was split). */
export interface CodeMapping {
  readonly newCodes: ReadonlyMap<string, readonly string[]>;
  /** Rows of which one side is no code, as they stand. */
  readonly unread: readonly { readonly rowNumber: number; readonly found: readonly string[] }[];
}

/** How the new code of an old one was found, to be confirmed by a person unless it was mapped or has not changed. */
export type NewCode =
  | { readonly kind: "same"; readonly code: string }
  | { readonly kind: "mapped"; readonly code: string }
  | { readonly kind: "split"; readonly codes: readonly string[] }
  | { readonly kind: "same-name"; readonly codes: readonly string[] }
  | { readonly kind: "none" };

/** Reads a table of old and new codes: two columns headed so (`kode lama`, `kode baru`), or the first two with codes. */
export function readCodeMapping(table: RegisterTable): CodeMapping {
  const rows = table.rows.filter((row) => row.cells.some(({ cell }) => !isBlankCell(cell)));
  const { headerIndex, from, to } = mappingColumns(rows);
  const newCodes = new Map<string, readonly string[]>();
  const unread: { rowNumber: number; found: readonly string[] }[] = [];
  for (const row of rows.slice(headerIndex + 1)) {
    const texts = [from, to].map((column) => cellText(cellAt(row, column)));
    const [old, fresh] = texts.map(normalised);
    if (old === null || old === undefined || fresh === null || fresh === undefined)
      unread.push({ rowNumber: row.rowNumber, found: texts });
    else newCodes.set(old, [...new Set([...(newCodes.get(old) ?? []), fresh])]);
  }
  return { newCodes, unread };
}

/** A function that tells what the old code `code`, named `name`, is in `list`. */
export function newCodeFinder(mapping: CodeMapping, list: CodeList): (code: string, name: string) => NewCode {
  const known = new Set(list.entries.map((entry) => entry.code));
  const byName = new Map<string, string[]>();
  for (const { name, code } of list.entries) {
    const words = foldWords(name);
    const codes = byName.get(words);
    if (codes === undefined) byName.set(words, [code]);
    else codes.push(code);
  }
  return (code, name) => {
    const mapped = mapping.newCodes.get(code) ?? [];
    const [first] = mapped;
    if (first !== undefined)
      return mapped.length === 1 ? { kind: "mapped", code: first } : { kind: "split", codes: mapped };
    if (known.has(code)) return { kind: "same", code };
    const depth = code.split(".").length;
    const named = (byName.get(foldWords(name)) ?? []).filter((one) => one.split(".").length === depth);
    return foldWords(name) === "" || named.length === 0
      ? { kind: "none" }
      : { kind: "same-name", codes: named };
  };
}

function normalised(text: string): string | null {
  const parsed = parseCode(text, { agencyField: null });
  return parsed.kind === "value" ? parsed.code : null;
}

function mappingColumns(rows: readonly TableRow[]): { headerIndex: number; from: number; to: number } {
  for (const [headerIndex, row] of rows.slice(0, 15).entries()) {
    const find = (pattern: RegExp): number | undefined =>
      row.cells.find(({ cell }) => pattern.test(normaliseHeader(cellText(cell))))?.columnIndex;
    const from = find(/kode.*(lama|semula|sebelum)|^(lama|semula)/);
    const to = find(/kode.*(baru|menjadi|sesudah)|^(baru|menjadi)/);
    if (from !== undefined && to !== undefined) return { headerIndex, from, to };
  }
  return { headerIndex: -1, from: 0, to: 1 };
}
