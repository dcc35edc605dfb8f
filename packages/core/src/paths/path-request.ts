import { z } from "zod";
import { unmet } from "../error/unmet.ts";
import { AirStandardId } from "../goals/air-names.ts";
import { aspectIds } from "../measures/measure.ts";
import { MeasureChanges } from "../measures/measure-changes.ts";
import { CityCode, RegionId } from "../place/city.ts";
import { sectorIds, speciesIds } from "../sectors/sector.ts";

const Percent = z.number().min(-100).max(1000);
const PercentPerYear = z.number().min(-100).max(100);

/** kt a year: nothing, or what a solver can tell from nothing and from more than the nation has. */
const Amount = z
  .number()
  .refine(
    (kt) => kt === 0 || (kt >= 1e-6 && kt <= 1e7),
    unmet({ en: "must be 0 or between 1e-6 and 1e7 kt a year", zh: "应为 0 或 1e-6 至 1e7 千吨/年" }),
  );
const Concentration = z.number().min(0.1).max(1000);

const Pm25Target = z.union([
  z.strictObject({ max: Concentration }).readonly(),
  z.strictObject({ standard: AirStandardId }).readonly(),
]);

const Milestone = z
  .strictObject({
    year: z.int().min(2000).max(2100),
    co2: z
      .strictObject({
        changePercent: Percent.describe("Against the base year; −20 is a cut of a fifth"),
      })
      .readonly()
      .optional(),
    pm25: Pm25Target.optional().describe(
      "Annual mean: a number of µg/m³, or the limit of a standard in that year",
    ),
  })
  .readonly();

export const pathObjectives = ["cost", "net-benefit", "lives"] as const;

const Inventory = z.record(
  CityCode,
  z.partialRecord(z.enum(sectorIds), z.partialRecord(z.enum(speciesIds), Amount)),
);

/** A wish for a path: where, until when, which targets, what may be spent, and what is assumed. */
export const PathRequest = z
  .strictObject({
    places: z
      .union([z.array(CityCode).min(1).max(400).readonly(), RegionId])
      .optional()
      .describe("Codes of cities, or the id of a key region"),
    region: RegionId.optional().describe("A key region, instead of places"),
    baseYear: z
      .int()
      .min(2000)
      .max(2100)
      .optional()
      .describe("The latest year with CO2 and PM2.5 where absent"),
    milestones: z.array(Milestone).min(1).max(10).readonly(),
    budgetPerYear: z
      .number()
      .min(0)
      .max(1e9)
      .optional()
      .describe("Greatest cost a year over all places, million CNY of 2020"),
    aspects: z
      .array(z.enum(aspectIds))
      .min(1)
      .readonly()
      .optional()
      .describe("Only measures of these fields"),
    exclude: z
      .array(z.string())
      .readonly()
      .optional()
      .describe("Ids of measures that are out of the question"),
    jointControl: z
      .boolean()
      .optional()
      .describe(
        "Several cities in one problem: CO2 targets hold for their sum, air is coupled; true where absent",
      ),
    objective: z
      .enum(pathObjectives)
      .optional()
      .describe("cost where absent; net-benefit counts deaths avoided as money; lives needs a budget"),
    discountRate: z.number().min(0).max(0.2).optional().describe("A year, as a share; 0.05 where absent"),
    gridPower: z
      .enum(["counted", "territorial"])
      .optional()
      .describe("Whether bought power counts with the grid's CO2"),
    elsewhere: z
      .strictObject({
        regionPercentPerYear: PercentPerYear.optional(),
        farPercentPerYear: PercentPerYear.optional(),
      })
      .readonly()
      .optional()
      .describe("Yearly change of emissions in the rest of the airshed and beyond; none where absent"),
    activityPercentPerYear: z
      .partialRecord(z.enum(sectorIds), PercentPerYear)
      .optional()
      .describe("Yearly growth of activity by sector; none where absent"),
    inventory: Inventory.optional().describe("Own emissions by city, sector and species, kt a year"),
    pm25: z
      .record(CityCode, Concentration)
      .optional()
      .describe("Own annual mean of PM2.5 in the base year by city, µg/m³"),
    measures: MeasureChanges.optional().describe("Measures added, changed or switched off"),
    measuresCsv: z
      .string()
      .max(900_000)
      .optional()
      .describe(
        "The text of a file of measures, as the catalogue gives it: each takes the place of the catalogue's of its id, or is added",
      ),
    supplies: z
      .record(CityCode, z.record(z.string(), Amount))
      .optional()
      .describe("Extra supply of shared materials by city, kt a year"),
    smallestShare: z
      .record(z.string(), z.number().min(0).max(1))
      .optional()
      .describe("Smallest share of a measure where it is taken at all"),
    front: z
      .strictObject({ year: z.int(), points: z.int().min(3).max(25).optional() })
      .readonly()
      .optional()
      .describe("Also the front between CO2 and PM2.5 in that milestone"),
    draws: z
      .int()
      .min(0)
      .max(500)
      .optional()
      .describe("Optima under drawn costs and effects; 0 where absent"),
    seed: z.int().nonnegative().optional(),
  })
  .refine(
    ({ places, region }) => (places === undefined) !== (region === undefined),
    unmet({ en: "must name either places or a region", zh: "应在 places 与 region 中给出一项" }, ["places"]),
  )
  .refine(
    ({ milestones }) =>
      milestones.every(({ year }, at) => at === 0 || year > (milestones[at - 1]?.year ?? 0)),
    unmet({ en: "must be in ascending years", zh: "年份应递增" }, ["milestones"]),
  )
  .refine(
    ({ objective, budgetPerYear }) => objective !== "lives" || budgetPerYear !== undefined,
    unmet({ en: "must be given where the objective is lives", zh: "以挽救生命为目标时须给出预算" }, [
      "budgetPerYear",
    ]),
  );
export type PathRequest = z.infer<typeof PathRequest>;
