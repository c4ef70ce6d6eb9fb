import type { ReturnFinding } from "../submission/returned-cells";
import type { Messages } from "./sentence";
import { whereText } from "./sentence";

/** The sentence of a change that a return did not open. */
export const RETURN_MESSAGES: Messages<ReturnFinding> = {
  "cell/not-returned": ({ found, kept }, place) => ({
    cause: `${whereText(place)} diubah menjadi "${found}", padahal yang dikembalikan untuk diperbaiki bukan sel ini.`,
    remedy: `Kembalikan nilainya ke "${kept}", atau minta pengesah membuka sel ini juga.`,
  }),
};
