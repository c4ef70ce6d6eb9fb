import { requireOfficer } from "../jobs/caller";
import { prepareRegister } from "../jobs/prepare-register";
import { checkCode } from "../jobs/verify-code";
import { recapMessage, collectMessage } from "../messages/report-messages";
import { runCollect, runRecap } from "../jobs/run-job";
import { atMenu } from "./fault-sentence";
import { showDialog, showSidebar } from "./pages";

/** Menu: makes the register's sheets, with the sample agency if wanted. */
export function siapkanBukuInduk(): void {
  asOfficer(() => {
    const ui = SpreadsheetApp.getUi();
    const question = "Isi keempat lembar dengan contoh badan? Pilih Tidak untuk lembar kosong.";
    const withSample = ui.alert("Siapkan buku induk", question, ui.ButtonSet.YES_NO) === ui.Button.YES;
    const made = prepareRegister(SpreadsheetApp.getActive(), withSample);
    const text =
      made.length === 0
        ? "Keempat lembar buku induk sudah ada dan dibiarkan."
        : `Lembar ${made.join(", ")} sudah dibuat. Lengkapi isinya, lalu pilih Himpun > Buka permintaan.`;
    ui.alert("Siapkan buku induk", text, ui.ButtonSet.OK);
  });
}

/** Menu: the wizard that opens a cycle. */
export function bukaPermintaan(): void {
  atMenu(() => {
    showSidebar("permintaan", "Buka permintaan");
  });
}

/** Menu: reads the forms that changed. */
export function kumpulkanIsian(): void {
  asOfficer(() => {
    tell("Kumpulkan isian", collectMessage(runCollect(null)));
  });
}

/** Menu: the dialog that takes Excel files. */
export function imporBerkas(): void {
  atMenu(() => {
    showDialog("impor", "Impor berkas Excel", 640, 520);
  });
}

/** Menu: makes an edition of the recap; asks whether it is final. */
export function rekapBadan(): void {
  asOfficer(() => {
    const ui = SpreadsheetApp.getUi();
    const question = "Buat edisi final? Pilih Tidak untuk edisi sementara.";
    const answer = ui.alert("Rekap badan", question, ui.ButtonSet.YES_NO_CANCEL);
    if (answer !== ui.Button.YES && answer !== ui.Button.NO) return;
    const family = answer === ui.Button.YES ? "final" : "provisional";
    tell("Rekap badan", recapMessage(runRecap({ cycleId: null, family, profileId: null })));
  });
}

/** Menu: the board. */
export function papanStatus(): void {
  atMenu(() => {
    showSidebar("papan", "Papan status");
  });
}

/** Menu: the steps of the SOP, and what the caller may do now. */
export function langkahKerja(): void {
  atMenu(() => {
    showSidebar("langkah", "Langkah kerja");
  });
}

/** Menu: the order that begins a cycle, and how far it was passed on. */
export function perintahKepala(): void {
  atMenu(() => {
    showSidebar("perintah", "Perintah Kepala");
  });
}

/** Menu: asks for the code at the foot of a paper and tells what it leads to. */
export function periksaKode(): void {
  atMenu(() => {
    const ui = SpreadsheetApp.getUi();
    const question = "Ketik kode di kaki kertas, mis. 12-9F3A-7C21-B0DE-K.";
    const asked = ui.prompt("Periksa kode kertas", question, ui.ButtonSet.OK_CANCEL);
    if (asked.getSelectedButton() !== ui.Button.OK) return;
    tell("Periksa kode kertas", checkCode(asked.getResponseText().trim()).baris.join("\n"));
  });
}

/** Menu: what to do in which order. */
export function bantuan(): void {
  atMenu(() => {
    showSidebar("bantuan", "Bantuan Himpun");
  });
}

/** Does a menu action of those who run the collection. */
function asOfficer(action: () => void): void {
  atMenu(() => {
    requireOfficer(SpreadsheetApp.getActive());
    action();
  });
}

function tell(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}
