import fc from "fast-check";
import type { UnitStateName } from "#core/cycle/state";
import type { RecapInput } from "#core/recap/recap-input";
import type { Indicator } from "#core/register/register";
import { profileOf } from "../core/indicator/sample-profile";
import { indicatorOf, recapInputOf, registerOf } from "../core/recap/sample-recap";
import type { SampleUnit } from "../core/recap/sample-recap";

const UNIT_IDS = ["ppe", "ekonomi", "sosbud", "litbang"];
const PROFILES = ["permendagri-86-2017", "turun-b", "batas-100", "batas-120", "rata-sub-kegiatan"];
const STATES: readonly UnitStateName[] = [
  "sent",
  "filling",
  "submitted",
  "returned",
  "approved",
  "received",
  "nil",
];

const figure = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 400 }).map(String) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 99_999 }).map((value) => (value / 100).toFixed(2)) },
  { weight: 1, arbitrary: fc.constantFrom("TB", "BA", "-") },
  { weight: 1, arbitrary: fc.constant("?1.234") },
);
const rupiah = fc.oneof(
  fc.integer({ min: 0, max: 1e12 }).map(String),
  fc.constantFrom("0", "BA", "-", "-500"),
);

/** The cells of one row, as `sample-recap` spells them. */
export const rowLine: fc.Arbitrary<string> = fc
  .tuple(fc.array(figure, { minLength: 4, maxLength: 4 }), fc.array(rupiah, { minLength: 4, maxLength: 4 }))
  .map(([actuals, money]) => `${actuals.join(" ")} | ${money.join(" ")}`);

const target = fc.constantFrom("-", "0", "1", "7", "12.5", "100");

function indicator(code: string, unit: string): fc.Arbitrary<Indicator> {
  return fc
    .record({
      targets: fc.oneof(
        fc.array(target, { minLength: 4, maxLength: 4 }),
        fc.constant(["-", "-", "-", "80..90"]),
      ),
      direction: fc.constantFrom("naik" as const, "turun" as const, "rentang" as const),
      nature: fc.constantFrom("jumlah" as const, "akhir" as const, "rata" as const),
      subActivityCode: fc.constantFrom(
        "",
        "5.01.02.2.01.0001",
        "5.01.02.2.01.0002",
        "5.01.02.2.03.0001",
        "5.01.03.2.01.0001",
      ),
      budget: fc.option(fc.integer({ min: 0, max: 1e12 })),
    })
    .map(({ targets, ...changes }) => indicatorOf(code, unit, targets.join(" "), changes));
}

/** A unit of the cycle with rows for `codes`, in any state. */
function sampleUnit(codes: readonly string[]): fc.Arbitrary<SampleUnit> {
  return fc
    .record({
      state: fc.constantFrom(...STATES),
      lines: fc.array(rowLine, { minLength: codes.length, maxLength: codes.length }),
      silent: fc.boolean(),
    })
    .map(({ state, lines, silent }) => ({
      state,
      rows:
        (silent && state === "sent") || state === "nil"
          ? null
          : Object.fromEntries(codes.map((code, index) => [code, lines[index] ?? ""])),
    }));
}

/** Any recap that a cycle could ask for. */
export const recapInput: fc.Arbitrary<RecapInput> = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 4 }),
    fc.constantFrom(...PROFILES),
  )
  .chain(([sizes, profileId]) => {
    const keys = sizes.map((size, index) =>
      Array.from({ length: size }, (_, row) => `${UNIT_IDS[index] ?? ""}-${row}`),
    );
    const indicators = keys.flatMap((codes, index) =>
      codes.map((code) => indicator(code, UNIT_IDS[index] ?? "")),
    );
    return fc
      .record({
        indicators: fc.tuple(...indicators),
        units: fc.tuple(...keys.map(sampleUnit)),
        quarter: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
      })
      .map(({ indicators: list, units, quarter }) =>
        recapInputOf(
          registerOf(list),
          Object.fromEntries(units.map((unit, index) => [UNIT_IDS[index] ?? "", unit])),
          {
            profile: profileOf(profileId),
            cycle: { id: "kinerja-2025", form: "kinerja", year: 2025, quarter, deadline: null },
          },
        ),
      );
  });
