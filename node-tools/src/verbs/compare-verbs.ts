import { runCompare } from "../commands/banding";
import { runControl } from "../commands/kendali";
import { givenBy } from "./option-values";
import { cycleOption, placeOf } from "./verb-kit";
import type { CycleOptions, PersonOptions, VerbKit } from "./verb-kit";

/** The verbs that look across units and periods. */
export function addCompareVerbs({ verb, personVerb, act }: VerbKit): void {
  verb("banding <folder>", "Bandingkan antarunit, antarperiode, dengan Renstra, dan dengan jumlah kendali")
    .addOption(cycleOption())
    .action((folder: string, o: CycleOptions) => act(runCompare, placeOf(folder, o), o));
  personVerb("kendali <folder> <unit>", "Catat jumlah yang dihitung sendiri oleh pengesah unit")
    .option("--indikator <jumlah>", "jumlah indikator")
    .option("--pagu <rupiah>", "jumlah pagu")
    .option("--realisasi <rupiah>", "jumlah realisasi anggaran")
    .action((folder: string, unit: string, o: ControlFlags) =>
      act(
        runControl,
        {
          ...{ ...givenBy(folder, o), unit, indicators: o.indikator ?? null },
          ...{ budget: o.pagu ?? null, spent: o.realisasi ?? null },
        },
        o,
      ),
    );
}

interface ControlFlags extends PersonOptions {
  readonly indikator?: string;
  readonly pagu?: string;
  readonly realisasi?: string;
}
