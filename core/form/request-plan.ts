import type { PlanCell, SheetPlan, WorkbookPlan } from "../workbook/plan";
import { openingContent } from "./carried-content";
import { carriedColumns } from "./carried-form";
import { entryLayout } from "./entry-layout";
import { entrySheet } from "./entry-sheet";
import type { FormContent } from "./form-content";
import { planCellOf } from "./form-content";
import type { FormRequest } from "./form-request";
import { FORM_SHEETS, periodText } from "./form-request";
import { identityRows } from "./identity";
import { instructionSheet } from "./instruction-sheet";
import { listSheet } from "./list-sheet";
import { reviewNames, reviewSheet } from "./review-sheet";

/**
 * The workbook of one unit's form: Petunjuk, Isian, Pengesahan, the hidden reference sheet and the identity. It holds
 * what is carried over from earlier quarters; with `content` it is the same form with those values in it. The request needs at least one row.
 */
export function planRequest(
  request: FormRequest,
  content: FormContent = openingContent(request),
): WorkbookPlan {
  if (request.rows.length === 0) throw new Error(`unit ${request.identity.unit} has no rows to ask`);
  const layout = entryLayout(
    ...([request.form.definition, request.rows.length] as const),
    carriedColumnsOf(request),
  );
  const lists = listSheet(request.form);
  return {
    title: `${request.form.definition.title} ${periodText(request.form)} ${request.unitName}`,
    sheets: [
      instructionSheet(request),
      entrySheet(request, layout, content),
      reviewSheet(request, content),
      referenceSheet(request),
      ...(lists === null ? [] : [lists]),
      identitySheet(request),
    ],
    names: reviewNames(request.form.definition),
  };
}

/** The register's values of every row by key, for whoever must restore or compare a form that was changed. */
function referenceSheet(request: FormRequest): SheetPlan {
  const given = request.form.definition.fields.filter((field) => field.role === "given");
  const ids = [...given.map((field) => field.id), ...carriedColumnsOf(request)];
  const cells: readonly (readonly PlanCell[])[] = [
    ["_kunci", ...ids],
    ...request.rows.map((row) => [row.key, ...ids.map((id) => planCellOf(row.values.get(id)))]),
  ];
  const texts = given.flatMap((field, index) =>
    field.type === "text" || field.type === "code" ? [index + 1] : [],
  );
  const ranges = [0, ...texts].map((column) => ({
    top: 0,
    bottom: cells.length - 1,
    left: column,
    right: column,
  }));
  return {
    name: FORM_SHEETS.reference,
    state: "hidden",
    edits: [
      { kind: "format", ranges, style: { numberFormat: "@" } },
      { kind: "write", rowIndex: 0, columnIndex: 0, cells },
      { kind: "protect", unlocked: [] },
    ],
  };
}

/** The hidden columns of what is carried over; none in a form that carries nothing. */
function carriedColumnsOf({ form, rows }: FormRequest): readonly string[] {
  const columns = carriedColumns(form.definition);
  return rows.some(({ values }) => columns.some((id) => values.has(id))) ? columns : [];
}

function identitySheet(request: FormRequest): SheetPlan {
  const rows = identityRows(request.identity);
  return {
    name: FORM_SHEETS.identity,
    state: "veryHidden",
    edits: [
      {
        kind: "format",
        ranges: [{ top: 0, bottom: rows.length - 1, left: 0, right: 1 }],
        style: { numberFormat: "@" },
      },
      { kind: "write", rowIndex: 0, columnIndex: 0, cells: rows },
      { kind: "protect", unlocked: [] },
    ],
  };
}
