import type { RandomStream } from "../random/random-stream.ts";
import type { Range } from "./region-response.ts";

/** The value of the triangular distribution between low and high with its top at central below which `uniform` lies. */
export function triangularAt({ low, central, high }: Range, uniform: number): number {
  const width = high - low;
  if (width <= 0) return central;
  const rising = (central - low) / width;
  return uniform < rising
    ? low + Math.sqrt(uniform * width * (central - low))
    : high - Math.sqrt((1 - uniform) * width * (high - central));
}

/** One draw from that distribution; one of no width takes no number from the stream. */
export function triangular(range: Range, random: RandomStream): number {
  return range.high - range.low <= 0 ? range.central : triangularAt(range, random.uniform());
}
