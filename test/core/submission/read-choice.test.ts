import { describe, expect, it } from "vitest";
import { nearChoices } from "#core/submission/near-choices";
import { readChoice } from "#core/submission/read-choice";
import { renjaForm } from "../form/renja-form";

const form = renjaForm();

function read(fieldId: string, text: string, parent = ""): string {
  const column = form.choices.get(fieldId);
  if (column === undefined) throw new Error(fieldId);
  const { choice, respelled } = readChoice(text, column, { ownField: "5.01", parent });
  return choice === null ? "–" : `${choice.code === "" ? choice.text : choice.code}${respelled ? " *" : ""}`;
}

describe("readChoice", () => {
  it.each([
    ["sub_kegiatan", "5.01.02.2.01.0005 Pelaksanaan Musrenbang Kabupaten/Kota", "5.01.02.2.01.0005"],
    ["sub_kegiatan", "5.01.02.2.01.0005", "5.01.02.2.01.0005"],
    ["sub_kegiatan", "5.01.02.2.01.05", "5.01.02.2.01.0005 *"],
    ["sub_kegiatan", "5.01.02.02.01.0005 - Musrenbang", "5.01.02.2.01.0005 *"],
    ["sub_kegiatan", "5-01-02-2-01-0005", "5.01.02.2.01.0005 *"],
    ["sub_kegiatan", "X.XX.01.2.01.0001", "5.01.01.2.01.0001 *"],
    ["sub_kegiatan", "pelaksanaan musrenbang kabupaten kota", "5.01.02.2.01.0005 *"],
    ["program", "PROGRAM PERENCANAAN", "5.01.02 *"],
    ["program", "5.01.02.", "5.01.02 *"],
    // A name that two codes have, a code of another level, one that is nowhere, words.
    ["sub_kegiatan", "Pelaksanaan Konsultasi Publik", "–"],
    ["program", "5.01.02.2.01", "–"],
    ["sub_kegiatan", "5.01.02.2.01.0009 Pelaksanaan Musrenbang Kabupaten/Kota", "–"],
    ["bidang", "2.1", "–"],
    ["program", "ngawur", "–"],
    // A list without codes.
    ["satuan", "dokumen", "Dokumen"],
    ["sumber_dana", "1.1 PAD: 100.000.000; 1.2 DAU: 50.000.000", "–"],
  ])("%s: %s", (fieldId, text, expected) => {
    expect(read(fieldId, text)).toBe(expected);
  });

  it("tells two equal names apart by the choice on the left", () => {
    expect(read("sub_kegiatan", "Pelaksanaan Konsultasi Publik", "5.01.02.2.01")).toBe("5.01.02.2.01.0003 *");
    expect(read("sub_kegiatan", "Pelaksanaan Konsultasi Publik", "5.05.02.2.01")).toBe("5.05.02.2.01.0001 *");
  });
});

describe("nearChoices", () => {
  it.each([
    ["5.01.02.2.01.0006", "5.01.02.2.01.0003 Pelaksanaan Konsultasi Publik"],
    ["musrembang kabupaten", "5.01.02.2.01.0005 Pelaksanaan Musrenbang Kabupaten/Kota"],
  ])("%s", (found, near) => {
    expect(nearChoices(form, "sub_kegiatan", found)).toContain(near);
  });
});
