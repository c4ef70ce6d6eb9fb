import { parseIsoDate } from "#core/cell/civil-date";
import type { CivilDate } from "#core/cell/civil-date";
import type { WorkbookSnapshot } from "#core/workbook/snapshot";
import { setPeriodicTrigger } from "../google/continuation";
import { ledgerText } from "../google/ledger-sheet";
import { UserFault } from "../google/user-fault";
import { lateList, statusBoard } from "../jobs/board";
import { requireOfficer } from "../jobs/caller";
import { giveOrder } from "../jobs/give-order";
import { importForm, importGround } from "../jobs/import-form";
import { orderBoard } from "../jobs/order-board";
import { openOffice } from "../jobs/office";
import type { RequestChoice } from "../jobs/open-request";
import { previewRequest, requestDefaults } from "../jobs/preview";
import { runCollect, runContinue, runPlan, runRecap, runRequest } from "../jobs/run-job";
import { runCommand } from "../jobs/run-command";
import { stepBoard } from "../jobs/step-board";
import { underJobLock } from "../google/locks";
import { bundleText, importBundle } from "../jobs/exchange";
import { saveSettings } from "../jobs/save-settings";
import { ADDON_SENTENCES } from "../messages/addon-messages";
import { collectMessage, continuedMessage, requestMessage } from "../messages/report-messages";
import { faultSentence } from "./fault-sentence";
import type { CommandInput, ImportedValue, ServiceAnswer, ServiceCall } from "./page-types";

type Input = ServiceCall["isi"];

/** A service and whether everybody with the master may use it; the board shows each caller his own. */
interface Service {
  readonly isForAll: boolean;
  readonly serve: (input: Input) => unknown;
}

const SERVICES = new Map<string, Service>([
  ["awalPermintaan", officers(() => requestDefaults())],
  ["pratinjau", officers((input) => previewRequest(requestChoice(input)))],
  ["kirimPermintaan", officers((input) => requestMessage(runRequest(requestChoice(input))))],
  ["kumpulkan", officers(() => collectMessage(runCollect(null)))],
  ["rekap", officers((input) => runRecap(recapChoice(input)).json)],
  ["rencana", officers((input) => runPlan(planChoice(input)))],
  ["riwayat", officers(() => ledgerText(openOffice().ledgerSheet))],
  ["jadwal", officers((input) => setPeriodicTrigger(input["aktif"] === true))],
  ["terlambat", officers((input) => lateList(textOrNull(input, "siklus")))],
  [
    "bahanImpor",
    officers((input) => importGround(text(input, "siklus"), text(input, "unit"), text(input, "sidik"))),
  ],
  ["impor", officers(takeImport)],
  ["papanLangkah", everybody((input) => stepBoard(textOrNull(input, "siklus")))],
  ["perintahSiklus", everybody((input) => runCommand(commandInput(input)))],
  ["awalPerintah", everybody(() => orderBoard())],
  ["perintahKepala", everybody(takeOrder)],
  ["arsip", officers(() => bundleText())],
  ["imporArsip", officers((input) => underJobLock(() => importBundle(text(input, "berkas"))))],
  ["lanjutkanSiklus", officers(() => continuedMessage(runContinue()))],
  ["aturKantor", officers(setOffice)],
  ["papan", { isForAll: true, serve: (input) => statusBoard(textOrNull(input, "siklus")) }],
]);

/** The one server function of all pages. It checks who calls; a fault comes back as a sentence, never as a stack. */
export function layanan(call: ServiceCall): ServiceAnswer {
  try {
    const service = SERVICES.get(call.nama);
    if (service === undefined) throw new UserFault(ADDON_SENTENCES.badRequest);
    if (!service.isForAll) requireOfficer(SpreadsheetApp.getActive());
    return { ok: true, isi: service.serve(call.isi) };
  } catch (problem) {
    const { cause, remedy } = faultSentence(problem);
    return { ok: false, sebab: cause, tindakan: remedy };
  }
}

function officers(serve: Service["serve"]): Service {
  return { isForAll: false, serve };
}

/** For everybody with the master: the command itself asks what its caller's office may do. */
function everybody(serve: Service["serve"]): Service {
  return { isForAll: true, serve };
}

function commandInput(input: Input): CommandInput {
  const targets = Array.isArray(input["sasaran"]) ? input["sasaran"].map(String) : [];
  const typed = Object.entries(input["isian"] ?? {}).map(([id, value]) => [id, String(value)]);
  return {
    siklus: text(input, "siklus"),
    aksi: text(input, "aksi"),
    sasaran: targets,
    isian: Object.fromEntries(typed) as CommandInput["isian"],
  };
}

function setOffice(input: Input): null {
  const values = Object.entries(input).map(([key, value]) => [key, String(value)] as const);
  saveSettings(SpreadsheetApp.getActive(), Object.fromEntries(values));
  return null;
}

function takeOrder(input: Input): unknown {
  const { formId, period } = requestChoice(input);
  return giveOrder(formId, period, text(input, "isi"));
}

function requestChoice(input: Input): RequestChoice {
  const [year, quarter] = [Number(input["tahun"]), Number(input["triwulan"])];
  if (!Number.isInteger(year) || year < 2000 || year > 2100 || ![1, 2, 3, 4].includes(quarter))
    throw new UserFault(ADDON_SENTENCES.badPeriod);
  const skipped = Array.isArray(input["dilewati"]) ? input["dilewati"].map(String) : [];
  const skipReason = text(input, "alasan").trim();
  const deadline = parseIsoDate(text(input, "tenggat"));
  return {
    formId: text(input, "formulir"),
    period: { year, quarter: quarter === 1 || quarter === 2 || quarter === 3 ? quarter : 4 },
    deadline,
    ownDeadlines: ownDeadlines(input["tenggatUnit"], deadline),
    skipped,
    skipReason: skipReason === "" ? "Tidak diminta pada siklus ini." : skipReason,
    message: text(input, "pesan"),
  };
}

/** Days of single units, by unit id; one that is no day, or earlier than everybody's, is named to the person. */
function ownDeadlines(value: unknown, deadline: CivilDate | null): RequestChoice["ownDeadlines"] {
  const own: { [unitId: string]: CivilDate } = {};
  if (typeof value !== "object" || value === null) return own;
  for (const [unitId, typed] of Object.entries(value)) {
    const day = parseIsoDate(String(typed));
    if (day === null || deadline === null || day < deadline)
      throw new UserFault(ADDON_SENTENCES.badUnitDeadline);
    own[unitId] = day;
  }
  return own;
}

function recapChoice(input: Input): Parameters<typeof runRecap>[0] {
  const family = input["edisi"] === "final" ? "final" : "provisional";
  return { cycleId: textOrNull(input, "siklus"), family, profileId: textOrNull(input, "profil") };
}

function planChoice(input: Input): Parameters<typeof runPlan>[0] {
  return { cycleId: textOrNull(input, "siklus"), replaces: input["ganti"] === true };
}

function takeImport(input: Input): string {
  const snapshot = input["salinan"] as WorkbookSnapshot;
  const values = Array.isArray(input["nilai"]) ? (input["nilai"] as readonly ImportedValue[]) : [];
  return importForm(text(input, "siklus"), text(input, "unit"), snapshot, values);
}

function text(input: Input, name: string): string {
  const value = input[name];
  return typeof value === "string" ? value : "";
}

function textOrNull(input: Input, name: string): string | null {
  const value = text(input, name);
  return value === "" ? null : value;
}
