import { z } from "zod";
import { Text } from "../text/text.ts";

/** Missing science as a value: why there is no number, and what would give one. Never NaN, null or 0. */
export const Gap = z.object({ kind: z.literal("gap"), reason: Text, needs: Text }).readonly();
export type Gap = z.infer<typeof Gap>;

export function gap(reason: Text, needs: Text): Gap {
  return { kind: "gap", reason, needs };
}

export function isGap(value: unknown): value is Gap {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "gap";
}
