import type { RandomStream } from "../random/random-stream.ts";
import type { Range } from "./region-response.ts";

/** One draw from the triangular distribution between low and high with its top at central. */
export function triangular({ low, central, high }: Range, random: RandomStream): number {
  const width = high - low;
  if (width <= 0) return central;
  const uniform = random.uniform();
  const rising = (central - low) / width;
  return uniform < rising
    ? low + Math.sqrt(uniform * width * (central - low))
    : high - Math.sqrt((1 - uniform) * width * (high - central));
}
