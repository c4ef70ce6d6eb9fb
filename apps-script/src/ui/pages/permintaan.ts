import type { RequestDefaults, RequestPreview } from "../page-types";
import { ask } from "./ask";
import { labelled, select } from "./controls";
import { busy, element, show, tell } from "./dom";
import type { Choice } from "./request-choice";
import { schedule } from "./schedule-box";
import { unitBox } from "./unit-box";

void busy(null, "Memuat…", async () => {
  const defaults = await ask<RequestDefaults>("awalPermintaan");
  tell("");
  showForm(defaults, {
    formulir: defaults.formulir[0]?.id ?? "",
    tahun: defaults.tahun,
    triwulan: defaults.triwulan,
    tenggat: defaults.tenggat,
    tenggatUnit: {},
    dilewati: [],
    alasan: "",
    pesan: "",
  });
});

/** First step: form, period, deadline, a sentence for everybody. */
function showForm(defaults: RequestDefaults, choice: Choice): void {
  const form = select("formulir", defaults.formulir.map(({ id, nama }) => [id, nama]), choice.formulir); // prettier-ignore
  const year = element("input", { id: "tahun", inputmode: "numeric", value: String(choice.tahun) });
  const quarters: readonly (readonly [string, string])[] = [["1", "I"], ["2", "II"], ["3", "III"], ["4", "IV"]]; // prettier-ignore
  const quarter = select("triwulan", quarters, String(choice.triwulan));
  const quarterBox = element("div", {}, ...labelled("Triwulan", quarter));
  const showQuarter = (): void => {
    const chosen = defaults.formulir.find(({ id }) => id === form.value);
    quarterBox.toggleAttribute("hidden", chosen?.periode === "year");
  };
  form.addEventListener("change", showQuarter);
  showQuarter();
  const deadline = element("input", { id: "tenggat", type: "date", value: choice.tenggat });
  const message = element("textarea", { id: "pesan", rows: "3" }, choice.pesan);
  const next = element("button", { class: "utama", type: "submit" }, "Lihat pratinjau");
  const read = (): Choice => ({
    ...choice,
    formulir: form.value,
    tahun: Number(year.value),
    triwulan: Number(quarter.value),
    tenggat: deadline.value,
    pesan: message.value,
  });
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    void busy(next, "Menyiapkan pratinjau…", () => showPreview(defaults, read()));
  };
  show(
    element("h1", {}, "Buka permintaan"),
    stepLine(1, "Belum ada yang dibuat sebelum Anda menekan Buat dan kirim."),
    element(
      "form",
      { submit: onSubmit },
      ...labelled("Formulir", form),
      element("div", { class: "berdampingan" }, element("div", {}, ...labelled("Tahun", year)), quarterBox),
      ...labelled("Tenggat", deadline),
      element("p", { class: "kecil" }, "Tenggat yang lebih lambat untuk unit tertentu diisi pada langkah berikutnya."),
      ...labelled("Pesan untuk semua unit (boleh kosong)", message),
      element("div", { class: "tombol" }, next),
    ),
    schedule(defaults.berkala),
  ); // prettier-ignore
}

/** Second step: what would be made, for whom, until when; units can be left out with a reason. */
async function showPreview(defaults: RequestDefaults, choice: Choice): Promise<void> {
  const preview = await ask<RequestPreview>("pratinjau", choice);
  tell("");
  const reason = element("input", { id: "alasan", value: choice.alasan });
  const reasonBox = element("div", {}, ...labelled("Alasan unit yang tidak dicentang", reason));
  const units = preview.unit.map((unit) => unitBox(unit, choice));
  const showReason = (): void => {
    reasonBox.toggleAttribute("hidden", units.every(({ box }) => box.checked)); // prettier-ignore
  };
  for (const { box } of units) box.addEventListener("change", showReason);
  showReason();
  const read = (): Choice => ({
    ...choice,
    dilewati: units.filter(({ box }) => !box.checked).map(({ id }) => id),
    alasan: reason.value,
    tenggatUnit: Object.fromEntries(
      units
        .filter(({ box, day }) => box.checked && day.value !== "" && day.value !== choice.tenggat)
        .map(({ id, day }) => [id, day.value]),
    ),
  });
  const send = element("button", { class: "utama", type: "button" }, "Buat dan kirim");
  send.addEventListener("click", () => {
    void busy(send, "Membuat formulir. Ini dapat berlangsung beberapa menit…", () => sendRequest(read()));
  });
  const back = element("button", { type: "button", click: () => { tell(""); showForm(defaults, read()); } }, "Kembali"); // prettier-ignore
  show(
    element("h1", {}, `Pratinjau ${preview.siklus}`),
    stepLine(2, `Satu berkas untuk tiap unit, dibagikan hanya kepada alamat di bawah. Tenggat umum ${preview.tenggat}.`),
    ...preview.catatan.map((line) => element("div", { class: "kotak perhatian" }, line)),
    element("fieldset", { class: "unit" }, element("legend", {}, `Unit (${preview.unit.length})`), ...units.map(({ row }) => row)),
    reasonBox,
    element("div", { class: "tombol" }, send, back),
  ); // prettier-ignore
  send.focus();
}

/** Where in the two steps one is, and a sentence about it. */
function stepLine(step: 1 | 2, text: string): HTMLElement {
  return element("p", { class: "kecil" }, element("strong", {}, `Langkah ${step} dari 2. `), text);
}

async function sendRequest(choice: Choice): Promise<void> {
  const text = await ask<string>("kirimPermintaan", choice);
  show(
    element("h1", {}, "Permintaan dibuka"),
    element("p", {}, "Keadaan tiap unit dapat dilihat di Himpun > Papan status."),
  );
  tell(text, "baik");
}
