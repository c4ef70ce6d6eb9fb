import fc from "fast-check";
import { expect, it } from "vitest";
import { dateOfDayNumber, dayNumber, partsOf } from "#core/cell/civil-date";
import { formatDate } from "#core/cell/format-date";
import { formatNip, parseNip } from "#core/cell/nip";
import { dateOfSerial, parseDate } from "#core/cell/parse-date";

const dates = fc.integer({ min: -354_285, max: 2_932_896 }).map(dateOfDayNumber);

it("reads every day back from each spelling", () => {
  fc.assert(
    fc.property(dates, (date) => {
      const [year, month, day] = partsOf(date);
      const spellings = [date, formatDate(date), `${day}/${month}/${year}`, `${day}-${month}-${year}`];
      expect(spellings.map(parseDate)).toEqual(spellings.map(() => ({ kind: "value", date })));
    }),
  );
});

it("counts serials of every system day by day", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_900_000 }), (serial) => {
      const [in1900, inSheets, in1904] = [
        dateOfSerial(serial, "1900"),
        dateOfSerial(serial, "sheets"),
        dateOfSerial(serial, "1904"),
      ];
      expect(in1900).toEqual(inSheets);
      if (in1900.kind !== "value" || in1904.kind !== "value") throw new Error("no date");
      expect(dayNumber(in1904.date) - dayNumber(in1900.date)).toBe(1462);
    }),
  );
});

it("answers any text as a date or NIP without throwing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.double(), (text, serial) => {
      expect([parseDate(text).kind, parseNip(text).kind, dateOfSerial(serial, "1900").kind].length).toBe(3);
    }),
    { numRuns: 2000 },
  );
});

it("reads a printed NIP back", () => {
  const digits = fc.string({
    unit: fc.constantFrom(...Array.from("0123456789")),
    minLength: 18,
    maxLength: 18,
  });
  fc.assert(
    fc.property(digits, (text) => {
      const parsed = parseNip(text);
      if (parsed.kind !== "value") throw new Error("18 digits are always a NIP");
      expect(parseNip(formatNip(parsed.nip))).toEqual(parsed);
    }),
  );
});
