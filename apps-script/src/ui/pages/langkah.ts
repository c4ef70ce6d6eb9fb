import type { CommandAnswer, StepBoard, StepTask } from "../page-types";
import { ask } from "./ask";
import { busy, element, show, tell, webLink } from "./dom";
import { stepList } from "./step-list";
import { taskForm } from "./task-form";

/** The cycle outlives a refresh; "" is the one begun last. */
let cycle = "";

const GROUPS: readonly (readonly [StepTask["kelompok"], string])[] = [
  ["langkah", "Langkah yang menunggu Anda"],
  ["unit", "Isian unit"],
  ["edisi", "Rekap dan terbitan"],
  ["siklus", "Siklus"],
  ["kertas", "Kertas dinas"],
];

void busy(null, "Memuat…", load);

/** Before the first cycle there is no board; an archive that brings some can be taken in all the same. */
async function load(): Promise<void> {
  try {
    const board = await ask<StepBoard>("papanLangkah", { siklus: cycle });
    cycle = board.siklus;
    tell("");
    draw(board);
  } catch (problem) {
    if (cycle === "") show(element("h1", {}, "Langkah kerja"), ...archiveChoice());
    throw problem;
  }
}

function draw(board: StepBoard): void {
  const refresh = element("button", { type: "button" }, "Segarkan");
  refresh.addEventListener("click", () => void busy(refresh, "Memuat…", load));
  show(
    element("h1", {}, "Langkah kerja"),
    ...cycleChoice(board),
    element("p", {}, element("strong", {}, board.sop.judul), element("br"), board.ringkasan),
    ...(board.nama === "" ? [] : [element("p", { class: "kecil" }, `Anda: ${board.nama}`)]),
    ...nextBlock(board),
    ...GROUPS.flatMap(([group, title]) => taskGroup(board, group, title)),
    element("h2", {}, "Papan SOP"),
    stepList(board.langkah),
    ...procedureChoice(board),
    ...(board.pengelola ? archiveChoice() : []),
    ...board.catatan.map((line) => element("div", { class: "kotak perhatian" }, line)),
    element("div", { class: "tombol" }, refresh),
  );
}

function nextBlock({ berikutnya }: StepBoard): readonly HTMLElement[] {
  if (berikutnya.length === 0) return [];
  const items = berikutnya.map((line) => element("li", {}, line));
  return [element("h2", {}, "Sedang berjalan"), element("ul", { class: "rapat" }, ...items)];
}

/** Each task is folded up; its form opens under its name and closes the others. */
function taskGroup(board: StepBoard, group: StepTask["kelompok"], title: string): readonly HTMLElement[] {
  const tasks = board.tugas.filter(({ kelompok }) => kelompok === group);
  if (tasks.length === 0) return [];
  const list = tasks.map((task) => {
    const count = task.sasaran.length < 2 ? "" : ` (${task.sasaran.length})`;
    const fold = element("details", { name: "tugas" }, element("summary", {}, `${task.label}${count}`));
    fold.append(taskForm(task, board.unit, (button, targets, typed) => {
      void busy(button, "Mencatat…", () => give(task, targets, typed));
    })); // prettier-ignore
    return fold;
  });
  return [element("section", {}, element("h2", {}, title), ...list)];
}

async function give(
  task: StepTask,
  targets: readonly string[],
  typed: { readonly [field: string]: string },
): Promise<void> {
  const isian = { ...task.tetap, ...typed };
  const answer = await ask<CommandAnswer>("perintahSiklus", { siklus: cycle, aksi: task.aksi, sasaran: targets, isian }); // prettier-ignore
  if (answer.lanjut === null && answer.berhasil) await load();
  tell(answer.baris.join("\n"), answer.berhasil ? "baik" : "perhatian");
  const box = document.getElementById("kabar");
  if (answer.tautan !== null) box?.append(element("p", {}, webLink(answer.tautan.url, answer.tautan.label)));
  const { lanjut } = answer;
  if (lanjut === null) return;
  const confirm = element("button", { type: "button", class: "utama" }, lanjut.label);
  confirm.addEventListener("click", () => {
    void busy(confirm, "Mencatat…", () => give(task, targets, { ...typed, ...lanjut.isian }));
  });
  box?.append(element("div", { class: "tombol" }, confirm));
  confirm.focus();
}

function cycleChoice(board: StepBoard): readonly Node[] {
  if (board.pilihan.length < 2) return [element("p", {}, board.siklus)];
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

/** An archive made elsewhere, read in this computer and sent as text. */
function archiveChoice(): readonly HTMLElement[] {
  const file = element("input", { id: "arsip", type: "file", accept: ".jsonl,.himpun,.txt" });
  file.addEventListener("change", () => {
    const [chosen] = [...(file.files ?? [])];
    if (chosen === undefined) return;
    void busy(null, "Memeriksa arsip…", async () => {
      const answer = await ask<CommandAnswer>("imporArsip", { berkas: await chosen.text() });
      await load();
      tell(answer.baris.join("\n"), "baik");
      if (answer.lanjut !== null) document.getElementById("kabar")?.append(continuing(answer.lanjut.label));
    });
  });
  return [element("label", { for: "arsip" }, "Impor arsip dari tempat lain"), file];
}

/** The button that makes the forms which imported cycles lack. */
function continuing(label: string): HTMLElement {
  const button = element("button", { type: "button", class: "utama" }, label);
  button.addEventListener("click", () => {
    void busy(button, "Membuat formulir…", async () => {
      const told = await ask<string>("lanjutkanSiklus");
      await load();
      tell(told, "baik");
    });
  });
  return element("div", { class: "tombol" }, button);
}

/** Which procedure the agency follows; only those who run the collection choose it. */
function procedureChoice(board: StepBoard): readonly HTMLElement[] {
  if (!board.pengelola) return [];
  const choose = element("select", { id: "sop" });
  choose.append(
    ...board.sopTersedia.map((id) => element("option", { value: id, selected: id === board.sop.id }, id)),
  );
  choose.addEventListener("change", () => {
    void busy(null, "Menyimpan…", async () => {
      await ask("aturKantor", { sop: choose.value });
      await load();
      tell("SOP yang diikuti sudah diganti.", "baik");
    });
  });
  return [element("label", { for: "sop" }, "SOP yang diikuti"), choose];
}
