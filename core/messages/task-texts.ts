import { formatDate } from "../cell/format-date";
import type { CivilDate } from "../cell/civil-date";

/** What people have to do in a cycle, in their words. */
export const TASK_TEXTS = {
  fill: "Isi formulir dan ajukan",
  mend: (note: string) => `Perbaiki isian yang dikembalikan: ${note}`,
  review: "Periksa isian yang diajukan, lalu sahkan atau kembalikan",
  settle: (count: number) => `Putuskan ${count} usul perubahan`,
  receive: (count: number) => `Terima data ${count} unit yang sudah disahkan`,
  remind: (count: number) => `Ingatkan ${count} unit yang terlambat`,
  recap: "Susun rekap final: semua unit sudah disahkan",
  sign: (edition: string) => `Tanda tangani edisi ${edition}, atau beri arahan`,
  number: (edition: string) => `Beri nomor surat pengantar edisi ${edition}`,
  deliver: (edition: string) => `Kirim surat pengantar edisi ${edition}`,
  publish: (edition: string) => `Periksa informasi yang dikecualikan, lalu terbitkan edisi ${edition}`,
  step: (number: number, action: string) => `SOP langkah ${number}: ${action}`,
  nobody: (role: string) => `(belum ada pejabat: ${role})`,
  due: (deadline: CivilDate, lateDays: number) =>
    lateDays > 0 ? `${formatDate(deadline)}, terlambat ${lateDays} hari` : formatDate(deadline),
  none: "Tidak ada tugas yang menunggu.",
} as const;
