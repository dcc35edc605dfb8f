import { z } from "zod";
import { Gap } from "../figure/gap.ts";
import { defineMethod } from "../method/method.ts";
import { endOfPipeFactors, sourceAndEndOfPipe } from "./end-of-pipe.ts";

export const EndOfPipeFactor = z.enum(endOfPipeFactors);
export type EndOfPipeFactor = z.infer<typeof EndOfPipeFactor>;

const Divisor = z.tuple([z.number().positive(), z.number().positive()]).readonly();
const Emissions = z.tuple([z.number().nonnegative(), z.number().nonnegative()]).readonly();

export const EndOfPipeInput = z.strictObject({
  population: Divisor.describe("Residents at the start and the end, in one unit"),
  gdp: Divisor.describe("GDP in constant prices at the start and the end, in one unit"),
  energy: Divisor.optional().describe("Energy use at the start and the end, in one unit, where it is known"),
  co2: Divisor.describe("CO2 emissions at the start and the end, in one unit"),
  pollutant: Emissions.describe("Emissions of the pollutant at the start and the end, in one unit"),
});
export type EndOfPipeInput = z.infer<typeof EndOfPipeInput>;

export const EndOfPipeEffect = z
  .object({
    factor: EndOfPipeFactor,
    from: z.number().describe("The factor at the start, in the units given"),
    to: z.number().describe("The factor at the end"),
    additive: z.number().describe("Effect on the pollutant, in its unit; the effects sum to its change"),
    multiplicative: z.union([z.number(), Gap]).describe("Effect as a ratio"),
  })
  .readonly();
export type EndOfPipeEffect = z.infer<typeof EndOfPipeEffect>;

export const EndOfPipeResult = z
  .object({
    effects: z.array(EndOfPipeEffect),
    source: z.number().describe("Change that came with CO2, in the unit of the pollutant"),
    endOfPipe: z.number().describe("Change of pollutant per CO2, in the unit of the pollutant"),
    total: Emissions.describe("The pollutant at the start and the end"),
  })
  .readonly();
export type EndOfPipeResult = z.infer<typeof EndOfPipeResult>;

export const endOfPipeMethod = defineMethod({
  id: "end-of-pipe",
  topic: "drivers",
  title: { en: "Source and end-of-pipe effect", zh: "源头效应与末端治理效应" },
  summary: {
    en: "How much of a pollutant's change moved with CO2 (source) and how much did not (end of pipe), in its unit",
    zh: "污染物排放变化中随 CO₂ 同向变化的部分（源头）与独立于 CO₂ 的部分（末端治理），单位与污染物相同",
  },
  input: EndOfPipeInput,
  result: EndOfPipeResult,
  run: sourceAndEndOfPipe,
  citations: [
    { text: "Pollutant per CO2 as the factor that separates the two", status: "own-definition" },
    {
      text: "Ang B.W. 2005. The LMDI approach to decomposition analysis: a practical guide. Energy Policy 33:867–871",
      url: "https://doi.org/10.1016/j.enpol.2003.10.010",
      status: "in-wide-use",
    },
  ],
  example: { population: [100, 104], gdp: [500, 676], co2: [2500, 2487.68], pollutant: [50, 20] },
});
