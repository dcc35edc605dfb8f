import { z } from "zod";
import { EndOfPipeFactor } from "../../drivers/end-of-pipe.method.ts";
import { KayaFactor } from "../../drivers/kaya.method.ts";
import { TapioState } from "../../drivers/tapio.method.ts";
import { PeriodFigure } from "../../figure/figure.ts";
import { Gap } from "../../figure/gap.ts";
import { Text } from "../../text/text.ts";

export const Decoupling = z.object({ elasticity: PeriodFigure, state: TapioState }).readonly();
export type Decoupling = z.infer<typeof Decoupling>;

const effect = {
  /** What the factor's change did, in the unit of the total; the effects sum to the total's change. */
  effect: PeriodFigure,
  /** The same as a percentage of the total at the start. */
  effectPercent: PeriodFigure,
  /** How the factor itself changed. */
  factorPercent: PeriodFigure,
};

export const KayaDecomposition = z
  .object({
    effects: z.array(z.object({ factor: KayaFactor, ...effect }).readonly()).readonly(),
    /** Change of CO2. */
    total: PeriodFigure,
  })
  .readonly();
export type KayaDecomposition = z.infer<typeof KayaDecomposition>;

export const EndOfPipeDecomposition = z
  .object({
    pollutant: z.literal("so2_industrial"),
    effects: z.array(z.object({ factor: EndOfPipeFactor, ...effect }).readonly()).readonly(),
    /** Change that came with CO2. */
    source: PeriodFigure,
    /** Change of pollutant per CO2. */
    endOfPipe: PeriodFigure,
    total: PeriodFigure,
  })
  .readonly();
export type EndOfPipeDecomposition = z.infer<typeof EndOfPipeDecomposition>;

/** What drove CO2 and industrial SO2 over the period. */
export const DriversSection = z
  .object({
    decoupling: z.union([Decoupling, Gap]),
    kaya: z.union([KayaDecomposition, Gap]),
    endOfPipe: z.union([EndOfPipeDecomposition, Gap]),
    notes: z.array(Text).readonly(),
  })
  .readonly();
export type DriversSection = z.infer<typeof DriversSection>;
