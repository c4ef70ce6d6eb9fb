import { decimalOf } from "#core/cell/decimal";
import { lastStored } from "#core/cycle/state";
import type { CycleState, UnitState } from "#core/cycle/state";
import { compileForm } from "#core/form/compiled-form";
import type { FormPeriod } from "#core/form/compiled-form";
import { FORM_SHEETS } from "#core/form/form-request";
import { storedLists } from "#core/submission/stored-lists";
import type { GivenRow } from "#core/form/register-rows";
import type { RowValue } from "#core/expression/row-value";
import { BLANK_VALUE, numberValue, textValue } from "#core/expression/row-value";
import { canonicalJson } from "#core/ledger/canonical-json";
import type { FormIdentity } from "#core/form/form-request";
import { carriedFor } from "#core/office/carry-over";
import { olderFormOf, readingContextFor } from "#core/office/cycle-basis";
import type { CycleBasis } from "#core/office/cycle-basis";
import type { OlderForm } from "#core/submission/read-submission";
import type { Submission } from "#core/submission/submission";
import type { FileFinding } from "#core/validation/file-finding";
import { gridOf, textOfCell } from "#core/workbook/sheet-grid";
import type { Cell, WorkbookSnapshot } from "#core/workbook/snapshot";
import { carrySource } from "./carry-source";
import { loadJson } from "./content-store";
import { loadBasis } from "./cycle-on-disk";
import type { ContextFinder } from "./inspect-form";
import { storedForm } from "./own-forms";
import { returnedForm } from "./returned-form";
import { sha256 } from "./sha256";
import { knownForms, knownProfiles } from "./templates";
import type { Workspace } from "./workspace";

/** Reads forms against the cycles of a workspace; a form of another agency, cycle or unit is named and not read. */
export function workspaceContexts(
  workspace: Workspace,
  cycles: ReadonlyMap<string, CycleState>,
): ContextFinder {
  const bases = new Map<string, CycleBasis>();
  const carry = carrySource(workspace, cycles);
  return (identity, _workbook, place) => {
    const refuse = (finding: FileFinding): ReturnType<ContextFinder> => ({ ok: false, finding });
    if (identity.agencyId !== workspace.settings.idInstansi) {
      return refuse({ code: "file/other-agency", severity: "error", place, values: {} });
    }
    const cycle = cycles.get(identity.cycle);
    if (cycle?.opening == null) {
      const values = { cycle: identity.cycle, known: [...cycles.keys()] };
      return refuse({ code: "file/other-cycle", severity: "error", place, values });
    }
    if (cycle.opening.formId !== identity.form) {
      return refuse({ code: "file/other-form", severity: "error", place, values: { form: identity.form } });
    }
    if (!cycle.units.has(identity.unit)) {
      return refuse({ code: "file/other-unit", severity: "error", place, values: { unit: identity.unit } });
    }
    const basis = bases.get(identity.cycle) ?? loadBasis(workspace, cycle);
    bases.set(identity.cycle, basis);
    const isOther = identity.fingerprint !== basis.fingerprint;
    const older = isOther ? olderForm(workspace, basis, identity) : null;
    const notes: FileFinding[] =
      isOther && older === null ? [{ code: "file/other-version", severity: "note", place, values: {} }] : [];
    const current = readingContextFor(
      ...([basis, identity.unit, place.file] as const),
      carriedFor(basis, identity.unit, carry),
    );
    const context = older === null ? current : { ...current, older };
    const unit = cycle.units.get(identity.unit);
    const returned = unit === undefined ? null : returnedForm(workspace, unit);
    const held = returned === null ? context : { ...context, returned };
    const stored = unit === undefined ? null : storedRows(workspace, basis, unit);
    return { ok: true, context: stored === null ? held : { ...held, stored }, notes };
  };
}

/** What was last stored of a unit that adds its rows itself; null of any other. */
function storedRows(workspace: Workspace, { form }: CycleBasis, unit: UnitState): Submission | null {
  const last = form.definition.rows.kind === "open" ? lastStored(unit) : null;
  return last === null ? null : (loadJson(workspace, "isian", last.submissionHash) as Submission);
}

/** The version that a file was made from, where the archive has it and it is of the same form; null where it has not. */
function olderForm(
  workspace: Workspace,
  basis: CycleBasis,
  { fingerprint, unit }: FormIdentity,
): OlderForm | null {
  const formBasis = storedForm(workspace, fingerprint);
  return formBasis === null ? null : olderFormOf(basis, formBasis, fingerprint, unit);
}

/**
 * Reads a form against what it carries itself: the shipped definition and profile of its fingerprint, the lists on its
 * sheet Daftar, and its sheet Acuan. The fingerprint proves that they are what the form was made from.
 */
export const selfContexts: ContextFinder = (identity, workbook, place) => {
  const period = periodOf(identity.cycle);
  const lists = storedLists(workbook);
  for (const definition of knownForms()) {
    for (const profile of knownProfiles()) {
      const basis = lists === null ? { definition, profile } : { definition, profile, lists };
      if (period === null || sha256(canonicalJson(basis)) !== identity.fingerprint) continue;
      const form = compileForm(definition, period, profile, lists ?? undefined);
      return {
        ok: true,
        context: { identity, form, rows: carriedRows(workbook), file: place.file },
        notes: [],
      };
    }
  }
  return {
    ok: false,
    finding: { code: "file/other-form", severity: "error", place, values: { form: identity.form } },
  };
};

function periodOf(cycleId: string): FormPeriod | null {
  const parts = /-(\d{4})(?:-tw([1-4]))?$/.exec(cycleId);
  if (parts === null) return null;
  const quarter = Number(parts[2] ?? "4");
  return quarter === 1 || quarter === 2 || quarter === 3 || quarter === 4
    ? { year: Number(parts[1]), quarter }
    : null;
}

/** The given rows as the hidden reference sheet carries them: ids in its first row, then a row for each key. */
function carriedRows(workbook: WorkbookSnapshot): readonly GivenRow[] {
  const sheet = workbook.sheets.find(({ name }) => name === FORM_SHEETS.reference);
  if (sheet === undefined) return [];
  const grid = gridOf(sheet);
  const [first, ...rest] = grid.rowIndices;
  const ids = [...grid.row(first ?? 0)].map(([columnIndex, cell]) => ({ columnIndex, id: textOfCell(cell) }));
  return rest.map((rowIndex) => {
    const cells = grid.row(rowIndex);
    const values = ids
      .slice(1)
      .map(({ columnIndex, id }) => [id, valueOfCell(cells.get(columnIndex))] as const);
    return { key: textOfCell(grid.cell(rowIndex, ids[0]?.columnIndex ?? 0)), values: new Map(values) };
  });
}

function valueOfCell(cell: Cell | undefined): RowValue {
  if (cell === undefined || cell.kind === "blank") return BLANK_VALUE;
  return cell.kind === "number" ? numberValue(decimalOf(cell.value)) : textValue(textOfCell(cell));
}
