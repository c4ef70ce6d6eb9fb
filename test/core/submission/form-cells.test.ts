// What a form says of its own cells must be what its definition says, in every form that ships.
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decimalOf } from "#core/cell/decimal";
import { numberValue, textValue } from "#core/expression/row-value";
import { EMPTY_CONTENT } from "#core/form/form-content";
import { planRequest } from "#core/form/request-plan";
import { formCells } from "#core/submission/form-cells";
import { compiledWithLists, shippedDefinition } from "../form/renja-form";
import { kinerjaForm, requestOf, sampleIndicator, sampleRequest } from "../form/sample-form";
import { markdownSheet } from "./markdown-sheet";
import { snapshotOf } from "./plan-snapshot";

const IDS = readdirSync("sheets-templates/forms").map((file) => file.replace(".form.json", ""));

describe("formCells", () => {
  it("finds nothing in a workbook that is no form", () => {
    expect(formCells({ sheets: [markdownSheet("Isian", "| _kunci | nilai |\n| K.1 | 3 |")], names: [] })).toBeNull();
  }); // prettier-ignore

  it.each(IDS)("names the columns that people fill in %s, and no other", (id) => {
    const form = compiledWithLists(shippedDefinition(id));
    const rows = ["b001", "b002"].map((key) => ({ key, values: new Map() }));
    const cells = formCells(snapshotOf(planRequest(requestOf(form, rows))));
    const inputs = form.definition.fields.filter(({ role }) => role === "input");
    expect(cells?.fields.map((field) => field.id)).toEqual(inputs.map((field) => field.id));
    expect(cells?.fields.map(({ label }) => label)).toEqual(inputs.map(({ label }) => label));
    expect(cells?.rowKeys).toEqual(["b001", "b002"]);
  });

  it("says what stands in a cell, a number with its comma", () => {
    const typed = new Map([["K.1", new Map([["realisasi_tw1", numberValue(decimalOf("86.5"))], ["penjelasan", textValue("dari laporan")]])]]);
    const request = sampleRequest(kinerjaForm(2), [sampleIndicator("K.1"), sampleIndicator("K.2")]);
    const cells = formCells(snapshotOf(planRequest(request, { ...EMPTY_CONTENT, typed })));
    const texts = [["K.1", "realisasi_tw1"], ["K.1", "penjelasan"], ["K.2", "realisasi_tw1"], ["K.9", "realisasi_tw1"]] as const;
    expect(texts.map(([rowKey, fieldId]) => cells?.textAt({ rowKey, fieldId }))).toEqual(["86,5", "dari laporan", "", ""]);
  }); // prettier-ignore
});
