import { describe, expect, it } from "vitest";
import type { Expression } from "#core/expression/expression";
import { parseExpression } from "#core/expression/parse-expression";

/** An expression in full parentheses, so that its structure shows. */
function shape(node: Expression): string {
  switch (node.kind) {
    case "number":
      return node.decimal;
    case "text":
      return `"${node.text}"`;
    case "boolean":
      return String(node.value);
    case "blank":
      return "blank";
    case "field":
      return node.id;
    case "listed":
    case "outside":
      return node.kind;
    case "parameter":
      return `@${node.name}`;
    case "call":
      return `${node.function}(${node.args.map(shape).join("; ")})`;
    case "arithmetic":
    case "comparison":
      return `(${shape(node.left)} ${node.operator} ${shape(node.right)})`;
    case "and":
      return `(${node.parts.map(shape).join(" dan ")})`;
    case "or":
      return `(${node.parts.map(shape).join(" atau ")})`;
    case "not":
      return `bukan ${shape(node.of)}`;
  }
}

describe("parseExpression", () => {
  it.each([
    ["a + b * 2 - c", "((a + (b * 2)) - c)"],
    ["(a + b) * 2", "((a + b) * 2)"],
    ["-a < 12,5", "((0 - a) < 12.5)"],
    ["a > 1 dan b > 2 atau bukan c <> 3", "(((a > 1) dan (b > 2)) atau bukan (c <> 3))"],
    ['kosong(a) DAN arah = "naik"', '(kosong(a) dan (arah = "naik"))'],
    ["Jumlah(a; b; c)", "jumlah(a; b; c)"],
    ['a = "kata ""dalam"" kutip"', '(a = "kata "dalam" kutip")'],
    ["triwulan >= 2", "(@triwulan >= 2)"],
    ["jika(a > 1; tahun; 0)", "jika((a > 1); @tahun; 0)"],
  ])("reads %s", (source, expected) => {
    const parsed = parseExpression(source);
    expect(parsed.ok ? shape(parsed.expression) : parsed.fault).toBe(expected);
  });

  it.each([
    ["a ? b", { code: "expression/unknown-character", at: 2 }],
    ["rerata(a)", { code: "expression/unknown-function", at: 0, name: "rerata" }],
    ["a +", { code: "expression/unexpected", at: 3, found: "akhir rumus", expected: "nilai" }],
    ["(a", { code: "expression/unexpected", at: 2, found: "akhir rumus", expected: ")" }],
    ["a b", { code: "expression/unexpected", at: 2, found: "b", expected: "akhir rumus" }],
    ["", { code: "expression/unexpected", at: 0, found: "akhir rumus", expected: "nilai" }],
    [`${"(".repeat(41)}a`, { code: "expression/too-deep", at: 41 }],
  ])("refuses %s", (source, fault) => {
    expect(parseExpression(source)).toEqual({ ok: false, fault });
  });
});
