import type { Addon } from "../apps-script/addon";
import { KASUBBID } from "../apps-script/addon";

/** Types the meeting's decision on the first disputed cell into its spreadsheet. */
export function typedDecision({ runtime }: Addon, book: string, decision: string): void {
  const id = runtime.drive.find(book)?.id ?? "";
  runtime.as(KASUBBID).typeInto(id, "Pembahasan", "I4", decision);
}
