import { z } from "zod";
import { PeriodFigure, YearFigure } from "../../figure/figure.ts";
import { Gap } from "../../figure/gap.ts";
import { Year } from "../../place/period.ts";
import { sectorIds } from "../../sectors/sector.ts";
import { Text } from "../../text/text.ts";

export const SectorRow = z
  .object({
    sector: z.enum(sectorIds),
    label: Text,
    evidence: z.enum(["inventory", "plants", "province-shares"]),
    co2: YearFigure,
    co2Share: YearFigure,
    pollutants: z
      .object({ so2: YearFigure, nox: YearFigure, pm25: YearFigure, voc: YearFigure, nh3: YearFigure })
      .readonly(),
    /** Of the PM2.5 that the city's own emissions form. */
    pm25Share: YearFigure,
    /** Geometric mean of both shares. */
    jointShare: YearFigure,
    /** Which of the two the sector carries by a tenth or more. */
    role: z.enum(["both", "carbon", "air", "neither"]),
  })
  .readonly();
export type SectorRow = z.infer<typeof SectorRow>;

export const Saturation = z
  .object({
    /** Compound change of industrial SO2 per CO2 in the first and the second half of the years. */
    early: PeriodFigure,
    late: PeriodFigure,
    /** The fall slowed to less than half, or stopped. */
    saturating: z.boolean(),
  })
  .readonly();
export type Saturation = z.infer<typeof Saturation>;

export const SectorBreakdown = z
  .object({
    co2Total: YearFigure,
    /** Year of the province's shares. */
    sharesOf: Year,
    /** What the trackers know of the city, and of which year. */
    plants: z.array(YearFigure).readonly(),
    /** Observed industrial totals that the pollutants of power, heat and industry add up to, kt. */
    boundTo: z.object({ so2: YearFigure.optional(), nox: YearFigure.optional() }).readonly(),
    /** Highest joint share first. */
    rows: z.array(SectorRow).readonly(),
    notes: z.array(Text).readonly(),
  })
  .readonly();
export type SectorBreakdown = z.infer<typeof SectorBreakdown>;

/** CO2 and pollutants by sector at the end of the period, and whether end-of-pipe control runs out. */
export const SectorsSection = z
  .object({
    breakdown: z.union([SectorBreakdown, Gap]),
    saturation: z.union([Saturation, Gap]),
  })
  .readonly();
export type SectorsSection = z.infer<typeof SectorsSection>;
