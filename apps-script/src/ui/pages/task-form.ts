import type { ActionField, StepBoard, StepTask } from "../page-types";
import { element, tell } from "./dom";

/** What is done with a form that was filled: on which targets, with what typed. */
export type Give = (
  button: HTMLButtonElement,
  targets: readonly string[],
  typed: { readonly [field: string]: string },
) => void;

interface Filled {
  readonly id: string;
  readonly label: string;
  readonly needed: boolean;
  readonly value: () => string;
  readonly nodes: readonly Node[];
  readonly control: HTMLElement;
}

/** Tells apart the fields of all forms of the page. */
let count = 0;

/** The form of a task: whom it is about, what it needs, and its button. The server checks everything again. */
export function taskForm(task: StepTask, units: StepBoard["unit"], give: Give): HTMLFormElement {
  const targets = targetChoice(task);
  const fields = task.isian.map((field) => filled(field, units));
  const button = element("button", { type: "submit", class: "utama" }, task.tombol ?? (task.sasaran.length < 2 ? "Catat" : "Catat untuk yang dipilih")); // prettier-ignore
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const chosen = targets.value();
    const missing = fields.find(({ needed, value }) => needed && value().trim() === "");
    if (missing !== undefined) {
      tell(`"${missing.label}" belum diisi.`, "perhatian");
      missing.control.focus();
    } else if (task.sasaran.length > 0 && chosen.length === 0) tell("Pilih dahulu untuk siapa.", "perhatian");
    else give(button, chosen, Object.fromEntries(fields.map(({ id, value }) => [id, value()])));
  };
  return element(
    "form",
    { submit: onSubmit, novalidate: true },
    ...targets.nodes,
    ...fields.flatMap(({ nodes }) => nodes),
    element("div", { class: "tombol" }, button),
  );
}

interface Targets {
  readonly nodes: readonly Node[];
  readonly value: () => readonly string[];
}

function targetChoice({ sasaran, ganda, label }: StepTask): Targets {
  const [only] = sasaran;
  if (only === undefined) return { nodes: [], value: () => [] };
  if (sasaran.length === 1)
    return { nodes: [element("p", { class: "kecil" }, only.nama)], value: () => [only.id] };
  if (!ganda) {
    const choose = element("select", { "aria-label": `${label}: untuk` });
    choose.append(...sasaran.map(({ id, nama }) => element("option", { value: id }, nama)));
    return { nodes: [choose], value: () => [choose.value] };
  }
  return ticks(sasaran, `${label}: untuk`);
}

function ticks(items: StepTask["sasaran"], legend: string): Targets {
  const boxes = items.map(({ id, nama }) => ({
    id,
    nama,
    box: element("input", { type: "checkbox", value: id }),
  }));
  const rows = boxes.map(({ nama, box }) => element("label", {}, box, nama));
  return {
    nodes: [element("fieldset", {}, element("legend", {}, legend), ...rows)],
    value: () => boxes.filter(({ box }) => box.checked).map(({ id }) => id),
  };
}

function filled(field: ActionField, units: StepBoard["unit"]): Filled {
  count += 1;
  const id = `isian-${count}-${field.id}`;
  const base = { id: field.id, label: field.label, needed: field.wajib };
  if (field.jenis === "unit") {
    const choice = ticks(units, field.label);
    const control = element("span");
    return { ...base, control, nodes: choice.nodes, value: () => choice.value().join("\n") };
  }
  const control = controlOf(field, id);
  const label = element("label", { for: id }, field.label);
  return { ...base, control, nodes: [label, control], value: () => control.value };
}

function controlOf(
  { jenis, wajib, isi = "", contoh = "", pilihan = [] }: ActionField,
  id: string,
): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  const common = { id, "aria-required": String(wajib), ...(contoh === "" ? {} : { placeholder: contoh }) };
  switch (jenis) {
    case "panjang":
    case "daftar":
      return element("textarea", { ...common, rows: "3" }, isi);
    case "pilihan": {
      const choose = element("select", { id });
      choose.append(
        element("option", { value: "" }, "pilih…"),
        ...pilihan.map((one) => element("option", { value: one.id }, one.label)),
      );
      return choose;
    }
    case "tanggal":
      return element("input", { ...common, type: "date", value: isi });
    case "jam":
      return element("input", { ...common, type: "time", value: isi });
    case "angka":
      return element("input", { ...common, inputmode: "numeric", value: isi });
    case "teks":
    case "unit":
      return element("input", { ...common, value: isi });
  }
}
