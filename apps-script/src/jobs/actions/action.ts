import type { Command } from "#core/cycle/command";
import type { NamedCommand } from "#core/office/give-commands";
import type { Told } from "#core/office/told";
import type { CivilDate } from "#core/cell/civil-date";
import { typedDay } from "#core/office/typed-meeting";
import { UserFault } from "../../google/user-fault";
import { fieldMissing } from "../../messages/procedure-faults";
import type { ActionField } from "../../ui/page-types";
import type { Desk } from "../desk";

/** What an action is about: the cycle (""), or a unit, an edition, or a proposal (`unit|usul`) by its id. */
export type TargetKind = "siklus" | "unit" | "edisi" | "usul";

/** What a person typed into the fields of an action, by their ids; lists are parted by line breaks. */
export type Typed = { readonly [field: string]: string };

/** One thing that a person can do, declared once: the page draws it, the server checks and gives it. */
export interface Action {
  readonly id: string;
  readonly label: string;
  readonly target: TargetKind;
  readonly fields: readonly ActionField[];
  /** A command like the one that it would give, to ask whether the cycle takes it now. Reads nothing from Drive. */
  readonly probe: (desk: Desk, targetId: string) => Command | null;
  /** The commands that it gives; throws UserFault for what was typed wrongly. */
  readonly make: (desk: Desk, targetId: string, typed: Typed) => readonly NamedCommand[];
}

/** The text of a field, trimmed; "" when it was left blank. */
export function textOf(typed: Typed, field: string): string {
  return (typed[field] ?? "").trim();
}

/** The same, null when it was left blank. */
export function textOrNull(typed: Typed, field: string): string | null {
  const text = textOf(typed, field);
  return text === "" ? null : text;
}

/** The lines of a field that say something. */
export function linesOf(typed: Typed, field: string): readonly string[] {
  return textOf(typed, field)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The day of a field; throws UserFault when it is none. */
export function dayOf(typed: Typed, field: string): CivilDate {
  return orUserFault(typedDay(textOf(typed, field)));
}

/** The value; throws UserFault with the sentence where there is none. */
export function orUserFault<T>(outcome: Told<T>): T {
  if (outcome.ok) return outcome.value;
  throw new UserFault(outcome.sentence);
}

/** Throws UserFault for the first required field that was left blank. */
export function requireFields(fields: readonly ActionField[], typed: Typed): void {
  const missing = fields.find(({ id, wajib }) => wajib && textOf(typed, id) === "");
  if (missing !== undefined) throw new UserFault(fieldMissing(missing.label));
}

/** What stands in a text of a probe: the cycle only asks whether it says something. */
export const PROBE_TEXT = "?";
