/** What a command knows of the world around it; tests give their own. */
export interface Terminal {
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** True when a person is watching: then long work shows a progress bar. */
  readonly isInteractive: boolean;
  /** True when colours may be used (a terminal, and NO_COLOR is not set). */
  readonly hasColor: boolean;
  readonly now: () => Date;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const isInteractive = process.stderr.isTTY;
  return {
    write: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
    isInteractive,
    hasColor: process.stdout.isTTY && (process.env["NO_COLOR"] ?? "") === "",
    now: () => new Date(),
  };
}
