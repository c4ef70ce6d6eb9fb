import type { CycleEvent } from "./event";
import type { Refusal, RefusalCode, RefusalValues } from "./refusal";

/** Each notice's code with the values its sentence needs. */
export interface NoticeValues {
  readonly "cycle/already-open": { readonly cycleId: string };
  readonly "cycle/already-archived": { readonly cycleId: string };
  readonly "request/already-sent": { readonly unitId: string };
  readonly "draft/already-received": { readonly unitId: string };
  readonly "refusal/already-recorded": { readonly unitId: string };
  readonly "submission/already-current": { readonly unitId: string; readonly version: number };
  readonly "submission/superseded": {
    readonly unitId: string;
    readonly version: number;
    readonly currentVersion: number;
  };
  readonly "submission/unchanged-since-return": { readonly unitId: string; readonly version: number };
  readonly "proposal/already-made": { readonly unitId: string; readonly proposalId: string };
  readonly "recap/unchanged": { readonly editionId: string };
}

/** The code of a notice. */
export type NoticeCode = keyof NoticeValues;

/** Why a command was right and yet changed nothing, e.g. because the same file came twice. */
export type Notice = {
  [C in NoticeCode]: { readonly code: C; readonly values: NoticeValues[C] };
}[NoticeCode];

/** What comes of a command: events to append (none exactly when `notice` says why), or one refusal. */
export type Decision =
  | { readonly ok: true; readonly events: readonly CycleEvent[]; readonly notice: Notice | null }
  | { readonly ok: false; readonly refusal: Refusal };

/** The command is granted and `events` happened. */
export function grant(...events: readonly CycleEvent[]): Decision {
  return { ok: true, events, notice: null };
}

/** The command is granted and there was nothing left to do. */
export function unchanged<C extends NoticeCode>(code: C, values: NoticeValues[C]): Decision {
  return { ok: true, events: [], notice: { code, values } as Notice };
}

/** The command is refused. */
export function refuse<C extends RefusalCode>(code: C, values: RefusalValues[C]): Decision {
  return { ok: false, refusal: { code, values } as Refusal };
}

/** The first text of `texts` that is blank, by name; null when all say something. */
export function missingText(
  texts: Readonly<Partial<Record<RefusalValues["text/missing"]["text"], string>>>,
): Decision | null {
  for (const [name, text] of Object.entries(texts))
    if (text.trim() === "")
      return refuse("text/missing", { text: name as RefusalValues["text/missing"]["text"] });
  return null;
}
