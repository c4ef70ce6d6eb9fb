import { recapKindOf } from "../../form/definition";
import type { RecapKindName } from "../../form/definition";
import type { RecapChange } from "../../recap/recap-change";
import type { RecapSource } from "../recap-source";
import { EVALUATION_RECAP } from "./evaluation/evaluation-recap";
import { KINERJA_RECAP } from "./kinerja-recap";
import { LIST_RECAP } from "./list/list-kind";
import { TC30_RECAP, TC31_RECAP, TC32_RECAP } from "./list/service-kinds";
import type { BuiltRecap, SealedKind } from "./recap-kind";
import { sealed } from "./recap-kind";
import { RENJA_RECAP } from "./renja/renja-recap";

/** Name and version of the arithmetic that editions are made with; it changes when a figure could come out otherwise. */
export const RECAP_ENGINE = "himpun-rekap-1";

const KINDS: { readonly [K in RecapKindName]: SealedKind } = {
  kinerja: sealed(KINERJA_RECAP),
  renja: sealed(RENJA_RECAP),
  "evaluasi-renja": sealed(EVALUATION_RECAP),
  "indikator-pelayanan": sealed(TC30_RECAP),
  "telaah-rkpd": sealed(TC31_RECAP),
  "usulan-pemangku": sealed(TC32_RECAP),
  daftar: sealed(LIST_RECAP),
};

/** The recap of a cycle, as its form says that it is made. */
export function builtRecap(source: RecapSource): BuiltRecap {
  return kindOf(source).build(source);
}

/** Every number that moved between two recaps of one cycle, with its causes. */
export function recapChanges(before: RecapSource, after: RecapSource): readonly RecapChange[] {
  return kindOf(after).changes(before, after);
}

function kindOf({ basis }: RecapSource): SealedKind {
  return KINDS[recapKindOf(basis.form.definition)];
}
