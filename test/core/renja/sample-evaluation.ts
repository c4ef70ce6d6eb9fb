import permendagri from "#templates/profiles/permendagri-86-2017.profil.json";
import { parseProfile } from "#core/indicator/profile";
import type { Direction, Nature } from "#core/register/register";
import { buildEvaluation } from "#core/renja/evaluation/build-evaluation";
import type { Evaluation, EvaluationRow, KRp } from "#core/renja/evaluation/evaluation";
import { NO_KRP } from "#core/renja/evaluation/evaluation";
import { AGENCY, CODES, UNITS } from "./sample-renja";

/** A volume and an amount. */
export function pair(volume: string | null, amount: number | null = null): KRp {
  return { volume, amount };
}

/** A row with a Renstra target of 10, reached 4, and a target of 4 for Rp200 this year. */
export function evaluationRow(
  key: number,
  code: string,
  kind: { readonly direction?: Direction; readonly nature?: Nature; readonly target?: KRp },
  ...quarters: readonly KRp[]
): EvaluationRow {
  const { direction = "naik", nature = "jumlah", target = pair("4", 200) } = kind;
  const [tw1 = NO_KRP, tw2 = NO_KRP, tw3 = NO_KRP, tw4 = NO_KRP] = quarters;
  return {
    key: String(key),
    unit: "ekon",
    code,
    name: "",
    goal: "Perencanaan yang selaras",
    indicator: {
      name: `Indikator ${key}`,
      measure: "Dokumen",
      direction,
      nature,
      figures: {
        renstra: pair("10", 1000),
        untilLastYear: pair("4", 400),
        target,
        quarters: [tw1, tw2, tw3, tw4],
      },
    },
  };
}

/** The evaluation of an invented agency up to a quarter. */
export function evaluationOf(quarter: 1 | 2 | 3 | 4, rows: readonly EvaluationRow[]): Evaluation {
  const profile = parseProfile(permendagri);
  if (!profile.ok) throw new Error("the profile does not parse");
  return buildEvaluation({
    year: 2026,
    quarter,
    agency: AGENCY,
    units: UNITS,
    codes: CODES,
    profile: profile.profile,
    narrative: { drivers: "Koordinasi berjalan.", obstacles: "", nextQuarter: "Percepatan.", nextRenja: "" },
    rows,
  });
}
