import { z } from "zod";
import { synergyTypes } from "../measures/measure.ts";
import { sectorIds } from "../sectors/sector.ts";
import { Text } from "../text/text.ts";

/** A 95 % interval around a central value. */
export const Spread = z.object({ central: z.number(), lower: z.number(), upper: z.number() }).readonly();

/** A step of the curve of marginal abatement costs in the year of a milestone. */
export const AbatementStep = z
  .object({
    id: z.string(),
    place: z.string(),
    name: Text,
    synergy: z.enum(synergyTypes),
    sector: z.enum(sectorIds),
    /** CNY per t of CO2 at full reach; absent where it removes none. */
    costPerTonne: z.number().optional(),
    /** CNY per t of CO2 after the value of lives saved is taken off. */
    netCostPerTonne: z.number().optional(),
    /** kt a year at full reach, taken alone. */
    co2: z.number(),
    /** µg/m³ at full reach, taken alone. */
    pm25Effect: z.number(),
    /** Million CNY a year at full reach. */
    cost: z.number(),
    /** kt that the path takes of it. */
    taken: z.number(),
  })
  .readonly();
export type AbatementStep = z.infer<typeof AbatementStep>;

export const FrontPoint = z
  .object({ co2ChangePercent: z.number(), pm25: z.number(), cost: z.number() })
  .readonly();
export type FrontPoint = z.infer<typeof FrontPoint>;

/** Going together against going alone, and who bears what. */
export const JointControl = z
  .object({
    /** Discounted cost of the joint path, million CNY. */
    together: z.number(),
    /** Each city meeting its own targets with its own measures only, the others unchanged. */
    alone: z
      .array(
        z
          .object({ place: z.string(), name: Text, cost: z.number().optional(), reason: Text.optional() })
          .readonly(),
      )
      .readonly(),
    /** Sum of `alone` − `together`; absent where a city cannot meet its targets alone. */
    saving: z.number().optional(),
    /** Shapley value of the cost that each city's targets cause. */
    split: z
      .array(
        z
          .object({
            place: z.string(),
            name: Text,
            /** Discounted, million CNY. */
            share: z.number(),
            /** Standard error where sampled. */
            error: z.number().optional(),
            /** Cost of the measures in its own area. */
            spent: z.number(),
            /** Share − spent: what it pays to the others, or receives where below 0. */
            transfer: z.number(),
          })
          .readonly(),
      )
      .readonly(),
    method: z.enum(["exact", "sampled"]),
    text: Text,
  })
  .readonly();
export type JointControl = z.infer<typeof JointControl>;

export const PathUncertainty = z
  .object({
    draws: z.int(),
    feasible: z.int(),
    /** Of the chosen path under drawn costs and effects. */
    cost: Spread,
    co2ChangePercent: Spread,
    pm25: z.array(z.object({ place: z.string(), year: z.int(), spread: Spread }).readonly()).readonly(),
    /** How often each measure is in the optimum of a draw, most first. */
    measures: z
      .array(
        z
          .object({
            id: z.string(),
            name: Text,
            frequency: z.number(),
            meanShare: z.number(),
            robust: z.boolean(),
          })
          .readonly(),
      )
      .readonly(),
    text: Text,
  })
  .readonly();
export type PathUncertainty = z.infer<typeof PathUncertainty>;
