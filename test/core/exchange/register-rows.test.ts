import { describe, expect, it } from "vitest";
import { registerRows } from "#core/exchange/register-rows";
import { parseRegister } from "#core/register/parse-register";
import { textRow } from "#core/register/register-tables";
import type { RegisterTables, RequiredTable } from "#core/register/register-tables";
import { indicatorsWith, sampleTables } from "../register/sample-tables";

const DEFINED = indicatorsWith({})
  .split("\n")
  .map((line, index) => `${line}|${["konsep|definisi", "Rapat|Rapat yang bernotulen", "|"][index] ?? ""}`)
  .join("\n");

describe("the register as tables", () => {
  it.each([
    ["without columns for open data", sampleTables()],
    ["with them", sampleTables({ indikator: DEFINED })],
  ])("reads back as it was, %s", (_, tables) => {
    const { register } = parseRegister(tables);
    const files = registerRows(register);
    const table = (name: RequiredTable) => ({
      ...{ file: `${name}.csv`, sheet: null },
      rows: (files.find(({ file }) => file === `${name}.csv`)?.rows ?? []).map((cells, index) =>
        textRow(index + 1, cells),
      ),
    });
    const again: RegisterTables = {
      ...{ instansi: table("instansi"), unit: table("unit") },
      ...{ pejabat: table("pejabat"), indikator: table("indikator") },
    };
    expect(parseRegister(again).register).toEqual(register);
    expect(register.indicators[0]?.standard?.definition).toBe(
      tables.indikator?.rows[0]?.cells.some(({ columnIndex }) => columnIndex === 19)
        ? "Rapat yang bernotulen"
        : undefined,
    );
  });
});
