import { z } from "zod";
import { sectorIds } from "../sectors/sector.ts";
import { Text } from "../text/text.ts";

/** The five fields of a synergistic plan and what is common to them: where in the city's economy a measure acts. */
export const aspectIds = [
  "energy",
  "sector-structure",
  "transport",
  "buildings",
  "agriculture",
  "end-of-pipe",
  "resource-recycling",
  "region",
] as const;
export type AspectId = (typeof aspectIds)[number];

/** What a measure does to CO2 and to the pollutants that form PM2.5. */
export const synergyTypes = ["synergy", "trade-off", "air-only", "carbon-only"] as const;
export type SynergyType = (typeof synergyTypes)[number];

/**
 * The order in which measures meet an activity, first first: less of it is needed (demand), it is done another way
 * (switch), it needs less energy or feed (saving), what is left is cleaned or captured (end-of-pipe).
 */
export const stages = ["demand", "switch", "saving", "end-of-pipe"] as const;
export type Stage = (typeof stages)[number];

/** A: the cell itself is a published figure; B: arithmetic or rounding from named sources; C: an expert's estimate, wide. */
export const Grade = z.enum(["A", "B", "C"]);
export type Grade = z.infer<typeof Grade>;

const Share = z.number().min(0).max(1);
const Reduction = z.number().min(-1).max(1);

/** What the cost is counted per: baseline CO2 or CO2e of the treated activity, or the pollutant that is removed. */
export const costBases = ["co2", "co2e", "so2", "nox", "pm25", "voc", "nh3"] as const;
export type CostBasis = (typeof costBases)[number];

/** A control measure: what it acts on, how far it can reach, what it removes, what it costs, and how well that is known. */
export const Measure = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    name: Text,
    aspect: z.enum(aspectIds),
    sector: z.enum(sectorIds),
    /** The activity it acts on; measures of one sector with the same activity id compete for or stack on the same units. */
    activity: z.strictObject({ id: z.string().min(1), label: Text }).readonly(),
    stage: z.enum(stages),
    /** Of the sector's emission of each species, what the activity carries. */
    share: z
      .strictObject({ co2: Share, so2: Share, nox: Share, pm25: Share, voc: Share, nh3: Share })
      .readonly(),
    /** Of the treated activity's emission, what is removed; negative where it adds. CO2 on site, without bought power. */
    reduction: z
      .strictObject({
        co2: Reduction,
        so2: Reduction,
        nox: Reduction,
        pm25: Reduction,
        voc: Reduction,
        nh3: Reduction,
      })
      .readonly(),
    /** Extra grid power, MWh per t of baseline CO2 treated; its CO2 is added at the grid factor of the year. */
    gridPower: z.number(),
    /** Non-CO2 greenhouse gases: share of the sector's, and what is removed of it. */
    nonCo2: z.strictObject({ share: Share, reduction: Reduction }).readonly(),
    /** Greatest extra share of the activity beyond 2020, ascending years; straight lines between, level after the last. */
    reach: z
      .array(z.strictObject({ year: z.int(), share: Share }).readonly())
      .min(1)
      .readonly(),
    /** Share of the activity that had it in 2020, for context. */
    done2020: Share,
    /** Annualised, net of savings, CNY of 2020 per t of the basis. */
    cost: z
      .strictObject({
        basis: z.enum(costBases),
        low: z.number(),
        central: z.number(),
        high: z.number(),
      })
      .readonly(),
    lifetimeYears: z.number().positive(),
    /** Members compete for the same units: their shares add up to 1 at most. */
    exclusiveGroup: z.string().optional(),
    /** Not above `freeUpTo` plus the share of the other measure. */
    requires: z.strictObject({ measure: z.string(), freeUpTo: Share }).readonly().optional(),
    synergy: z.enum(synergyTypes),
    grades: z.strictObject({ cost: Grade, effect: Grade }).readonly(),
    /** Ids in {@link measureSources}. */
    sources: z.array(z.string()).min(1).readonly(),
    note: Text.optional(),
    /** Who stands behind it: the catalogue or the user who sent it. */
    origin: z.enum(["catalogue", "user"]),
  })
  .readonly();
export type Measure = z.infer<typeof Measure>;

/** A material that measures share: the scrap used cannot exceed the scrap there is. */
export const Resource = z
  .strictObject({
    id: z.string(),
    name: Text,
    /** What one unit is, such as kt a year. */
    unit: z.literal("kt"),
  })
  .readonly();
export type Resource = z.infer<typeof Resource>;

/** How much of a resource a measure takes (positive) or sets free (negative), kt per kt of baseline CO2 treated. */
export const ResourceUse = z
  .strictObject({
    resource: z.string(),
    measure: z.string(),
    ktPerKtCo2: z.number(),
    /** The same at its lowest and highest, where it was estimated. */
    range: z.strictObject({ low: z.number(), high: z.number() }).readonly().optional(),
    grade: Grade,
    /** Ids in {@link measureSources} or {@link resourceSources}. */
    sources: z.array(z.string()).min(1).readonly(),
    /** How the number comes about. */
    note: Text.optional(),
  })
  .readonly();
export type ResourceUse = z.infer<typeof ResourceUse>;
