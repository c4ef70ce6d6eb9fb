import { NotImplemented } from "../../run/errors";
import { toWall, zoneOffsetMs } from "../../values/zone";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** A date through a pattern of Java's SimpleDateFormat, with English names as Utilities.formatDate gives [D]. */
export function formatJavaDate(instantMs: number, zone: string, pattern: string): string {
  const named = zone === "GMT" || zone === "" ? "UTC" : zone.replace(/^GMT([+-]\d\d):?(\d\d)$/, "$1:$2");
  const at = new Date(toWall(named, instantMs));
  const offset = zoneOffsetMs(named, instantMs) / 60_000;
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (all: string, quoted?: string) => {
    if (quoted !== undefined) return quoted === "" ? "'" : quoted.replace(/''/g, "'");
    return field(at, offset, all);
  });
}

function field(at: Date, offsetMinutes: number, letters: string): string {
  const pad = (value: number): string => String(value).padStart(letters.length, "0");
  switch (letters.charAt(0)) {
    case "y":
      return letters.length === 2 ? String(at.getUTCFullYear()).slice(-2) : pad(at.getUTCFullYear());
    case "M":
      return letters.length < 3 ? pad(at.getUTCMonth() + 1) : named(MONTHS[at.getUTCMonth()], letters);
    case "d":
      return pad(at.getUTCDate());
    case "E":
      return named(DAYS[at.getUTCDay()], letters);
    case "u":
      return pad(at.getUTCDay() || 7);
    case "H":
      return pad(at.getUTCHours());
    case "k":
      return pad(at.getUTCHours() || 24);
    case "h":
      return pad(at.getUTCHours() % 12 || 12);
    case "K":
      return pad(at.getUTCHours() % 12);
    case "m":
      return pad(at.getUTCMinutes());
    case "s":
      return pad(at.getUTCSeconds());
    case "S":
      return pad(at.getUTCMilliseconds());
    case "a":
      return at.getUTCHours() < 12 ? "AM" : "PM";
    case "Z":
      return offsetText(offsetMinutes, "");
    case "X":
      return offsetMinutes === 0 ? "Z" : offsetText(offsetMinutes, letters.length === 3 ? ":" : "");
    default:
      throw new NotImplemented(`date pattern ${letters}`);
  }
}

function named(name: string | undefined, letters: string): string {
  return letters.length > 3 ? (name ?? "") : (name ?? "").slice(0, 3);
}

function offsetText(minutes: number, separator: string): string {
  const hours = String(Math.floor(Math.abs(minutes) / 60)).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${hours}${separator}${String(Math.abs(minutes) % 60).padStart(2, "0")}`;
}
