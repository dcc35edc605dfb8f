import { z } from "zod";
import { YearFigure } from "../figure/figure.ts";
import { aspectIds, Grade, stages, synergyTypes } from "../measures/measure.ts";
import { sectorIds } from "../sectors/sector.ts";
import { Text } from "../text/text.ts";
import { AbatementStep, FrontPoint, JointControl, PathUncertainty, Spread } from "./path-beside.ts";

const perSpecies = {
  co2: z.number(),
  so2: z.number(),
  nox: z.number(),
  pm25: z.number(),
  voc: z.number(),
  nh3: z.number(),
};

/** One measure in one city in the year of a milestone. Effects are changes: what is removed is above 0. */
export const PathMeasure = z
  .object({
    id: z.string(),
    /** Code of the city. */
    place: z.string(),
    name: Text,
    aspect: z.enum(aspectIds),
    sector: z.enum(sectorIds),
    stage: z.enum(stages),
    synergy: z.enum(synergyTypes),
    grades: z.object({ cost: Grade, effect: Grade }).readonly(),
    /** Of the activity it can act on, beyond 2020. */
    share: z.number(),
    /** Greatest share that its reach allows in this year. */
    reach: z.number(),
    /** Paid for, more than `share` where an earlier plant stands idle. */
    installed: z.number(),
    /** Million CNY of 2020 a year. */
    cost: z.number(),
    /** kt removed a year. */
    ...perSpecies,
    /** kt CO2e of other gases removed a year. */
    nonCo2: z.number(),
    /** µg/m³ by which it lowers the annual mean of its own city. */
    pm25Effect: z.number(),
  })
  .readonly();
export type PathMeasure = z.infer<typeof PathMeasure>;

export const PathCityYear = z
  .object({
    place: z.string(),
    name: Text,
    cost: z.number(),
    /** kt a year after all measures. */
    emissions: z.object(perSpecies).readonly(),
    co2ChangePercent: z.number(),
    /** µg/m³, annual mean, before and after all measures. */
    pm25Before: z.number(),
    pm25: z.number(),
    /** The same where chemistry bends the response: little from the first NOx cuts, more from deep NH3 cuts. */
    pm25Bent: z.object({ lower: z.number(), upper: z.number() }).readonly(),
    /** Deaths that the measures avoid a year, against the air without them. */
    deathsAvoided: Spread.optional(),
  })
  .readonly();
export type PathCityYear = z.infer<typeof PathCityYear>;

export const targetKinds = ["co2", "pm25", "budget", "supply"] as const;

/** What one more unit of a target, a budget or a material is worth. */
export const ShadowPrice = z
  .object({
    kind: z.enum(targetKinds),
    place: z.string().optional(),
    resource: z.string().optional(),
    /** Million CNY a year per `unit`, in the year of the milestone. */
    value: z.number(),
    unit: z.enum(["kt", "µg/m³", "million CNY"]),
    text: Text,
  })
  .readonly();
export type ShadowPrice = z.infer<typeof ShadowPrice>;

export const PathYear = z
  .object({
    year: z.int(),
    measures: z.array(PathMeasure).readonly(),
    totals: z
      .object({ cost: z.number(), ...perSpecies, nonCo2: z.number(), co2ChangePercent: z.number() })
      .readonly(),
    cities: z.array(PathCityYear).readonly(),
    shadowPrices: z.array(ShadowPrice).readonly(),
    /** Targets, budgets and supplies that hold the path where it is, in words. */
    binding: z.array(Text).readonly(),
  })
  .readonly();
export type PathYear = z.infer<typeof PathYear>;

/** A target that cannot hold together with the others, and how far the nearest path comes. */
export const PathConflict = z
  .object({
    kind: z.enum(targetKinds),
    year: z.int(),
    place: z.string().optional(),
    asked: z.number(),
    /** Nearest attainable with the smallest relaxations over all targets; equal to `asked` where it need not give. */
    nearest: z.number(),
    unit: z.enum(["%", "µg/m³", "million CNY", "kt"]),
    /** Whether it is one of a smallest set that cannot hold together. */
    conflicting: z.boolean(),
    /** Number of that set, from 1: without any one of its targets the others of the set could hold. */
    set: z.int().positive().optional(),
    text: Text,
  })
  .readonly();
export type PathConflict = z.infer<typeof PathConflict>;

/** Why the path may be believed to be the best: proved bounds and a check that does not use the solver. */
export const PathCertificate = z
  .object({
    /** (objective − best bound) ÷ |objective|. */
    gap: z.number(),
    /** Discounted objective by the solver, and by the evaluation of the path on its own. */
    objective: z.number(),
    recomputed: z.number(),
    /** Worst rule broken, relative; at or under 1e-6 passes. */
    worstViolation: z.number(),
    passed: z.boolean(),
    /** Greatest difference between PM2.5 of the linear model and of the response model, µg/m³. */
    airDifference: z.number(),
    columns: z.int(),
    rows: z.int(),
    /** How far the cost of a chosen measure can move before the choice changes, as factors of its cost. */
    costRanges: z
      .array(
        z
          .object({
            id: z.string(),
            place: z.string(),
            year: z.int(),
            /** Absent where it can move without end. */
            lowest: z.number().optional(),
            highest: z.number().optional(),
            text: Text,
          })
          .readonly(),
      )
      .readonly(),
    text: Text,
  })
  .readonly();
export type PathCertificate = z.infer<typeof PathCertificate>;

/** A path: what to do when, what it costs and gives, and why it is the best. All numbers of the future are modelled. */
export const PathDesign = z
  .object({
    status: z.enum(["optimal", "feasible", "infeasible"]),
    gap: z.number(),
    baseYear: z.int(),
    objective: z.enum(["cost", "net-benefit", "lives"]),
    /** Stands first: what the reader must know, such as main measures that rest on an expert's guess. */
    warnings: z.array(Text).readonly(),
    summary: Text,
    places: z
      .array(
        z
          .object({
            code: z.string(),
            name: Text,
            airshed: z.string(),
            co2: YearFigure,
            pm25: YearFigure,
            /** kt a year by sector, base year. */
            sectors: z.record(z.enum(sectorIds), z.object({ ...perSpecies, nonCo2: z.number() }).readonly()),
          })
          .readonly(),
      )
      .readonly(),
    milestones: z.array(PathYear).readonly(),
    /** Sums over all years, discounted to the base year; million CNY of 2020. */
    discounted: z
      .object({
        cost: z.number(),
        rate: z.number(),
        healthValue: Spread.optional(),
        deathsAvoided: Spread.optional(),
      })
      .readonly(),
    health: z
      .array(
        z
          .object({
            year: z.int(),
            /** Deaths avoided a year over all places, errors of the risk function shared. */
            deathsAvoided: Spread,
            /** Million CNY a year. */
            value: Spread,
          })
          .readonly(),
      )
      .readonly(),
    /** Where the targets cannot hold together; the milestones then show the nearest attainable path. */
    conflict: z.array(PathConflict).readonly().optional(),
    certificate: PathCertificate.optional(),
    curve: z.array(AbatementStep).readonly(),
    front: z.array(FrontPoint).readonly().optional(),
    joint: JointControl.optional(),
    uncertainty: PathUncertainty.optional(),
    assumptions: z.array(Text).readonly(),
    sources: z
      .array(z.object({ id: z.string(), citation: z.string(), url: z.string().optional() }).readonly())
      .readonly(),
  })
  .readonly();
export type PathDesign = z.infer<typeof PathDesign>;
