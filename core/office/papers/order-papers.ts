import { formatDate } from "../../cell/format-date";
import { officeName } from "../../paper/signature";
import { OFFICE_PAPERS as TEXTS } from "../../messages/office-paper-texts";
import { anyOfficial, officialFor, ROLE_TITLES, validatorOf } from "../officials";
import { parseRole } from "../../register/roles";
import type { PaperOutcome, PaperRequest } from "./paper-request";
import { noPaper } from "./paper-request";
import { collectedOf, newestEvent, periodOf, positionOf, signatoryFrom, signatoryOf } from "./paper-source";
import type { PaperSource } from "./paper-source";

/** The lembar disposisi of the newest disposition: the order it passes on, to whom, with what note. */
export function dispositionPaper(source: PaperSource): PaperOutcome {
  const found = newestEvent(source, "cycle.disposed");
  if (found === null)
    return noPaper("paper/nothing-to-tell", {
      kind: "lembar-disposisi",
      needs: "perintah belum didisposisikan",
    });
  const order = newestEvent(source, "cycle.ordered");
  const { register, cycle } = source;
  const { to, note } = found.event;
  const offices: readonly string[] = TEXTS.dispositionOffices;
  const title = titleOf(to);
  const labels = offices.includes(title) ? offices : [...offices, title];
  const data = {
    from: order === null ? "" : signatoryOf(register, order.entry.actor).position,
    letterNumber: "",
    letterDate: order?.event.day ?? null,
    receivedOn: found.event.day,
    agendaNumber: TEXTS.agenda((order ?? found).entry.sequence),
    nature: null,
    subject: cycle.instruction ?? TEXTS.requestSubject(collectedOf(source), periodOf(source)),
    forwardTo: labels.map((label) => ({ label, ticked: label === title })),
    requests: [TEXTS.dispositionRequest],
    note: note ?? "",
    signatory: signatoryOf(register, found.entry.actor),
  };
  return { ok: true, matter: { kind: "lembar-disposisi", data }, subject: found.entry };
}

/** The nota dinas: with a unit, the request that goes with its form; else the recap that goes to the head. */
export function memoPaper(source: PaperSource, request: PaperRequest): PaperOutcome {
  return request.unitId === null ? resultMemo(source, request) : requestMemo(source, request.unitId, request);
}

function requestMemo(source: PaperSource, unitId: string, { note }: PaperRequest): PaperOutcome {
  const { register, cycle } = source;
  const unit = register.units.find(({ id }) => id === unitId);
  const sender = anyOfficial(register, "sekretaris");
  const sent = newestEvent(source, "request.sent", (event) => event.unitId === unitId);
  if (unit === undefined || sent === null)
    return noPaper("paper/nothing-to-tell", {
      kind: "nota-dinas",
      needs: "permintaan kepada unit itu belum dikirim",
    });
  if (sender === null) return noPaper("paper/nobody-signs", { kind: "nota-dinas", office: "Sekretaris" });
  const validator = validatorOf(register, unit);
  const head = officialFor(register, validator);
  const deadline = cycle.deadline === null ? null : formatDate(cycle.deadline);
  const period = periodOf(source);
  const data = {
    to:
      head === null
        ? `${ROLE_TITLES[validator.role]} ${validator.unitName}`.trim()
        : officeName(signatoryFrom(register, head)),
    from: positionOf(register, sender),
    copies: [],
    nature: TEXTS.important,
    attachment: TEXTS.oneSheet,
    subject: TEXTS.requestSubject(collectedOf(source), period),
    paragraphs: [
      ...TEXTS.requestParagraphs(collectedOf(source), unit.name, period, deadline),
      ...(note === null ? [] : [note]),
    ],
    signatory: signatoryFrom(register, sender),
  };
  return { ok: true, matter: { kind: "nota-dinas", data }, subject: sent.entry };
}

function resultMemo(source: PaperSource, { editionId, note }: PaperRequest): PaperOutcome {
  const { register, cycle } = source;
  const made = newestEvent(
    source,
    "recap.made",
    (event) => editionId === null || event.editionId === editionId,
  );
  if (made === null)
    return noPaper("paper/nothing-to-tell", { kind: "nota-dinas", needs: "rekap belum dibuat" });
  const sender = anyOfficial(register, "sekretaris");
  const head = anyOfficial(register, "kepala");
  if (sender === null) return noPaper("paper/nobody-signs", { kind: "nota-dinas", office: "Sekretaris" });
  const { inputs, missingUnitIds } = made.event;
  const nameOf = (unitId: string): string => cycle.units.get(unitId)?.unitName ?? unitId;
  const missing = missingUnitIds.map(nameOf).join(", ");
  const period = periodOf(source);
  const asked = inputs.length + missingUnitIds.length;
  const data = {
    to: head === null ? ROLE_TITLES.kepala : officeName(signatoryFrom(register, head)),
    from: positionOf(register, sender),
    copies: [],
    nature: TEXTS.important,
    attachment: TEXTS.oneSheet,
    subject: TEXTS.resultSubject(collectedOf(source), period),
    paragraphs: [
      ...TEXTS.resultParagraphs(
        `${collectedOf(source)} ${period}`,
        made.event.editionId,
        inputs.length,
        asked,
        missing,
      ),
      ...(note === null ? [] : [note]),
    ],
    signatory: signatoryFrom(register, sender),
  };
  return { ok: true, matter: { kind: "nota-dinas", data }, subject: made.entry };
}

/** The title of a role named by its id or spelt out, else the text as given. */
function titleOf(to: string): string {
  const role = parseRole(to);
  return role === null ? to : ROLE_TITLES[role];
}
