import { answerReader } from "./answer-reader";
import type { SheetFinding } from "./definition-sheet-finding";
import { isSameHeader } from "../register/table-columns";
import type { Place } from "../validation/finding";
import type { SheetTable } from "./sheet-table";

/** A list of choices in the order of the sheet, and where it begins. */
export interface ChoiceList {
  readonly name: string;
  readonly choices: readonly string[];
  readonly place: Place;
}

/** The lists of the sheet Pilihan. */
export interface ReadLists {
  readonly lists: readonly ChoiceList[];
  readonly findings: readonly SheetFinding[];
}

/** Reads the lists; a list's name may be left blank below its first row, as merged cells leave it. */
export function readLists(table: SheetTable): ReadLists {
  const findings: SheetFinding[] = [];
  const lists: { name: string; choices: string[]; rows: Map<string, number>; place: Place }[] = [];
  let current: (typeof lists)[number] | null = null;
  for (const row of table.rows) {
    const reader = answerReader(row);
    const typed = reader.text("listName");
    if (typed !== "") {
      current = lists.find(({ name }) => isSameHeader(name, typed)) ?? null;
      if (current === null)
        lists.push((current = { name: typed, choices: [], rows: new Map(), place: row.place("listName") }));
    }
    const choice = reader.required("choice", "Pilihan");
    if (current === null)
      reader.report("listName", {
        code: "formsheet/value-missing",
        severity: "error",
        values: { column: "Daftar" },
      });
    else if (choice !== "") {
      const firstRow = current.rows.get(choice.toLowerCase());
      if (firstRow === undefined) {
        current.choices.push(choice);
        current.rows.set(choice.toLowerCase(), row.rowNumber);
      } else
        reader.report("choice", {
          code: "formsheet/choice-repeated",
          severity: "error",
          values: { found: choice, firstRow },
        });
    }
    findings.push(...reader.findings());
  }
  return { lists: lists.map(({ name, choices, place }) => ({ name, choices, place })), findings };
}

/** The list of that name without regard to case, spaces and signs; null when there is none. */
export function listNamed(lists: readonly ChoiceList[], name: string): ChoiceList | null {
  return lists.find((list) => isSameHeader(list.name, name)) ?? null;
}
