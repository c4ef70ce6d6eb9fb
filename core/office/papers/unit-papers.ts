import { formatDate } from "../../cell/format-date";
import { parseCycleEvent } from "../../cycle/event";
import { rowsOfForm } from "../../form/open-rows";
import { formatClock, parseLocalTime, ZONES } from "../../procedure/local-time";
import { OFFICE_PAPERS as TEXTS } from "../../messages/office-paper-texts";
import { submissionCounts } from "../../validation/submission-counts";
import type { ValidationRecord } from "../../paper/validation-record";
import type { Submission } from "../../submission/submission";
import { readingContextFor } from "../cycle-basis";
import type { CycleBasis } from "../cycle-basis";
import { anyOfficial } from "../officials";
import type { PaperOutcome, PaperRequest } from "./paper-request";
import { noPaper } from "./paper-request";
import { collectedOf, newestEvent, periodOf, signatoryFrom, signatoryOf, ZONE_NAMES } from "./paper-source";
import type { PaperSource } from "./paper-source";

/** The berita acara of a unit's approval: who submitted what, what it holds, how often it went back. */
export function validationPaper(source: PaperSource, { unitId }: PaperRequest): PaperOutcome {
  if (unitId === null) return noPaper("paper/unit-needed", { kind: "berita-acara" });
  const { register, basis, cycle } = source;
  const approved = newestEvent(source, "form.approved", (event) => event.unitId === unitId);
  const unit = cycle.units.get(unitId);
  const version = unit?.versions.find((one) => one.version === approved?.event.version);
  const submitted = newestEvent(
    source,
    "form.submitted",
    (event) => event.unitId === unitId && event.version === version?.version,
  );
  if (
    approved === null ||
    basis === null ||
    unit === undefined ||
    version === undefined ||
    submitted === null
  )
    return noPaper("paper/nothing-to-tell", { kind: "berita-acara", needs: "isian unit itu belum disahkan" });
  const submission = source.submissionOf(version.submission.submissionHash);
  const data: ValidationRecord = {
    what: collectedOf(source),
    unit: unit.unitName,
    period: periodOf(source),
    validator: signatoryOf(register, approved.entry.actor),
    submitter: signatoryOf(register, submitted.entry.actor),
    submittedOn: version.day,
    version: version.version,
    counts: {
      ...recordCounts(basis, unitId, submission),
      warnings: version.findings.warnings,
      returns: returnsOf(source, unitId),
    },
    submissionHash: version.submission.submissionHash,
    note: approved.event.note ?? "",
  };
  return { ok: true, matter: { kind: "berita-acara", data }, subject: approved.entry };
}

/** The tanda terima of the newest submission of a unit. */
export function submissionReceipt(source: PaperSource, { unitId }: PaperRequest): PaperOutcome {
  if (unitId === null) return noPaper("paper/unit-needed", { kind: "tanda-terima" });
  const { register } = source;
  const submitted = newestEvent(source, "form.submitted", (event) => event.unitId === unitId);
  if (submitted === null)
    return noPaper("paper/nothing-to-tell", {
      kind: "tanda-terima",
      needs: "unit itu belum mengajukan isian",
    });
  const receiver = anyOfficial(register, "kasubbid-data");
  if (receiver === null)
    return noPaper("paper/nobody-signs", { kind: "tanda-terima", office: "Kasubbid Data" });
  const { submission, version } = submitted.event;
  const data = {
    receivedAt: momentText(source, submitted.entry.at),
    purpose: TEXTS.receiptPurpose(collectedOf(source), periodOf(source)),
    items: [
      {
        name: TEXTS.receiptItem(collectedOf(source), submission.originalName),
        quantity: TEXTS.oneSheet,
        remarks: TEXTS.receiptVersion(version),
      },
    ],
    fileHash: submission.originalHash,
    giver: signatoryOf(register, submitted.entry.actor),
    receiver: signatoryFrom(register, receiver),
  };
  return { ok: true, matter: { kind: "tanda-terima", data }, subject: submitted.entry };
}

function recordCounts(
  basis: CycleBasis,
  unitId: string,
  submission: Submission,
): Omit<ValidationRecord["counts"], "warnings" | "returns"> {
  const { form, rows } = readingContextFor(basis, unitId, null);
  const { filled } = submissionCounts(form, rows, submission);
  const typed = submission.rows.flatMap(({ values }) => Object.values(values));
  const stated = (state: "TB" | "BA"): number =>
    typed.filter(({ value }) => value.kind === "state" && value.state === state).length;
  const asked = rowsOfForm(form.definition, rows, submission);
  return { indicators: asked.length, filled, notApplicable: stated("TB"), notYet: stated("BA") };
}

function returnsOf({ entries, cycle }: PaperSource, unitId: string): number {
  return entries.filter(({ event: raw }) => {
    if (raw.kind !== "form.returned") return false;
    const event = parseCycleEvent(raw);
    return event?.kind === "form.returned" && event.cycleId === cycle.cycleId && event.unitId === unitId;
  }).length;
}

/** `15 Januari 2026 pukul 10.00 WIB` */
function momentText({ register }: PaperSource, at: string): string {
  const { timeZone } = register.agency;
  const local = parseLocalTime(at, ZONES[timeZone].offsetMinutes);
  return local === null
    ? at
    : `${formatDate(local.date)} pukul ${formatClock(local.minute)} ${ZONE_NAMES[timeZone]}`;
}
