import { noticeSentence } from "#core/messages/cycle-notice-messages";
import { UNIT_STATE_LABELS } from "#core/messages/cycle-messages";
import { refusalSentence } from "#core/messages/cycle-refusal-messages";
import { formFindingSentence } from "#core/messages/render-finding";
import type { Report, ReportLine } from "../terminal/report";
import { formJson, VERDICT_WORDS } from "./periksa";
import type { TakenForm } from "./taken-form";

const SET_ASIDE = {
  "stale-return":
    "Keputusan Kembalikan di lembar Pengesahan sama dengan pengembalian yang lalu, jadi tidak dihitung lagi.",
  "approval-of-change":
    "Isian ini mengubah yang sudah disahkan. Lihat perubahannya, lalu sahkan dengan himpun sahkan.",
} as const;

const DRAFT_HINT = "Bila isiannya sudah selesai, ubah Status isian menjadi Diajukan, lalu kirim lagi.";

/** As a check says it, but of a form that has been taken by now, that brought nothing new, or that may not come now. */
function receiptWord({ inspected: { form }, outcome }: TakenForm): string {
  if (form === null) return "tidak diterima";
  if (form.verdict !== "ready") return VERDICT_WORDS[form.verdict];
  if (outcome === null || outcome.refusals.length > 0) return "tidak diterima";
  return outcome.acted.length === 0 ? "tidak ada yang baru" : "diterima";
}

/** What `himpun terima` tells about the files it took. */
export function receiptReport(
  taken: readonly TakenForm[],
  told: { readonly tornLine: number | null; readonly dryRun: boolean; readonly receipts: readonly string[] },
): Report {
  const { tornLine, dryRun, receipts } = told;
  const isClean = ({ inspected, outcome }: TakenForm): boolean =>
    inspected.form?.verdict === "ready" && outcome !== null && outcome.refusals.length === 0;
  return {
    exitCode: taken.every(isClean) ? 0 : 1,
    json: {
      coba: dryRun,
      berkas: taken.map(takenJson),
      ...(receipts.length === 0 ? {} : { tanda_terima: receipts }),
    },
    lines: [
      ...(dryRun ? ["Coba: tidak ada yang ditulis."] : []),
      ...(tornLine === null
        ? []
        : [`Baris ${tornLine} riwayat terpotong oleh perintah yang terhenti dan dilewati.`]),
      ...taken.flatMap(takenLines),
      { kind: "title", text: summary(taken) },
      ...receipts.map((name) => `Tanda terima: ${name}`),
    ],
  };
}

function takenJson(one: TakenForm): object {
  return {
    ...formJson(one.inspected),
    keadaan_unit: one.unit === null ? null : UNIT_STATE_LABELS[one.unit.state.state],
    berubah: (one.outcome?.acted.length ?? 0) > 0,
    koreksi: one.correction,
    keterangan: notesOf(one),
  };
}

function takenLines(one: TakenForm): readonly ReportLine[] {
  const { inspected, unit, correction } = one;
  const verdict = receiptWord(one);
  const whose = unit === null ? "" : ` · ${unit.name}`;
  const state = unit === null ? verdict : `${verdict} · ${UNIT_STATE_LABELS[unit.state.state]}`;
  return [
    { kind: "title", text: `${inspected.name}${whose} · ${state}` },
    ...inspected.findings.map((finding): ReportLine => ({
      kind: "finding",
      said: { finding, sentence: formFindingSentence(finding) },
    })),
    ...notesOf(one).map((note) => `  ${note}`),
    ...(correction === null ? [] : [`  Berkas koreksi: ${correction}`]),
  ];
}

function notesOf({ outcome, unit, inspected }: TakenForm): readonly string[] {
  if (outcome === null) return [];
  const nameOf = (unitId: string): string =>
    unitId === inspected.identity?.unit ? (unit?.name ?? unitId) : unitId;
  return [
    ...outcome.notices.map((notice) => noticeSentence(notice, nameOf)),
    ...outcome.refusals.map((refusal) => {
      const { cause, remedy } = refusalSentence(refusal, nameOf);
      return `${cause} ${remedy}`;
    }),
    ...(inspected.form?.verdict === "draft" ? [DRAFT_HINT] : []),
    ...(outcome.setAside === null ? [] : [SET_ASIDE[outcome.setAside]]),
  ];
}

function summary(taken: readonly TakenForm[]): string {
  const received = taken.map(receiptWord);
  const wordIs = (word: string): number => received.filter((each) => each === word).length;
  const unchanged = wordIs("tidak ada yang baru");
  const count = (test: (one: TakenForm) => boolean): number => taken.filter(test).length;
  const verdictIs = (...verdicts: readonly string[]) =>
    count(({ inspected }) => inspected.form !== null && verdicts.includes(inspected.form.verdict));
  return (
    `${taken.length} berkas: ${wordIs("diterima")} diterima, ` +
    (unchanged === 0 ? "" : `${unchanged} tanpa yang baru, `) +
    `${verdictIs("draft")} masih draf, ` +
    `${verdictIs("refused", "unexplained")} perlu diperbaiki, ${wordIs("tidak diterima")} tidak diterima.`
  );
}
