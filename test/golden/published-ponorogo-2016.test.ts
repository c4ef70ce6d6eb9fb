import { expect, it } from "vitest";
import { decimalOf } from "#core/cell/decimal";
import { measured } from "#core/cell/measured-value";
import { achievement } from "#core/indicator/achievement";
import { profileOf } from "../core/indicator/sample-profile";

it.each([
  ["90", "89.3", "99.2"],
  ["87", "100", "114.9"],
  ["93", "100", "107.5"],
])("Ponorogo 2016: target %s, realisasi %s, published %s", (target, actual, published) => {
  const result = achievement({
    direction: "naik",
    target: { kind: "single", value: decimalOf(target) },
    actual: measured(decimalOf(actual)),
    profile: profileOf("permendagri-86-2017", { decimals: 1 }),
  });
  expect(result.kind === "value" ? result.percent.toFixed() : result.cause).toBe(published);
});
