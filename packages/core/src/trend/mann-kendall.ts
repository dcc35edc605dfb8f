import { complementaryErrorFunction } from "../distribution/normal-distribution.ts";
import { normal95 } from "../distribution/normal95.ts";
import { representable } from "../error/checked.ts";
import { invalidInput } from "../error/tandem-error.ts";
import { type Gap, gap } from "../figure/gap.ts";
import { exactTwoSided, longestExact } from "./exact-score.ts";
import { pairedSeries, scoreVariance } from "./kendall-score.ts";
import type { MannKendallInput, MannKendallResult, SenInterval, Trend } from "./mann-kendall.method.ts";
import { atRanks, medianInPlace } from "./order-statistic.ts";
import { largest, varianceRatio } from "./serial-correlation.ts";
import { type TimedSeries, timedSeries } from "./timed-series.ts";

export const trends = ["increasing", "decreasing", "no-trend"] as const;

const significance = 0.05;
const fewestValues = 3;

function tooFew(n: number): Gap {
  return gap(
    {
      en: `a trend needs at least ${fewestValues} values, the series has ${n}`,
      zh: `趋势检验至少需要 ${fewestValues} 个数值，该序列仅有 ${n} 个`,
    },
    { en: "more years", zh: "更多年份的数据" },
  );
}

const noVarianceLeft = gap(
  {
    en: "the correction for autocorrelation leaves the score no variance, as happens in short series",
    zh: "自相关修正后统计量方差不为正，短序列中常见",
  },
  {
    en: "a longer series, fewer lags, or the uncorrected test",
    zh: "更长的序列、更少的滞后阶数，或不作修正的检验",
  },
);

const noInterval = gap(
  {
    en: "the series is too short for a 95 % interval of its slope",
    zh: "序列过短，无法给出斜率的 95% 置信区间",
  },
  { en: "more years", zh: "更多年份的数据" },
);

/** S brought towards 0 by one (continuity) and divided by its standard deviation; 0 where S is, as where all are tied. */
function standardScore(score: number, variance: number): number {
  if (score === 0) return 0;
  return (score - Math.sign(score)) / Math.sqrt(variance);
}

function trendOf(score: number, p: number): Trend {
  if (p >= significance) return "no-trend";
  return score > 0 ? "increasing" : "decreasing";
}

/** Median of the slopes, and Gilbert's interval by the ranks (N′ ∓ C) ÷ 2 with C = 1.96 √variance. */
function slopeAndInterval(
  slopes: Float64Array,
  variance: number,
): { slope: number; interval: SenInterval | Gap } {
  const middle = (slopes.length + 1) / 2;
  const lowest = (slopes.length - normal95 * Math.sqrt(variance)) / 2;
  const [lower = 0, slope = 0, upper = 0] = atRanks(slopes, [lowest, middle, slopes.length + 1 - lowest]);
  return {
    slope,
    interval: lowest < 0.5 ? noInterval : { lower, upper },
  };
}

/** The variance of S corrected for autocorrelation about the Sen line of the series. */
function corrected(
  input: MannKendallInput,
  series: TimedSeries,
  plain: { slopes: Float64Array; variance: number },
): number {
  const { correction, lags } = input;
  if (correction === undefined) return plain.variance;
  const { times } = series;
  // Autocorrelation has no unit: scaled to 1, sums and squares of the largest and the smallest numbers hold.
  const size = largest(series.values) || 1;
  const values = series.values.map((value) => value / size);
  const slope = medianInPlace(plain.slopes.slice()) / size;
  const residuals = values.map((value, index) => value - slope * (times[index] ?? 0));
  const ratio = varianceRatio({ correction, values, residuals, lags });
  return representable("years", plain.variance * ratio, input.years);
}

/**
 * Whether a series rises or falls steadily, and how fast: the Mann–Kendall test with Sen's slope.
 *
 * Formula: S = Σ_{i<j} sgn(x_j − x_i); variance = [n(n − 1)(2n + 5) − Σ t(t − 1)(2t + 5)] ÷ 18 over groups of t ties;
 * z = (S ∓ 1) ÷ √variance; p two-sided normal; `pExact` from the exact distribution of S, where n ≤ 10 without ties or
 * correction; tau = S ÷ [n(n − 1) ÷ 2]. Sen's slope = median of (x_j − x_i) ÷ (t_j − t_i); its 95 % interval by Gilbert's
 * ranks, interpolated; intercept = median x − slope × median t (Conover), the line's height at the first position.
 * `correction` multiplies the variance by {@link varianceRatio}. `trend` at 5 %, by `pExact` where there is one.
 *
 * Units: slope in the unit of the values per year (per position where `years` is not given); the rest none.
 * Edge cases: null values are left out and keep their place in time; all values equal gives S, z and slope 0 and p 1;
 * fewer than 3 values is a gap, as is a correction that leaves no variance; the interval alone is a gap where its ranks
 * lie more than half a rank beyond the slopes (fewer than 5 values without ties).
 * Source: Mann 1945; Kendall 1975; Sen 1968; Gilbert 1987; Hamed and Rao 1998; Yue and Wang 2004.
 * @throws TandemError `invalid-input` where a value is not finite, years do not fit or ascend, or `lags` is not a whole
 * number from 1 beside a `correction`.
 */
export function mannKendall(input: MannKendallInput): MannKendallResult | Gap {
  checkLags(input);
  const series = timedSeries(input);
  const n = series.values.length;
  if (n < fewestValues) return tooFew(n);
  const { slopes, score, tied } = pairedSeries(series);
  const plain = scoreVariance(series.values, tied);
  const variance = corrected(input, series, { slopes, variance: plain });
  if (variance <= 0 && plain > 0) return noVarianceLeft;
  const { slope, interval } = slopeAndInterval(slopes, variance);
  const intercept = medianInPlace(series.values) - slope * medianInPlace(series.times);
  const z = standardScore(score, variance);
  const p = complementaryErrorFunction(Math.abs(z) * Math.SQRT1_2);
  const exact = !tied && n <= longestExact && input.correction === undefined;
  const pExact = exact ? { pExact: exactTwoSided(n, score) } : {};
  return {
    n,
    s: score,
    variance,
    z,
    p,
    ...pExact,
    tau: score / slopes.length,
    senSlope: slope,
    senInterval: interval,
    intercept: representable("values", intercept, input.values),
    trend: trendOf(score, pExact.pExact ?? p),
  };
}

function checkLags({ correction, lags }: MannKendallInput): void {
  if (lags === undefined || (correction !== undefined && Number.isInteger(lags) && lags >= 1)) return;
  throw invalidInput("lags", {
    en: `must be a whole number from 1 and go with a correction, got ${lags}`,
    zh: `应为不小于 1 的整数，且须与 correction 同时给出，收到 ${lags}`,
  });
}
