import { z } from "zod";
import { unmet } from "../error/unmet.ts";
import { defineMethod } from "../method/method.ts";
import { longestSeries } from "./longest-series.ts";
import { peakStatus, peakStatuses } from "./peak-status.ts";

export const PeakStatusName = z.enum(peakStatuses);
export type PeakStatusName = z.infer<typeof PeakStatusName>;

const Values = z.array(z.number().nonnegative().nullable()).max(longestSeries).readonly();

export const PeakStatusInput = z
  .strictObject({
    years: z.array(z.int()).readonly().describe("Calendar years, ascending"),
    values: Values.describe("Emissions of each year in one unit, null where missing"),
    gdp: Values.optional().describe("GDP of each year in constant prices, null where missing"),
    population: Values.optional().describe("Population of each year, null where missing"),
  })
  .refine(
    ({ years }) => years.every((year, index) => index === 0 || year > (years[index - 1] ?? year)),
    unmet({ en: "must ascend", zh: "应按升序排列且不重复" }, ["years"]),
  )
  .refine(
    ({ years, values, gdp, population }) =>
      [values, gdp, population].every((series) => series === undefined || series.length === years.length),
    unmet(
      {
        en: "must be as many as the years, as must gdp and population",
        zh: "values、gdp 与 population 的数目均应与 years 一致",
      },
      ["values"],
    ),
  );
export type PeakStatusInput = z.infer<typeof PeakStatusInput>;

export const PeakStatusResult = z
  .object({
    status: PeakStatusName,
    peakYear: z.int().describe("Year of the highest value"),
    yearsSincePeak: z.int().min(0).describe("From the peak year to the last year with a value"),
    p: z.number().optional().describe("Two-sided probability by chance of the trend that decided"),
    passive: z
      .boolean()
      .optional()
      .describe("Whether GDP or population is lower than in the peak year; peaked only"),
  })
  .readonly();
export type PeakStatusResult = z.infer<typeof PeakStatusResult>;

export const peakStatusMethod = defineMethod({
  id: "peak-status",
  topic: "trend",
  title: { en: "Emission peak status", zh: "碳排放达峰状态" },
  summary: {
    en: "Whether a city's emissions have peaked, lie on a plateau or still rise, since which year, and whether passively",
    zh: "判断城市碳排放已达峰、处于平台期还是仍在上升，给出峰值年份，并识别是否属被动下降",
  },
  input: PeakStatusInput,
  result: PeakStatusResult,
  run: peakStatus,
  citations: [
    { text: "The rule: five years, p < 0.10", status: "own-definition" },
    {
      text: "Jiang H. et al. 2021. Climate Change Research 17(2):131–139 (abstract: conditional function and Mann–Kendall, 36 cities)",
      status: "read",
    },
    {
      text: "Shan Y. et al. 2022. Science Bulletin 67:1910–1920 (abstract: proactive peak and passive decline, 287 cities)",
      status: "read",
    },
  ],
  example: {
    years: [2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019],
    values: [50, 55, 60, 66, 70, 75, 80, 78, 76, 73, 70, 69, 66, 64, 60],
  },
});
