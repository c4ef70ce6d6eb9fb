/** How a cell looks. Records are shared between cells, never changed. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly background: string;
  readonly fontColor: string;
  readonly fontFamily: string;
  readonly fontSize: number;
  readonly fontWeight: string;
  readonly fontStyle: string;
  readonly fontLine: string;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapStrategy: "OVERFLOW" | "WRAP" | "CLIP";
  readonly textRotation: number;
  readonly borders: Readonly<Record<string, BorderSide>>;
}

export interface BorderSide {
  readonly color: string;
  readonly style: string;
}

/** The look of a cell nobody has formatted. The name of the automatic number format is reported, not documented [U]. */
export const PLAIN: CellFormat = {
  numberFormat: "General",
  background: "#ffffff",
  fontColor: "#000000",
  fontFamily: "Arial",
  fontSize: 10,
  fontWeight: "normal",
  fontStyle: "normal",
  fontLine: "none",
  horizontalAlignment: "general",
  verticalAlignment: "bottom",
  wrapStrategy: "OVERFLOW",
  textRotation: 0,
  borders: {},
};
