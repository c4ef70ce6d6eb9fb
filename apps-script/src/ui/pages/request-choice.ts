/** What the person chose so far, as the server takes it. */
export interface Choice {
  readonly formulir: string;
  readonly tahun: number;
  readonly triwulan: number;
  readonly tenggat: string;
  /** Later days of single units, by unit id. */
  readonly tenggatUnit: { readonly [unitId: string]: string };
  readonly dilewati: readonly string[];
  readonly alasan: string;
  readonly pesan: string;
}
