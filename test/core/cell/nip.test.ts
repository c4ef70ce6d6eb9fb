import { expect, it } from "vitest";
import { formatNip, parseNip } from "#core/cell/nip";

function line(text: string): string {
  const parsed = parseNip(text);
  if (parsed.kind === "blank") return "blank";
  if (parsed.kind === "fault") return `${parsed.code} ${parsed.digitCount}`;
  return [formatNip(parsed.nip), ...parsed.warnings].join(" ");
}

it.each([
  ["196612141992031004", "19661214 199203 1 004"],
  ["19661214 199203 1 004", "19661214 199203 1 004"],
  ["NIP. 19661214 199203 1 004", "19661214 199203 1 004"],
  ["'19661214.199203.1.004", "19661214 199203 1 004"],
  ["19900101 202321 2 015", "19900101 202321 2 015"],
  ["", "blank"],
  ["19661214199203100", "nip/length 17"],
  ["1966121419920310040", "nip/length 19"],
  ["1.96612141992031E+17", "nip/length 17"],
  ["-", "nip/length 0"],
  ["196612141992031000", "19661214 199203 1 000 nip/serial-zero"],
  ["196613141992031004", "19661314 199203 1 004 nip/birth-date"],
  ["196612141992131004", "19661214 199213 1 004 nip/appointment-month"],
  ["196612141970031004", "19661214 197003 1 004 nip/appointment-before-birth"],
  ["196612141992033004", "19661214 199203 3 004 nip/sex"],
  ["196612141992031004 (Plt.)", "19661214 199203 1 004 nip/stray-characters"],
])("%j is %s", (text, expected) => {
  expect(line(text)).toBe(expected);
});
