/** Service calls by kind, as in `{ "Range.setValues": 2 }`. */
export interface CallCounts {
  readonly byKind: Readonly<Record<string, number>>;
  readonly total: number;
  add(kind: string): void;
  reset(): void;
}

/** Counters at zero. */
export function createCounts(): CallCounts {
  let byKind: Record<string, number> = {};
  let total = 0;
  return {
    get byKind() {
      return { ...byKind };
    },
    get total() {
      return total;
    },
    add: (kind) => {
      byKind[kind] = (byKind[kind] ?? 0) + 1;
      total += 1;
    },
    reset: () => {
      byKind = {};
      total = 0;
    },
  };
}
