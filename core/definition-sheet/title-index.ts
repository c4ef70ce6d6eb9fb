import { nearMiss } from "../register/near-miss";
import { normaliseHeader } from "../register/table-columns";
import type { Place } from "../validation/finding";
import { authorExpression } from "./author-expression";
import type { SheetFinding } from "./definition-sheet-finding";
import type { AuthoredField } from "./field-parts";

/** The columns of a form by what their author calls them. */
export interface TitleIndex {
  /** The id of the column with this title, or with this very id; null when there is none. */
  readonly idOf: (title: string) => string | null;
  readonly titles: readonly string[];
  readonly titleOf: (id: string) => string;
}

/** The index of columns; where two have one title the first has it (lint names them). */
export function titleIndex(fields: readonly Pick<AuthoredField, "id" | "label">[]): TitleIndex {
  const byTitle = new Map<string, string>();
  const labels = new Map(fields.map(({ id, label }) => [id, label]));
  for (const { id, label } of fields) {
    const plain = normaliseHeader(label);
    if (plain !== "" && !byTitle.has(plain)) byTitle.set(plain, id);
  }
  return {
    idOf: (title) => byTitle.get(normaliseHeader(title)) ?? (labels.has(title.trim()) ? title.trim() : null),
    titles: fields.map(({ label }) => label).filter((label) => label !== ""),
    titleOf: (id) => labels.get(id) ?? id,
  };
}

/** The id that a title means; "" and a finding at `place` when no column has it. */
export function fieldNamed(
  index: TitleIndex,
  title: string,
  place: Place,
  findings: SheetFinding[],
): string | null {
  const id = index.idOf(title.replace(/^\[(.*)\]$/, "$1"));
  if (id === null) findings.push(unknownTitle(title, nearMiss(title, index.titles), place));
  return id;
}

/** The expression with titles made ids; null and findings at `place` when it names columns that are not there. */
export function readExpression(
  index: TitleIndex,
  typed: string,
  place: Place,
  findings: SheetFinding[],
): string | null {
  const { text, unknownTitles } = authorExpression(typed, index.idOf, index.titles);
  for (const { found, suggestion } of unknownTitles) findings.push(unknownTitle(found, suggestion, place));
  return unknownTitles.length === 0 ? text : null;
}

function unknownTitle(found: string, suggestion: string | null, place: Place): SheetFinding {
  return { code: "formsheet/title-unknown", severity: "error", place, values: { found, suggestion } };
}
