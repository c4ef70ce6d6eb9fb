import { formatDate } from "#core/cell/format-date";
import type { CivilDate } from "#core/cell/civil-date";
import { periodText } from "#core/form/form-request";
import type { CycleBasis } from "#core/office/cycle-basis";
import { anyOfficial } from "#core/office/officials";
import type { Unit } from "#core/register/register";

/** A mail's subject and its plain text. */
export interface MailText {
  readonly subject: string;
  readonly body: string;
}

/** What every mail to a unit speaks of. */
export interface MailAbout {
  readonly basis: CycleBasis;
  readonly unit: Unit;
  readonly deadline: CivilDate | null;
  readonly url: string;
}

/** The notice that a form is ready: what it is, where, until when, and what to do in which order. */
export function requestNotice(about: MailAbout & { readonly message: string }): MailText {
  const { basis, unit, deadline, url, message } = about;
  const what = `${basis.form.definition.title} ${periodText(basis.form)}`;
  return {
    subject: `Mohon diisi: ${what} – ${unit.name}`,
    body: letter(basis, unit, [
      `Sehubungan dengan pengumpulan data perencanaan dan kinerja, dengan hormat kami sampaikan ${what} untuk ${unit.name}:`,
      url,
      ...(deadline === null ? [] : [`Isian mohon diajukan paling lambat ${formatDate(deadline)}.`]),
      ...(message.trim() === "" ? [] : [message.trim()]),
      [
        "Langkah pengisian:",
        "1. Buka tautan di atas dengan akun Google yang menerima surat ini.",
        "2. Isi sel kuning di lembar Isian; kolom Periksa memberi tahu apa yang masih kurang.",
        "3. Di lembar Pengesahan, pilih Diajukan dan tulis nama pengisi.",
        "4. Pejabat pemeriksa memilih Setuju atau Kembalikan di lembar yang sama.",
      ].join("\n"),
    ]),
  };
}

/** One unit of a cycle that was opened, as the Kasubbid is told of it. */
export interface OpenedUnit {
  readonly unit: Unit;
  readonly deadline: CivilDate | null;
  readonly url: string;
  /** False for a unit without an address: its Excel form is attached. */
  readonly isReached: boolean;
}

/** The Kasubbid's own notice of an opened cycle: every form with its link, and whom to hand the attached Excel forms. */
export function openedNotice(basis: CycleBasis, units: readonly OpenedUnit[], folderUrl: string): MailText {
  const what = `${basis.form.definition.title} ${periodText(basis.form)}`;
  const lines = units.map(({ unit, deadline, url, isReached }, index) => {
    const until = deadline === null ? "" : ` · tenggat ${formatDate(deadline)}`;
    return `${index + 1}. ${unit.name}${until}${isReached ? "" : " · TANPA ALAMAT SUREL"}\n   ${url}`;
  });
  const byHand = units.filter(({ isReached }) => !isReached).map(({ unit }) => unit.name);
  const handOver = [
    `Unit berikut belum mempunyai alamat surel: ${byHand.join(", ")}.`,
    "Formulir Excel mereka terlampir. Mohon diserahkan dengan cara lain; yang sudah diisi diterima lewat Himpun > Impor berkas Excel.",
  ].join("\n");
  const paragraphs = [
    `Permintaan ${what} sudah dibuka untuk ${units.length} unit.`,
    lines.join("\n"),
    ...(byHand.length === 0 ? [] : [handOver]),
    `Semua formulir ada di folder ini:\n${folderUrl}`,
    "Keadaan tiap unit dapat dilihat di Himpun > Papan status.",
  ];
  return { subject: `Permintaan dibuka: ${what}`, body: paragraphs.join("\n\n") };
}

/** How a reminder stands to the deadline: days before it (positive) or after it (negative). */
export function reminderNotice(about: MailAbout, daysLeft: number): MailText {
  const { basis, unit, deadline, url } = about;
  const what = `${basis.form.definition.title} ${periodText(basis.form)}`;
  const day = deadline === null ? "" : formatDate(deadline);
  const isLate = daysLeft < 0;
  const when = isLate
    ? `telah melewati tenggat ${day} (${-daysLeft} hari)`
    : `ditunggu paling lambat ${day} (${daysLeft} hari lagi)`;
  return {
    subject: `${isLate ? "Terlambat" : "Pengingat"}: ${what} – ${unit.name}`,
    body: letter(basis, unit, [
      `Dengan hormat kami ingatkan bahwa isian ${what} dari ${unit.name} ${when} dan belum kami terima.`,
      url,
      "Apabila isian sudah lengkap, mohon pilih Diajukan di lembar Pengesahan. Apabila ada kendala, mohon menghubungi kami.",
    ]),
  };
}

/** Tells the unit that its form came back, and why. */
export function returnNotice(about: MailAbout, note: string): MailText {
  const { basis, unit, url } = about;
  const what = `${basis.form.definition.title} ${periodText(basis.form)}`;
  return {
    subject: `Dikembalikan: ${what} – ${unit.name}`,
    body: letter(basis, unit, [
      `Isian ${what} dari ${unit.name} dikembalikan untuk diperbaiki, dengan catatan:`,
      note,
      url,
      "Sel yang perlu diperbaiki sudah dibuka kembali. Setelah diperbaiki, mohon pilih Diajukan di lembar Pengesahan.",
    ]),
  };
}

function letter(basis: CycleBasis, unit: Unit, paragraphs: readonly string[]): string {
  const { agency } = basis.register;
  const sender = anyOfficial(basis.register, "kasubbid-data");
  const closing = ["Atas perhatian dan kerja samanya, kami ucapkan terima kasih."];
  const signature = [
    agency.name,
    ...(sender === null ? [] : [sender.name]),
    ...(agency.phone === "" ? [] : [`Telepon ${agency.phone}`]),
  ].join("\n");
  const opening = [`Yth. Pengisi dan Pemeriksa Isian\n${unit.name}`, "Dengan hormat,"];
  return [...opening, ...paragraphs, ...closing, signature].join("\n\n");
}
