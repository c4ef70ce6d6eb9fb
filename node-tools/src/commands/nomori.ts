import { nextNumber } from "../office/issue-paper";
import type { Report } from "../terminal/report";
import type { CommandContext } from "./command-context";
import { runOnEdition } from "./edisi";
import type { EditionOptions } from "./edisi";

/** Numbers the cover letter of a signed edition: as typed, or the next number of the agency's pattern. */
export function runNumberCover(
  options: EditionOptions & { readonly number: string | null },
  context: CommandContext,
): Promise<Report> {
  return runOnEdition(
    options,
    context,
    "surat pengantarnya diberi nomor",
    ({ editionId }, cycleId, session) => {
      const letterNumber = options.number ?? nextNumber(session, "surat-pengantar").value;
      const command = { kind: "number-cover", cycleId, editionId, letterNumber } as const;
      return { command, shown: [`Nomor: ${letterNumber}`] };
    },
  );
}
