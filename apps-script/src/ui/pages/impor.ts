import type { ThreeWayCell } from "#core/submission/compare-three";
import type { ImportedValue, ImportGround } from "../page-types";
import { ask } from "./ask";
import { busy, element, show, tell } from "./dom";
import { judgeOffline, readOffline } from "./read-offline";
import type { JudgedFile, OfflineFile } from "./read-offline";

type ReadFile = Extract<OfflineFile, { ok: true }>;

start();

/** First step: choose files. They are read here; nothing is sent yet. */
function start(): void {
  const input = element("input", { id: "berkas", type: "file", multiple: true, accept: ".xlsx,.xlsm" });
  const list = element("div", {});
  input.addEventListener("change", () => {
    void busy(null, "Membaca berkas…", async () => {
      list.replaceChildren();
      for (const file of [...(input.files ?? [])]) list.append(await fileBlock(file));
      tell("");
    });
  });
  show(
    element("h1", {}, "Impor berkas Excel"),
    element("p", {}, "Pilih formulir Himpun yang diisi di luar jaringan. Berkas dibaca di komputer ini; tidak ada yang dikirim sebelum Anda menekan Salin ke formulir."),
    element("label", { for: "berkas" }, "Berkas .xlsx"),
    input,
    list,
  ); // prettier-ignore
}

/** One file: its findings, its differences from the form online, and the button that copies them. */
async function fileBlock(file: File): Promise<HTMLElement> {
  const read = readOffline(file.name, new Uint8Array(await file.arrayBuffer()));
  const title = element("h2", {}, file.name);
  if (!read.ok) return element("section", {}, title, element("div", { class: "kotak salah" }, read.reason));
  const ground = await ask<ImportGround>("bahanImpor", {
    siklus: read.identity.cycle,
    unit: read.identity.unit,
    sidik: read.identity.fingerprint,
  });
  const judged = judgeOffline(file.name, read, ground);
  return element(
    "section",
    {},
    title,
    element("p", {}, judged.unitName),
    findingList(judged),
    differences(read, judged),
  );
}

function findingList({ findings, errors }: JudgedFile): HTMLElement {
  if (findings.length === 0) return element("div", { class: "kotak baik" }, "Tidak ada temuan.");
  const items = findings.map(({ weight, text }) =>
    element("li", {}, element("strong", {}, weight), `: ${text}`),
  );
  const summary = element("summary", {}, `${findings.length} temuan, ${errors} di antaranya kesalahan`);
  const list = element("details", { open: findings.length <= 3 }, summary, element("ul", {}, ...items));
  return element("div", { class: `kotak ${errors > 0 ? "salah" : "perhatian"}` }, list);
}

const OUTCOMES: { readonly [O in ThreeWayCell["outcome"]]: string } = {
  offline: "dari berkas",
  online: "tetap yang di formulir",
  same: "sudah sama",
  conflict: "pilih salah satu",
};

function differences(read: ReadFile, judged: JudgedFile): HTMLElement {
  const { cells, labelOf } = judged;
  if (cells.length === 0) return element("p", {}, "Isinya sama dengan formulir di Google Sheets.");
  const choices = new Map<ThreeWayCell, HTMLSelectElement>();
  const rows = cells.map((cell) => element("tr", {}, ...cellColumns(cell, labelOf, choices)));
  const head = ["Kode", "Kolom", "Semula", "Di formulir", "Di berkas", "Yang dipakai"];
  const send = element("button", { type: "button", class: "utama" }, "Salin ke formulir");
  send.addEventListener("click", () => {
    const open = [...choices.values()].find((choice) => choice.value === "");
    if (open !== undefined) {
      tell("Masih ada sel yang berubah di kedua tempat. Pilih dahulu mana yang dipakai.", "perhatian");
      open.focus();
      return;
    }
    void busy(send, "Menyalin…", async () => {
      tell(await ask<string>("impor", importCall(read, chosenValues(cells, choices))), "baik");
    });
  });
  return element(
    "div",
    {},
    element("table", {}, element("thead", {}, element("tr", {}, ...head.map((text) => element("th", { scope: "col" }, text)))), element("tbody", {}, ...rows)),
    element("div", { class: "tombol" }, send),
  ); // prettier-ignore
}

function cellColumns(
  cell: ThreeWayCell,
  labelOf: JudgedFile["labelOf"],
  choices: Map<ThreeWayCell, HTMLSelectElement>,
): readonly HTMLElement[] {
  const texts = [cell.rowKey, labelOf(cell.fieldId), cell.baseline, cell.online, cell.offline];
  const columns = texts.map((text) => element("td", {}, text === "" ? "–" : text));
  if (cell.outcome !== "conflict") return [...columns, element("td", {}, OUTCOMES[cell.outcome])];
  const choice = element("select", {
    "aria-label": `Yang dipakai untuk ${cell.rowKey} ${labelOf(cell.fieldId)}`,
  });
  choice.append(
    element("option", { value: "" }, "pilih…"),
    element("option", { value: "online" }, `formulir: ${cell.online}`),
    element("option", { value: "offline" }, `berkas: ${cell.offline}`),
  );
  choices.set(cell, choice);
  return [...columns, element("td", {}, choice)];
}

function chosenValues(
  cells: readonly ThreeWayCell[],
  choices: ReadonlyMap<ThreeWayCell, HTMLSelectElement>,
): readonly ImportedValue[] {
  return cells
    .filter((cell) => cell.outcome === "offline" || choices.get(cell)?.value === "offline")
    .map(({ rowKey, fieldId, offlineValue }) => ({ rowKey, fieldId, value: offlineValue }));
}

function importCall({ identity, snapshot }: ReadFile, values: readonly ImportedValue[]): object {
  return { siklus: identity.cycle, unit: identity.unit, salinan: snapshot, nilai: values };
}
