import { z } from "zod";
import { unmet } from "../error/unmet.ts";
import { Gap } from "../figure/gap.ts";
import { defineMethod } from "../method/method.ts";
import { longestSeries } from "./longest-series.ts";
import { mannKendall, trends } from "./mann-kendall.ts";
import { varianceCorrections } from "./serial-correlation.ts";

export const Trend = z.enum(trends);
export type Trend = z.infer<typeof Trend>;

export const VarianceCorrection = z.enum(varianceCorrections);
export type VarianceCorrection = z.infer<typeof VarianceCorrection>;

export const MannKendallInput = z
  .strictObject({
    values: z
      .array(z.number().nullable())
      .max(longestSeries)
      .readonly()
      .describe("The series in order, null where a value is missing"),
    years: z
      .array(z.number())
      .readonly()
      .optional()
      .describe("The year of each value, ascending; consecutive where not given"),
    correction: VarianceCorrection.optional().describe(
      "Corrects the variance for autocorrelation; none by default",
    ),
    lags: z.int().min(1).optional().describe("Lags that the correction looks at; all by default"),
  })
  .refine(
    ({ values, years }) => years === undefined || years.length === values.length,
    unmet({ en: "must be as many as the values", zh: "数目应与 values 一致" }, ["years"]),
  )
  .refine(
    ({ years }) => years === undefined || years.every((year, i) => i === 0 || year > (years[i - 1] ?? year)),
    unmet({ en: "must ascend", zh: "应按升序排列且不重复" }, ["years"]),
  )
  .refine(
    ({ correction, lags }) => lags === undefined || correction !== undefined,
    unmet({ en: "must come with a correction", zh: "须与 correction 一同给出" }, ["lags"]),
  );
export type MannKendallInput = z.infer<typeof MannKendallInput>;

export const SenInterval = z.object({ lower: z.number(), upper: z.number() }).readonly();
export type SenInterval = z.infer<typeof SenInterval>;

export const MannKendallResult = z
  .object({
    n: z.int().describe("Values that are not missing"),
    s: z.number().describe("Kendall's score: pairs that rise less pairs that fall"),
    variance: z
      .number()
      .describe("Variance of s without trend, corrected for ties and, if asked, autocorrelation"),
    z: z.number().describe("Standard score with continuity correction"),
    p: z.number().describe("Two-sided probability by the normal approximation"),
    pExact: z.number().optional().describe("Two-sided probability exactly, up to 10 values without ties"),
    tau: z.number().describe("Kendall's tau-a, −1 to 1"),
    senSlope: z.number().describe("Median slope, unit of the values per year"),
    senInterval: z.union([SenInterval, Gap]).describe("95 % interval of the slope"),
    intercept: z.number().describe("Height of the line at the first position, in the unit of the values"),
    trend: Trend.describe("At 5 %, by pExact where there is one"),
  })
  .readonly();
export type MannKendallResult = z.infer<typeof MannKendallResult>;

export const mannKendallMethod = defineMethod({
  id: "mann-kendall",
  topic: "trend",
  title: { en: "Mann–Kendall trend and Sen's slope", zh: "Mann–Kendall 趋势检验与 Sen 斜率" },
  summary: {
    en: "Whether a series rises or falls steadily, with the probability of that by chance, and its median slope per year",
    zh: "序列是否呈单调上升或下降趋势及其显著性，并给出每年的中位数斜率（Sen 斜率）",
  },
  input: MannKendallInput,
  result: MannKendallResult,
  run: mannKendall,
  citations: [
    {
      text: "Mann H.B. 1945. Nonparametric tests against trend. Econometrica 13:245–259",
      status: "in-wide-use",
    },
    { text: "Kendall M.G. 1975. Rank Correlation Methods. Griffin, London", status: "in-wide-use" },
    {
      text: "Sen P.K. 1968. Estimates of the regression coefficient based on Kendall's tau. JASA 63:1379–1389",
      status: "in-wide-use",
    },
    {
      text: "Gilbert R.O. 1987. Statistical Methods for Environmental Pollution Monitoring, ch. 16 (interval of the slope)",
      status: "in-wide-use",
    },
    {
      text: "Hamed K.H., Rao A.R. 1998. A modified Mann–Kendall trend test for autocorrelated data. J. Hydrology 204:182–196",
      status: "in-wide-use",
    },
    {
      text: "Yue S., Wang C.Y. 2004. The Mann–Kendall test modified by effective sample size. Water Resour. Manage. 18:201–218",
      status: "in-wide-use",
    },
    {
      text: "Hussain M.M., Mahmud I. 2019. pyMannKendall. JOSS 4(39):1556; its test series and their results",
      url: "https://doi.org/10.21105/joss.01556",
      status: "read",
    },
  ],
  example: {
    values: [55, 52, 50, 47, 44, 42, 38, 36],
    years: [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020],
  },
});
