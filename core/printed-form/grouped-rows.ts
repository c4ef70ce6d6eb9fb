import { CODE_LEVELS, codeLevel, ancestorCodes } from "../code/code-level";
import { parseCode } from "../code/parse-code";
import type { CompiledForm } from "../form/compiled-form";
import type { FilledRow } from "../form/entry-rows";
import { trimmedText } from "../expression/row-value";
import { compareCodes } from "../code/code-level";

/** A line of a printed form; `lastLine` is the last line below a heading (its own place when none is). */
export type FormLine =
  | { readonly kind: "head"; readonly code: string; readonly depth: number; readonly lastLine: number }
  | { readonly kind: "bucket"; readonly lastLine: number }
  | {
      readonly kind: "row";
      readonly row: FilledRow;
      /** "" where the form has no codes, or this row's is not known. */
      readonly code: string;
      /** True where the code stands on the line above already. */
      readonly again: boolean;
    };

/**
 * The rows of a form under headings of urusan to kegiatan, in code order and within a code as they were typed; those
 * without a known code last, in a bucket. A form without such codes keeps its order and has no headings.
 */
export function groupedRows(form: CompiledForm, rows: readonly FilledRow[]): readonly FormLine[] {
  const coded = rows.map((row) => ({ row, code: codeOfRow(form, row) }));
  if (coded.every(({ code }) => code === ""))
    return rows.map((row) => ({ kind: "row", row, code: "", again: false }));
  const known = coded
    .filter(({ code }) => code !== "")
    .map((each, index) => ({ ...each, index }))
    .sort((a, b) => compareCodes(a.code, b.code) || a.index - b.index);
  const lines: FormLine[] = [];
  let last = "";
  for (const { row, code } of known) {
    const heads = code === last ? [] : headsOf(code).filter((head) => !headsOf(last).includes(head));
    for (const head of heads) lines.push({ kind: "head", code: head, depth: depthOfCode(head), lastLine: 0 });
    const isNamed = code === last || codeLevel(code) !== "sub-kegiatan";
    lines.push({ kind: "row", row, code, again: isNamed });
    last = code;
  }
  const lost = coded.filter(({ code }) => code === "");
  if (lost.length > 0) lines.push({ kind: "bucket", lastLine: 0 });
  for (const { row } of lost) lines.push({ kind: "row", row, code: "", again: false });
  return lines.map((line, index) => withLastLine(line, index, lines));
}

/** The code of urusan to sub kegiatan that a row is of, as its form's column `kode` says; "" when it says none. */
function codeOfRow({ definition, lists }: CompiledForm, { values }: FilledRow): string {
  const own = lists.ownField ?? "";
  for (const field of definition.fields) {
    const mayHold = field.id === "kode" && (field.role === "given" || field.role === "computed");
    if (!mayHold) continue;
    const value = values.get(field.id);
    const text = value === undefined ? null : trimmedText(value);
    const parsed = parseCode(text ?? "", { agencyField: own === "" ? null : own });
    if (parsed.kind === "value") return parsed.code;
  }
  return "";
}

/** The headings that a row stands under: every code from urusan to kegiatan that it has, its own among them. */
function headsOf(code: string): readonly string[] {
  const level = codeLevel(code);
  if (level === null) return [];
  return level === "sub-kegiatan" ? ancestorCodes(code) : [...ancestorCodes(code), code];
}

function depthOfCode(code: string): number {
  const level = codeLevel(code);
  return level === null ? 1 : CODE_LEVELS.indexOf(level) + 1;
}

function withLastLine(line: FormLine, index: number, lines: readonly FormLine[]): FormLine {
  if (line.kind === "row") return line;
  if (line.kind === "bucket") return { ...line, lastLine: lines.length - 1 };
  const ends = lines.findIndex(
    (other, at) =>
      at > index && (other.kind === "bucket" || (other.kind === "head" && other.depth <= line.depth)),
  );
  return { ...line, lastLine: (ends < 0 ? lines.length : ends) - 1 };
}
