/** Texts of faults that pass by themselves; Google says them in the language of the account, so codes are asked for first. */
const TRANSIENT = [
  /service invoked too many times in a short time/i,
  /service (spreadsheets|error|timed out|unavailable)/i,
  /timed out while accessing/i,
  /we're sorry, a server error occurred/i,
  /terjadi (error|kesalahan) server/i,
  /empty response|internal error|backend error|try again later|coba lagi/i,
  /rate limit|user rate limit|too many requests/i,
];

/** True where a day's share of something is used up: nothing helps but waiting for the next day. */
export function isQuotaSpent(problem: unknown): boolean {
  const text = problem instanceof Error ? problem.message : String(problem);
  return /for one day|daily limit|batas harian/i.test(text);
}

const WAITS_MS = [1000, 3000, 9000] as const;

/** True for a fault that is worth another try. A daily quota is not: it says "for one day". */
export function isTransient(problem: unknown): boolean {
  const text = problem instanceof Error ? problem.message : String(problem);
  return (
    !/for one day|exceeded maximum execution time/i.test(text) && TRANSIENT.some((one) => one.test(text))
  );
}

/**
 * The answer of `step`, tried up to four times with growing pauses while Google is busy. Only for steps that may run
 * twice: reading, or writing the same cells to the same place.
 */
export function withRetry<T>(step: () => T): T {
  for (const wait of WAITS_MS) {
    try {
      return step();
    } catch (problem) {
      if (!isTransient(problem)) throw problem;
      Utilities.sleep(wait);
    }
  }
  return step();
}
