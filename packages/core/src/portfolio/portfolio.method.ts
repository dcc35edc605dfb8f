import { z } from "zod";
import { unmet } from "../error/unmet.ts";
import { defineMethod } from "../method/method.ts";
import { portfolioOf } from "./portfolio-of.ts";

const least = 1e-9;
const most = 1e12;

/** Of a size that the solver can tell from nothing and from infinity; the units are the caller's to choose. */
const Amount = z.number().refine(
  (value) => value === 0 || (Math.abs(value) >= least && Math.abs(value) <= most),
  unmet({
    en: "must be 0 or between 1e-9 and 1e12 in size: choose another unit",
    zh: "应为 0 或绝对值在 1e-9 与 1e12 之间，请换用合适的单位",
  }),
);

export const PortfolioMeasure = z.strictObject({
  id: z.string().min(1).max(100),
  co2: Amount.describe("CO2 reduction of the whole measure, in one unit for all; below 0 where it adds"),
  pm25: Amount.describe("Reduction of PM2.5 or of its precursors in one unit for all; below 0 where it adds"),
  cost: Amount.describe("Cost of the whole measure in one unit for all; below 0 where it saves money"),
  exclusiveGroup: z
    .string()
    .min(1)
    .max(100)
    .nullish()
    .describe("Measures of one group compete for the same units: their shares add up to 1 at most"),
});
export type PortfolioMeasure = z.infer<typeof PortfolioMeasure>;

export const PortfolioInput = z.strictObject({
  measures: z
    .array(PortfolioMeasure)
    .max(200)
    .refine(
      (measures) => new Set(measures.map(({ id }) => id)).size === measures.length,
      unmet({ en: "must each have an id of its own", zh: "各项措施的 id 不得重复" }),
    ),
  targets: z
    .strictObject({
      co2: Amount.optional().describe("CO2 reduction to be reached at least"),
      pm25: Amount.optional().describe("PM2.5 reduction to be reached at least"),
    })
    .describe("What has to be reached; with none of them and a budget, the most is made of the budget"),
  budget: Amount.optional().describe("The most that may be spent"),
  integer: z
    .boolean()
    .optional()
    .describe("Measures in full or not at all; by default any share from 0 to 1"),
});
export type PortfolioInput = z.infer<typeof PortfolioInput>;

const Shares = z.record(z.string(), z.number());

const totals = {
  chosen: Shares.describe("Share of each measure that is taken, above 0 to 1; those not taken are left out"),
  cost: z.number(),
  co2: z.number().describe("Reduction reached"),
  pm25: z.number().describe("Reduction reached"),
};

const solved = {
  aim: z
    .enum(["least-cost", "most-reduction"])
    .describe("What was sought: most-reduction with a budget and no targets, else least-cost"),
  ...totals,
  shadowPrices: z
    .object({
      co2: z.number().optional().describe("Cost of one more unit of the CO2 target"),
      pm25: z.number().optional().describe("Cost of one more unit of the PM2.5 target"),
      budget: z.number().optional().describe("Joint reduction that one more unit of money buys"),
    })
    .readonly()
    .optional()
    .describe("At the margin; only where shares may be broken"),
  gap: z
    .number()
    .min(0)
    .max(1)
    .describe("Proved distance from the best, as a share of the aim; 0 is proved optimal, 1 nothing proved"),
};

export const SolvedPortfolio = z.object({ status: z.enum(["optimal", "feasible"]), ...solved }).readonly();
export type SolvedPortfolio = z.infer<typeof SolvedPortfolio>;

export const TargetName = z.enum(["co2", "pm25", "budget"]);
export type TargetName = z.infer<typeof TargetName>;

const Relaxation = z
  .object({
    target: TargetName,
    by: z.number().positive().describe("How much it has to give, in its unit"),
    attainable: z.number().describe("What it would then be"),
  })
  .readonly();

const Infeasible = z
  .object({
    conflict: z
      .array(TargetName)
      .describe("These cannot hold together; without any one of them the others can"),
    relaxations: z
      .array(Relaxation)
      .describe("What gives in the nearest attainable set: least sum of change ÷ target"),
    nearest: z.object(totals).readonly().describe("The cheapest portfolio that reaches that set"),
  })
  .readonly();

export const InfeasiblePortfolio = z
  .object({ status: z.literal("infeasible"), infeasible: Infeasible })
  .readonly();
export type InfeasiblePortfolio = z.infer<typeof InfeasiblePortfolio>;

/** A {@link SolvedPortfolio} or an {@link InfeasiblePortfolio}, as one record for those who read it as JSON. */
export const PortfolioResult = z
  .object({
    status: z
      .enum(["optimal", "feasible", "infeasible"])
      .describe("feasible: the time was up before it was proved that none is better"),
    ...z.object(solved).partial().shape,
    infeasible: Infeasible.optional().describe("In place of all others but the status"),
  })
  .readonly();
export type PortfolioResult = SolvedPortfolio | InfeasiblePortfolio;

export const portfolioMethod = defineMethod({
  id: "portfolio",
  topic: "paths",
  title: { en: "Cheapest portfolio of measures for both targets", zh: "碳与大气双目标的最低成本措施组合" },
  summary: {
    en: "Which measures, and how far, meet a CO2 and a PM2.5 target at the least cost, proved by linear programming",
    zh: "以最低成本同时实现 CO₂ 与 PM2.5 减排目标的措施及其实施比例，由线性规划证明最优",
  },
  input: PortfolioInput,
  result: PortfolioResult,
  needsSolver: true,
  run: portfolioOf,
  citations: [
    {
      text: "Huangfu Q., Hall J.A.J. 2018. Parallelizing the dual revised simplex method. Mathematical Programming Computation 10:119–142 (HiGHS, the solver)",
      url: "https://doi.org/10.1007/s12532-017-0130-5",
      status: "in-wide-use",
    },
    {
      text: "Wagner F., Amann M., Schöpp W. 2007. The GAINS optimization module as of 1 February 2007. IIASA Interim Report IR-07-004 (least cost under several targets)",
      url: "https://pure.iiasa.ac.at/id/eprint/8451/",
      status: "in-wide-use",
    },
    {
      text: "Chinneck J.W., Dravnieks E.W. 1991. Locating minimal infeasible constraint sets in linear programs. ORSA Journal on Computing 3:157–168 (deletion filter)",
      url: "https://doi.org/10.1287/ijoc.3.2.157",
      status: "in-wide-use",
    },
    {
      text: "Joint reduction: each of the two as a share of what all measures could reach of it, added up",
      status: "own-definition",
    },
  ],
  example: {
    measures: [
      { id: "steel-ultra-low-emission", co2: 0, pm25: 8, cost: 300 },
      { id: "electric-arc-furnace", co2: 120, pm25: 3, cost: 500 },
      { id: "steel-efficiency", co2: 60, pm25: 1, cost: 60 },
      { id: "heat-pumps", co2: 40, pm25: 6, cost: 280, exclusiveGroup: "heat" },
      { id: "gas-heating", co2: 22, pm25: 5, cost: 210, exclusiveGroup: "heat" },
      { id: "road-to-rail", co2: 15, pm25: 2, cost: 90 },
      { id: "electric-trucks", co2: 20, pm25: 2.5, cost: 150 },
      { id: "voc-control", co2: 0, pm25: 2, cost: 70 },
    ],
    targets: { co2: 100, pm25: 12 },
  },
});
