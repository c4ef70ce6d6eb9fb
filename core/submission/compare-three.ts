import type { FieldValue, Submission } from "./submission";
import { valueText } from "./submission-changes";

/**
 * Who changed a cell since the baseline: only the file that came from outside (`offline`), only the form in the office
 * (`online`), both to the same value (`same`), or both to different values (`conflict`).
 */
export type CellOutcome = "offline" | "online" | "same" | "conflict";

/** One cell that somebody changed; texts as a person reads them, "" where there is nothing. */
export interface ThreeWayCell {
  readonly rowKey: string;
  readonly fieldId: string;
  readonly baseline: string;
  readonly online: string;
  readonly offline: string;
  readonly outcome: CellOutcome;
  /** The offline value as a cell takes it; null when it is empty there. */
  readonly offlineValue: string | number | null;
}

/**
 * Compares two branches of one form, cell by cell, with what they branched from (null: the empty form). Cells that
 * nobody changed are left out; rows in the order of `offline`, then those that only `online` has.
 */
export function compareThree(
  baseline: Submission | null,
  online: Submission | null,
  offline: Submission,
): readonly ThreeWayCell[] {
  const [base, here, there] = [valuesOf(baseline), valuesOf(online), valuesOf(offline)];
  const places = new Set([...there.keys(), ...here.keys(), ...base.keys()]);
  return [...places].flatMap((place) => {
    const texts = { baseline: base.get(place), online: here.get(place), offline: there.get(place) };
    const [before, now, came] = [
      valueText(texts.baseline),
      valueText(texts.online),
      valueText(texts.offline),
    ];
    const outcome = outcomeOf(before, now, came);
    if (outcome === null) return [];
    const [rowKey = "", fieldId = ""] = place.split("\n");
    const cell = { rowKey, fieldId, baseline: before, online: now, offline: came };
    return [{ ...cell, outcome, offlineValue: typedValue(texts.offline) }];
  });
}

function outcomeOf(baseline: string, online: string, offline: string): CellOutcome | null {
  if (online === offline) return offline === baseline ? null : "same";
  if (online === baseline) return "offline";
  return offline === baseline ? "online" : "conflict";
}

function valuesOf(submission: Submission | null): ReadonlyMap<string, FieldValue> {
  return new Map(
    (submission?.rows ?? []).flatMap(({ key, values }) =>
      Object.entries(values).map(([fieldId, { value }]) => [`${key}\n${fieldId}`, value] as const),
    ),
  );
}

function typedValue(value: FieldValue | undefined): string | number | null {
  if (value === undefined || value.kind === "blank") return null;
  return value.kind === "number" ? Number(value.decimal) : valueText(value);
}
