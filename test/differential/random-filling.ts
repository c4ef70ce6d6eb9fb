import { decimalOf } from "#core/cell/decimal";
import { dayNumber, parseIsoDate } from "#core/cell/civil-date";
import type { RowValue } from "#core/expression/row-value";
import { BLANK_VALUE, ERROR_VALUE, numberValue, textValue, truthValue } from "#core/expression/row-value";
import type { CompiledForm } from "#core/form/compiled-form";
import type { Indicator, TargetValue } from "#core/register/register";
import { binary, integer } from "#core/workbook/formula-build";
import type { PlanCell } from "#core/workbook/plan";
import { sampleIndicator, single } from "../core/form/sample-form";

/** A source of numbers from 0 up to (not including) 1; the same seed gives the same numbers. */
export type Random = () => number;

/** What someone typed in a cell, as the sheet holds it and as a formula sees it. */
export interface TypedCell {
  readonly planned: PlanCell;
  readonly value: RowValue;
}

/** Marsaglia's xorshift over 32 bits: small, and good enough to wander through fillings. */
export function randomFrom(seed: number): Random {
  let state = (seed * 2654435761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
}

/** One of `options`. */
export function pick<T>(random: Random, options: readonly [T, ...T[]]): T {
  return options[Math.floor(random() * options.length)] ?? options[0];
}

/** An indicator with any arah, sifat, targets and pagu. */
export function randomIndicator(random: Random, index: number): Indicator {
  const direction = pick(random, ["naik", "turun", "rentang"] as const);
  const band = direction === "rentang" && random() < 0.9;
  return sampleIndicator(`5.01.02.2.01.${String(index + 1).padStart(4, "0")}`, {
    direction,
    nature: pick(random, ["jumlah", "akhir", "rata"] as const),
    targetYear: random() < 0.1 ? null : band ? randomBand(random) : single(randomAmount(random)),
    targetQuarters: [randomTarget(random), randomTarget(random), randomTarget(random), randomTarget(random)],
    budget: random() < 0.5 ? null : pick(random, [0, 1_000_000, 702_188_300, 7_800_000_000_000]),
  });
}

/** What someone may type in each input column: mostly sensible, often not; `oddBlanks` are blanks other than spaces. */
export function randomRow(
  random: Random,
  form: CompiledForm,
  oddBlanks: boolean,
): ReadonlyMap<string, TypedCell> {
  const mood = random();
  return new Map(
    form.definition.fields.flatMap((field): readonly (readonly [string, TypedCell])[] => {
      if (field.role !== "input" || (!form.asked.has(field.id) && random() < 0.93)) return [];
      if (random() < (mood < 0.15 ? 0.8 : 0.15)) return [];
      const numeric = ["measure", "rupiah", "percent"].includes(field.type);
      const choices = form.choices.get(field.id)?.choices.map(({ text }) => text) ?? [];
      if (choices.length > 0 && random() < 0.9) return [[field.id, randomChoice(random, choices)]];
      const cell = numeric ? randomFigure(random, field.type === "rupiah", mood) : randomWords(random);
      const isOddBlank = typeof cell.planned === "string" && /^\s*[^\S ]\s*$/.test(cell.planned);
      return isOddBlank && !oddBlanks ? [] : [[field.id, cell]];
    }),
  );
}

/** A choice as people type it: from the list, its code alone, in another spelling, or one that is nowhere. */
function randomChoice(random: Random, choices: readonly string[]): TypedCell {
  const text = choices[Math.floor(random() * choices.length)] ?? "";
  const code = text.split(" ")[0] ?? "";
  const kind = random();
  if (kind < 0.6) return textCell(text);
  if (kind < 0.75) return textCell(code);
  return textCell(
    pick(random, [
      ` ${text}`,
      text.toLowerCase(),
      text.toUpperCase(),
      `${code} nama lain`,
      `${code}.`,
      `${code}*`,
      "*",
      "5.01.0?",
      "~",
      "5.01.02.2.01",
      "5.05",
      "X.XX.01",
      "Konsultasi Publik",
    ]),
  );
}

function randomTarget(random: Random): TargetValue | null {
  return random() < 0.25 ? null : random() < 0.05 ? randomBand(random) : single(randomAmount(random));
}

function randomBand(random: Random): TargetValue {
  const low = Math.floor(random() * 90);
  return { kind: "range", low: String(low), high: String(low + Math.floor(random() * 20)) };
}

function randomAmount(random: Random): string {
  const kind = random();
  if (kind < 0.12) return "0";
  if (kind < 0.17) return `-${Math.ceil(random() * 20)}`;
  if (kind < 0.6) return String(Math.ceil(random() * 100));
  return (Math.ceil(random() * 10000) / pick(random, [10, 100, 1000])).toString();
}

function randomFigure(random: Random, isMoney: boolean, mood: number): TypedCell {
  const kind = random();
  if (kind < (mood < 0.6 ? 0.97 : 0.6))
    return numberCell(isMoney ? randomMoney(random) : randomNumber(random));
  return pick(random, ODD_CELLS)(random);
}

function randomNumber(random: Random): number {
  const kind = random();
  if (kind < 0.1) return 0;
  if (kind < 0.15) return -Math.ceil(random() * 50);
  if (kind < 0.18) return pick(random, [1e15, 123456789012, 1e-7, 0.1 + 0.2]);
  return Number(randomAmount(random));
}

function randomMoney(random: Random): number {
  const kind = random();
  if (kind < 0.1) return 0;
  if (kind < 0.15) return -Math.ceil(random() * 1e8);
  if (kind < 0.2) return Math.ceil(random() * 1e8) + 0.5;
  return Math.ceil(random() * 5e8);
}

const ODD_CELLS: readonly [(random: Random) => TypedCell, ...((random: Random) => TypedCell)[]] = [
  (random) => textCell(pick(random, ["TB", "tb", " TB ", "Tb", "TB.", "T B"])),
  (random) =>
    textCell(pick(random, ["BA", "BA:", "ba", "BA:  ", "BA: menunggu rilis BPS", "ba:x", " BA : x"])),
  (random) => textCell(pick(random, ["BA: 12", "BA belum ada", "BA  :", "BA - belum", "BA (belum)", "BAB"])),
  (random) =>
    textCell(pick(random, ["12", "12,5", "1.234", "75%", "75 persen", "Rp1.000", "-", "n/a", "nihil"])),
  (random) =>
    textCell(pick(random, ["belum", "=1+1", "'12", "+62", "TRUE", "#N/A", "12,5 persen", "√", "TB/BA"])),
  (random) => textCell(pick(random, [" ", "   ", "\u00a0", "\n", "\t", " \n "])),
  (random) => {
    const value = random() < 0.5;
    return { planned: value, value: truthValue(value) };
  },
  () => ({
    planned: { kind: "formula", formula: binary("/", integer(1), integer(0)), cached: null },
    value: ERROR_VALUE,
  }),
  () => dateCell("2025-12-19"),
];

function randomWords(random: Random): TypedCell {
  if (random() < 0.05) return ODD_CELLS[6]?.(random) ?? textCell("x");
  if (random() < 0.05) return ODD_CELLS[7]?.(random) ?? textCell("x");
  if (random() < 0.1) return numberCell(randomNumber(random));
  return textCell(
    pick(random, ["Dukungan pimpinan", "-", " ", "Perbaiki", "Lengkap ", "https://contoh.go.id/a?b=1"]),
  );
}

function numberCell(value: number): TypedCell {
  return { planned: value, value: numberValue(decimalOf(value)) };
}

function textCell(text: string): TypedCell {
  return { planned: text, value: text === "" ? BLANK_VALUE : textValue(text) };
}

/** A date typed where a figure is asked: a number to every formula. */
function dateCell(day: string): TypedCell {
  const date = parseIsoDate(day);
  if (date === null) throw new Error(day);
  return { planned: { kind: "date", date }, value: numberValue(decimalOf(dayNumber(date) + 25569)) };
}
