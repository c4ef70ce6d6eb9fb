import type { Meeting } from "../../paper/meeting";
import type { PaperKind } from "../../procedure/procedure";
import type { LedgerEntry } from "../../ledger/entry";
import type { PaperMatter } from "./paper-matter";

/** What a person says of a paper that the history does not. Blank lists and nulls where nothing was said. */
export interface PaperRequest {
  readonly kind: PaperKind;
  readonly unitId: string | null;
  readonly editionId: string | null;
  readonly meeting: Meeting | null;
  readonly meetingId: string | null;
  readonly participants: readonly string[];
  readonly discussion: readonly string[];
  readonly followUp: readonly string[];
  readonly to: string | null;
  readonly note: string | null;
}

/** A paper that can be made, and the event it tells of (null for a meeting that is still to come). */
export interface MadePaper {
  readonly ok: true;
  readonly matter: PaperMatter;
  readonly subject: LedgerEntry | null;
}

/** Why a paper cannot be made yet, with the values of its sentence. */
export interface PaperFaultValues {
  readonly "paper/unit-needed": { readonly kind: PaperKind };
  readonly "paper/meeting-needed": { readonly kind: PaperKind };
  readonly "paper/nothing-to-tell": { readonly kind: PaperKind; readonly needs: string };
  readonly "paper/nobody-signs": { readonly kind: PaperKind; readonly office: string };
}

/** A paper that cannot be made yet. */
export interface PaperFault {
  readonly ok: false;
  readonly fault: {
    [C in keyof PaperFaultValues]: { readonly code: C; readonly values: PaperFaultValues[C] };
  }[keyof PaperFaultValues];
}

/** A paper, or why there is none. */
export type PaperOutcome = MadePaper | PaperFault;

/** The outcome of a paper that cannot be made. */
export function noPaper<C extends keyof PaperFaultValues>(code: C, values: PaperFaultValues[C]): PaperFault {
  return { ok: false, fault: { code, values } as PaperFault["fault"] };
}
