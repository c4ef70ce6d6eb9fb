import { ACTS } from "#act-words";
import type { CrossFinding, NamedIndicator } from "../crosscheck/cross-finding";
import { decimalOf } from "../cell/decimal";
import { formatNumber, formatRupiah } from "../cell/format-number";
import type { Messages } from "./sentence";

const BOTH = "Tentukan unit mana yang bertanggung jawab, atau bedakan nama indikatornya.";

/** The sentences of what was found across units and periods. */
export const CROSSCHECK_MESSAGES: Messages<CrossFinding> = {
  "across/duplicate-claim": ({
    reason,
    first,
    second,
    subActivityCode,
    likenessPercent,
    measures,
    isSameMeasure,
  }) => {
    const units = `${first.unitId} (${first.code}) dan ${second.unitId} (${second.code})`;
    const measure = isSameMeasure ? "" : ` Satuannya berbeda: ${measures[0]} dan ${measures[1]}.`;
    if (reason === "same-sub-activity")
      return { cause: `${units} sama-sama mengakui sub kegiatan ${subActivityCode}.`, remedy: BOTH };
    if (reason === "same-name")
      return { cause: `${units} mengakui indikator yang sama: "${first.name}".${measure}`, remedy: BOTH };
    return {
      cause: `${units} mengakui indikator yang hampir sama (${likenessPercent} persen): "${first.name}" dan "${second.name}".${measure}`,
      remedy: BOTH,
    };
  },
  "across/unusual-change": ({ indicator, before, after, usual, usualDistance, compared }) => ({
    cause:
      `Capaian ${named(indicator)} bergerak dari ${percent(before)} ke ${percent(after)}, ` +
      `${points(after - before)} poin; dari ${compared} indikator, gerak yang di tengah ${points(usual)} poin, ` +
      `dan separuhnya paling jauh ${percent(usualDistance)} poin dari itu.`,
    remedy: "Periksa realisasi dan targetnya; bila benar, jelaskan sebabnya.",
  }),
  "across/unusual-year-change": ({ indicator, before, after, compared }) => ({
    cause:
      `Realisasi ${named(indicator)} ${plain(after)}, padahal periode yang sama tahun lalu ${plain(before)} ` +
      `(${times(after / before)}); dibandingkan ${compared} indikator, itu tidak lazim.`,
    remedy: "Periksa letak koma dan satuannya; bila benar, jelaskan sebabnya.",
  }),
  "across/earlier-quarter-changed": ({ indicator, column, approved, found }) => ({
    cause: `${column} ${named(indicator)} sekarang "${found}", padahal periode lalu disahkan "${approved}".`,
    remedy: "Kembalikan angkanya, atau ajukan perbaikan periode lalu dengan alasan.",
  }),
  "across/earlier-quarter-completed": ({ indicator, column, approved, found }) => ({
    cause: `${column} ${named(indicator)} sekarang "${found}"; periode lalu masih "${approved}".`,
    remedy: "Bila benar, lengkapi juga isian periode lalu supaya rekapnya ikut berubah.",
  }),
  "across/earlier-quarter-gone": ({ indicator, column, approved }) => ({
    cause: `${column} ${named(indicator)} kosong, padahal periode lalu disahkan "${approved}".`,
    remedy: "Isi lagi angkanya, atau ajukan perbaikan periode lalu dengan alasan.",
  }),
  "across/narrative-carried-over": ({ indicator, column, text }) => ({
    cause: `${column} ${named(indicator)} sama persis dengan periode lalu: "${shortened(text)}".`,
    remedy: "Baca lagi; perbarui bila keadaannya sudah berubah.",
  }),
  "across/not-in-renstra": ({ indicator, year }) => ({
    cause: `${named(indicator)} tidak mempunyai target tahun ${year} dalam Renstra.`,
    remedy: "Lengkapi renstra.csv, atau periksa kode indikatornya.",
  }),
  "across/renstra-measure-differs": ({ indicator, measure, renstra }) => ({
    cause: `Satuan ${named(indicator)} "${measure}", dalam Renstra "${renstra}".`,
    remedy: "Samakan satuannya; target dengan satuan lain tidak dapat dibandingkan.",
  }),
  "across/renstra-target-differs": ({ indicator, year, target, renstra }) => ({
    cause: `Target ${year} ${named(indicator)} ${target === "" ? "kosong" : target}, dalam Renstra ${renstra}.`,
    remedy: "Samakan, atau catat perubahan Renstra yang menjadi dasarnya.",
  }),
  "across/control-differs": ({ unitId, figure, stated, counted, by }) => ({
    cause: `${CONTROL_FIGURES[figure]} ${unitId} menurut ${by} ${amount(figure, stated)}, dalam isian ${amount(figure, counted)}.`,
    remedy: "Cocokkan dengan catatan unit; kembalikan isiannya bila yang salah isian.",
  }),
  "across/control-missing": ({ unitId }) => ({
    cause: `Jumlah kendali ${unitId} belum diketik pengesahnya.`,
    remedy: `Ketik dengan ${ACTS.control} sebelum isiannya disahkan.`,
  }),
};

const CONTROL_FIGURES = {
  indicators: "Jumlah indikator",
  budget: "Pagu",
  spent: "Realisasi anggaran",
} as const;

function named({ code, name, unitId }: NamedIndicator): string {
  return `${code} "${shortened(name)}" (${unitId})`;
}

function percent(value: number): string {
  return formatNumber(decimalOf(value), { places: 2 });
}

function points(value: number): string {
  return `${value > 0 ? "+" : ""}${percent(value)}`;
}

function amount(figure: keyof typeof CONTROL_FIGURES, value: number | null): string {
  if (value === null) return "tidak ada";
  return figure === "indicators" ? String(value) : formatRupiah(decimalOf(value));
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 70 ? `${line.slice(0, 67)}…` : line;
}

/** A figure as people write it, of a fraction at most two digits. */
function plain(figure: number): string {
  return formatNumber(decimalOf(figure.toFixed(2)));
}

/** `12,5 kali`, or `1/12,5` of what became less. */
function times(ratio: number): string {
  return ratio >= 1 ? `${plain(ratio)} kali` : `1/${plain(1 / ratio)}`;
}
