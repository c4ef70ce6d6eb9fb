import { parseCycleEvent } from "../../cycle/event";
import { OFFICE_PAPERS as TEXTS } from "../../messages/office-paper-texts";
import type { EndorsedUnit } from "../../paper/endorsement-sheet";
import { anyOfficial } from "../officials";
import type { PaperOutcome, PaperRequest } from "./paper-request";
import { noPaper } from "./paper-request";
import { collectedOf, newestEvent, periodOf, signatoryFrom, signatoryOf } from "./paper-source";
import type { FoundEvent, PaperSource } from "./paper-source";

/** The surat pengantar of a numbered edition. */
export function coverPaper(source: PaperSource, { editionId, to }: PaperRequest): PaperOutcome {
  const isMeant = (event: { readonly editionId: string }): boolean =>
    editionId === null || event.editionId === editionId;
  const numbered = newestEvent(source, "cover.numbered", isMeant);
  if (numbered === null)
    return noPaper("paper/nothing-to-tell", {
      kind: "surat-pengantar",
      needs: "surat pengantarnya belum diberi nomor",
    });
  const { register } = source;
  const sender = anyOfficial(register, "sekretaris") ?? anyOfficial(register, "kepala");
  if (sender === null)
    return noPaper("paper/nobody-signs", { kind: "surat-pengantar", office: "Sekretaris" });
  const edition = numbered.event.editionId;
  const sent = newestEvent(source, "cover.sent", (event) => event.editionId === edition);
  const data = {
    addressee: { lines: [to ?? sent?.event.to ?? ""], location: "" },
    items: [
      {
        name: TEXTS.coverItem(collectedOf(source), periodOf(source), edition),
        quantity: TEXTS.oneSheet,
        remarks: TEXTS.coverRemarks,
      },
    ],
    sender: signatoryFrom(register, sender),
  };
  return { ok: true, matter: { kind: "surat-pengantar", data }, subject: numbered.entry };
}

/** The lembar pengesahan of a signed edition: which validated submissions are in it, and who is missing. */
export function endorsementPaper(source: PaperSource, { editionId }: PaperRequest): PaperOutcome {
  const signed = newestEvent(
    source,
    "edition.signed",
    (event) => editionId === null || event.editionId === editionId,
  );
  const made =
    signed === null
      ? null
      : newestEvent(source, "recap.made", (event) => event.editionId === signed.event.editionId);
  if (signed === null || made === null)
    return noPaper("paper/nothing-to-tell", {
      kind: "lembar-pengesahan",
      needs: "edisinya belum ditandatangani",
    });
  const { register, cycle } = source;
  const nameOf = (unitId: string): string => cycle.units.get(unitId)?.unitName ?? unitId;
  const data = {
    document: TEXTS.endorsedDocument(titleCase(collectedOf(source))),
    period: periodOf(source),
    edition: made.event.editionId,
    profile: source.profileNameOf?.(made.event.profileHash) ?? made.event.profileId,
    unitLabel: TEXTS.unitLabel,
    units: endorsedUnits(source, made, nameOf),
    missing: made.event.missingUnitIds.map(nameOf),
    contentHash: made.event.contentHash,
    signatory: signatoryOf(register, signed.entry.actor),
  };
  return { ok: true, matter: { kind: "lembar-pengesahan", data }, subject: signed.entry };
}

/** The units of an edition with the approval each rests on, in the order of the cycle. */
function endorsedUnits(
  { entries, cycle }: PaperSource,
  made: FoundEvent<"recap.made">,
  nameOf: (unitId: string) => string,
): readonly EndorsedUnit[] {
  const order = [...cycle.units.keys()];
  const inputs = [...made.event.inputs].sort((a, b) => order.indexOf(a.unitId) - order.indexOf(b.unitId));
  return inputs.flatMap(({ unitId, submissionHash }) => {
    const approvals = entries.flatMap((entry) => {
      if (entry.event.kind !== "form.approved" || entry.sequence > made.entry.sequence) return [];
      const event = parseCycleEvent(entry.event);
      if (event?.kind !== "form.approved" || event.cycleId !== cycle.cycleId) return [];
      return event.unitId === unitId && event.submissionHash === submissionHash ? [{ entry, event }] : [];
    });
    const last = approvals[approvals.length - 1];
    if (last === undefined) return [];
    const { version, day: validatedOn } = last.event;
    return [{ unit: nameOf(unitId), validatedBy: last.entry.actor.name, validatedOn, version }];
  });
}

/** `data kinerja` → `Data Kinerja` */
function titleCase(text: string): string {
  return text.replace(/(^|\s)\p{L}/gu, (first) => first.toUpperCase());
}
