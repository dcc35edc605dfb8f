import { z } from "zod";
import { Text } from "../text/text.ts";

export const normalisations = ["min-max", "z-score", "target"] as const;

export const Indicator = z
  .strictObject({
    id: z.string().min(1),
    name: Text.optional(),
    unit: z.string().optional(),
    better: z.enum(["higher", "lower"]).describe("Which way is better"),
    target: z
      .number()
      .positive()
      .optional()
      .describe("What the value is divided by under the normalisation `target`"),
  })
  .readonly();
export type Indicator = z.infer<typeof Indicator>;

/** A composite index as data: what it is made of, how that is made comparable, and how it is weighed. */
export const CompositeIndexDefinition = z
  .strictObject({
    id: z.string().min(1),
    title: Text.optional(),
    indicators: z.array(Indicator).min(1).readonly(),
    normalisation: z
      .enum(normalisations)
      .describe(
        "min-max and z-score: 1 and above 0 are better; target: value ÷ target, in the indicators' own way",
      ),
    weights: z
      .union([z.enum(["equal", "entropy"]), z.array(z.number().nonnegative()).readonly()])
      .describe("equal, entropy, or one number per indicator"),
    aggregate: z
      .enum(["mean", "sum"])
      .describe("mean: the weights are scaled to sum to 1; sum: as they stand"),
  })
  .readonly();
export type CompositeIndexDefinition = z.infer<typeof CompositeIndexDefinition>;
