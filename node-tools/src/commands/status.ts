import { formatDate } from "#core/cell/format-date";
import { coverageOf } from "#core/cycle/coverage";
import type { FindingCounts } from "#core/cycle/event-parts";
import { NEXT_ROLE } from "#core/cycle/next-role";
import { punctualityOf } from "#core/cycle/punctuality";
import type { UnitState } from "#core/cycle/state";
import type { FillCounts } from "#core/form/fill-counts";
import { ROLE_LABELS, UNIT_STATE_LABELS } from "#core/messages/cycle-messages";
import { readingContextFor } from "#core/office/cycle-basis";
import type { CycleBasis } from "#core/office/cycle-basis";
import type { Submission } from "#core/submission/submission";
import { submissionCounts } from "#core/validation/submission-counts";
import { loadJson } from "../archive/content-store";
import { chosenCycle, loadBasis } from "../archive/cycle-on-disk";
import { readLedger } from "../archive/ledger-file";
import { openWorkspace } from "../archive/workspace";
import type { Workspace } from "../archive/workspace";
import type { Report } from "../terminal/report";
import type { CommandContext } from "./command-context";
import { momentOf } from "./command-context";
import { qualityPart } from "./quality-part";
import { unitFilter } from "./unit-filter";
import type { UnitFilterOptions } from "./unit-filter";

/** What `himpun status` is given. */
export interface StatusOptions extends UnitFilterOptions {
  readonly folder: string;
  readonly cycle: string | null;
  /** True to tell of the quality of the data, too. */
  readonly withQuality: boolean;
}

/** Tells for every unit where it stands, how far it is filled, whether it is on time, and whose turn it is. */
export function runStatus(options: StatusOptions, context: CommandContext): Report {
  const workspace = openWorkspace(options.folder);
  const ledger = readLedger(workspace);
  const cycle = chosenCycle(workspace, ledger.cycles, options.cycle);
  const basis = loadBasis(workspace, cycle);
  const { day } = momentOf(context, basis.register.agency.timeZone);
  const filter = unitFilter(cycle, options, day);
  const shown = [...cycle.units.values()].filter(filter.fits);
  const quality = options.withQuality ? qualityPart({ workspace, ledger, cycle, basis }, shown) : null;
  const units = shown.map((unit) => {
    const filled = filledOf(workspace, basis, unit);
    const findings = unit.versions[unit.versions.length - 1]?.findings ?? unit.draft?.findings ?? null;
    const { onTime, lateDays, deadline } = punctualityOf(cycle, unit, day);
    const next = NEXT_ROLE[unit.state];
    return {
      unit,
      filled,
      findings,
      onTime,
      lateDays,
      deadline,
      next: next === null ? null : ROLE_LABELS[next],
    };
  });
  const coverage = coverageOf(cycle);
  return {
    exitCode: 0,
    json: {
      siklus: cycle.cycleId,
      tenggat: cycle.deadline,
      cakupan: { diminta: coverage.asked, masuk: coverage.submitted, disahkan: coverage.approved },
      unit: units.map(({ unit, filled, findings, onTime, lateDays, deadline, next }) => ({
        id: unit.unitId,
        nama: unit.unitName,
        keadaan: UNIT_STATE_LABELS[unit.state],
        terisi: filled.filled,
        diminta: filled.required,
        kesalahan: findings?.errors ?? 0,
        peringatan: findings?.warnings ?? 0,
        ditolak: refusedJson(unit),
        tenggat: deadline,
        tepat_waktu: onTime,
        terlambat_hari: lateDays,
        berikutnya: next,
      })),
      ...(filter.words === null ? {} : { saringan: filter.words }),
      ...(quality === null ? {} : { mutu: quality.json }),
    },
    lines: [
      {
        kind: "title",
        text: `Siklus ${cycle.cycleId}${cycle.deadline === null ? "" : ` · tenggat ${formatDate(cycle.deadline)}`}`,
      },
      `Cakupan: ${coverage.submitted} dari ${coverage.asked} unit masuk, ${coverage.approved} disahkan.`,
      ...(filter.words === null ? [] : [`Hanya ${filter.words}: ${units.length} unit.`]),
      {
        kind: "table",
        head: ["Unit", "Keadaan", "Terisi", "Temuan", "Waktu", "Berikutnya"],
        rows: units.map(({ unit, filled, findings, onTime, lateDays, next }) => [
          unit.unitName,
          UNIT_STATE_LABELS[unit.state],
          filledText(filled),
          findingsText(unit, findings),
          timeText(onTime, lateDays),
          next ?? "–",
        ]),
      },
      ...(quality?.lines ?? []),
    ],
  };
}

function filledOf(workspace: Workspace, basis: CycleBasis, unit: UnitState): Filled {
  const { form, rows } = readingContextFor(basis, unit.unitId, null);
  const hash =
    unit.versions[unit.versions.length - 1]?.submission.submissionHash ??
    unit.draft?.submission.submissionHash ??
    null;
  const submission = hash === null ? null : (loadJson(workspace, "isian", hash) as Submission);
  return { ...submissionCounts(form, rows, submission), isOpen: form.definition.rows.kind === "open" };
}

/** How far a form is filled; one whose rows are added by its filler has no number of cells to reach. */
interface Filled extends Pick<FillCounts, "filled" | "required" | "rows"> {
  readonly isOpen: boolean;
}

function filledText({ filled, required, rows, isOpen }: Filled): string {
  return isOpen ? `${rows} baris` : `${filled} dari ${required}`;
}

/** What was found in the form that counts, and in a later one that was refused. */
function findingsText({ lastRefused }: UnitState, findings: FindingCounts | null): string {
  const counted = (found: FindingCounts): string => `${found.errors} kesalahan, ${found.warnings} peringatan`;
  const refused = lastRefused === null ? [] : [`ditolak: ${counted(lastRefused.findings)}`];
  return [...(findings === null ? [] : [counted(findings)]), ...refused].join("; ") || "–";
}

function refusedJson({ lastRefused }: UnitState) {
  if (lastRefused === null) return null;
  const { originalName, day, findings } = lastRefused;
  return { berkas: originalName, tanggal: day, kesalahan: findings.errors, peringatan: findings.warnings };
}

function timeText(onTime: boolean | null, lateDays: number): string {
  if (lateDays > 0) return `terlambat ${lateDays} hari`;
  return onTime === true ? "tepat waktu" : "–";
}
