import { z } from "zod";
import type { IntervalGrounds } from "../figure/figure.ts";

/** Relative standard errors (of the logarithm) of one year's value, independent between the two years. */
export const ClassErrors = z
  .object({ co2: z.number().min(0).max(2), pm25: z.number().min(0).max(2) })
  .readonly();
export type ClassErrors = z.infer<typeof ClassErrors>;

/** What intervals from these errors rest on: the values they are around keep their own source and flags. */
export const classErrorsGrounds: IntervalGrounds = { source: "class-errors", flags: ["expert-default"] };
