import { nearMiss } from "../register/near-miss";
import { normaliseHeader } from "../register/table-columns";
import { NOWHERE } from "../validation/finding";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { SheetFinding } from "./definition-sheet-finding";
import { DEFINITION_SHEETS } from "./sheet-columns";
import type { DefinitionSheetName } from "./sheet-columns";

/** The sheets of one form among the sheets of a workbook; a form without choices or rules needs no sheet for them. */
export interface SheetSet {
  /** What tells several forms of one workbook apart: `pegawai` of `Kolom (pegawai)`; null for the plain names. */
  readonly suffix: string | null;
  readonly sheets: ReadonlyMap<DefinitionSheetName, SheetSnapshot>;
}

const SUFFIXED = /^(.*?)\s*\(([^()]+)\)\s*$/;

/** Every form that the sheets of a workbook hold: those with a sheet Kolom, the plain one first. */
export function sheetSets(workbook: WorkbookSnapshot): readonly SheetSet[] {
  const sets = new Map<string | null, Map<DefinitionSheetName, SheetSnapshot>>();
  for (const sheet of workbook.sheets) {
    const parts = SUFFIXED.exec(sheet.name);
    const [base, suffix] = parts === null ? [sheet.name, null] : [parts[1] ?? "", (parts[2] ?? "").trim()];
    const name = definitionSheetNamed(base);
    if (name === null) continue;
    const set = sets.get(suffix) ?? new Map<DefinitionSheetName, SheetSnapshot>();
    if (!set.has(name)) set.set(name, sheet);
    sets.set(suffix, set);
  }
  return [...sets]
    .filter(([, sheets]) => sheets.has("Kolom"))
    .map(([suffix, sheets]) => ({ suffix, sheets }))
    .sort((a, b) => Number(a.suffix !== null) - Number(b.suffix !== null));
}

/** What is wrong where a workbook holds no form: the two sheets that every form needs. */
export function missingSheets(workbook: WorkbookSnapshot, file: string | null): readonly SheetFinding[] {
  const names = workbook.sheets.map(({ name }) => name);
  return (["Formulir", "Kolom"] as const)
    .filter((sheet) => !names.some((name) => definitionSheetNamed(name) === sheet))
    .map((sheet): SheetFinding => {
      const near = names.find((name) => nearMiss(name, [sheet]) !== null) ?? null;
      return {
        code: "formsheet/sheet-missing",
        severity: "error",
        place: { ...NOWHERE, file },
        values: { sheet, suggestion: near },
      };
    });
}

function definitionSheetNamed(name: string): DefinitionSheetName | null {
  return DEFINITION_SHEETS.find((one) => normaliseHeader(one) === normaliseHeader(name)) ?? null;
}
