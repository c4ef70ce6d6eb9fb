import type { RequestDefaults, RequestPreview } from "../page-types";
import { ask } from "./ask";
import { busy, element, show, tell } from "./dom";

/** What the person chose so far, as the server takes it. */
interface Choice {
  readonly formulir: string;
  readonly tahun: number;
  readonly triwulan: number;
  readonly tenggat: string;
  readonly dilewati: readonly string[];
  readonly alasan: string;
  readonly pesan: string;
}

void busy(null, "Memuat…", async () => {
  const defaults = await ask<RequestDefaults>("awalPermintaan");
  tell("");
  showForm(defaults, {
    formulir: defaults.formulir[0]?.id ?? "",
    tahun: defaults.tahun,
    triwulan: defaults.triwulan,
    tenggat: defaults.tenggat,
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
    element("p", { class: "kecil" }, "Langkah 1 dari 2. Belum ada yang dibuat sebelum Anda menekan Buat dan kirim."),
    element(
      "form",
      { submit: onSubmit },
      ...labelled("Formulir", form),
      element("div", { class: "berdampingan" }, element("div", {}, ...labelled("Tahun", year)), element("div", {}, ...labelled("Triwulan", quarter))),
      ...labelled("Tenggat", deadline),
      ...labelled("Pesan untuk semua unit (boleh kosong)", message),
      element("div", { class: "tombol" }, next),
    ),
    schedule(defaults.berkala),
  ); // prettier-ignore
}

/** Second step: what would be made, for whom; units can be left out with a reason. */
async function showPreview(defaults: RequestDefaults, choice: Choice): Promise<void> {
  const preview = await ask<RequestPreview>("pratinjau", choice);
  tell("");
  const reason = element("input", { id: "alasan", value: choice.alasan });
  const boxes = preview.unit.map(({ id, nama, baris, penerima }) => {
    const box = element("input", { type: "checkbox", value: id, checked: !choice.dilewati.includes(id) });
    const who = penerima.length === 0 ? "tanpa alamat surel" : penerima.join(", ");
    const text = element(
      "span",
      {},
      nama,
      element("br"),
      element("span", { class: "kecil" }, `${baris} baris · ${who}`),
    );
    return { box, row: element("label", {}, box, text) };
  });
  const read = (): Choice => ({
    ...choice,
    dilewati: boxes.filter(({ box }) => !box.checked).map(({ box }) => box.value),
    alasan: reason.value,
  });
  const send = element("button", { class: "utama", type: "button" }, "Buat dan kirim");
  send.addEventListener("click", () => {
    void busy(send, "Membuat formulir. Ini dapat berlangsung beberapa menit…", () => sendRequest(read()));
  });
  const back = element("button", { type: "button", click: () => { tell(""); showForm(defaults, read()); } }, "Kembali"); // prettier-ignore
  show(
    element("h1", {}, `Pratinjau ${preview.siklus}`),
    element("p", { class: "kecil" }, "Langkah 2 dari 2."),
    element(
      "p",
      {},
      `Tenggat: ${preview.tenggat}. Satu berkas untuk tiap unit, dibagikan hanya kepada alamat di bawah.`,
    ),
    ...preview.catatan.map((line) => element("div", { class: "kotak perhatian" }, line)),
    element(
      "fieldset",
      {},
      element("legend", {}, `Unit (${preview.unit.length})`),
      ...boxes.map(({ row }) => row),
    ),
    ...labelled("Alasan bila ada unit yang tidak dicentang", reason),
    element("div", { class: "tombol" }, send, back),
  );
  send.focus();
}

async function sendRequest(choice: Choice): Promise<void> {
  const text = await ask<string>("kirimPermintaan", choice);
  show(
    element("h1", {}, "Permintaan dibuka"),
    element("p", {}, "Keadaan tiap unit dapat dilihat di Himpun > Papan status."),
  );
  tell(text, "baik");
}

/** The hourly work of the clock: collecting and reminding. */
function schedule(isOn: boolean): HTMLElement {
  const box = element("input", { type: "checkbox", id: "berkala", checked: isOn });
  box.addEventListener("change", () => {
    void busy(null, "Menyimpan…", async () => {
      const isSet = await ask<boolean>("jadwal", { aktif: box.checked });
      box.checked = box.checked && isSet;
      if (isSet) tell("Tersimpan.", "baik");
      else
        tell(
          "Pemasangan ini tidak boleh memakai jadwal otomatis. Tekan Kumpulkan isian sendiri.",
          "perhatian",
        );
    });
  });
  const text = element("span", {}, "Kumpulkan tiap jam dan ingatkan 7 hari, 1 hari, dan sesudah tenggat");
  return element("fieldset", {}, element("legend", {}, "Otomatis"), element("label", {}, box, text));
}

function select(
  id: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
): HTMLSelectElement {
  const made = element("select", { id });
  made.append(
    ...options.map(([value, label]) => element("option", { value, selected: value === chosen }, label)),
  );
  return made;
}

function labelled(text: string, control: HTMLElement): readonly [HTMLElement, HTMLElement] {
  return [element("label", { for: control.id }, text), control];
}
