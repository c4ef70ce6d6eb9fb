import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import kinerja from "#templates/forms/kinerja.form.json";
import permendagri from "#templates/profiles/permendagri-86-2017.profil.json";
import { decimalOf } from "#core/cell/decimal";
import { numberValue } from "#core/expression/row-value";
import type { RowValue } from "#core/expression/row-value";
import { parseDefinition } from "#core/form/definition";
import type { FormContent } from "#core/form/form-content";
import type { FormRequest } from "#core/form/form-request";
import { planRequest } from "#core/form/request-plan";
import { parseProfile } from "#core/indicator/profile";
import { askedUnits, cycleBasis, requestFor } from "#core/office/cycle-basis";
import type { CycleBasis } from "#core/office/cycle-basis";
import type { Edit, WorkbookPlan } from "#core/workbook/plan";
import { sha256 } from "#node/archive/sha256";
import { createWorkbookWriter } from "#node/excel/writer/write-workbook";
import { benchRegister } from "./agency";

/** The cycle that every bench works on. */
export function benchBasis(agencyId: string, units: number, rows: number): CycleBasis {
  const definition = parseDefinition(kinerja);
  const profile = parseProfile(permendagri);
  if (!definition.ok || !profile.ok) throw new Error("the shipped form or profile does not parse");
  const formBasis = { definition: definition.definition, profile: profile.profile };
  const parts = {
    agencyId,
    register: benchRegister(units, rows),
    formBasis,
    period: { year: 2025, quarter: 4 as const },
  };
  return cycleBasis(parts, sha256);
}

/** Plans of filled forms, ready to be submitted. */
export function filledPlan(request: FormRequest): WorkbookPlan {
  const number = (value: number): RowValue => numberValue(decimalOf(value));
  const typed: FormContent["typed"] = new Map(
    request.rows.map((row, index) => {
      const asksMoney = row.values.get("pagu")?.kind === "number";
      const quarters = [1, 2, 3, 4].flatMap((quarter): readonly (readonly [string, RowValue])[] => [
        [`realisasi_tw${quarter}`, number(9 + ((index + quarter) % 3))],
        ...(asksMoney ? [[`anggaran_tw${quarter}`, number(20_000_000 + index * 1000)] as const] : []),
      ]);
      return [row.key, new Map(quarters)] as const;
    }),
  );
  return submitted(planRequest(request, { typed, marks: [], filledBy: "Contoh Pengisi" }));
}

/** Writes the filled form of every unit into `folder` and gives the paths. */
export async function writeFilledForms(basis: CycleBasis, folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const writer = createWorkbookWriter();
  const paths: string[] = [];
  for (const unit of askedUnits(basis)) {
    const path = join(folder, `${unit.id}.xlsx`);
    writeFileSync(path, await writer.write(filledPlan(requestFor(basis, unit, null))));
    paths.push(path);
  }
  return paths;
}

/** The same plan with Diajukan chosen on the sheet Pengesahan. */
function submitted(plan: WorkbookPlan): WorkbookPlan {
  const chosen = (edit: Edit): Edit =>
    edit.kind === "write"
      ? { ...edit, cells: edit.cells.map((row) => row.map((cell) => (cell === "Draf" ? "Diajukan" : cell))) }
      : edit;
  const sheets = plan.sheets.map((sheet) =>
    sheet.name === "Pengesahan" ? { ...sheet, edits: sheet.edits.map(chosen) } : sheet,
  );
  return { ...plan, sheets };
}
