import type { StepCard, StepLine } from "../page-types";
import { element } from "./dom";

const MARKS: { readonly [S in StepLine["keadaan"]]: string } = {
  waiting: "○",
  running: "▶",
  done: "✓",
  skipped: "–",
};

/** The steps of the procedure in order: actual time beside mutu baku, and the lines of the units folded up. */
export function stepList(cards: readonly StepCard[]): HTMLElement {
  return element("ol", { class: "sop" }, ...cards.map(cardItem));
}

function cardItem({
  nomor,
  tindakan,
  pelaksana,
  mutuBaku,
  selesai,
  seharusnya,
  baris,
}: StepCard): HTMLElement {
  const state = stateOf(baris);
  const head = [
    element("strong", {}, `${MARKS[state]} ${nomor}. ${tindakan}`),
    element("div", { class: "kecil" }, `${pelaksana}${mutuBaku === "" ? "" : ` · mutu baku ${mutuBaku}`}`),
  ];
  const [only] = baris;
  if (baris.length === 1 && only !== undefined && only.nama === "")
    return element("li", { class: state }, ...head, lineText(only));
  const fold = element(
    "details",
    {},
    element("summary", {}, `${selesai} dari ${seharusnya} unit selesai`),
    element("ul", { class: "rapat" }, ...baris.map((line) => element("li", {}, `${MARKS[line.keadaan]} ${line.nama}`, lineText(line)))),
  ); // prettier-ignore
  return element("li", { class: state }, ...head, baris.length === 0 ? "" : fold);
}

/** State, who, time used, what stands out. */
function lineText({ label, oleh, terpakai, melebihi, keterangan }: StepLine): HTMLElement {
  const parts = [label, oleh, terpakai === "" ? "" : `terpakai ${terpakai}`].filter((part) => part !== "");
  const remark = keterangan === "" ? [] : [element("br"), element("strong", melebihi ? { class: "terlambat" } : {}, keterangan)]; // prettier-ignore
  return element("div", { class: "kecil" }, parts.join(" · "), ...remark);
}

function stateOf(lines: readonly StepLine[]): StepLine["keadaan"] {
  const states = lines.map(({ keadaan }) => keadaan);
  if (states.includes("running")) return "running";
  if (states.length > 0 && states.every((state) => state === "done" || state === "skipped"))
    return states.includes("done") ? "done" : "skipped";
  return "waiting";
}
