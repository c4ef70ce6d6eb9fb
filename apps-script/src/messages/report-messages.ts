import { UNIT_STATE_LABELS } from "#core/messages/cycle-messages";
import type { OutboxReport } from "../google/outbox";
import type { CollectReport } from "../jobs/collect";
import type { MadePlan } from "../jobs/make-plan";
import type { MadeRecap } from "../jobs/make-recap";
import type { RequestReport } from "../jobs/run-job";

/** What opening a request did, in a few lines. */
export function requestMessage({
  cycleId,
  asked,
  sent,
  isFinished,
  isQuotaSpent,
  continues,
  mails,
}: RequestReport): string {
  const lines = [`Siklus ${cycleId}: ${sent} dari ${asked} formulir sudah dibuat dan dibagikan.`];
  if (mails.sent > 0) lines.push(`${mails.sent} surat pemberitahuan terkirim.`);
  if (mails.waiting > 0)
    lines.push(
      `${mails.waiting} surat menunggu jatah surat Google hari berikutnya (lihat lembar Surat Keluar).`,
    );
  if (mails.doubtful > 0)
    lines.push(`${mails.doubtful} surat perlu dilihat di lembar Surat Keluar: belum pasti terkirim.`);
  if (isQuotaSpent)
    lines.push(
      continues
        ? "Jatah berkas baru Google untuk hari ini habis. Sisanya dibuat sendiri sesudah jatahnya pulih, biasanya besok."
        : "Jatah berkas baru Google untuk hari ini habis. Tekan tombol yang sama besok untuk melanjutkan.",
    );
  else if (!isFinished)
    lines.push(
      continues
        ? "Sisanya dilanjutkan sendiri, paling lambat dalam satu jam; Anda boleh menutup berkas ini."
        : "Waktu kerja Google habis. Tekan tombol yang sama sekali lagi untuk melanjutkan.",
    );
  return lines.join("\n");
}

/** What going on with imported cycles did. */
export function continuedMessage(report: RequestReport | null): string {
  return report === null
    ? "Semua unit dari siklus yang terbuka sudah mempunyai formulir."
    : requestMessage(report);
}

/** What collecting found, one line a form. */
export function collectMessage({ results, left }: CollectReport): string {
  if (results.length === 0 && left === 0)
    return "Tidak ada formulir yang berubah sejak terakhir dikumpulkan.";
  const lines = results.map(({ unitName, state, errors, warnings, remarks }) => {
    const found = errors + warnings === 0 ? "" : ` · ${errors} kesalahan, ${warnings} peringatan`;
    return [`${unitName}: ${UNIT_STATE_LABELS[state]}${found}`, ...remarks].join("\n   ");
  });
  if (left > 0) lines.push(`${left} formulir lagi dilanjutkan sendiri, paling lambat dalam satu jam.`);
  return lines.join("\n");
}

/** What writing the plan of a Renja did, and what is left to people. */
export function planLines({ cycleId, editionId, isSigned, rows }: MadePlan): readonly string[] {
  return [
    `Lembar rencana ditulis dari ${cycleId}, edisi ${editionId}: ${rows} baris.`,
    ...(isSigned ? [] : ["Edisi itu belum ditandatangani."]),
    "Lengkapi pagu Renstra, realisasi dan anggaran s/d tahun lalu, serta arah bila ada indikator turun.",
  ];
}

/** The main figures of a recap and its coverage. */
export function recapMessage({ recap, notices }: MadeRecap): string {
  const { coverage, edition, units } = recap.head;
  const missing = units.filter(({ counted }) => !counted).map(({ name }) => name);
  return [
    ...notices,
    `Edisi ${edition.id}: ${coverage.approved} dari ${coverage.asked} unit disahkan.`,
    ...recap.summary().figures,
    ...(missing.length === 0 ? [] : [`Belum masuk hitungan: ${missing.join(", ")}.`]),
    `Hasilnya ada di lembar-lembar yang namanya berawalan ${recap.sheetPrefix}.`,
  ].join("\n");
}

/** That forms still have to be opened or closed, or to say another deadline; nothing when none has. */
export function formsLeft(left: number): readonly string[] {
  if (left === 0) return [];
  return [
    `${left} formulir dibuka, ditutup, diisi, atau diperbarui tenggatnya menurut keputusan ini saat pengelola data berikutnya mengumpulkan isian (otomatis paling lama satu jam bila jadwal aktif).`,
  ];
}

/** How many reminders went out, and how many wait. */
export function mailsSent({ sent, waiting }: OutboxReport): string {
  return `${sent} surat terkirim${waiting === 0 ? "." : `, ${waiting} menunggu jatah hari berikutnya.`}`;
}

/** Units that were mailed today already. */
export function remindedAlready(units: readonly string[]): readonly string[] {
  if (units.length === 0) return [];
  return [`${units.join(", ")} sudah dikirimi pengingat hari ini; tidak dikirimi lagi.`];
}

/** Units that no mail can reach. */
export function notReached(units: readonly string[]): readonly string[] {
  if (units.length === 0) return [];
  return [
    `Tidak dikirimi surat karena belum punya alamat surel: ${units.join(", ")}. Mohon diingatkan langsung.`,
  ];
}

/** What the people of a unit are told of a form that is made in the middle of a cycle. */
export const CONTINUED_MESSAGE =
  "Pengumpulan ini dilanjutkan lewat Google Sheets. Yang sudah diajukan atau disimpan sebelumnya sudah tercantum di formulirnya.";

/** What an imported archive still needs here: the cycles whose units have no form. */
export function formsLacking(cycleIds: readonly string[]): string {
  return `Siklus ${cycleIds.join(", ")} masih terbuka dan unitnya belum mempunyai formulir di Google Sheets. Buat sekarang bila pengumpulannya dilanjutkan di sini; alamat surel di lembar pejabat akan dikirimi pemberitahuan.`;
}

/** Sheets of the register that were filled from an archive, and those that held something already. */
export function registerTaken(filled: readonly string[], kept: readonly string[]): readonly string[] {
  return [
    ...(filled.length === 0 ? [] : [`Lembar ${filled.join(", ")} diisi dari arsip.`]),
    ...(kept.length === 0
      ? []
      : [
          `Lembar ${kept.join(", ")} sudah berisi dan dibiarkan; samakan dengan buku induk asalnya bila berbeda.`,
        ]),
  ];
}

/** With what a period was compared. */
export function comparedWith(previous: string | null, changes: number, carried: number): string {
  return previous === null
    ? "Belum ada periode sebelumnya untuk dibandingkan; yang dibandingkan antarunit dan jumlah kendalinya."
    : `Dibandingkan dengan ${previous}: ${changes} capaian, ${carried} angka bawaan masih seperti yang disahkan.`;
}

/** Units that take part again and have no form yet. */
export function formsToMake(units: readonly string[]): readonly string[] {
  if (units.length === 0) return [];
  return [
    `${units.join(", ")} belum mempunyai formulir. Pilih Himpun > Buka permintaan dengan formulir dan periode yang sama; yang belum ada dibuatkan, yang sudah ada dibiarkan.`,
  ];
}
