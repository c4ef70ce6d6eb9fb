import { parseNip } from "../cell/nip";
import type { MatchedTable } from "./match-columns";
import type { ParsedRow } from "./parsed-rows";
import type { Official } from "./register";
import { parseRole, ROLES } from "./roles";
import { rowReader } from "./row-reader";
import type { RowReader } from "./row-reader";
import type { UnitLookup } from "./unit-lookup";
import { lookUpUnit } from "./unit-lookup";

/** One address, no spaces, a dot in the domain. */
const EMAIL = /^[^\s@<>,;"]+@[^\s@<>,;".]+(?:\.[^\s@<>,;".]+)+$/;

/** The rows of `pejabat`. Only the Kepala Badan may have a blank unit. */
export function parseOfficials(
  matched: MatchedTable,
  units: UnitLookup | null,
): readonly ParsedRow<Official>[] {
  return matched.rows.map((row) => {
    const reader = rowReader(matched, row);
    return { reader, value: readOfficial(reader, units) };
  });
}

function readOfficial(reader: RowReader, units: UnitLookup | null): Official {
  const role = reader.choice("peran", ROLES, parseRole);
  const unitText = reader.code("unit");
  if (unitText === "" && role !== null && role !== "kepala") reader.required("unit");
  const unit = unitText === "" ? null : lookUpUnit(reader, unitText, units);
  const email = reader.text("email");
  if (email !== "" && !EMAIL.test(email))
    reader.report("email", "error", { code: "register/email", values: { found: email } });
  const from = reader.date("mulai");
  const until = reader.date("sampai");
  if (from !== null && until !== null && from > until)
    reader.report("sampai", "error", { code: "register/dates-reversed", values: { from, until } });
  return {
    unit,
    role: role ?? "pelaksana",
    name: reader.required("nama"),
    nip: readNip(reader),
    rank: reader.text("pangkat"),
    email,
    title: reader.text("sebutan"),
    from,
    until,
  };
}

/** The 18 digits, or "". A cell that became a number has lost its last digits, whatever they look like now. */
function readNip(reader: RowReader): string {
  const found = reader.text("nip");
  if (reader.cell("nip").kind === "number" || /\dE\+?\d/i.test(found)) {
    reader.report("nip", "error", { code: "register/nip-damaged", values: { found } });
    return "";
  }
  const parsed = parseNip(found);
  if (parsed.kind === "fault")
    reader.report("nip", "error", {
      code: "register/nip-length",
      values: { found, digits: parsed.digitCount },
    });
  if (parsed.kind !== "value") return "";
  for (const oddity of parsed.warnings)
    reader.report("nip", "warning", { code: "register/nip-odd", values: { found, oddity } });
  return parsed.nip;
}
