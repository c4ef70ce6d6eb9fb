import type { CheckedSubset } from "../../run/checked-subset";
import { exposed } from "../../run/expose";
import type { Run } from "../../run/run";
import { RUN, ScriptObject } from "../../run/script-object";
import { enumName } from "../../run/enum-member";
import type { ChartState } from "../../world/sheet-state";
import type { Book } from "./book";
import { placeArgument } from "./named-range";
import type { Placed } from "./place";
import { rangeAt } from "./range-factory";

const BLANK: ChartState = {
  id: 0,
  type: "",
  ranges: [],
  options: {},
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  numHeaders: 0,
};
const STATE = Symbol("chart state");

/** A chart as an object: type, ranges, options, position. It is not drawn. */
export class EmbeddedChart
  extends ScriptObject
  implements CheckedSubset<GoogleAppsScript.Spreadsheet.EmbeddedChart>
{
  readonly className = "EmbeddedChart";
  readonly [STATE]: ChartState;
  readonly #book: Book;
  readonly #sheetId: number;

  constructor(run: Run, book: Book, sheetId: number, state: ChartState) {
    super(run);
    this.#book = book;
    this.#sheetId = sheetId;
    this[STATE] = state;
  }

  getChartId(): number {
    return this[STATE].id;
  }
  getId(): string {
    return String(this[STATE].id);
  }
  getRanges(): Placed[] {
    return this[STATE].ranges.map((place) => rangeAt(this[RUN], { book: this.#book, ...place }));
  }
  getNumHeaders(): number {
    return this[STATE].numHeaders;
  }
  getOptions(): ChartOptions {
    return new ChartOptions(this[RUN], this[STATE].options);
  }
  modify(): ChartBuilder {
    return new ChartBuilder(this[RUN], this.#book, this.#sheetId, this[STATE]);
  }
}
exposed(EmbeddedChart);

export class ChartOptions extends ScriptObject {
  readonly className = "ChartOptions";
  readonly #options: Readonly<Record<string, unknown>>;

  constructor(run: Run, options: Readonly<Record<string, unknown>>) {
    super(run);
    this.#options = options;
  }

  get(name: string): unknown {
    return this.#options[name] ?? null;
  }
}
exposed(ChartOptions);

/** Builds a chart; the as…Chart methods give the same builder with the type set. */
export class ChartBuilder extends ScriptObject {
  readonly className = "EmbeddedChartBuilder";
  [STATE]: ChartState;
  readonly #book: Book;
  readonly #sheetId: number;

  constructor(run: Run, book: Book, sheetId: number, state: ChartState | null) {
    super(run);
    this.#book = book;
    this.#sheetId = sheetId;
    this[STATE] = state ?? BLANK;
  }

  addRange(range: unknown): this {
    return altered(this, { ranges: [...this[STATE].ranges, placeArgument(range)] });
  }
  clearRanges(): this {
    return altered(this, { ranges: [] });
  }
  getRanges(): Placed[] {
    return this[STATE].ranges.map((place) => rangeAt(this[RUN], { book: this.#book, ...place }));
  }
  setChartType(type: unknown): this {
    return altered(this, { type: enumName(type) });
  }
  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    return altered(this, { position: { row, column, offsetX, offsetY } });
  }
  setNumHeaders(numHeaders: number): this {
    return altered(this, { numHeaders });
  }
  setOption(name: string, value: unknown): this {
    return altered(this, { options: { ...this[STATE].options, [name]: value } });
  }
  setMergeStrategy(strategy: unknown): this {
    return this.setOption("mergeStrategy", enumName(strategy));
  }
  setTransposeRowsAndColumns(transpose: boolean): this {
    return this.setOption("transposeRowsAndColumns", transpose);
  }
  setHiddenDimensionStrategy(strategy: unknown): this {
    return this.setOption("hiddenDimensionStrategy", enumName(strategy));
  }
  setLegendPosition(position: unknown): this {
    return this.setOption("legend", enumName(position));
  }
  build(): EmbeddedChart {
    return new EmbeddedChart(this[RUN], this.#book, this.#sheetId, this[STATE]);
  }
}

function altered<B extends ChartBuilder>(builder: B, part: Partial<ChartState>): B {
  builder[STATE] = { ...builder[STATE], ...part };
  return builder;
}

const TYPES: Readonly<Record<string, string>> = {
  asAreaChart: "AREA",
  asBarChart: "BAR",
  asColumnChart: "COLUMN",
  asComboChart: "COMBO",
  asHistogramChart: "HISTOGRAM",
  asLineChart: "LINE",
  asPieChart: "PIE",
  asScatterChart: "SCATTER",
  asTableChart: "TABLE",
};
const OPTIONS: Readonly<Record<string, string>> = {
  setTitle: "title",
  setXAxisTitle: "hAxis.title",
  setYAxisTitle: "vAxis.title",
  setColors: "colors",
  setBackgroundColor: "backgroundColor",
  setCurveStyle: "curveType",
};

for (const [name, type] of Object.entries(TYPES)) {
  addMethod(name, (builder) => altered(builder, { type }));
}
for (const [name, option] of Object.entries(OPTIONS)) {
  addMethod(name, (builder, value) => builder.setOption(option, value));
}
addMethod("setStacked", (builder) => builder.setOption("isStacked", true));
addMethod("set3D", (builder) => builder.setOption("is3D", true));
addMethod("reverseCategories", (builder) => builder.setOption("reverseCategories", true));
addMethod("setRange", (builder, start, end) => builder.setOption("range", [start, end]));

function addMethod(name: string, act: (builder: ChartBuilder, ...args: unknown[]) => ChartBuilder): void {
  const value = function (this: ChartBuilder, ...args: unknown[]): ChartBuilder {
    return act(this, ...args);
  };
  Object.defineProperty(ChartBuilder.prototype, name, { value, writable: true, configurable: true });
}
exposed(ChartBuilder);

/** The state of a built chart; throws for anything else. */
export function chartStateOf(chart: unknown): ChartState {
  if (chart instanceof EmbeddedChart) return chart[STATE];
  throw new Error("Invalid argument: chart");
}
