import type { CommandAnswer, OrderBoard, OrderLine } from "../page-types";
import { ask } from "./ask";
import { labelled, select } from "./controls";
import { busy, element, show, tell } from "./dom";

void busy(null, "Memuat…", load);

async function load(): Promise<void> {
  const board = await ask<OrderBoard>("awalPerintah");
  tell("");
  draw(board);
}

function draw(board: OrderBoard): void {
  const refresh = element("button", { type: "button" }, "Segarkan");
  refresh.addEventListener("click", () => void busy(refresh, "Memuat…", load));
  const none = element("p", { class: "kecil" }, "Belum ada perintah yang dicatat.");
  show(
    element("h1", {}, "Perintah Kepala"),
    board.boleh ? orderForm(board) : element("p", { class: "kecil" }, "Perintah hanya dapat diberikan oleh Kepala Badan, Plt./Plh.-nya, atau yang dilimpahi."),
    element("h2", {}, "Perintah dan disposisinya"),
    ...(board.perintah.length === 0 ? [none] : board.perintah.map((one) => orderBox(board, one))),
    element("div", { class: "tombol" }, refresh),
  ); // prettier-ignore
}

/** What is ordered: which form for which period, and the words of the order. */
function orderForm(board: OrderBoard): HTMLElement {
  const form = select("formulir", board.formulir.map(({ id, nama }) => [id, nama]), board.formulir[0]?.id ?? ""); // prettier-ignore
  const year = element("input", { id: "tahun", inputmode: "numeric", value: String(board.tahun) });
  const quarters: readonly (readonly [string, string])[] = [["1", "I"], ["2", "II"], ["3", "III"], ["4", "IV"]]; // prettier-ignore
  const quarter = select("triwulan", quarters, String(board.triwulan));
  const quarterBox = element("div", {}, ...labelled("Triwulan", quarter));
  const showQuarter = (): void => {
    const chosen = board.formulir.find(({ id }) => id === form.value);
    quarterBox.toggleAttribute("hidden", chosen?.periode === "year");
  };
  form.addEventListener("change", showQuarter);
  showQuarter();
  const words = element("textarea", { id: "perintah", rows: "4", "aria-required": "true" });
  const give = element("button", { class: "utama", type: "submit" }, "Catat perintah");
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    if (words.value.trim() === "") {
      tell('"Isi perintah" belum diisi.', "perhatian");
      words.focus();
      return;
    }
    const period = { tahun: Number(year.value), triwulan: Number(quarter.value) };
    void busy(give, "Mencatat…", () =>
      done("perintahKepala", { formulir: form.value, ...period, isi: words.value }),
    );
  };
  return element(
    "form",
    { submit: onSubmit, novalidate: true },
    ...labelled("Formulir", form),
    element("div", { class: "berdampingan" }, element("div", {}, ...labelled("Tahun", year)), quarterBox),
    ...labelled("Isi perintah", words),
    element("div", { class: "tombol" }, give),
  );
}

/** One order: its chain, and a form to pass it on where the caller may. */
function orderBox(board: OrderBoard, order: OrderLine): HTMLElement {
  const steps = order.rantai.map(({ judul, isi }) =>
    element("li", {}, element("strong", {}, judul), ...(isi === "" ? [] : [element("p", {}, isi)])),
  );
  return element(
    "section",
    { class: "kotak" },
    element("strong", {}, order.siklus),
    ` · ${order.keadaan}`,
    element("ol", { class: "rapat" }, ...steps),
    ...(order.dapatDisposisi ? [passOn(board, order.siklus)] : []),
  );
}

function passOn({ penerima }: OrderBoard, cycle: string): HTMLElement {
  const to = select(`kepada-${cycle}`, penerima.map(({ id, label }) => [id, label]), "kasubbid-data"); // prettier-ignore
  const note = element("textarea", { id: `catatan-${cycle}`, rows: "2" });
  const give = element("button", { type: "submit" }, "Disposisikan");
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const isian = { kepada: to.value, catatan: note.value };
    const command = { siklus: cycle, aksi: "disposisi", sasaran: [], isian };
    void busy(give, "Mencatat…", () => done("perintahSiklus", command));
  };
  return element(
    "details",
    { name: "disposisi" },
    element("summary", {}, "Disposisikan"),
    element(
      "form",
      { submit: onSubmit, novalidate: true },
      ...labelled("Diteruskan kepada", to),
      ...labelled("Catatan (boleh kosong)", note),
      element("div", { class: "tombol" }, give),
    ),
  );
}

async function done(service: string, input: object): Promise<void> {
  const answer = await ask<CommandAnswer>(service, input);
  await load();
  tell(answer.baris.join("\n"), answer.berhasil ? "baik" : "perhatian");
}
