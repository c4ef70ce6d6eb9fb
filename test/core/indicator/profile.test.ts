import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { parseProfile } from "#core/indicator/profile";
import { profileOf } from "./sample-profile";

const folder = new URL("../../../sheets-templates/profiles/", import.meta.url);
const ids = readdirSync(folder)
  .filter((name) => name.endsWith(".profil.json"))
  .map((name) => name.split(".")[0] ?? "");

it.each(ids)("profile %s is well formed, named for its file, and tells its legal basis", (id) => {
  const profile = profileOf(id);
  expect(profile.id).toBe(id);
  expect(profile.legalBasis).not.toBe("");
});

it("uses turun-a, no cap, no floor and two decimals unless another profile is chosen", () => {
  expect(profileOf("permendagri-86-2017")).toMatchObject({
    decreasing: "turun-a",
    cap: null,
    floor: null,
    decimals: 2,
  });
});

it.each([
  ["a misspelt setting", { capp: 100 }, 'Invalid key: Expected never but received "capp"'],
  ["an unknown formula", { decreasing: "turun-c" }, "decreasing"],
  [
    "bands out of order",
    {
      bands: [
        { atLeast: 51, rating: "R" },
        { atLeast: 91, rating: "T" },
      ],
    },
    "bands",
  ],
  [
    "bands without a lowest one",
    {
      bands: [
        { atLeast: 91, rating: "T" },
        { atLeast: 51, rating: "R" },
      ],
    },
    "bands",
  ],
  ["a cap of zero", { cap: 0 }, "cap"],
  ["no legal basis", { legalBasis: "" }, "legalBasis"],
])("refuses %s", (_, change, fault) => {
  const parsed = parseProfile({ ...profileOf("permendagri-86-2017"), ...change });
  expect(parsed.ok ? "" : parsed.faults.join("\n")).toContain(fault);
});

it.each([null, undefined, 1, "x", [], {}])("refuses %j without throwing", (input) => {
  expect(parseProfile(input).ok).toBe(false);
});
