import { foldCycles } from "../cycle/evolve";
import { parseCycleEvent } from "../cycle/event";
import type { Register } from "../register/register";
import type { Bundle } from "./bundle";

/** The register of the cycle that was opened last in the archive; null when none was. */
export function newestRegister({ entries, contents }: Bundle): Register | null {
  const events = entries.map(({ event }) => parseCycleEvent(event)).filter((event) => event !== null);
  const openings = [...foldCycles(events).values()].flatMap(({ opening }) =>
    opening === null ? [] : [opening],
  );
  const hash = openings[openings.length - 1]?.registerHash;
  const content = contents.find((one) => one.kind === "buku-induk" && one.hash === hash);
  return content === undefined || content.kind === "asli" ? null : (content.value as Register);
}
