import { wordMeaning, YES_NO_TABLE } from "./answer-reader";
import type { AnswerReader } from "./answer-reader";
import type { AuthoredExpression } from "./field-parts";
import { ALWAYS } from "./field-words";
import type { Role } from "./field-words";
import { ROLE_WORDS } from "./sheet-columns";
import type { ColumnKey } from "./sheet-columns";

/** The expressions of a row as typed; ya becomes the one that is always true. */
export function expressionsOf(reader: AnswerReader, role: Role): readonly AuthoredExpression[] {
  const take = (part: AuthoredExpression["part"], key: ColumnKey): readonly AuthoredExpression[] => {
    const typed = reader.text(key);
    return typed === "" ? [] : [{ part, key, typed }];
  };
  if (role === "computed") return take("formula", "formula");
  if (role === "given") return [];
  const required = take("required", "required").flatMap((one): readonly AuthoredExpression[] => {
    const answer = wordMeaning(one.typed, YES_NO_TABLE);
    if (answer === null) return [one];
    return answer === "yes" ? [{ ...one, typed: ALWAYS }] : [];
  });
  return [...required, ...take("asked", "asked"), ...take("onlyWhen", "onlyWhen")];
}

/** Answers in columns that a column of this kind does not use: they would be lost without a word. */
export function reportUnused(reader: AnswerReader, role: Role): void {
  const unused: { readonly [R in Role]: readonly (readonly [ColumnKey, string])[] } = {
    input: [
      ["source", "Sumber"],
      ["formula", "Rumus"],
    ],
    given: [
      ["formula", "Rumus"],
      ["required", "Wajib"],
      ["list", "Pilihan"],
      ["minimum", "Paling kecil"],
      ["maximum", "Paling besar"],
    ],
    computed: [
      ["source", "Sumber"],
      ["required", "Wajib"],
      ["list", "Pilihan"],
      ["minimum", "Paling kecil"],
      ["maximum", "Paling besar"],
    ],
  };
  for (const [key, column] of unused[role]) {
    const found = reader.text(key);
    if (found === "" || (key === "required" && wordMeaning(found, YES_NO_TABLE) === "no")) continue;
    reader.report(key, {
      code: "formsheet/not-for-role",
      severity: "error",
      values: { column, role: ROLE_WORDS[role] },
    });
  }
}
