import { expect, it } from "vitest";
import type { CivilDate } from "#core/cell/civil-date";
import type { Command } from "#core/cycle/command";
import type { Offices } from "#core/cycle/office";
import { personSentence } from "#core/messages/office-messages";
import { actingPerson } from "#core/office/acting-person";

const base = { capacity: "definitive", from: null, until: null, role: "validator" } as const;
const offices: Offices = {
  holdings: [
    { ...base, name: "Ani Contoh, S.T.", unitId: "U1" },
    { ...base, name: "Budi Contoh, S.E.", unitId: "U2" },
    { ...base, name: "Budi Contoh, M.Si.", unitId: "U3" },
  ],
  delegations: [],
};
const approval: Command = {
  ...{ cycleId: "c", unitId: "U1", submissionHash: "h", comparedWith: null, effectShownOn: [], note: null },
  kind: "approve",
};
const acting = (name: string) => actingPerson(approval, { name, today: "2026-04-01" as CivilDate, offices });

it.each([
  ["Ani Contoh, S.T.", true, true],
  ["ani  contoh", true, true],
  ["Ani Contoh, S.T., M.T.", true, true],
  ["Budi Contoh, S.E.", false, null],
  ["Budi Contoh", false, null],
  ["Budi Contoh, Dr.", false, null],
  ["Citra Contoh", true, false],
])("%s: may approve for U1 %s, is of the register %s", (name, ok, isRegistered) => {
  const person = acting(name);
  expect([person.ok, person.ok ? person.isRegistered : null]).toEqual([ok, isRegistered]);
});

it("who approves for another unit is told so, and not only that he is one who approves", () => {
  const person = acting("budi contoh, s.e.");
  const { cause } = personSentence("approve", person as Extract<typeof person, { ok: false }>);
  expect(cause).toContain("Budi Contoh, S.E. adalah pengesah unit, tetapi untuk unit lain");
});

it("whose name two people bear is asked for its degrees", () => {
  const person = acting("Budi Contoh");
  const { cause, remedy } = personSentence("approve", person as Extract<typeof person, { ok: false }>);
  expect(cause).toBe(
    'Nama "Budi Contoh" dapat berarti lebih dari satu orang di buku induk (Budi Contoh, S.E.; Budi Contoh, M.Si.).',
  );
  expect(remedy).toBe("Tulis namanya lengkap dengan gelarnya, seperti di buku induk.");
});
