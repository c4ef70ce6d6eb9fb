import { compileForm } from "../form/compiled-form";
import { parseDefinition } from "../form/definition";
import type { FormDefinition } from "../form/definition";
import type { DefinitionFinding } from "../form/definition-finding";
import { lintDefinition } from "../form/lint-definition";
import { lintFormulas } from "../form/lint-formulas";
import type { Profile } from "../indicator/profile";
import { normaliseHeader } from "../register/table-columns";
import { hasError, NOWHERE } from "../validation/finding";
import type { Place } from "../validation/finding";
import { assembleForm } from "./assemble-form";
import type { AuthorFinding, SheetFinding } from "./definition-sheet-finding";
import { placeFinding } from "./place-findings";
import type { PartPlaces } from "./place-findings";
import { readFields } from "./read-fields";
import { readLists } from "./read-lists";
import { readRules } from "./read-rules";
import { readSettings, settingWord, SETTING_WORDS } from "./read-settings";
import type { SheetSet } from "./sheet-set";
import { sheetTable } from "./sheet-table";
import type { SheetTable } from "./sheet-table";
import type { DefinitionSheetName } from "./sheet-columns";

/** What an author's sheets are read against. */
export interface AuthorContext {
  /** Name of the file, or null for the sheets of an open workbook. */
  readonly file: string | null;
  /** Name of the form where the sheets give none. */
  readonly defaultName: string;
  /** Names that forms of this program have; an own form cannot take one. */
  readonly takenNames: readonly string[];
  /** The last published version of a form by its name, or null. */
  readonly lastVersion: (name: string) => FormDefinition | null;
}

/** A form as its author wrote it. `definition` is null when an error stands in the way of having one. */
export interface AuthoredForm {
  readonly name: string;
  readonly definition: FormDefinition | null;
  readonly findings: readonly AuthorFinding[];
  /** Where the parts of the definition stand in the sheets. */
  readonly places: PartPlaces;
}

/**
 * The form that one set of sheets says, with everything that is wrong with it, all at once and each at its cell. The
 * version is one more than that of the last published one. Without an error among the findings the definition is
 * there and `compileForm` takes it; whether every program takes its formulas is for `lintFormulas` to say.
 */
export function readDefinition(set: SheetSet, context: AuthorContext): AuthoredForm {
  const tables = tablesOf(set, context.file);
  const settings = readSettings(tables.Formulir, placeOf(set, context.file, "Formulir"));
  const name = settings.first("id")?.text ?? context.defaultName;
  const last = context.lastVersion(name);
  const idOfTitle = new Map(last?.fields.map((field) => [normaliseHeader(field.label), field.id]));
  const rowsKind = settingWord(settings.first("rows"), SETTING_WORDS.rows).meaning ?? "register";
  const lists = readLists(tables.Pilihan);
  const fields = readFields(tables.Kolom, {
    lists: lists.lists,
    hasOpenRows: rowsKind === "open",
    knownId: (label) => idOfTitle.get(normaliseHeader(label)) ?? null,
  });
  const rules = readRules(tables.Aturan);
  const assembled = assembleForm({
    name,
    takenNames: context.takenNames,
    version: (last?.version ?? 0) + 1,
    settings,
    rowsKind,
    fields: fields.fields,
    lists: lists.lists,
    rules: rules.rules,
    place: (sheet) => placeOf(set, context.file, sheet),
  });
  const found: readonly SheetFinding[] = [
    ...Object.values(tables).flatMap(({ findings }) => findings),
    ...settings.findings,
    ...fields.findings,
    ...lists.findings,
    ...rules.findings,
    ...assembled.findings,
  ];
  const drafted = parseDefinition(assembled.draft);
  const linted =
    drafted.ok && fields.fields.length > 0
      ? lintDefinition(drafted.definition)
          .filter((finding) => !mentions(finding, assembled.broken))
          .map((finding) => placeFinding(finding, assembled.places))
      : [];
  const findings = inSheetOrder([...found, ...linted]);
  if (!drafted.ok && !hasError(findings)) throw new Error(`form ${name}: ${drafted.faults.join("; ")}`);
  return {
    name,
    definition: drafted.ok && !hasError(findings) ? drafted.definition : null,
    findings,
    places: assembled.places,
  };
}

function tablesOf(set: SheetSet, file: string | null): { readonly [S in DefinitionSheetName]: SheetTable } {
  const tableOf = (name: DefinitionSheetName): SheetTable => {
    const sheet = set.sheets.get(name);
    return sheet === undefined ? missingTable(name, file) : sheetTable(name, sheet, file);
  };
  return {
    Formulir: tableOf("Formulir"),
    Kolom: tableOf("Kolom"),
    Pilihan: tableOf("Pilihan"),
    Aturan: tableOf("Aturan"),
  };
}

/** A form needs the sheets Formulir and Kolom; one without choices or rules has no other. */
function missingTable(name: DefinitionSheetName, file: string | null): SheetTable {
  const finding: SheetFinding = {
    code: "formsheet/sheet-missing",
    severity: "error",
    place: { ...NOWHERE, file },
    values: { sheet: name, suggestion: null },
  };
  return { name, rows: [], findings: name === "Formulir" || name === "Kolom" ? [finding] : [] };
}

function placeOf(set: SheetSet, file: string | null, sheet: DefinitionSheetName): Place {
  return { ...NOWHERE, file, sheet: set.sheets.get(sheet)?.name ?? sheet };
}

/** True for a finding about a column that is missing because of a fault of its own, which is told. */
function mentions(finding: DefinitionFinding, broken: ReadonlySet<string>): boolean {
  return (
    (finding.code === "definition/unknown-field" || finding.code === "definition/unknown-reference") &&
    broken.has(finding.values.id)
  );
}

/** By sheet as they stand in the workbook, then from top to bottom; within a row as they were found. */
function inSheetOrder(findings: readonly AuthorFinding[]): readonly AuthorFinding[] {
  const order = ["formulir", "kolom", "pilihan", "aturan"];
  const rank = ({ place }: AuthorFinding): number =>
    order.findIndex((name) => (place.sheet ?? "").toLowerCase().startsWith(name));
  return [...findings].sort(
    (a, b) => rank(a) - rank(b) || (a.place.rowNumber ?? 0) - (b.place.rowNumber ?? 0),
  );
}

/**
 * What is wrong with the sheet formulas of a form whose other findings hold no error: too long or too deep for some
 * program, in any quarter. The parts are said in the words of the author's sheets.
 */
export function formulaFindings(form: AuthoredForm, profile: Profile): readonly AuthorFinding[] {
  const { definition, places } = form;
  if (definition === null) return [];
  const quarters = definition.period === "quarter" ? ([1, 2, 3, 4] as const) : ([4] as const);
  const found = new Map<string, AuthorFinding>();
  for (const quarter of quarters) {
    const compiled = compileForm(definition, { year: 2025, quarter }, profile);
    for (const finding of lintFormulas(compiled)) {
      const key = `${finding.code} ${JSON.stringify(finding.values)}`;
      found.set(key, placeFinding(finding, places));
    }
  }
  return [...found.values()];
}
