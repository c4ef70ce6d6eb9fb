import type { ChainFaultCode } from "../ledger/chain";
import type { FindingOf } from "../validation/finding";
import type { ContentKind } from "./bundle";

/** What makes an exchange file unfit to be taken in. Line numbers are in the place. */
export type BundleFinding =
  | FindingOf<"exchange/not-ours", object>
  | FindingOf<"exchange/other-version", { readonly found: string }>
  | FindingOf<"exchange/line-unreadable", object>
  | FindingOf<"exchange/cut-off", object>
  | FindingOf<"exchange/end-differs", { readonly lines: number; readonly expected: number }>
  | FindingOf<"exchange/content-changed", { readonly kind: ContentKind; readonly hash: string }>
  | FindingOf<"exchange/content-missing", { readonly kind: ContentKind; readonly hash: string }>
  | FindingOf<"exchange/chain-broken", { readonly sequence: number; readonly fault: ChainFaultCode }>
  | FindingOf<"exchange/head-differs", { readonly expected: number; readonly found: number }>;
