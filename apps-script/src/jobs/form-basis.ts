import type { CodeList } from "#core/codelist/code-entry";
import { importCodes } from "#core/codelist/import-codes";
import type { FormDefinition } from "#core/form/definition";
import { workspaceSentence } from "#core/messages/workspace-messages";
import type { FormBasis } from "#core/office/cycle-basis";
import { formBasisFor } from "#core/office/form-basis";
import type { Register } from "#core/register/register";
import { UserFault } from "../google/user-fault";
import { tableOf } from "./master-tables";
import { DEFAULT_PROFILE, profileNamed } from "./templates";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The sheet of the master that holds the codes of urusan down to sub kegiatan. */
export const CODE_SHEET = "kode";

/** What a form is made from; throws UserFault where its lists cannot be made yet. */
export function formBasisOf(book: Spreadsheet, register: Register, definition: FormDefinition): FormBasis {
  const isListed = definition.fields.some(
    (field) => field.role === "input" && field.choicesFrom !== undefined,
  );
  const codes = isListed ? codesOf(book) : null;
  const made = formBasisFor(definition, profileNamed(DEFAULT_PROFILE), { codes, register });
  if (made.ok) return made.formBasis;
  const remedy = `Isi lembar "${CODE_SHEET}" pada buku induk: kode dan nama, sampai sub kegiatan. Lembar itu dibuat oleh Himpun > Siapkan buku induk.`;
  throw new UserFault(
    made.missing === "codes"
      ? workspaceSentence("form/codes-missing", { form: definition.title, remedy })
      : workspaceSentence("form/agency-field-missing", { form: definition.title }),
  );
}

/** The codes on the sheet of the master; null where there is none, or none on it. */
export function codesOf(book: Spreadsheet): CodeList | null {
  const table = tableOf(book, CODE_SHEET);
  if (table === null) return null;
  const { list } = importCodes(table);
  return list.entries.length === 0 ? null : list;
}
