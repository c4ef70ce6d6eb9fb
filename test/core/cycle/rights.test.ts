import { describe, expect, it } from "vitest";
import type { Command } from "#core/cycle/command";
import { decide } from "#core/cycle/decide";
import { actorFor } from "#core/cycle/office";
import type { Offices } from "#core/cycle/office";
import { DEFAULT_RIGHTS } from "#core/cycle/rights";
import type { Actor, Role } from "#core/cycle/role";
import { TODAY, approve, day, open, play, recap, submit, summary } from "./play";

const submitted = play(open(), submit("a"));

function as(role: Role, unitId: string | null = null): Actor {
  return { name: "Sri Wahyuni", role, unitId, capacity: "definitive" };
}

describe("rights", () => {
  it.each<[Role, string]>([
    ["head", "! actor/no-right"],
    ["secretary", "! actor/no-right"],
    ["validator", "form.approved"],
    ["data-officer", "! actor/no-right"],
    ["filler", "! actor/no-right"],
    ["publisher", "! actor/no-right"],
  ])("to approve as %s: %s", (role, outcome) => {
    expect(summary(decide(submitted, approve("a"), { today: TODAY, actor: as(role) }))).toBe(outcome);
  });

  it("of a unit's officer end at the unit", () => {
    const other = decide(submitted, approve("a"), { today: TODAY, actor: as("validator", "sekretariat") });
    expect(summary(other)).toBe("! actor/other-unit");
    const own = decide(submitted, approve("a"), { today: TODAY, actor: as("validator", "bidang") });
    expect(summary(own)).toBe("form.approved");
  });

  it("are data: an agency may give them otherwise", () => {
    const rights = { ...DEFAULT_RIGHTS, approve: ["secretary"] as const };
    const context = { today: TODAY, actor: as("secretary"), rights };
    expect(summary(decide(submitted, approve("a"), context))).toBe("form.approved");
  });

  it("give every command to somebody", () => {
    expect(Object.entries(DEFAULT_RIGHTS).filter(([, roles]) => roles.length === 0)).toEqual([]);
  });
});

describe("actorFor", () => {
  const KABID = { role: "validator", unitId: "bidang" } as const;
  const offices: Offices = {
    holdings: [
      { name: "Sri", ...KABID, capacity: "definitive", from: null, until: null },
      { name: "Budi", ...KABID, capacity: "plh", from: day("2025-12-15"), until: day("2025-12-17") },
      {
        name: "Rudi",
        role: "data-officer",
        unitId: null,
        capacity: "plt",
        from: day("2025-12-01"),
        until: null,
      },
      {
        name: "Tono",
        role: "data-officer",
        unitId: null,
        capacity: "definitive",
        from: null,
        until: day("2025-11-30"),
      },
    ],
    delegations: [
      {
        ...{ holder: "Sri", delegate: "Wati", ...KABID, commands: ["approve"] as const },
        ...{ from: day("2025-12-16"), until: day("2025-12-16") },
      },
      {
        ...{ holder: "Wati", delegate: "Yudi", ...KABID, commands: ["approve"] as const },
        ...{ from: day("2025-12-16"), until: day("2025-12-16") },
      },
      {
        ...{ holder: "Tono", delegate: "Zaki", role: "data-officer" as const, unitId: null },
        ...{ commands: ["recap"] as const, from: day("2025-12-01"), until: day("2025-12-31") },
      },
    ],
  };
  const give: Command = approve("a");
  const other: Command = approve("a", "sekretariat");
  const make: Command = recap(submitted, "provisional");

  it.each<[string, string, Command, string, string | null]>([
    ["the holder", "Sri", give, "2025-12-16", "definitive"],
    ["the holder for another unit", "Sri", other, "2025-12-16", null],
    ["the Plh. on his first day", "Budi", give, "2025-12-15", "plh"],
    ["the Plh. on his last day", "Budi", give, "2025-12-17", "plh"],
    ["the Plh. a day early", "Budi", give, "2025-12-14", null],
    ["the Plh. a day late", "Budi", give, "2025-12-18", null],
    ["the Plt. with no end yet", "Rudi", make, "2026-03-01", "plt"],
    ["a former holder", "Tono", make, "2025-12-01", null],
    ["a delegate", "Wati", give, "2025-12-16", "delegate"],
    ["a delegate after his day", "Wati", give, "2025-12-17", null],
    ["a delegate with another command", "Wati", make, "2025-12-16", null],
    ["a delegate's delegate", "Yudi", give, "2025-12-16", null],
    ["a delegate of a former holder", "Zaki", make, "2025-12-16", null],
    ["a stranger", "Nobody", give, "2025-12-16", null],
  ])("%s", (_, name, command, today, capacity) => {
    const actor = actorFor(command, name, day(today), { offices, rights: DEFAULT_RIGHTS });
    expect(actor?.capacity ?? null).toBe(capacity);
  });
});
