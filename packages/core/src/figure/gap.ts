import { z } from "zod";
import { Text } from "../text/text.ts";

// Apart from the schema, so that an application which bundles arithmetic alone does not bundle zod with it.
export { gap, isGap } from "./gap-value.ts";

/** Missing science as a value: why there is no number, and what would give one. Never NaN, null or 0. */
export const Gap = z.object({ kind: z.literal("gap"), reason: Text, needs: Text }).readonly();
export type Gap = z.infer<typeof Gap>;
