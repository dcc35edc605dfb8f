import { z } from "zod";
import { unmet } from "../error/unmet.ts";
import { defineMethod } from "../method/method.ts";
import { ClassErrors } from "./class-probabilities.ts";
import { classProbability } from "./class-probability.ts";
import { SynergyClassName } from "./synergy-class.method.ts";
import { synergyClasses } from "./synergy-class.ts";

const Ends = z.tuple([z.number().positive(), z.number().nonnegative()]).readonly();
const Correlation = z.number().min(-1).max(1);
const Belief = z.strictObject({ mean: z.number(), sd: z.number().min(0) }).readonly();

export const ClassProbabilityInput = z
  .strictObject({
    co2: Ends.describe("CO2 emissions at the start and the end, in one unit"),
    pm25: Ends.describe("PM2.5 concentration at the start and the end, in one unit"),
    errors: ClassErrors.optional().describe(
      "Standard error of the logarithm of one year's value: about its relative error; 0.05 and 0.03 by default",
    ),
    correlation: z
      .strictObject({ co2: Correlation, pm25: Correlation })
      .readonly()
      .optional()
      .describe("Correlation of the errors of the two years of an axis; 0 by default"),
    axisCorrelation: Correlation.optional().describe(
      "Correlation of the errors of the two changes; 0 by default, anything else is simulated",
    ),
    prior: z
      .strictObject({ co2: Belief.optional(), pm25: Belief.optional() })
      .readonly()
      .optional()
      .describe("Mean and standard deviation of ln(end ÷ start) among comparable cities; none by default"),
    tolerance: z.number().min(0).max(1).optional().describe("Half-width of flat as a share; 0 by default"),
    threshold: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe("Probability from which a class is called; 0.66 by default"),
    draws: z.int().min(1).max(1_000_000).optional().describe("Of a simulation; 20 000 by default"),
    seed: z.int().optional().describe("Of a simulation; 1 by default"),
  })
  .refine(
    ({ prior, axisCorrelation = 0 }) => prior === undefined || axisCorrelation === 0,
    unmet({ en: "must be 0 where a prior is given", zh: "给出 prior 时应为 0" }, ["axisCorrelation"]),
  );
export type ClassProbabilityInput = z.infer<typeof ClassProbabilityInput>;

const probability = z.number().min(0).max(1);

export const ClassProbabilityResult = z
  .object({
    class: z
      .enum([...synergyClasses, "uncertain"])
      .describe("uncertain where no class reaches the threshold"),
    mostLikely: SynergyClassName,
    probability: probability.describe("Of the most likely class"),
    probabilities: z.record(SynergyClassName, probability).readonly(),
    errorOfChange: z
      .object({ co2: z.number(), pm25: z.number() })
      .readonly()
      .describe("Standard deviation of ln(end ÷ start) on which the probabilities rest"),
    by: z.enum(["closed-form", "simulation"]),
    standardError: z.number().optional().describe("Of the probability, where simulated"),
  })
  .readonly();
export type ClassProbabilityResult = z.infer<typeof ClassProbabilityResult>;

export const classProbabilityMethod = defineMethod({
  id: "class-probability",
  topic: "synergy",
  title: { en: "Probability of each synergy class", zh: "协同类型概率" },
  summary: {
    en: "How probable each synergy class is given the errors of the inventory and of the monitors; uncertain where no class is likely",
    zh: "考虑排放清单与监测均值的误差，给出各协同类型的概率；若无任何类型达到设定概率，则判为“不确定”",
  },
  input: ClassProbabilityInput,
  result: ClassProbabilityResult,
  run: classProbability,
  citations: [
    { text: "Lognormal error model, closed form and threshold rule", status: "own-definition" },
    {
      text: "W. J. Cody 1969, Rational Chebyshev approximations for the error function, Math. Comp. 23(107):631–637",
      url: "https://doi.org/10.1090/S0025-5718-1969-0247736-4",
      status: "in-wide-use",
    },
    {
      text: "Mastrandrea et al. 2010, IPCC guidance note on uncertainties: likely means 66–100 %",
      status: "in-wide-use",
    },
  ],
  example: { co2: [100, 95], pm25: [50, 46], errors: { co2: 0.05, pm25: 0.03 } },
});
