import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOfDayNumber } from "#core/cell/civil-date";
import { minutesBetween, parseLocalTime, shiftMinutes, type LocalTime } from "#core/procedure/local-time";
import { BARE_CALENDAR, type WorkCalendar } from "#core/procedure/work-calendar";
import { parseDayHours } from "#core/procedure/work-hours";
import { workClock } from "#core/procedure/working-time";

function at(text: string): LocalTime {
  const time = parseLocalTime(text, 420);
  if (time === null) throw new Error(`not a time: ${text}`);
  return time;
}

const off = (date: string, name: string) => ({ date: at(`${date}T00:00`).date, name });
const calendar: WorkCalendar = {
  ...BARE_CALENDAR,
  holidays: [off("2026-08-17", "Proklamasi Kemerdekaan")],
  collectiveLeave: [off("2026-12-24", "Cuti bersama Natal")],
};
const clock = workClock(calendar);

describe("working minutes", () => {
  it.each([
    ["2026-11-16T07:30", "2026-11-16T16:00", 450, "a Monday from end to end"],
    ["2026-11-16T00:00", "2026-11-17T00:00", 450, "a Monday, midnight to midnight"],
    ["2026-11-20T07:30", "2026-11-20T16:30", 450, "a Friday with its long break"],
    ["2026-11-16T11:30", "2026-11-16T13:30", 60, "across the noon break"],
    ["2026-11-16T12:10", "2026-11-16T12:50", 0, "inside the break"],
    ["2026-11-20T16:00", "2026-11-23T08:00", 60, "over a weekend"],
    ["2026-08-14T15:30", "2026-08-18T08:30", 120, "over a weekend and a holiday"],
    ["2026-12-24T07:30", "2026-12-24T16:00", 0, "on cuti bersama"],
    ["2026-11-17T09:00", "2026-11-16T09:00", -450, "backwards"],
  ])("from %s to %s are %d: %s", (from, to, minutes) => {
    expect(clock.elapsed(at(from), at(to))).toBe(minutes);
  });

  it("takes the hours of a special period inside it, both ends included", () => {
    const short = parseDayHours("08.00-15.00 istirahat 12.00-12.30");
    if (short === null || short === "off") throw new Error("hours expected");
    const hours = [short, short, short, short, short, null, null] as const;
    const ramadan = {
      from: at("2026-02-18T00:00").date,
      until: at("2026-03-17T00:00").date,
      name: "Ramadan",
      hours,
    };
    const inPeriod = workClock({ ...BARE_CALENDAR, periods: [ramadan] });
    const day = (date: string): number => inPeriod.elapsed(at(`${date}T00:00`), at(`${date}T23:59`));
    expect(["2026-02-17", "2026-02-18", "2026-03-17", "2026-03-18"].map(day)).toEqual([450, 390, 390, 450]);
  });

  it("finds the moment at which a time has been worked", () => {
    expect(clock.after(at("2026-11-20T16:00"), 60)).toEqual(at("2026-11-23T08:00"));
    expect(clock.after(at("2026-11-16T07:30"), 450)).toEqual(at("2026-11-16T16:00"));
  });

  it("says so when a calendar never works", () => {
    const never = workClock({ ...BARE_CALENDAR, hours: [null, null, null, null, null, null, null] });
    expect(never.after(at("2026-11-16T07:30"), 1)).toBeNull();
  });
});

const moment = fc
  .tuple(fc.integer({ min: 20_000, max: 21_200 }), fc.integer({ min: 0, max: 1439 }))
  .map(([day, minute]): LocalTime => ({ date: dateOfDayNumber(day), minute }));

describe("whatever the moments", () => {
  it("is additive", () => {
    fc.assert(
      fc.property(moment, moment, moment, (a, b, c) => {
        expect(clock.elapsed(a, b) + clock.elapsed(b, c)).toBe(clock.elapsed(a, c));
      }),
    );
  });

  it("is monotone, and never longer than the wall clock", () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 40_000 }), (a, minutes) => {
        const worked = clock.elapsed(a, shiftMinutes(a, minutes));
        expect(worked >= 0 && worked <= minutes).toBe(true);
      }),
    );
  });

  it("is zero on weekends", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.nat(2879), fc.nat(2879), (week, m, n) => {
        const saturday: LocalTime = { date: dateOfDayNumber(20_407 + week * 7), minute: 0 };
        expect(clock.elapsed(shiftMinutes(saturday, m), shiftMinutes(saturday, n))).toBe(0);
      }),
    );
  });

  it("is undone by `after`", () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 5000 }), (a, minutes) => {
        const later = clock.after(a, minutes);
        expect(later === null ? -1 : clock.elapsed(a, later)).toBe(minutes);
      }),
    );
  });
});

describe("local time", () => {
  it.each([
    ["2026-11-21T07:30:00+07:00", 480, "2026-11-21", 510],
    ["2026-11-20T23:30:00Z", 420, "2026-11-21", 390],
    ["2026-01-01T00:10+09:00", 420, "2025-12-31", 1330],
    ["2026-11-21 07.30", 540, "2026-11-21", 450],
  ])("%s on a clock %d minutes ahead is %s, minute %d", (text, zone, date, minute) => {
    expect(parseLocalTime(text, zone)).toEqual({ date, minute });
  });

  it.each(["2026-02-30T07:30", "2026-11-21T24:00", "2026-11-21", "kemarin"])("%s is no moment", (text) => {
    expect(parseLocalTime(text, 420)).toBeNull();
  });

  it("measures what it shifts", () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: -100_000, max: 100_000 }), (a, minutes) => {
        expect(minutesBetween(a, shiftMinutes(a, minutes))).toBe(minutes);
      }),
    );
  });
});

describe("the hours of a day", () => {
  it("are read with several breaks", () => {
    expect(parseDayHours("07.30-16.00 (istirahat 12.00-13.00 dan 15:15-15:30)")).toEqual({
      start: 450,
      end: 960,
      breaks: [
        { start: 720, end: 780 },
        { start: 915, end: 930 },
      ],
    });
  });

  it.each([["libur"], [""], ["-"]])("%j is a day without work", (text) => {
    expect(parseDayHours(text)).toBe("off");
  });

  it.each([
    "16.00-07.30",
    "07.30",
    "07.30-16.00 istirahat 17.00-18.00",
    "07.30-25.00",
    "07.30-16.00 makan siang",
  ])("%j is refused", (text) => {
    expect(parseDayHours(text)).toBeNull();
  });
});
