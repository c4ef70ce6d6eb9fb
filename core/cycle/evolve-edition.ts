import type { EditionEvent } from "./edition-event";
import { beforeAct } from "./last-act";
import { undoableBy } from "./undo";
import type { Edition } from "./state";

type LaterEvent = Exclude<EditionEvent, { kind: "recap.made" }>;
type ProgressEvent = Exclude<LaterEvent, { kind: "edition.undone" }>;
type ByKind = { readonly [K in ProgressEvent["kind"]]: Extract<ProgressEvent, { kind: K }> };
type Progress = { readonly [K in keyof ByKind]: (event: ByKind[K]) => Partial<Edition> };

/** The edition that `recap.made` froze, of a cycle with that version of its form. */
export function madeEdition(
  event: Extract<EditionEvent, { kind: "recap.made" }>,
  formFingerprint: string,
): Edition {
  const { editionId, family, contentHash, registerHash, profileId, profileHash, engine } = event;
  const { inputs, missingUnitIds, pendingUnitIds, missingReason, day } = event;
  return {
    ...{ editionId, family, contentHash, registerHash, profileId, profileHash, engine },
    formFingerprint,
    layoutHash: event.layoutHash ?? null,
    ...{ inputs, missingUnitIds, pendingUnitIds, missingReason, day },
    ...{ stage: "made", letterNumber: null, publication: "none", directedUnitIds: [] },
    last: { kind: event.kind, before: null },
  };
}

/** `edition` after `event`. Its figures never change, only how far its papers and its publication are. */
export function evolveEdition(edition: Edition, event: LaterEvent): Edition {
  if (event.kind === "edition.undone")
    return beforeAct(edition.last, event.undone, `edition ${edition.editionId}`);
  const before = undoableBy(event.kind) === null ? null : edition;
  return { ...edition, ...progressOf(event.kind, event), last: { kind: event.kind, before } };
}

function progressOf<K extends keyof ByKind>(kind: K, event: ByKind[K]): Partial<Edition> {
  return PROGRESS[kind](event);
}

const PROGRESS: Progress = {
  "edition.signed": () => ({ stage: "signed" }),
  "edition.directed": ({ unitIds }) => ({ stage: "directed", directedUnitIds: unitIds }),
  "cover.numbered": ({ letterNumber }) => ({ stage: "numbered", letterNumber }),
  "cover.sent": () => ({ stage: "delivered" }),
  "publication.requested": () => ({ publication: "requested" }),
  "publication.refused": () => ({ publication: "refused" }),
  "publication.published": () => ({ publication: "published" }),
  "publication.retracted": () => ({ publication: "retracted" }),
};
