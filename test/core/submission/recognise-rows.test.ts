import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recogniseRows } from "#core/submission/recognise-rows";
import type { SubmissionRow } from "#core/submission/submission";

/** `b001: Musrenbang, Kota, 12`: a row's key and its values in the columns a, b, c … */
function rowsOf(...lines: readonly string[]): readonly SubmissionRow[] {
  return lines.map((line) => {
    const [key = "", texts = ""] = line.split(": ");
    const values = texts.split(", ").map((text, index) => {
      const value = { kind: "text", text } as const;
      return [String.fromCharCode(97 + index), { value, cell: "B2", raw: text }] as const;
    });
    return { key, values: Object.fromEntries(values) };
  });
}

const STORED = rowsOf("b001: Musrenbang, Kota, 12", "b002: Kajian, Kota, 7", "b004: Konsultasi, Desa, 9");

/** Old key → new key of the rows that do not keep theirs; b001 to b005 stand in the sheet. */
function renamed(...lines: readonly string[]): object {
  const standing = new Set(["b001", "b002", "b003", "b004", "b005"]);
  return Object.fromEntries(recogniseRows(rowsOf(...lines), STORED, standing).renamed);
}

describe("rows of which a sort left the keys behind", () => {
  it("keep their keys where nothing moved, however a single row was mended", () => {
    expect(renamed("b001: Musrenbang, Kota, 13", "b002: Kajian, Kota, 7")).toEqual({});
    expect(renamed("b001: Rapat, Provinsi, 1", "b002: Kajian, Kota, 7")).toEqual({});
    expect(renamed("b005: Musrenbang, Kota, 12", "b001: Musrenbang, Kota, 12")).toEqual({});
  });

  it("go by the key that their content had, also from where a blank row stood", () => {
    expect(
      renamed("b001: Kajian, Kota, 7", "b002: Konsultasi, Desa, 9", "b003: Musrenbang, Kota, 12"),
    ).toEqual({
      ...{ b001: "b002", b002: "b004", b003: "b001" },
    });
  });

  it("are told although they were mended too, as long as more than half still stands", () => {
    expect(renamed("b001: Kajian, Kota, 8", "b002: Musrenbang, Kota, 12")).toEqual({
      b001: "b002",
      b002: "b001",
    });
  });

  it("get a fresh key where theirs is another row's and their content is new", () => {
    expect(renamed("b001: Kajian, Kota, 7", "b002: Rapat, Provinsi, 1")).toEqual({
      b001: "b002",
      b002: "t001",
    });
  });

  it("get back the keys that were wiped", () => {
    expect(renamed("t001: Konsultasi, Desa, 9", "t002: Musrenbang, Kota, 12")).toEqual({
      t001: "b004",
      t002: "b001",
    });
  });

  it("are left alone when the stored row is gone with its key", () => {
    const standing = new Set(["b002"]);
    const left = recogniseRows(rowsOf("b002: Musrenbang, Kota, 5"), STORED, standing);
    expect(left.renamed.size).toBe(0);
  });

  it("come back to their stored keys from any permutation, told again the same", () => {
    const row = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(99), fc.nat(99));
    fc.assert(
      fc.property(
        fc.uniqueArray(row, { maxLength: 12, selector: String }),
        fc.array(fc.nat(99), { minLength: 12, maxLength: 12 }),
        (table, dice) => {
          const keyOf = (index: number): string => `b${String(index + 1).padStart(3, "0")}`;
          const stored = rowsOf(...table.map((cells, index) => `${keyOf(index)}: ${cells.join(", ")}`));
          const order = table
            .map((_, index) => ({ index, roll: dice[index] ?? 0 }))
            .sort((a, b) => a.roll - b.roll);
          const sorted = order.map(({ index }, place) => ({
            key: keyOf(place),
            values: stored[index]?.values ?? {},
          }));
          const standing = new Set(stored.map(({ key }) => key));
          const told = recogniseRows(sorted, stored, standing);
          const back = sorted.map(({ key, values }) => ({ key: told.renamed.get(key) ?? key, values }));
          expect([...back].sort((a, b) => (a.key < b.key ? -1 : 1))).toEqual(stored);
          expect(told.fresh).toBe(0);
          expect(recogniseRows(back, stored, standing).renamed.size).toBe(0);
        },
      ),
    );
  });
});
