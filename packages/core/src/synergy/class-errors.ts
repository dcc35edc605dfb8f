import { z } from "zod";

/** Relative standard errors (of the logarithm) of one year's value, independent between the two years. */
export const ClassErrors = z
  .object({ co2: z.number().min(0).max(2), pm25: z.number().min(0).max(2) })
  .readonly();
export type ClassErrors = z.infer<typeof ClassErrors>;
