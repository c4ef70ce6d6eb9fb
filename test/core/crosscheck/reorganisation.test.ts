import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { familyTotals, unitFamilies } from "#core/crosscheck/unit-families";
import type { Indicator, Register, Unit } from "#core/register/register";
import { registerAt } from "#core/register/register-at";

const unit = (
  id: string,
  from: string | null = null,
  until: string | null = null,
  ...successors: readonly string[]
): Unit => {
  const base = { id, name: id, kind: "bidang", validator: "kabid" } as const;
  return from === null && until === null && successors.length === 0
    ? base
    : { ...base, term: { from, until, successors } };
};

const row = (code: string, unitId: string): Indicator => ({
  ...{
    code,
    unit: unitId,
    goal: "",
    program: "",
    activity: "",
    subActivity: "",
    subActivityCode: "",
    name: code,
  },
  ...{
    measure: "%",
    direction: "naik",
    nature: "akhir",
    baseline: null,
    targetYear: null,
    budget: null,
    source: "",
  },
  targetQuarters: [null, null, null, null],
});

const register = (units: readonly Unit[], indicators: readonly Indicator[]): Register => ({
  agency: {
    ...{
      name: "B",
      shortName: "",
      government: "",
      address: "",
      phone: "",
      email: "",
      website: "",
      place: "",
    },
    ...{ timeZone: "Asia/Jakarta", agencyField: "" },
  },
  ...{ units, officials: [], indicators },
});

/** Units, and who answers for each row, on a day. */
function on(day: string, given: Register): readonly string[] {
  const { units, indicators } = registerAt(given, day);
  return [units.map(({ id }) => id).join(" "), ...indicators.map(({ code, unit: id }) => `${code}:${id}`)];
}

describe("a register through reorganisations", () => {
  const merged = register(
    [unit("a", null, "2026-06-30", "c"), unit("b", null, "2026-06-30", "c"), unit("c", "2026-07-01")],
    [row("1", "a"), row("2", "b")],
  );
  const renamed = register(
    [unit("lama", null, "2026-03-31", "baru"), unit("baru", "2026-04-01")],
    [row("1", "baru")],
  );
  const split = register(
    [unit("a", null, "2026-06-30", "b", "c"), unit("b", "2026-07-01"), unit("c", "2026-07-01")],
    [row("1", "a"), row("2", "b")],
  );

  it.each([
    ["before a merger", merged, "2026-03-31", ["a b", "1:a", "2:b"]],
    ["on the last day", merged, "2026-06-30", ["a b", "1:a", "2:b"]],
    ["after a merger", merged, "2026-09-30", ["c", "1:c", "2:c"]],
    ["before a renaming that the rows already know", renamed, "2026-03-31", ["lama", "1:lama"]],
    ["after a renaming", renamed, "2026-06-30", ["baru", "1:baru"]],
    ["before a split", split, "2026-03-31", ["a", "1:a", "2:a"]],
    [
      "after a split, a row that nobody moved stays where it can be seen",
      split,
      "2026-09-30",
      ["a b c", "1:a", "2:b"],
    ],
  ])("%s", (_what, given, day, expected) => {
    expect(on(day, given)).toEqual(expected);
  });

  it("leaves a register without dates as it is, the same object", () => {
    const plain = register([unit("a")], [row("1", "a")]);
    expect(registerAt(plain, "2026-01-01")).toBe(plain);
  });

  it("gives every row one unit that is listed, keeps every row, and done twice is done once", () => {
    const day = fc.constantFrom("2026-01-31", "2026-03-31", "2026-06-30");
    const ids = ["a", "b", "c", "d"];
    const someUnit = fc.tuple(fc.option(day), fc.option(day), fc.subarray(ids));
    fc.assert(
      fc.property(fc.tuple(someUnit, someUnit, someUnit, someUnit), day, (terms, today) => {
        const units = terms.map(([from, until, successors], index) =>
          unit(ids[index] ?? "", from, until, ...successors),
        );
        const given = register(
          units,
          ids.map((id, index) => row(String(index), id)),
        );
        const at = registerAt(given, today);
        expect(at.indicators.map(({ code }) => code)).toEqual(given.indicators.map(({ code }) => code));
        for (const { unit: id } of at.indicators) expect(at.units.map((one) => one.id)).toContain(id);
        expect(registerAt(at, today)).toEqual(at);
      }),
    );
  });
});

describe("periods on both sides of a reorganisation", () => {
  const units = [
    unit("a", null, "2026-06-30", "c"),
    unit("b", null, "2026-06-30", "c"),
    unit("c"),
    unit("d"),
  ];

  it("compares the sum of those that became each other", () => {
    expect(unitFamilies(units)).toEqual([["a", "b", "c"], ["d"]]);
    const [before, after] = [
      new Map([
        ["a", 3],
        ["b", 4],
        ["d", 1],
      ]),
      new Map([
        ["c", 9],
        ["d", 2],
      ]),
    ];
    expect(familyTotals(units, before, after)).toEqual([
      { unitIds: ["a", "b", "c"], before: 7, after: 9 },
      { unitIds: ["d"], before: 1, after: 2 },
    ]);
  });

  it("adds up to the same as the periods, also for a unit that the register forgot", () => {
    const before = new Map([
      ["a", 3],
      ["hilang", 5],
    ]);
    const sum = familyTotals(units, before, new Map()).reduce((total, family) => total + family.before, 0);
    expect(sum).toBe(8);
  });
});
