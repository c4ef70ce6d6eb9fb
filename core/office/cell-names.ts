import type { CycleBasis } from "./cycle-basis";
import { readingContextFor } from "./cycle-basis";

/** By what people name the cells of a unit's form: the keys of its rows, and its input fields. */
export interface CellNames {
  readonly unitId: string;
  /** True where fillers add the rows: then any key that a row may have is one. */
  readonly hasOwnRows: boolean;
  readonly rowKeys: readonly string[];
  readonly fields: readonly { readonly id: string; readonly label: string }[];
}

/** The names in the form of a unit, as its cycle's basis has them. */
export function cellNamesOf(basis: CycleBasis, unitId: string): CellNames {
  const { definition } = basis.form;
  return {
    unitId,
    hasOwnRows: definition.rows.kind === "open",
    rowKeys: readingContextFor(basis, unitId, null).rows.map(({ key }) => key),
    fields: definition.fields.filter(({ role }) => role === "input"),
  };
}
