import { plainText } from "../cell/plain-text";
import type { Direction, Nature } from "../register/register";

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ["naik", "naik"],
  ["turun", "turun"],
  ["rentang", "rentang"],
]);

const NATURES: ReadonlyMap<string, Nature> = new Map<string, Nature>([
  ["jumlah", "jumlah"],
  ["absolut", "jumlah"],
  ["akhir", "akhir"],
  ["nilai akhir", "akhir"],
  ["non absolut", "akhir"],
  ["rata", "rata"],
  ["rata rata", "rata"],
]);

/** The arah that `text` names (naik, turun, rentang), in any case; null for a blank or anything else, never a guess. */
export function parseDirection(text: string): Direction | null {
  return DIRECTIONS.get(wordsOf(text)) ?? null;
}

/** The sifat that `text` names: jumlah (absolut), akhir (nilai akhir, non absolut), rata (rata-rata); null for others. */
export function parseNature(text: string): Nature | null {
  return NATURES.get(wordsOf(text)) ?? null;
}

function wordsOf(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/[\s_-]+/g, " ");
}
