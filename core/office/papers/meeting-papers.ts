import { OFFICE_PAPERS as TEXTS } from "../../messages/office-paper-texts";
import type { CellDecision } from "../../paper/meeting-minutes";
import { fieldOf } from "../../form/definition";
import { anyOfficial } from "../officials";
import type { PaperOutcome, PaperRequest } from "./paper-request";
import { noPaper } from "./paper-request";
import { collectedOf, periodOf, signatoryFrom } from "./paper-source";
import type { PaperSource } from "./paper-source";

/** The invitation to a meeting, to all heads of units unless somebody else is named. */
export function invitationPaper(source: PaperSource, request: PaperRequest): PaperOutcome {
  const { register } = source;
  const { meeting, to, note } = request;
  if (meeting === null) return noPaper("paper/meeting-needed", { kind: "undangan-rapat" });
  const sender = anyOfficial(register, "sekretaris") ?? anyOfficial(register, "kepala");
  if (sender === null) return noPaper("paper/nobody-signs", { kind: "undangan-rapat", office: "Sekretaris" });
  const data = {
    meeting,
    addressee: { lines: [to ?? TEXTS.unitHeads], location: "" },
    nature: TEXTS.important,
    attachment: TEXTS.noAttachment,
    subject: meeting.agenda,
    purpose: TEXTS.invitationPurpose(collectedOf(source), periodOf(source)),
    bring: note ?? TEXTS.invitationBring,
    copies: [],
    signatory: signatoryFrom(register, sender),
  };
  return { ok: true, matter: { kind: "undangan-rapat", data }, subject: null };
}

/** The minutes of a meeting. What it decided comes from the proposals that it settled, never from a typed text. */
export function minutesPaper(source: PaperSource, request: PaperRequest): PaperOutcome {
  const { register } = source;
  const { meeting, participants, discussion, followUp } = request;
  if (meeting === null) return noPaper("paper/meeting-needed", { kind: "notulen" });
  const chair = anyOfficial(register, "sekretaris") ?? anyOfficial(register, "kepala");
  const secretary = anyOfficial(register, "kasubbid-data");
  if (chair === null || secretary === null)
    return noPaper("paper/nobody-signs", {
      kind: "notulen",
      office: chair === null ? "Sekretaris" : "Kasubbid Data",
    });
  const data = {
    ...{ meeting, participants, discussion, followUp },
    decisions: request.meetingId === null ? [] : meetingDecisions(source, request.meetingId),
    chair: signatoryFrom(register, chair),
    secretary: signatoryFrom(register, secretary),
  };
  return { ok: true, matter: { kind: "notulen", data }, subject: null };
}

/** What a meeting decided on cells, as its events have it, unit by unit in the order of the proposals. */
export function meetingDecisions({ cycle, basis }: PaperSource, meetingId: string): readonly CellDecision[] {
  const labelOf = (fieldId: string): string =>
    (basis === null ? null : fieldOf(basis.form.definition, fieldId)?.label) ?? fieldId;
  return [...cycle.units.values()].flatMap(({ unitName, proposals }) =>
    proposals
      .filter((proposal) => proposal.meetingId === meetingId)
      .map(({ cell, found, proposed, reason, note, outcome }) => ({
        unit: unitName,
        cell: `${cell.rowKey} · ${labelOf(cell.fieldId)}`,
        before: found,
        proposed,
        after: outcome === "accepted" ? proposed : found,
        reason: note ?? reason,
      })),
  );
}
