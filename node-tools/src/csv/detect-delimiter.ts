/** What separates the cells of a CSV. */
export type Delimiter = "," | ";" | "\t";

const CANDIDATES: readonly Delimiter[] = [";", ",", "\t"];
const LINES_LOOKED_AT = 20;

/**
 * The separator of `text` (lines end in \n): the one that most of the first lines hold equally often outside quotes,
 * so that decimal commas and commas in addresses do not decide. null when no line holds any.
 */
export function detectDelimiter(text: string): Delimiter | null {
  const lines = countPerLine(text);
  let best: { delimiter: Delimiter; lines: number; perLine: number } | null = null;
  for (const delimiter of CANDIDATES) {
    const usual = mostUsual(lines.map((counts) => counts[delimiter]));
    if (usual === null) continue;
    const better =
      best === null ||
      usual.lines > best.lines ||
      (usual.lines === best.lines && usual.perLine > best.perLine);
    if (better) best = { delimiter, ...usual };
  }
  return best?.delimiter ?? null;
}

type Counts = Record<Delimiter, number>;

function countPerLine(text: string): readonly Counts[] {
  const lines: Counts[] = [];
  let counts = noCounts();
  let isQuoted = false;
  let isBlank = true;
  for (const char of text) {
    if (char === '"') isQuoted = !isQuoted;
    if (char === "\n" && !isQuoted) {
      if (!isBlank) lines.push(counts);
      if (lines.length === LINES_LOOKED_AT) return lines;
      counts = noCounts();
      isBlank = true;
      continue;
    }
    isBlank = false;
    if (!isQuoted && isDelimiter(char)) counts[char] += 1;
  }
  return isBlank ? lines : [...lines, counts];
}

function noCounts(): Counts {
  return { ",": 0, ";": 0, "\t": 0 };
}

function isDelimiter(char: string): char is Delimiter {
  return char === "," || char === ";" || char === "\t";
}

/** The count above zero that most lines share (the greater one of two equals), or null when all are zero. */
function mostUsual(counts: readonly number[]): { lines: number; perLine: number } | null {
  const linesByCount = new Map<number, number>();
  for (const count of counts) if (count > 0) linesByCount.set(count, (linesByCount.get(count) ?? 0) + 1);
  let usual: { lines: number; perLine: number } | null = null;
  for (const [perLine, lines] of linesByCount) {
    if (usual === null || lines > usual.lines || (lines === usual.lines && perLine > usual.perLine))
      usual = { lines, perLine };
  }
  return usual;
}
