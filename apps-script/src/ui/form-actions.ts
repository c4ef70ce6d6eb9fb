import { requireOfficer } from "../jobs/caller";
import { checkDrafts, prepareDraft, publishDrafts } from "../jobs/definition-draft";
import { draftMessage, publishedMessage } from "../messages/own-form-messages";
import { atMenu } from "./fault-sentence";

/** Menu: lays out the sheets in which an own form is written. */
export function buatNaskahFormulir(): void {
  asOfficer((ui) => {
    const question =
      "Apakah satu baris untuk setiap indikator buku induk? Pilih Tidak bila pengisi menambah barisnya sendiri.";
    const answer = ui.alert("Buat naskah formulir", question, ui.ButtonSet.YES_NO_CANCEL);
    if (answer !== ui.Button.YES && answer !== ui.Button.NO) return;
    prepareDraft(answer === ui.Button.NO);
    const text =
      "Lembar Cara menjelaskan isinya. Ganti contohnya di lembar Formulir, Kolom, Pilihan, dan Aturan, lalu pilih Periksa formulir.";
    ui.alert("Buat naskah formulir", text, ui.ButtonSet.OK);
  });
}

/** Menu: names everything that is wrong with the drafts. */
export function periksaFormulir(): void {
  asOfficer((ui) => {
    ui.alert("Periksa formulir", draftMessage(checkDrafts()), ui.ButtonSet.OK);
  });
}

/** Menu: publishes the drafts. */
export function terbitkanFormulir(): void {
  asOfficer((ui) => {
    const question =
      "Versi yang terbit tidak dapat diubah; perubahan berikutnya menjadi versi baru. Terbitkan sekarang?";
    if (ui.alert("Terbitkan formulir", question, ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
    ui.alert("Terbitkan formulir", publishedMessage(publishDrafts()), ui.ButtonSet.OK);
  });
}

function asOfficer(action: (ui: GoogleAppsScript.Base.Ui) => void): void {
  atMenu(() => {
    requireOfficer(SpreadsheetApp.getActive());
    action(SpreadsheetApp.getUi());
  });
}
