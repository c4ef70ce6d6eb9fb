import { Inflate as InflateStream } from "fflate";
import type { Inflate } from "./inflate";

const CHUNK_BYTES = 64 * 1024;

/** Inflates with fflate, for browsers and dialogs. Fed in pieces, so that it stops soon after `limit`. */
export const inflateWithFflate: Inflate = (compressed, expectedSize, limit) => {
  const output = new Uint8Array(expectedSize);
  const state = { size: 0, finished: false };
  const stream = new InflateStream((chunk, final) => {
    if (state.size + chunk.length > Math.min(limit, expectedSize))
      throw new RangeError("more data than promised");
    output.set(chunk, state.size);
    state.size += chunk.length;
    state.finished = final;
  });
  for (let from = 0; from < compressed.length; from += CHUNK_BYTES) {
    const to = Math.min(compressed.length, from + CHUNK_BYTES);
    stream.push(compressed.subarray(from, to), to === compressed.length);
  }
  if (!state.finished) throw new RangeError("deflate stream ends early");
  return output.subarray(0, state.size);
};
