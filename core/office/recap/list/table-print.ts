import type { SignatureBlock } from "../../../paper/paper-document";
import type { Agency } from "../../../register/register";
import type { TableSettings } from "../../../renja/tables/table-settings";

/** What a printed table of an edition needs besides its rows. */
export interface TablePrint {
  readonly agency: Agency;
  readonly signature: SignatureBlock;
  readonly footer: string;
  /** Edition, coverage, units that are missing and units that are nihil. */
  readonly notes: readonly string[];
  readonly settings?: TableSettings;
}
