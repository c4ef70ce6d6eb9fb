import { splitListName } from "./agency-lists";
import { answerReader } from "./answer-reader";
import type { AnswerReader } from "./answer-reader";
import type { SheetFinding } from "./definition-sheet-finding";
import { derivedId, freeId, isFieldId } from "./derived-id";
import type { AuthoredField } from "./field-parts";
import { ROLES } from "./field-words";
import type { Role } from "./field-words";
import type { SheetRow, SheetTable } from "./sheet-table";
import { expressionsOf, reportUnused } from "./field-expressions";
import { fieldOf, sharedParts } from "./field-of-row";
import type { FieldContext } from "./field-of-row";

const LONGEST_LABEL = 100;

/** The columns of a form as authored, and what is wrong with their rows. */
export interface ReadFields {
  readonly fields: readonly AuthoredField[];
  readonly findings: readonly SheetFinding[];
}

/** Reads the sheet Kolom. Ids that are blank come from the last version by title, else from the title itself. */
export function readFields(table: SheetTable, context: FieldContext): ReadFields {
  const typedIds = new Set(table.rows.map((row) => row.text("id")).filter((id) => id !== ""));
  const taken = new Set(typedIds);
  const findings: SheetFinding[] = [];
  const fields = table.rows.map((row) => {
    const reader = answerReader(row);
    const label = reader.required("label", "Judul");
    if (label.length > LONGEST_LABEL)
      reader.report("label", {
        code: "formsheet/title-too-long",
        severity: "error",
        values: { length: label.length, limit: LONGEST_LABEL },
      });
    const typedId = reader.text("id");
    if (typedId !== "" && !isFieldId(typedId)) {
      const suggestion = derivedId(typedId);
      reader.report("id", {
        code: "formsheet/id-invalid",
        severity: "error",
        values: { found: typedId, suggestion },
      });
    }
    const id = typedId === "" ? freeId(context.knownId(label) ?? derivedId(label), taken) : typedId;
    taken.add(id);
    const authored = authoredField(row, reader, { id, label, isIdTyped: typedId !== "" }, context);
    findings.push(...reader.findings());
    return authored;
  });
  return { fields, findings };
}

function authoredField(
  row: SheetRow,
  reader: AnswerReader,
  named: Pick<AuthoredField, "id" | "label" | "isIdTyped">,
  context: FieldContext,
): AuthoredField {
  const role = reader.word("role", ROLES) ?? roleOf(row);
  const before = reader.findings().length;
  const expressions = expressionsOf(reader, role);
  const measure = /^\[([^\][]+)\]$/.exec(reader.text("measure"));
  const shared = sharedParts(reader, named, measure === null);
  const field = fieldOf(reader, role, shared, expressions, context);
  reportUnused(reader, role);
  const isBroken = named.label === "" || named.label.length > LONGEST_LABEL || !isFieldId(named.id);
  const failed = reader
    .findings()
    .slice(before)
    .some(({ severity }) => severity === "error");
  return {
    ...named,
    field: isBroken || failed ? null : field,
    expressions,
    measureFrom: measure?.[1]?.trim() ?? null,
    parentTitle: splitListName(reader.text("list")).parentTitle,
    isSummedLive: reader.yes("liveTotal"),
    place: row.place,
  };
}

/** A column with a formula is computed, one with a source is given, any other is filled. */
function roleOf(row: SheetRow): Role {
  if (row.text("formula") !== "") return "computed";
  return row.text("source") === "" ? "input" : "given";
}
