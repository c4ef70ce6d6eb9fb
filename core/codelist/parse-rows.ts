import { parseCode } from "../code/parse-code";
import { codeLevel, parentCode } from "../code/code-level";
import type { CodeLevel } from "../code/code-level";
import { normaliseHeader } from "../register/table-columns";
import type { EntryFault, ListRepair } from "./codelist-finding";
import type { CodeRow, TypedCode } from "./read-cells";

/** A row's code, normalised. */
export interface AcceptedCode {
  readonly rowNumber: number;
  readonly code: string;
  readonly level: CodeLevel;
  readonly name: string;
  readonly indicator: string;
  readonly measure: string;
  readonly found: string;
  readonly repairs: readonly ListRepair[];
}

/** A row whose code says nothing certain. `suggestion` is what it may have been. */
export interface RefusedCode {
  readonly rowNumber: number;
  readonly found: string;
  readonly fault: EntryFault;
  readonly name: string;
  readonly suggestion: string | null;
}

/** The rows of a table, parted by what became of them. */
export interface ParsedRows {
  readonly accepted: readonly AcceptedCode[];
  readonly refused: readonly RefusedCode[];
  /** Rows with a name but no code. */
  readonly uncoded: readonly { readonly rowNumber: number; readonly name: string }[];
}

/**
 * The codes of `rows`, normalised. A row without code and name that holds an indicator belongs to the code above it.
 * `2.1` becomes `2.10` only when other rows hold codes below `2.10`; else it is refused.
 */
export function parseRows(rows: readonly CodeRow[]): ParsedRows {
  const accepted: AcceptedCode[] = [];
  const refused: RefusedCode[] = [];
  const uncoded: { rowNumber: number; name: string }[] = [];
  for (const row of rows) {
    if (isColumnNumbers(row)) continue;
    for (const [index, typed] of row.codes.entries()) {
      const isDeepest = index === row.codes.length - 1;
      const own = isDeepest ? row : { ...row, indicator: "", measure: "" };
      const above = accepted[accepted.length - 1];
      if (typed.text === "" && typed.name !== "")
        uncoded.push({ rowNumber: row.rowNumber, name: typed.name });
      else if (typed.text === "") {
        if (above !== undefined && row.indicator !== "") accepted.push(moreOf(above, row));
      } else parseTyped(typed, own, accepted, refused);
    }
  }
  return { ...restoreZeros(accepted, refused), uncoded };
}

function parseTyped(typed: TypedCode, row: CodeRow, accepted: AcceptedCode[], refused: RefusedCode[]): void {
  const { rowNumber, indicator, measure } = row;
  if (/^(kode|urusan|program|kegiatan)/.test(normaliseHeader(typed.text))) return;
  const parsed = parseCode(typed.text, { agencyField: null });
  if (parsed.kind === "blank") return;
  if (parsed.kind === "fault" || typed.damaged) {
    const suggestion =
      parsed.kind === "value" ? parsed.code : parsed.code === "code/lost-zero" ? parsed.suggestion : null;
    const fault = parsed.kind === "fault" ? parsed.code : "code/damaged";
    refused.push({ rowNumber, found: typed.text, fault, name: typed.name, suggestion });
    return;
  }
  const { code, level, repairs } = parsed;
  const name = typed.name === "" ? (parsed.name ?? "") : typed.name;
  const all: readonly ListRepair[] = typed.padded ? ["code/part-padded", ...repairs] : repairs;
  accepted.push({ rowNumber, code, level, name, indicator, measure, found: typed.text, repairs: all });
}

function moreOf(above: AcceptedCode, row: CodeRow): AcceptedCode {
  const { indicator, measure, rowNumber } = row;
  return { ...above, rowNumber, indicator, measure, repairs: [] };
}

/** Printed tables number their columns below the heading: 1, 2, 3. */
function isColumnNumbers({ codes, indicator }: CodeRow): boolean {
  return codes.every(({ text, name }) => /^\d?$/.test(text) && /^\d$/.test(name)) && /^\d?$/.test(indicator);
}

/** A bidang whose last zero a spreadsheet has eaten is known by the programs that stand below it. */
function restoreZeros(
  accepted: readonly AcceptedCode[],
  refused: readonly RefusedCode[],
): Pick<ParsedRows, "accepted" | "refused"> {
  const parents = new Set(accepted.map(({ code }) => parentCode(code)));
  const isSure = ({ fault, suggestion }: RefusedCode): boolean =>
    fault === "code/lost-zero" && suggestion !== null && parents.has(suggestion);
  const restored = refused.filter(isSure).flatMap((row): readonly AcceptedCode[] => {
    const level = row.suggestion === null ? null : codeLevel(row.suggestion);
    if (row.suggestion === null || level === null) return [];
    const { rowNumber, name, found } = row;
    const repairs = ["code/zero-restored"] as const;
    return [{ rowNumber, code: row.suggestion, level, name, indicator: "", measure: "", found, repairs }];
  });
  return {
    accepted: [...accepted, ...restored],
    refused: refused.filter((row) => !isSure(row)),
  };
}
