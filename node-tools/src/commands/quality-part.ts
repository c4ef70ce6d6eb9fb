import type { CycleState, UnitState } from "#core/cycle/state";
import { QUALITY_TEXTS as TEXTS, qualityRows } from "#core/messages/quality-texts";
import { formFindingSentence, SEVERITY_LABELS } from "#core/messages/render-finding";
import type { CycleBasis } from "#core/office/cycle-basis";
import { dataQuality, totalQuality } from "#core/office/data-quality";
import type { UnitQuality } from "#core/office/data-quality";
import type { Submission } from "#core/submission/submission";
import { loadJson } from "../archive/content-store";
import type { LedgerOnDisk } from "../archive/ledger-file";
import type { Workspace } from "../archive/workspace";
import { arrivedFindings } from "../office/arrived-findings";
import type { ArrivedFindings } from "../office/arrived-findings";
import type { ReportLine } from "../terminal/report";

/** What the quality of a cycle's data is read from. */
interface QualityPlace {
  readonly workspace: Workspace;
  readonly ledger: LedgerOnDisk;
  readonly cycle: CycleState;
  readonly basis: CycleBasis;
}

const EXAMPLE_WIDTH = 60;

/** The quality of the data of the units shown, as a part of a report: by unit, and by kind of finding. */
export function qualityPart(
  { workspace, ledger, cycle, basis }: QualityPlace,
  shown: readonly UnitState[],
): { readonly json: object; readonly lines: readonly ReportLine[] } {
  const ids = new Set(shown.map(({ unitId }) => unitId));
  const submissionOf = (hash: string): Submission => loadJson(workspace, "isian", hash) as Submission;
  const { entries } = ledger;
  const units = dataQuality({ basis, cycle, entries, submissionOf }).filter(({ unitId }) => ids.has(unitId));
  const found = arrivedFindings(workspace, ledger, cycle, (unitId) => ids.has(unitId));
  return {
    json: { unit: units.map(unitJson), jumlah: sumJson(totalQuality(units)), ...kindsJson(found) },
    lines: [
      { kind: "title", text: TEXTS.title },
      { kind: "table", head: [...TEXTS.columns], rows: qualityRows(units) },
      { kind: "title", text: TEXTS.kinds(found.files) },
      ...(found.kinds.length === 0 ? [TEXTS.noKinds] : [kindTable(found)]),
      ...(found.unread === 0 ? [] : [TEXTS.unread(found.unread)]),
    ],
  };
}

function kindTable({ kinds }: ArrivedFindings): ReportLine {
  const rows = kinds.map(({ code, severity, count, explained, unitIds, example }) => [
    code,
    SEVERITY_LABELS[severity],
    String(count),
    severity === "warning" ? String(explained) : "–",
    unitIds.join(", "),
    cut(formFindingSentence(example).cause),
  ]);
  return { kind: "table", head: [...TEXTS.kindColumns], rows };
}

function unitJson({ unitId, unitName, ...counts }: UnitQuality): object {
  return { id: unitId, nama: unitName, ...sumJson(counts) };
}

function sumJson(counts: Omit<UnitQuality, "unitId" | "unitName">): object {
  const { filled, required, versions, refused, refusedErrors, returns } = counts;
  const { warnings, explained, correctedCells } = counts;
  return {
    ...{ terisi: filled, diminta: required, versi: versions, ditolak: refused },
    ...{ kesalahan_ditolak: refusedErrors, dikembalikan: returns },
    ...{ peringatan: warnings, dijelaskan: explained, sel_dikoreksi: correctedCells },
  };
}

function kindsJson({ files, unread, kinds }: ArrivedFindings): object {
  return {
    berkas: files,
    tidak_terbaca: unread,
    jenis: kinds.map(({ code, severity, count, explained, unitIds }) => ({
      ...{ kode: code, bobot: SEVERITY_LABELS[severity].toLowerCase(), jumlah: count, dijelaskan: explained },
      unit: unitIds,
    })),
  };
}

function cut(text: string): string {
  return text.length <= EXAMPLE_WIDTH ? text : `${text.slice(0, EXAMPLE_WIDTH - 1)}…`;
}
