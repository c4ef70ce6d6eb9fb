import { expect, it } from "vitest";
import { createWorkbookWriter, writeWorkbook } from "#node/excel/writer/write-workbook";
import { chartPlan } from "./chart-plan";
import { formPlan } from "./form-plan";

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.from(a).equals(Buffer.from(b));

it("gives the same bytes for the same plan, whatever the writer wrote before", async () => {
  const writer = createWorkbookWriter();
  const first = await writer.write(formPlan("Bidang Ekonomi", 12));
  await writer.write(formPlan("Sekretariat", 3));
  await writer.write(chartPlan());
  expect(same(await writer.write(formPlan("Bidang Ekonomi", 12)), first)).toBe(true);
  expect(same(await writeWorkbook(formPlan("Bidang Ekonomi", 12)), first)).toBe(true);
});

it("serves units with other row counts and texts from one writer", async () => {
  const writer = createWorkbookWriter();
  for (const rowCount of [1, 60, 7]) {
    const unit = `Bidang ${rowCount}`;
    expect(same(await writer.write(formPlan(unit, rowCount)), await writeWorkbook(formPlan(unit, rowCount)))).toBe(true);
  }
}); // prettier-ignore

it("is the same edit applied once or twice", async () => {
  const plan = formPlan("Bidang Ekonomi", 5);
  const twice = plan.sheets.map((sheet) => ({ ...sheet, edits: [...sheet.edits, ...sheet.edits] }));
  expect(same(await writeWorkbook({ ...plan, sheets: twice }), await writeWorkbook(plan))).toBe(true);
});
