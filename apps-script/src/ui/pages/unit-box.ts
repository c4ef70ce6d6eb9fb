import type { RequestPreview } from "../page-types";
import { element } from "./dom";
import type { Choice } from "./request-choice";

/** One unit of the preview with its controls. */
export interface UnitBox {
  readonly id: string;
  readonly box: HTMLInputElement;
  readonly day: HTMLInputElement;
  readonly row: HTMLElement;
}

/** One unit of the preview: asked or not, who gets it, until when. */
export function unitBox(
  { id, nama, baris, penerima }: RequestPreview["unit"][number],
  choice: Choice,
): UnitBox {
  const box = element("input", { type: "checkbox", value: id, checked: !choice.dilewati.includes(id) });
  const day = element("input", {
    type: "date",
    value: choice.tenggatUnit[id] ?? choice.tenggat,
    min: choice.tenggat,
    "aria-label": `Tenggat ${nama}`,
  });
  box.addEventListener("change", () => {
    day.disabled = !box.checked;
  });
  day.disabled = !box.checked;
  const who = penerima.length === 0 ? "tanpa alamat surel: formulir Excel" : penerima.join(", ");
  const row = element(
    "div",
    { class: "baris-unit" },
    element("label", {}, box, element("span", {}, nama)),
    element("div", { class: "kecil rincian" }, `${baris} baris · ${who}`),
    element("div", { class: "rincian tenggat" }, element("span", { class: "kecil" }, "Tenggat"), day),
  );
  return { id, box, day, row };
}
