import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "#core/ledger/canonical-json";

describe("canonicalJson", () => {
  it.each<[unknown, string]>([
    [{ b: 1, a: 2 }, '{"a":2,"b":1}'],
    [{ é: 1, z: 2, Z: 3, 10: 4, 9: 5 }, '{"10":4,"9":5,"Z":3,"z":2,"é":1}'],
    [{ "\uD83D\uDE00": 1, "\uFF21": 2 }, '{"\uD83D\uDE00":1,"\uFF21":2}'],
    [{ a: { d: null, c: [true, false] } }, '{"a":{"c":[true,false],"d":null}}'],
    [-0, "0"],
    [1e21, "1e+21"],
    [0.1 + 0.2, "0.30000000000000004"],
    ['\u2028 \u0001 "\\', '"\u2028 \\u0001 \\"\\\\"'],
    ["\uD800", '"\\ud800"'],
    [JSON.parse('{"__proto__":{"x":1},"a":2}'), '{"__proto__":{"x":1},"a":2}'],
    [Object.create(null), "{}"],
  ])("writes %j as %s", (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it("writes objects of another realm, as a script engine hands them over", () => {
    expect(canonicalJson(runInNewContext("({ b: [1], a: 'x' })"))).toBe('{"a":"x","b":[1]}');
  });

  it.each<[string, unknown, string]>([
    ["undefined in an object", { a: { b: undefined } }, "$.a.b"],
    ["a hole in an array", [1, , 2], "$[1]"],
    ["NaN", { rata: NaN }, "$.rata"],
    ["infinity", [Infinity], "$[0]"],
    ["a date", { at: new Date(0) }, "$.at"],
    ["a map", new Map(), "$"],
    ["a function", { f: () => 1 }, "$.f"],
    ["a bigint", 1n, "$"],
  ])("refuses %s, naming the path", (_, value, path) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
    expect(() => canonicalJson(value)).toThrow(`${path} `);
  });

  it("refuses a circle instead of running out of stack", () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(() => canonicalJson(circle)).toThrow("nested deeper than 64");
  });
});
