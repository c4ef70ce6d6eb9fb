import { readCsv } from "#node/csv/read-csv";
import { sampleText } from "#node/archive/register-templates";
import { KASUBBID } from "./addon";

/** Addresses of who fills and who decides for a unit of the sample; the owner where nobody has one. */
export function peopleOf(unitId: string): { readonly filler: string; readonly validator: string } {
  const { rows } = readCsv(Buffer.from(sampleText("pejabat.csv"), "utf8"), "pejabat.csv");
  const officials = rows.slice(1).map(({ cells }) => cells);
  const addressOf = (role: string): string =>
    officials.find((cells) => cells[0] === unitId && cells[1] === role)?.[5] ?? "";
  const decides = addressOf(unitId === "sekretariat" ? "sekretaris" : "kabid");
  return { filler: addressOf("pelaksana") || KASUBBID, validator: decides || KASUBBID };
}
