import { openVersion } from "#core/cycle/state";
import type { CycleState, UnitState } from "#core/cycle/state";
import { UNIT_STATE_LABELS } from "#core/messages/cycle-messages";
import { isOpenKey } from "#core/form/open-rows";
import { basisInVersion, requestFor, readingContextFor } from "#core/office/cycle-basis";
import type { CycleBasis } from "#core/office/cycle-basis";
import { inCurrentVersion } from "#core/office/recap-source";
import { identityOf } from "#core/submission/locate-entry";
import { receiveForm } from "#core/submission/receive-form";
import type { EntryReading } from "#core/submission/read-submission";
import type { Submission } from "#core/submission/submission";
import type { WorkbookSnapshot } from "#core/workbook/snapshot";
import { contentOf, loadContent, storeContent } from "../google/content-files";
import { readLedger } from "../google/ledger-sheet";
import { UserFault } from "../google/user-fault";
import { writeTyped } from "../google/write-typed";
import type { TypedCell } from "../google/write-typed";
import { ADDON_SENTENCES, formNotOpen, formUnreadable } from "../messages/addon-messages";
import { cycleSheet, formRecords } from "./cycle-index";
import type { FormRecord } from "./cycle-index";
import { chosenCycle, loadBasis, officeFolders, openOffice } from "./office";
import type { Office } from "./office";
import { openForm } from "./open-form";
import type { OpenedForm } from "./open-form";
import { storedForm } from "./own-forms";
import { withStoredRows } from "./stored-rows";
import type { ImportedValue, ImportGround } from "../ui/page-types";

type Folder = GoogleAppsScript.Drive.Folder;

/**
 * Gives the ground for one unit of a cycle, in the version of its form online; `fingerprint` is that of the file's. The
 * register is cut down to that unit: nobody else's data leaves.
 */
export function importGround(cycleId: string, unitId: string, fingerprint: string): ImportGround {
  const { office, archive, basis, unit, record, opened } = importTarget(cycleId, unitId);
  const context = withStoredRows(readingContextFor(basis, unitId, opened.fileName), archive, unit);
  const { submission } = receiveForm(opened.snapshot, context);
  const { register } = basis;
  const own = { indicators: register.indicators.filter((one) => one.unit === unitId), officials: [] };
  return {
    agencyId: office.agencyId,
    register: { ...register, ...own, units: register.units.filter(({ id }) => id === unitId) },
    formBasis: basis.formBasis,
    fingerprint: basis.fingerprint,
    fileForm: fingerprint === basis.fingerprint ? null : storedForm(archive, fingerprint),
    period: basis.form.period,
    unitName: record.unitName,
    baseline: lastCollected(archive, basis, unit),
    online: submission,
  };
}

/** Writes the chosen values of an offline form into the unit's own form; the file as read is kept in the archive. */
export function importForm(
  cycleId: string,
  unitId: string,
  snapshot: WorkbookSnapshot,
  values: readonly ImportedValue[],
): string {
  const { archive, basis, unit, record, opened } = importTarget(cycleId, unitId);
  const context = withStoredRows(readingContextFor(basis, unitId, opened.fileName), archive, unit);
  const { reading, submission } = receiveForm(opened.snapshot, context);
  if (reading === null) throw new UserFault(formUnreadable("Tabel isiannya tidak ditemukan."));
  storeContent(archive, contentOf(snapshot));
  const inputs = new Set(
    basis.form.definition.fields.flatMap(({ id, role }) => (role === "input" ? [id] : [])),
  );
  const isOpen = basis.form.definition.rows.kind === "open";
  const keys = new Set(context.rows.map(({ key }) => key));
  const wanted = values.filter(
    ({ rowKey, fieldId }) => inputs.has(fieldId) && (isOpen ? isOpenKey(rowKey) : keys.has(rowKey)),
  );
  const rowOf = isOpen ? withFreeRows(reading, submission, wanted) : reading.rowOf;
  const cells = wanted.flatMap((one) => placed({ ...reading, rowOf }, one));
  const sheet = opened.book.getSheetByName(reading.grid.sheet.name);
  if (sheet === null) throw new UserFault(formUnreadable("Lembar Isian tidak ditemukan."));
  writeTyped(sheet, cells);
  return `${cells.length} sel disalin ke formulir ${record.unitName}. Pilih Himpun > Kumpulkan isian untuk memeriksanya.`;
}

interface ImportTarget {
  readonly office: Office;
  readonly archive: Folder;
  /** In the version that the form online was made from. */
  readonly basis: CycleBasis;
  readonly opened: Extract<OpenedForm, { readonly ok: true }>;
  readonly unit: UnitState;
  readonly record: FormRecord;
}

/** The unit's form, which must be open: what a Kabid reviews does not move under him. */
function importTarget(cycleId: string, unitId: string): ImportTarget {
  const office = openOffice();
  const cycle: CycleState = chosenCycle(readLedger(office.ledgerSheet).cycles, cycleId);
  const unit = cycle.units.get(unitId);
  const record = formRecords(cycleSheet(office.book)).find(
    (one) => one.cycleId === cycle.cycleId && one.unitId === unitId,
  );
  if (unit === undefined || record === undefined) throw new UserFault(ADDON_SENTENCES.noSuchForm);
  if (!["sent", "filling", "returned"].includes(unit.state))
    throw new UserFault(formNotOpen(record.unitName, UNIT_STATE_LABELS[unit.state]));
  const { archive } = officeFolders(office);
  const basis = loadBasis(office, archive, cycle);
  const registered = basis.register.units.find(({ id }) => id === unitId);
  if (registered === undefined || requestFor(basis, registered, null).rows.length === 0)
    throw new UserFault(ADDON_SENTENCES.noSuchForm);
  const opened = openForm(basis, record);
  if (!opened.ok) throw new UserFault(formUnreadable(opened.remark));
  return { office, archive, basis: basisOfForm(archive, basis, opened.snapshot), opened, unit, record };
}

/** The basis in the version that a form was made from; as it is where that is the cycle's, or is not known. */
function basisOfForm(archive: Folder, basis: CycleBasis, snapshot: WorkbookSnapshot): CycleBasis {
  const fingerprint = identityOf(snapshot)?.identity.fingerprint ?? basis.fingerprint;
  const formBasis = fingerprint === basis.fingerprint ? null : storedForm(archive, fingerprint);
  return formBasis === null ? basis : basisInVersion(basis, formBasis, fingerprint);
}

function lastCollected(archive: Folder, basis: CycleBasis, unit: UnitState): Submission | null {
  const last = openVersion(unit) ?? unit.versions[unit.versions.length - 1] ?? unit.draft;
  if (last === null) return null;
  const submission = loadContent(archive, last.submission.submissionHash) as Submission;
  return inCurrentVersion({ basis, formOf: (fingerprint) => storedForm(archive, fingerprint) }, submission);
}

/**
 * Where rows that the online form does not have may stand: on its blank rows from the top, then below the last one. A
 * blank row of the same key is that row's own place.
 */
function withFreeRows(
  { rowOf }: EntryReading,
  submission: Submission | null,
  values: readonly ImportedValue[],
): ReadonlyMap<string, number> {
  const filled = new Set((submission?.rows ?? []).map(({ key }) => key));
  const wanted = new Set(values.map(({ rowKey }) => rowKey));
  const free = [...rowOf].filter(([key]) => !filled.has(key) && !wanted.has(key)).map(([, row]) => row);
  let below = Math.max(0, ...rowOf.values()) + 1;
  const places = new Map(rowOf);
  for (const key of wanted) if (!places.has(key)) places.set(key, free.shift() ?? below++);
  return places;
}

function placed(reading: EntryReading, { rowKey, fieldId, value }: ImportedValue): readonly TypedCell[] {
  const rowIndex = reading.rowOf.get(rowKey);
  const columnIndex = reading.columns.columnOf.get(fieldId);
  return rowIndex === undefined || columnIndex === undefined ? [] : [{ rowIndex, columnIndex, value }];
}
