/** What stands over one column: the hidden id and the field that its heading names, null where there is none. */
export interface ColumnClaim {
  readonly columnIndex: number;
  readonly id: string | null;
  readonly label: string | null;
}

/** Whose column each one is. */
export interface SettledClaims {
  /** The columns of each field: more than one where it stands twice. */
  readonly columnsOf: ReadonlyMap<string, readonly number[]>;
  /** True when a heading had to speak for a column whose id is lost, or against it. */
  readonly repaired: boolean;
}

/**
 * Settles whose column each one is by two witnesses, the hidden id and the heading. Where they agree, or only one
 * speaks, that is it. Where they speak against each other, the one decides whose field no other column has by both
 * witnesses; when that is neither or both, the column belongs to nobody.
 */
export function settleClaims(claims: readonly ColumnClaim[]): SettledClaims {
  const agreed = new Set(claims.flatMap(({ id, label }) => (id !== null && id === label ? [id] : [])));
  const columnsOf = new Map<string, number[]>();
  let repaired = false;
  for (const { columnIndex, id, label } of claims) {
    const fieldId = settled(id, label, agreed);
    if (fieldId === null) continue;
    repaired ||= fieldId !== id;
    columnsOf.set(fieldId, [...(columnsOf.get(fieldId) ?? []), columnIndex]);
  }
  return { columnsOf, repaired };
}

function settled(id: string | null, label: string | null, agreed: ReadonlySet<string>): string | null {
  if (id === null || label === null || id === label) return id ?? label;
  if (agreed.has(id) === agreed.has(label)) return null;
  return agreed.has(id) ? label : id;
}
