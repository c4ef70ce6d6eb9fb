import type { PaperKind } from "../procedure/procedure";

/** Head of a paper. `logoPng` is base64 without a prefix; null prints no logo. */
export interface Letterhead {
  readonly government: string;
  readonly agency: string;
  readonly contactLines: readonly string[];
  readonly logoPng: string | null;
}

/** What leads from a paper to the event that it records. `eventHash` is 64 hex digits. */
export interface PaperVerification {
  readonly code: string;
  readonly eventHash: string;
}

/** A label, a colon, and what stands after it; a value may have several lines. */
export interface FieldRow {
  readonly label: string;
  readonly value: string;
}

/** A box that is ticked or empty. */
export interface TickItem {
  readonly label: string;
  readonly ticked: boolean;
}

/** A column of a table; `width` is its share of the whole. */
export interface TableColumn {
  readonly heading: string;
  readonly width: number;
  readonly align: "left" | "center" | "right";
}

/**
 * One signature: lines above the space (place and date, `a.n.`, the office), and the person below it. `heightLines` is
 * the room left to sign; a paraf needs less than a signature.
 */
export interface SignatureBlock {
  readonly above: readonly string[];
  readonly name: string;
  readonly below: readonly string[];
  readonly heightLines: number;
}

/** A cell of a frame; widths are shares of its row. */
export interface FrameCell {
  readonly width: number;
  readonly blocks: readonly PaperBlock[];
}

/** A part of a paper, in reading order. */
export type PaperBlock =
  | { readonly kind: "title"; readonly text: string; readonly number: string | null }
  | { readonly kind: "fields"; readonly rows: readonly FieldRow[]; readonly isIndented: boolean }
  | { readonly kind: "paragraph"; readonly text: string; readonly style: ParagraphStyle }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | {
      readonly kind: "table";
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly string[])[];
      /** Size of its letters; as tables usually have where it is absent. */
      readonly sizePoints?: number;
    }
  | { readonly kind: "ticks"; readonly heading: string; readonly items: readonly TickItem[] }
  | { readonly kind: "columns"; readonly cells: readonly FrameCell[] }
  | { readonly kind: "frame"; readonly rows: readonly (readonly FrameCell[])[] }
  | {
      readonly kind: "signatures";
      readonly left: SignatureBlock | null;
      readonly right: SignatureBlock | null;
    }
  | { readonly kind: "rule" }
  | { readonly kind: "space"; readonly lines: number };

/** body: justified with its first line indented · plain: left · centered · heading: bold and left. */
export type ParagraphStyle = "body" | "plain" | "centered" | "heading";

/** Sizes of paper that offices keep. */
export type PageSize = "F4" | "A4";

/** A paper before it is drawn: the same for .docx, PDF and plain text. */
export interface PaperDocument {
  readonly kind: PaperKind;
  readonly page: PageSize;
  /** Upright where it is absent. */
  readonly orientation?: "landscape";
  readonly letterhead: Letterhead;
  readonly blocks: readonly PaperBlock[];
  readonly verification: PaperVerification | null;
}
