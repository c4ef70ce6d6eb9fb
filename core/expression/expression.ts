/** A function of the expression language; the names are what authors of forms write. */
export type ExpressionFunction =
  | "terisi" | "kosong" | "angka" | "bulat" | "tidak_berlaku" | "belum_ada" | "beralasan" | "salah_satu"
  | "galat" | "jumlah" | "gabung" | "target_berjalan" | "capaian" | "predikat" | "persen" | "jika"
  | "kode" | "nama" | "di_bawah" | "penunjang" | "mirip_angka"; // prettier-ignore

/** How two numbers are joined. */
export type ArithmeticOperator = "+" | "-" | "*" | "/";

/** How two values are compared: as numbers, or as texts without regard to case. */
export type ComparisonOperator = "=" | "<>" | "<" | "<=" | ">" | ">=";

/** What an expression may know of the period besides the row: the year and the asked quarter (1 to 4). */
export type ExpressionParameter = "tahun" | "triwulan";

/**
 * A rule or a computed value as data. It has two spellings: `evaluateExpression` (the core's check) and
 * `compileExpression` (the native formula of the sheet), which must agree on every row.
 */
export type Expression =
  | { readonly kind: "number"; readonly decimal: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "blank" }
  | { readonly kind: "field"; readonly id: string }
  /** True when what stands in the field is in the list that it is chosen from. Authors write neither this nor the next. */
  | { readonly kind: "listed"; readonly id: string }
  /** True when the codes in two fields are both in their lists, and that of `id` does not stand under that of `parent`. */
  | { readonly kind: "outside"; readonly id: string; readonly parent: string }
  | { readonly kind: "parameter"; readonly name: ExpressionParameter }
  | { readonly kind: "call"; readonly function: ExpressionFunction; readonly args: readonly Expression[] }
  | {
      readonly kind: "arithmetic";
      readonly operator: ArithmeticOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: "comparison";
      readonly operator: ComparisonOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "and"; readonly parts: readonly Expression[] }
  | { readonly kind: "or"; readonly parts: readonly Expression[] }
  | { readonly kind: "not"; readonly of: Expression };

/** A call, written short. */
export function callOf(name: ExpressionFunction, ...args: readonly Expression[]): Expression {
  return { kind: "call", function: name, args };
}

/** A reference to a field of the same row, written short. */
export function fieldRef(id: string): Expression {
  return { kind: "field", id };
}

/** Every part true; one part stands for itself, none is true. */
export function allOf(parts: readonly Expression[]): Expression {
  const [first] = parts;
  if (first === undefined) return { kind: "boolean", value: true };
  return parts.length === 1 ? first : { kind: "and", parts };
}

/** At least one part true; one part stands for itself, none is false. */
export function anyOf(parts: readonly Expression[]): Expression {
  const [first] = parts;
  if (first === undefined) return { kind: "boolean", value: false };
  return parts.length === 1 ? first : { kind: "or", parts };
}

/** True when `of` is not. */
export function notOf(of: Expression): Expression {
  return { kind: "not", of };
}

/** The ids of the fields that `expression` reads, in order of first appearance. */
export function fieldsIn(expression: Expression): readonly string[] {
  const found = new Set<string>();
  const visit = (node: Expression): void => {
    if (node.kind === "field" || node.kind === "listed" || node.kind === "outside") found.add(node.id);
    if (node.kind === "outside") found.add(node.parent);
    for (const child of childrenOf(node)) visit(child);
  };
  visit(expression);
  return [...found];
}

/** The parts an expression is directly made of. */
export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "call":
      return expression.args;
    case "arithmetic":
    case "comparison":
      return [expression.left, expression.right];
    case "and":
    case "or":
      return expression.parts;
    case "not":
      return [expression.of];
    case "number":
    case "text":
    case "boolean":
    case "blank":
    case "field":
    case "listed":
    case "outside":
    case "parameter":
      return [];
  }
}
