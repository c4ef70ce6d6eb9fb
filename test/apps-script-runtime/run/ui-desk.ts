/** Something a person saw. */
export type Shown =
  | { readonly kind: "alert"; readonly title: string; readonly text: string; readonly buttons: string }
  | { readonly kind: "prompt"; readonly title: string; readonly text: string; readonly buttons: string }
  | { readonly kind: "toast"; readonly title: string; readonly text: string }
  | {
      readonly kind: "sidebar" | "dialog";
      readonly title: string;
      readonly html: string;
      readonly width: number | null;
      readonly height: number | null;
    };

/** An answer waiting for the next alert or prompt; `text` is what is typed into a prompt. */
export interface UiAnswer {
  readonly button: "OK" | "CANCEL" | "YES" | "NO" | "CLOSE";
  readonly text?: string;
}

export interface MenuNode {
  readonly caption: string;
  readonly functionName: string | null;
  readonly children: readonly MenuNode[];
}

/** What stands on a person's screen while they work in a spreadsheet. */
export interface UiDesk {
  readonly shown: Shown[];
  readonly answers: UiAnswer[];
  menus: readonly MenuNode[];
  activeSheetId: number | null;
}

/** An empty screen. */
export function createDesk(): UiDesk {
  return { shown: [], answers: [], menus: [], activeSheetId: null };
}
