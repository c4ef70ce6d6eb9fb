import { parseIsoDate } from "#core/cell/civil-date";
import type { RequestChoice } from "../jobs/open-request";
import { openOffice } from "../jobs/office";
import { runRecap, runRequest } from "../jobs/run-job";
import { ledgerText } from "../google/ledger-sheet";
import { requestMessage } from "../messages/report-messages";
import { faultSentence } from "./fault-sentence";

/** What a page asks the server: the name of a service and plain values. */
export interface ServiceCall {
  readonly nama: string;
  readonly isi: { readonly [name: string]: unknown };
}

/** What the server answers: a value, or a sentence with its remedy. */
export type ServiceAnswer =
  | { readonly ok: true; readonly isi: unknown }
  | { readonly ok: false; readonly sebab: string; readonly tindakan: string };

/** The one server function of all pages. A fault comes back as a sentence, never as a stack. */
export function layanan(call: ServiceCall): ServiceAnswer {
  try {
    const serve = Object.prototype.hasOwnProperty.call(SERVICES, call.nama) ? SERVICES[call.nama] : undefined;
    if (serve === undefined) throw new Error(`no service ${call.nama}`);
    return { ok: true, isi: serve(call.isi) };
  } catch (problem) {
    const { cause, remedy } = faultSentence(problem);
    return { ok: false, sebab: cause, tindakan: remedy };
  }
}

const SERVICES: { readonly [name: string]: ((input: ServiceCall["isi"]) => unknown) | undefined } = {
  kirimPermintaan: (input) => requestMessage(runRequest(requestChoice(input))),
  rekap: (input) => {
    const family = input["edisi"] === "final" ? "final" : "provisional";
    return runRecap({ cycleId: null, family, profileId: null }).json;
  },
  riwayat: () => ledgerText(openOffice().ledgerSheet),
};

function requestChoice(input: ServiceCall["isi"]): RequestChoice {
  const text = (name: string): string => (typeof input[name] === "string" ? input[name] : "");
  const [year, quarter] = [Number(input["tahun"]), Number(input["triwulan"])];
  const skipped = Array.isArray(input["dilewati"]) ? input["dilewati"].map(String) : [];
  return {
    formId: text("formulir"),
    period: { year, quarter: quarter === 1 || quarter === 2 || quarter === 3 ? quarter : 4 },
    deadline: parseIsoDate(text("tenggat")),
    skipped,
    skipReason: text("alasan"),
    message: text("pesan"),
  };
}
