import type { ExpressionFunction } from "./expression";

/** What an argument or result is: a truth, a number, a text, or whatever a cell holds. */
export type ExpressionType = "truth" | "number" | "text" | "cell";

/** How a function is called: the kinds of its leading arguments, then of a repeating group, and what it gives. */
export interface FunctionSignature {
  readonly parameters: readonly ExpressionType[];
  /** Group of arguments that may repeat, at least once; empty when none may. */
  readonly repeated: readonly ExpressionType[];
  readonly result: ExpressionType;
}

/** Every function of the language with its signature; docs and lint read this table. */
export const FUNCTION_TABLE: { readonly [F in ExpressionFunction]: FunctionSignature } = {
  terisi: { parameters: ["cell"], repeated: [], result: "truth" },
  kosong: { parameters: ["cell"], repeated: [], result: "truth" },
  angka: { parameters: ["cell"], repeated: [], result: "truth" },
  bulat: { parameters: ["number"], repeated: [], result: "truth" },
  tidak_berlaku: { parameters: ["cell"], repeated: [], result: "truth" },
  belum_ada: { parameters: ["cell"], repeated: [], result: "truth" },
  beralasan: { parameters: ["cell"], repeated: [], result: "truth" },
  salah_satu: { parameters: ["cell"], repeated: ["text"], result: "truth" },
  galat: { parameters: ["cell"], repeated: [], result: "truth" },
  jumlah: { parameters: [], repeated: ["number"], result: "number" },
  gabung: { parameters: ["text"], repeated: ["number"], result: "number" },
  target_berjalan: { parameters: ["text", "number"], repeated: ["number", "number"], result: "number" },
  capaian: { parameters: ["text", "number", "number", "number", "number"], repeated: [], result: "number" },
  predikat: { parameters: ["number"], repeated: [], result: "text" },
  persen: { parameters: ["number", "number"], repeated: [], result: "number" },
  jika: { parameters: ["truth", "cell", "cell"], repeated: [], result: "cell" },
  kode: { parameters: ["cell"], repeated: [], result: "text" },
  nama: { parameters: ["cell"], repeated: [], result: "text" },
  di_bawah: { parameters: ["cell", "cell"], repeated: [], result: "truth" },
  penunjang: { parameters: ["cell"], repeated: [], result: "truth" },
  mirip_angka: { parameters: ["cell"], repeated: [], result: "truth" },
};

/** The function of that name (case does not matter), or null. */
export function functionNamed(name: string): ExpressionFunction | null {
  const wanted = name.toLowerCase();
  const names = Object.keys(FUNCTION_TABLE) as ExpressionFunction[];
  return names.find((known) => known === wanted) ?? null;
}
