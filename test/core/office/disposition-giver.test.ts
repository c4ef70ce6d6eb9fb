import { describe, expect, it } from "vitest";
import { dispositionGiver } from "#core/office/disposition-giver";
import { parseProcedure } from "#core/procedure/parse-procedure";
import banggai from "#templates/procedures/banggai-data-kinerja.sop.json";
import kesbangpol from "#templates/procedures/kesbangpol-renja.sop.json";

function giver(raw: unknown, to: string) {
  const parsed = parseProcedure(raw);
  if (!parsed.ok) throw new Error("procedure expected");
  return dispositionGiver(parsed.value, to);
}

describe("who passes an order on where nobody is named", () => {
  it.each([
    ["the SOP's step 2 is the Sekretaris's", banggai, "kasubbid-data", "secretary"],
    ["spelt out", banggai, "Kasubbid Data", "secretary"],
    ["to somebody who is no official of the register", banggai, "Tim Penyusun", "secretary"],
    ["towards the Sekretaris himself it is the head", banggai, "sekretaris", "head"],
    ["a SOP without such a step leaves it open", kesbangpol, "kasubbid-data", null],
    ["but to the Sekretaris only the head can", kesbangpol, "Sekretaris", "head"],
    ["and to the head only the Sekretaris", kesbangpol, "kepala", "secretary"],
  ] as const)("%s", (_, procedure, to, role) => {
    expect(giver(procedure, to)).toBe(role);
  });
});
