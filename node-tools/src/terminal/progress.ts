import { Presets, SingleBar } from "cli-progress";
import type { Terminal } from "./terminal";

/** Counts work that takes long, before the eyes of whoever waits. */
export interface Progress {
  readonly step: () => void;
  readonly stop: () => void;
}

/** A progress bar on standard error, or nothing where no person is watching. */
export function startProgress(terminal: Terminal, label: string, total: number): Progress {
  if (!terminal.isInteractive || total < 2) return { step: () => undefined, stop: () => undefined };
  const bar = new SingleBar({ format: `${label} {bar} {value}/{total}`, hideCursor: true }, Presets.rect);
  bar.start(total, 0);
  return {
    step: () => {
      bar.increment();
    },
    stop: () => {
      bar.stop();
    },
  };
}
