import type { Board, BoardRow } from "../page-types";
import { ask } from "./ask";
import { busy, element, show, tell, webLink } from "./dom";

type Filter = "semua" | "terlambat" | BoardRow["kelompok"];

const FILTERS: readonly (readonly [Filter, string])[] = [
  ["semua", "Semua unit"],
  ["terlambat", "Terlambat"],
  ["menunggu", "Menunggu isian"],
  ["diperiksa", "Menunggu pemeriksa"],
  ["selesai", "Selesai"],
];

/** Filter and cycle outlive a refresh. */
let filter: Filter = "semua";
let cycle = "";

void busy(null, "Memuat…", load);

async function load(): Promise<void> {
  const board = await ask<Board>("papan", { siklus: cycle });
  cycle = board.siklus;
  tell("");
  draw(board);
}

function draw(board: Board): void {
  const choose = element("select", { id: "saring", "aria-label": "Saring unit" });
  choose.append(...FILTERS.map(([value, label]) => element("option", { value, selected: value === filter }, `${label} (${board.unit.filter((row) => passes(row, value)).length})`))); // prettier-ignore
  choose.addEventListener("change", () => {
    filter = FILTERS.find(([value]) => value === choose.value)?.[0] ?? "semua";
    draw(board);
    document.getElementById("saring")?.focus();
  });
  const rows = board.unit.filter((row) => passes(row, filter));
  const refresh = element("button", { type: "button", class: "ringkas" }, "Segarkan");
  refresh.addEventListener("click", () => void busy(refresh, "Memuat…", load));
  const collect = element("button", { type: "button", class: "utama" }, "Kumpulkan");
  collect.addEventListener("click", () => void busy(collect, "Mengumpulkan…", collectAll));
  const late = element("button", { type: "button" }, "Daftar terlambat");
  late.addEventListener("click", () => void busy(late, "Memuat…", showLate));
  show(
    element("div", { class: "judul" }, element("h1", {}, board.siklus), refresh),
    ...cycleChoice(board),
    element("div", {}, board.cakupan),
    progressBar(board),
    element("p", { class: "kecil" }, `Tenggat ${board.tenggat}. Keadaan ${board.diperbarui}.`),
    choose,
    element("div", { class: "tombol" }, collect, late),
    rows.length === 0
      ? element("p", {}, "Tidak ada unit dalam saringan ini.")
      : element("ul", { class: "kartu" }, ...rows.map(card)),
  );
}

function card(row: BoardRow): HTMLElement {
  const facts = [row.temuan, row.berikutnya === "" ? "" : `Berikutnya: ${row.berikutnya}`];
  const steps = row.langkah.map(({ nama, sudah }) =>
    element("li", sudah ? { class: "sudah" } : {}, `${sudah ? "✓ " : ""}${nama}`, element("span", { class: "tersembunyi" }, sudah ? ": sudah" : ": belum")),
  ); // prettier-ignore
  return element(
    "li",
    row.terlambat ? { class: "terlambat" } : {},
    webLink(row.tautan, row.nama),
    element("div", {}, element("span", { class: "keadaan" }, row.keadaan), element(row.terlambat ? "strong" : "span", row.terlambat ? { class: "terlambat" } : {}, row.waktu)),
    ...facts.filter((fact) => fact !== "").map((fact) => element("div", { class: "kecil" }, fact)),
    element("ul", { class: "langkah" }, ...steps),
  ); // prettier-ignore
}

/** How many units are done, as a bar; the sentence above it says the same. */
function progressBar({ unit }: Board): HTMLElement {
  const done = unit.filter(({ kelompok }) => kelompok === "selesai").length;
  const share = unit.length === 0 ? 0 : Math.round((100 * done) / unit.length);
  const fill = element("div", {});
  fill.style.width = `${share}%`;
  return element("div", { class: "kemajuan", "aria-hidden": "true" }, fill);
}

function cycleChoice(board: Board): readonly Node[] {
  if (board.pilihan.length < 2) return [];
  const choose = element("select", { "aria-label": "Pilih siklus" });
  choose.append(
    ...board.pilihan.map((id) => element("option", { value: id, selected: id === board.siklus }, id)),
  );
  choose.addEventListener("change", () => {
    cycle = choose.value;
    void busy(null, "Memuat…", load);
  });
  return [choose];
}

async function collectAll(): Promise<void> {
  const text = await ask<string>("kumpulkan");
  await load();
  tell(text, "baik");
}

async function showLate(): Promise<void> {
  const text = await ask<string>("terlambat", { siklus: cycle });
  const box = element("textarea", { rows: "8", readonly: true, "aria-label": "Daftar terlambat" }, text);
  tell("");
  document
    .getElementById("kabar")
    ?.replaceChildren(element("p", {}, "Salin teks ini ke grup percakapan:"), box);
  box.focus();
  box.select();
}

function passes(row: BoardRow, chosen: Filter): boolean {
  if (chosen === "semua") return true;
  return chosen === "terlambat" ? row.terlambat : row.kelompok === chosen;
}
