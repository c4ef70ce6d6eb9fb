import { parseIndonesianNumber } from "#core/cell/parse-number";
import { officeSentence, personSentence } from "#core/messages/office-messages";
import { actingPerson } from "#core/office/acting-person";
import type { ControlStated } from "#core/office/procedure-event";
import { CommandFault } from "../archive/command-fault";
import { recordEvents, withOpenCycle } from "../office/office-session";
import type { OfficePlace } from "../office/office-session";
import { unitNamed } from "../office/units-named";
import type { Report } from "../terminal/report";
import type { CommandContext } from "./command-context";

/** The options of `himpun kendali` as typed; null for a total that was not counted. */
export interface ControlOptions extends OfficePlace {
  readonly unit: string;
  readonly indicators: string | null;
  readonly budget: string | null;
  readonly spent: string | null;
  readonly who: string | null;
}

/** Records the totals that a unit's validator counted himself, to be compared by `himpun banding`. */
export function runControl(options: ControlOptions, context: CommandContext): Promise<Report> {
  return withOpenCycle(options, context, (session) => {
    const { unitId, unitName } = unitNamed(session, options.unit);
    const { cycleId } = session.cycle;
    const event: ControlStated = {
      ...{ kind: "control.stated", cycleId, day: session.today, unitId },
      indicators: wholeNumber(options.indicators, "--indikator"),
      budget: wholeNumber(options.budget, "--pagu"),
      spent: wholeNumber(options.spent, "--realisasi"),
    };
    const { indicators, budget, spent } = event;
    if (indicators === null && budget === null && spent === null) {
      const values = { option: "--indikator, --pagu, atau --realisasi", what: "Jumlah kendali" };
      throw new CommandFault(officeSentence("option/missing", values));
    }
    const nil = { kind: "nil", cycleId, unitId, reason: "" } as const;
    const person = actingPerson(nil, { name: options.who, today: session.today, offices: session.offices });
    if (!person.ok) throw new CommandFault(personSentence("approve", person), 1);
    recordEvents(session, [{ actor: person.actor, events: [event] }]);
    return {
      exitCode: 0,
      json: {
        siklus: cycleId,
        coba: context.dryRun,
        unit: unitId,
        jumlah_indikator: indicators,
        pagu: budget,
        realisasi: spent,
      },
      lines: [
        ...(context.dryRun ? ["Coba: tidak ada yang ditulis."] : []),
        { kind: "title", text: `Jumlah kendali ${unitName} dicatat oleh ${person.actor.name}` },
        "Bandingkan dengan himpun banding.",
      ],
    };
  });
}

function wholeNumber(text: string | null, option: string): number | null {
  if (text === null) return null;
  const parsed = parseIndonesianNumber(text, "rupiah");
  const number = parsed.kind === "value" ? parsed.value.toNumber() : Number.NaN;
  if (Number.isSafeInteger(number) && number >= 0) return number;
  throw new CommandFault(
    officeSentence("option/unknown", { option, found: text, known: ["bilangan bulat, mis. 1.250.000"] }),
  );
}
