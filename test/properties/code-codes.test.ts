import fc from "fast-check";
import { expect, it } from "vitest";
import { ancestorCodes, codeLevel, parentCode } from "#core/code/code-level";
import { nearestCodes } from "#core/code/nearest-codes";
import { parseCode } from "#core/code/parse-code";

const OPTIONS = { agencyField: "5.01" };
const digits = (count: number) =>
  fc.string({ unit: fc.constantFrom(...Array.from("0123456789")), minLength: count, maxLength: count });
const urusan = fc.constantFrom(...Array.from("12345678"));
const segments = fc.tuple(urusan, digits(2), digits(2), urusan, digits(2), digits(2));
const fullCodes = segments.map(([a, b, c, d, e, f]) => [a, b, c, d, e, `00${f}`].join("."));
const anyCodes = fc
  .tuple(fullCodes, fc.constantFrom(1, 2, 3, 5, 6))
  .map(([code, count]) => code.split(".").slice(0, count).join("."));

function codeOf(text: string): string {
  const parsed = parseCode(text, OPTIONS);
  return parsed.kind === "value" ? parsed.code : parsed.kind;
}

it("leaves a clean code alone", () => {
  fc.assert(
    fc.property(anyCodes, (code) => {
      expect(parseCode(code, OPTIONS)).toEqual({
        kind: "value",
        code,
        level: codeLevel(code),
        name: null,
        repairs: [],
      });
    }),
  );
});

it("brings every known kind of dirt back to the same code", () => {
  fc.assert(
    fc.property(segments, ([a, b, c, d, e, f]) => {
      const clean = [a, b, c, d, e, `00${f}`].join(".");
      const dirty = [
        `${clean}.`,
        `'${clean}`,
        ` ${clean}\u00A0`,
        [a, b, c, d, e, f].join("."),
        [a, b, c, `0${d}`, e, f].join("."),
        [a, b, c, d, e, `00${f}`].join("-"),
        [a, b, c, d, e, `00${f}`].join(" "),
        `${clean} - Pelaksanaan Musrenbang`,
        `${clean} Pelaksanaan Musrenbang`,
      ];
      expect(dirty.map(codeOf)).toEqual(dirty.map(() => clean));
    }),
  );
});

it("normalises once: what it gives is clean, and its ancestors are codes, each the parent of the next", () => {
  fc.assert(
    fc.property(anyCodes, (code) => {
      const path = [...ancestorCodes(code), code];
      expect(path.map(codeOf)).toEqual(path);
      expect(path.slice(1).map(parentCode)).toEqual(path.slice(0, -1));
    }),
  );
});

it("answers any text without throwing, and what it accepts is a code", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(...Array.from("0123456789.,-/ XxPROGRAM\u00A0'")), maxLength: 30 }),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom("5.01", null), (text, agencyField) => {
      const parsed = parseCode(text, { agencyField });
      if (parsed.kind === "value") expect(codeLevel(parsed.code)).toBe(parsed.level);
    }),
    { numRuns: 3000 },
  );
});

it("finds a code again after one slip", () => {
  fc.assert(
    fc.property(fullCodes, fc.nat({ max: 16 }), (code, at) => {
      const slipped = code.slice(0, at) + code.slice(at + 1);
      expect(nearestCodes(slipped, [code, "1.01.01.1.01.0001"]).map((near) => near.code)).toContain(code);
    }),
  );
});

it("offers exactly the codes within the distance that a plain edit distance counts", () => {
  const short = fc.string({ unit: fc.constantFrom("1", "2", "."), maxLength: 6 });
  fc.assert(
    fc.property(
      short,
      fc.array(short, { maxLength: 5 }),
      fc.integer({ min: 0, max: 3 }),
      (text, known, most) => {
        const near = nearestCodes(text, known, { maxDistance: most, limit: 9 });
        const expected = known.filter((code) => plainDistance(text, code) <= most);
        expect(near.map(({ code, distance }) => `${code} ${distance}`).sort()).toEqual(
          expected.map((code) => `${code} ${plainDistance(text, code)}`).sort(),
        );
      },
    ),
  );
});

/** Optimal string alignment, the whole table of it. */
function plainDistance(from: string, to: string): number {
  const at = (row: number, column: number): number => table[row]?.[column] ?? Infinity;
  const table: number[][] = [];
  for (let row = 0; row <= from.length; row += 1) {
    table.push([]);
    for (let column = 0; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1] ? 0 : 1;
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const ways = [at(row - 1, column - 1) + same, at(row - 1, column) + 1, at(row, column - 1) + 1];
      if (row > 1 && column > 1 && isSwap) ways.push(at(row - 2, column - 2) + 1);
      table[row]?.push(row === 0 ? column : column === 0 ? row : Math.min(...ways));
    }
  }
  return at(from.length, to.length);
}
