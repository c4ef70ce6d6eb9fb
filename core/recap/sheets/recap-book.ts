import type { CivilDate } from "../../cell/civil-date";
import { RECAP_SHEETS } from "../../messages/recap-texts";
import type { Register } from "../../register/register";
import type { IndicatorFigure, Recap, UnitRecap } from "../recap";
import { sheetNames } from "./sheet-names";
import { dataRows } from "./table";
import type { TableColumn } from "./table";
import { unitColumns } from "./unit-columns";
import type { UnitColumnId } from "./unit-columns";

/** 0-based heading rows: tables with a heading over groups of columns stand one row lower. */
export const UNIT_HEADER_ROW = 5;

/** 0-based heading row of the plain lists. */
export const LIST_HEADER_ROW = 4;

/** One unit's sheet and where its rows stand in it (0-based). */
export interface UnitPlace {
  readonly unit: UnitRecap;
  readonly sheet: string;
  readonly indicators: readonly IndicatorFigure[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly totalRow: number;
}

/** A recap with the place of everything in its workbook, so that sheets can refer to each other before they are drawn. */
export interface RecapBook {
  readonly recap: Recap;
  readonly register: Register;
  readonly today: CivilDate;
  readonly columns: readonly TableColumn<UnitColumnId>[];
  readonly units: readonly UnitPlace[];
  /** By indicator code: its unit's place, and its row there. */
  readonly indicatorPlaces: ReadonlyMap<string, { readonly unit: UnitPlace; readonly rowIndex: number }>;
  /** By id of a source cell: its row in the lineage sheet. */
  readonly lineageRows: ReadonlyMap<string, number>;
}

/** Lays out the workbook of `recap`. */
export function recapBook(recap: Recap, register: Register, today: CivilDate): RecapBook {
  const names = sheetNames(
    recap.units.map(({ name }) => name),
    Object.values(RECAP_SHEETS),
  );
  const units = recap.units.map((unit, index): UnitPlace => {
    const indicators = recap.indicators.filter(({ indicator }) => indicator.unit === unit.id);
    const { first, last } = dataRows(UNIT_HEADER_ROW, indicators.length);
    return {
      unit,
      sheet: names[index] ?? "",
      indicators,
      firstRow: first,
      lastRow: last,
      totalRow: last + 1,
    };
  });
  const lineageTop = dataRows(LIST_HEADER_ROW, 1).first;
  return {
    recap,
    register,
    today,
    columns: unitColumns(recap.cycle.quarter, recap.profile.averageLevel),
    units,
    indicatorPlaces: new Map(
      units.flatMap((unit) =>
        unit.indicators.map(({ indicator }, index) => [
          indicator.code,
          { unit, rowIndex: unit.firstRow + index },
        ]),
      ),
    ),
    lineageRows: new Map(recap.sources.map(({ id }, index) => [id, lineageTop + index])),
  };
}
