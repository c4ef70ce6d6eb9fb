import type { FormIdentity } from "./form-request";

/** Version of the shape of a form file. */
export const FORM_FORMAT = "himpun-formulir-1";

/** The rows of the sheet `_himpun`: a key and its value. */
export function identityRows(identity: FormIdentity): readonly (readonly [string, string])[] {
  return [
    ["format", FORM_FORMAT],
    ["instansi", identity.agencyId],
    ["siklus", identity.cycle],
    ["unit", identity.unit],
    ["formulir", identity.form],
    ["sidik", identity.fingerprint],
  ];
}

/** The identity in one line, for a cell that is left when the sheet `_himpun` is lost. */
export function identityLine(identity: FormIdentity): string {
  return identityRows(identity)
    .map(([, value]) => encodeURIComponent(value))
    .join("|");
}

/** The identity that rows of `_himpun` tell, or null when one part is missing. */
export function identityFromRows(rows: ReadonlyMap<string, string>): FormIdentity | null {
  const [agencyId, cycle, unit] = [rows.get("instansi"), rows.get("siklus"), rows.get("unit")];
  const [form, fingerprint] = [rows.get("formulir"), rows.get("sidik")];
  if (!agencyId || !cycle || !unit || !form || !fingerprint) return null;
  return { agencyId, cycle, unit, form, fingerprint };
}

/** The identity that the one line tells, or null when it is no such line. */
export function identityFromLine(line: string): FormIdentity | null {
  const parts = line.split("|");
  if (parts.length !== 6 || parts[0] !== FORM_FORMAT) return null;
  const [, agencyId, cycle, unit, form, fingerprint] = parts.map(decoded);
  if (!agencyId || !cycle || !unit || !form || !fingerprint) return null;
  return { agencyId, cycle, unit, form, fingerprint };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}
