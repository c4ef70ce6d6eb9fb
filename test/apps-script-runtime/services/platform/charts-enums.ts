import { enumOf } from "../../run/enum-member";
import type { EnumSet } from "../../run/enum-member";
import type { Run } from "../../run/run";
import { ScriptObject } from "../../run/script-object";

/** The enums of the Charts service that embedded charts need. */
export class Charts extends ScriptObject {
  readonly className = "Charts";
  readonly ChartType: EnumSet;
  readonly ChartHiddenDimensionStrategy: EnumSet;
  readonly ChartMergeStrategy: EnumSet;
  readonly Position: EnumSet;
  readonly CurveStyle: EnumSet;

  constructor(run: Run) {
    super(run);
    this.ChartType = enumOf(
      run,
      "ChartType",
      "TIMELINE AREA BAR BUBBLE CANDLESTICK COLUMN COMBO GAUGE GEO HISTOGRAM RADAR LINE ORG PIE SCATTER SPARKLINE STEPPED_AREA TABLE TREEMAP WATERFALL",
    );
    this.ChartHiddenDimensionStrategy = enumOf(
      run,
      "ChartHiddenDimensionStrategy",
      "IGNORE_ROWS IGNORE_COLUMNS IGNORE_BOTH SHOW_BOTH",
    );
    this.ChartMergeStrategy = enumOf(run, "ChartMergeStrategy", "MERGE_COLUMNS MERGE_ROWS");
    this.Position = enumOf(run, "Position", "TOP RIGHT BOTTOM NONE");
    this.CurveStyle = enumOf(run, "CurveStyle", "NORMAL SMOOTH");
  }
}
