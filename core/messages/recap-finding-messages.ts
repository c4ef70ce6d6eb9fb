import type { ChangeCause } from "../recap/recap-change";
import type { Disagreement, RecapFinding } from "../recap/recap-finding";
import { UNIT_STATE_LABELS } from "./cycle-messages";
import type { Messages, Sentence } from "./sentence";

const REBUILD =
  "Buat ulang rekapnya; bila tetap berbeda, jangan dipakai dan laporkan kepada pengelola aplikasi.";

/** Every way in which a recap can contradict itself, in words. */
export const RECAP_MESSAGES: Messages<RecapFinding> = {
  "recap/sum-differs": disagreement,
  "recap/count-differs": disagreement,
  "recap/average-differs": disagreement,
  "recap/coverage-order": ({ asked, submitted, approved }) => ({
    cause: `Cakupan tidak masuk akal: ${approved} disahkan, ${submitted} masuk, ${asked} diminta.`,
    remedy: REBUILD,
  }),
  "recap/without-lineage": ({ figure }) => ({
    cause: `Angka ${figure} tidak mempunyai jejak ke sel isian.`,
    remedy: REBUILD,
  }),
  "recap/unexplained-change": ({ figure, before, after }) => ({
    cause: `Angka ${figure} berubah dari ${before} menjadi ${after} tanpa sebab yang diketahui.`,
    remedy: REBUILD,
  }),
};

/** Why a number moved between two editions, as one sentence. `nameOf` gives a unit's name. */
export function changeCauseText(cause: ChangeCause, nameOf: (unitId: string) => string): string {
  switch (cause.kind) {
    case "unit-came-in":
      return `Isian ${nameOf(cause.unitId)} baru disahkan.`;
    case "unit-went-out":
      return `Isian ${nameOf(cause.unitId)} tidak lagi dihitung (keadaan: ${UNIT_STATE_LABELS[cause.state]}).`;
    case "cell-changed":
      return `Sel ${cause.cell} di lembar "${cause.sheet}" ${nameOf(cause.unitId)} berubah dari ${quoted(cause.before)} menjadi ${quoted(cause.after)}.`;
    case "register-changed":
      return `Buku induk untuk indikator ${cause.code} berubah.`;
    case "profile-changed":
      return cause.before === cause.after
        ? `Isi profil perhitungan "${cause.after}" berubah.`
        : `Profil perhitungan berubah dari "${cause.before}" menjadi "${cause.after}".`;
    case "quarter-changed":
      return `Triwulan yang diminta berubah dari ${cause.before} menjadi ${cause.after}.`;
  }
}

function disagreement({ figure, expected, found }: Disagreement): Sentence {
  return {
    cause: `Angka ${figure} tertulis ${found ?? "kosong"}, seharusnya ${expected ?? "kosong"}.`,
    remedy: REBUILD,
  };
}

function quoted(text: string | null): string {
  return text === null || text === "" ? "kosong" : `"${text}"`;
}
