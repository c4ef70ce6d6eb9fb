import { describe, expect, it } from "vitest";
import { ask, KASUBBID } from "./addon";
import type { Addon } from "./addon";
import { collect, decideSmall, fillSmall, openSmall, smallAgency } from "./small-agency";
import { worldDigest } from "./world-digest";

/** Without HIMPUN_CI every n-th call is tried, so that a quick run stays quick. */
const STRIDE = process.env["HIMPUN_CI"] === undefined ? 97 : 1;

interface Job {
  readonly name: string;
  readonly before: (addon: Addon) => void;
  readonly act: (addon: Addon) => void;
}

const JOBS: readonly Job[] = [
  { name: "generate", before: () => undefined, act: openSmall },
  {
    name: "collect submissions",
    before: (addon) => {
      openSmall(addon);
      fillSmall(addon);
    },
    act: collect,
  },
  {
    name: "collect returns",
    before: (addon) => {
      openSmall(addon);
      fillSmall(addon);
      collect(addon);
      decideSmall(addon, "Kembalikan", "Mohon periksa kembali.");
    },
    act: collect,
  },
  {
    name: "recap",
    before: (addon) => {
      openSmall(addon);
      fillSmall(addon);
      decideSmall(addon, "Setuju");
      collect(addon);
    },
    act: (addon) => ask(addon, KASUBBID, "rekap"),
  },
];

describe.each(JOBS)("$name, cut off at a service call and started again", ({ name, before, act }) => {
  it("ends as if nothing had happened", { timeout: 1_200_000 }, () => {
    const addon = smallAgency();
    before(addon);
    const start = addon.runtime.snapshot();
    const { total } = addon.runtime.countCalls(() => {
      act(addon);
    });
    const undisturbed = worldDigest(addon);
    let tried = 0;
    for (let call = 1; call <= total; call += STRIDE) {
      addon.runtime.restore(start);
      addon.runtime.faults.killAt(call);
      expect(() => { act(addon); }).toThrow(); // prettier-ignore
      act(addon);
      expect(worldDigest(addon), `cut off at call ${call} of ${total}`).toEqual(undisturbed);
      tried += 1;
    }
    console.log(`${name}: ${tried} of ${total} kill points tried`);
  });
});
