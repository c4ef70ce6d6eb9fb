import type { CivilDate } from "../cell/civil-date";
import type { PaperKind } from "../procedure/procedure";
import type { Letterhead, PageSize, PaperBlock, PaperDocument, PaperVerification } from "./paper-document";

/** What every paper carries beside its own text. `number` is "" until the paper is numbered. */
export interface PaperFrame {
  readonly page: PageSize;
  readonly letterhead: Letterhead;
  readonly number: string;
  readonly place: string;
  readonly date: CivilDate;
  readonly verification: PaperVerification | null;
}

/** The paper of this kind with these blocks under the kop of `frame`. */
export function paperOf(kind: PaperKind, frame: PaperFrame, blocks: readonly PaperBlock[]): PaperDocument {
  const { page, letterhead, verification } = frame;
  return { kind, page, letterhead, verification, blocks };
}
