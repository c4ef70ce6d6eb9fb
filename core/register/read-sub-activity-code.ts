import { parseCode } from "../code/parse-code";
import type { CodeFault } from "../code/parse-code";
import type { RowReader } from "./row-reader";

const COLUMN = "kode_sub_kegiatan";

/**
 * The normalised code of the sub kegiatan; "" when blank or wrong (an error). A repaired one is a note. A cell that
 * a spreadsheet took for a number or a date has lost digits and is an error.
 */
export function readSubActivityCode(reader: RowReader, agencyField: string): string {
  const kind = reader.cell(COLUMN).kind;
  const found = reader.text(COLUMN);
  if (kind === "number" || kind === "date") {
    reader.report(COLUMN, "error", { code: "register/code-damaged", values: { found } });
    return "";
  }
  const parsed = parseCode(found, { agencyField: agencyField === "" ? null : agencyField });
  if (parsed.kind === "blank") return "";
  if (parsed.kind === "fault") {
    reader.report(COLUMN, "error", {
      code: "register/sub-activity-code",
      values: { found, fault: parsed.code, suggestion: suggestionOf(parsed) },
    });
    return "";
  }
  if (parsed.level !== "sub-kegiatan" || parsed.code.startsWith("X")) {
    reader.report(COLUMN, "error", { code: "register/sub-activity-level", values: { found } });
    return "";
  }
  if (parsed.repairs.length > 0)
    reader.report(COLUMN, "note", {
      code: "register/sub-activity-repaired",
      values: { found, code: parsed.code, repairs: parsed.repairs },
    });
  return parsed.code;
}

function suggestionOf(fault: CodeFault): string | null {
  return fault.code === "code/lost-zero" ? fault.suggestion : null;
}
