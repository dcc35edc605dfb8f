import { finite, nonNegative } from "../error/checked.ts";
import { invalidInput } from "../error/tandem-error.ts";
import { type Gap, gap, isGap } from "../figure/gap.ts";
import { mannKendall } from "../trend/mann-kendall.ts";
import type { OutlookTrend, TargetOutlookInput, TargetOutlookResult } from "./target-outlook.method.ts";
import { type Crossing, crossingYear, lineIn, meets, type TrendLine } from "./trend-line.ts";

/** A trend is drawn on for this many years at the most. */
export const outlookHorizonYears = 100;

interface Point {
  readonly year: number;
  readonly value: number;
}

type Projection = Pick<TargetOutlookResult, "trend" | "projected" | "prospect" | "reachedIn">;

function pointsOf({ years, values }: TargetOutlookInput): readonly Point[] {
  if (years.length !== values.length) {
    throw invalidInput("years", {
      en: `must be as many as the values (${values.length}), got ${years.length}`,
      zh: `应与数值个数（${values.length}）一致，收到 ${years.length} 个`,
    });
  }
  const points: Point[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const [index, year] of years.entries()) {
    if (!(finite(`years[${index}]`, year) > before)) {
      throw invalidInput(`years[${index}]`, {
        en: `must be after the year before it (${before}), got ${year}`,
        zh: `应晚于前一年份（${before}），收到 ${year}`,
      });
    }
    before = year;
    const value = values[index];
    if (value !== null && value !== undefined)
      points.push({ year, value: nonNegative(`values[${index}]`, value) });
  }
  return points;
}

/** The value by which the target is judged: that of its year where that is past, else the latest. */
function judgedPoint(points: readonly Point[], targetYear: number): Point | Gap {
  const latest = points.at(-1);
  if (latest !== undefined && latest.year < targetYear) return latest;
  const due = points.find(({ year }) => year === targetYear);
  if (due !== undefined) return due;
  return gap(
    { en: `the series has no value of ${targetYear}`, zh: `序列缺少 ${targetYear} 年的数值` },
    { en: "the value of that year, or one before it", zh: "该年或此前年份的数值" },
  );
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] ?? 0) / 2 + (sorted[Math.ceil(middle)] ?? 0) / 2;
}

function trendOf(input: TargetOutlookInput): OutlookTrend | Gap {
  if (input.trend !== undefined) {
    const { slope, lower, upper } = input.trend;
    if (finite("trend.lower", lower) <= finite("trend.slope", slope) && slope <= finite("trend.upper", upper))
      return { slope, lower, upper };
    throw invalidInput("trend", {
      en: `must have its slope between its bounds, got ${slope} and ${lower} to ${upper}`,
      zh: `斜率应位于上下界之间，收到 ${slope} 与 ${lower} 至 ${upper}`,
    });
  }
  const result = mannKendall({ years: input.years, values: input.values });
  if (isGap(result)) return result;
  const { senSlope: slope, senInterval } = result;
  return isGap(senInterval) ? { slope } : { slope, ...senInterval };
}

function requiredRates(judged: Point, { target, targetYear }: TargetOutlookInput) {
  const years = targetYear - judged.year;
  if (years <= 0) {
    const past = gap(
      {
        en: `the target year ${targetYear} is not after the series`,
        zh: `目标年 ${targetYear} 不晚于序列末年`,
      },
      { en: "a target year after the latest value", zh: "晚于最新数值的目标年" },
    );
    return { requiredPerYear: past, requiredPercentPerYear: past };
  }
  const requiredPerYear = (target - judged.value) / years;
  if (judged.value > 0 && target > 0)
    return {
      requiredPerYear,
      requiredPercentPerYear: finite("target", 100 * ((target / judged.value) ** (1 / years) - 1)),
    };
  const noRate = gap(
    { en: "no constant rate leads from or to 0", zh: "起点或目标为 0 时不存在固定年均变化率" },
    { en: "the change per year instead", zh: "改用年均变化量" },
  );
  return { requiredPerYear, requiredPercentPerYear: noRate };
}

function never(horizonEnd: number): Gap {
  return gap(
    { en: `this trend does not get there by ${horizonEnd}`, zh: `按此趋势至 ${horizonEnd} 年仍无法达到目标` },
    { en: "a faster change towards the target", zh: "更快的改善速度" },
  );
}

/** Central line and, where the slope has an interval, those of its two ends, the one nearer to the target first. */
function linesOf(points: readonly Point[], trend: OutlookTrend, input: TargetOutlookInput) {
  const line = (slope: number): TrendLine => ({
    pivot: median(points.map(({ year }) => year)),
    height: median(points.map(({ value }) => value)),
    slope,
  });
  const central = line(trend.slope);
  if (trend.lower === undefined || trend.upper === undefined) return { central };
  const falling = input.aim !== "at-least";
  return {
    central,
    fast: line(falling ? trend.lower : trend.upper),
    slow: line(falling ? trend.upper : trend.lower),
  };
}

function projection(points: readonly Point[], judged: Point, input: TargetOutlookInput): Projection {
  const trend = trendOf(input);
  if (isGap(trend)) return { trend, projected: trend, prospect: "unknown", reachedIn: trend };
  const { target, targetYear, aim = "at-most" } = input;
  const { central, fast, slow } = linesOf(points, trend, input);
  const value = finite("values", lineIn(central, targetYear));
  const crossing: Crossing = { target, aim, from: judged.year, horizonYears: outlookHorizonYears };
  const yearOf = (line: TrendLine) =>
    crossingYear(line, crossing) ?? never(judged.year + outlookHorizonYears);
  if (fast === undefined || slow === undefined)
    return { trend, projected: { value }, prospect: "uncertain", reachedIn: { year: yearOf(central) } };
  const [a, b] = [finite("values", lineIn(fast, targetYear)), finite("values", lineIn(slow, targetYear))];
  const reaches = meets(b, target, aim);
  return {
    trend,
    projected: { value, lower: Math.min(a, b), upper: Math.max(a, b) },
    prospect: reaches ? "reaches" : meets(a, target, aim) ? "uncertain" : "misses",
    reachedIn: { year: yearOf(central), earliest: yearOf(fast), latest: yearOf(slow) },
  };
}

/**
 * Whether a target is attained, what it takes to attain it, and whether today's trend gets there and when.
 *
 * Attained: the latest value is at most (or, with `aim` `at-least`, at least) the target; where the target year has passed,
 * the value of that year. Needed: (target − latest) ÷ years a year, or 100 × ((target ÷ latest)^(1 ÷ years) − 1) per cent
 * a year, compound; where the target is attained these say how much room is left.
 * Trend: Sen's slope with its 95 % interval over all values given (or `trend`), as lines through the median year and the
 * median value. `projected` is their height in the target year, not below 0; `prospect` is `reaches` where the whole
 * interval meets the target, `misses` where none of it does, `uncertain` between or without an interval, `unknown` without
 * a trend; `reachedIn` is the first whole year in which each line meets the target, within a hundred years.
 *
 * Units: those of the values. A linear trend of a few years is no forecast: it holds only if what drove it goes on.
 * Gap where the target year has passed without a value. Fewer than 3 values leave the trend a gap.
 * @throws TandemError `invalid-input` on years that do not ascend or fit, a negative value or target, or a slope outside
 * its bounds.
 * Source: Sen 1968 and Gilbert 1987 for the slope; the rest is this project's own definition.
 */
export function targetOutlook(input: TargetOutlookInput): TargetOutlookResult | Gap {
  const { target, targetYear, aim = "at-most" } = input;
  nonNegative("target", target);
  finite("targetYear", targetYear);
  const points = pointsOf(input);
  const judged = judgedPoint(points, targetYear);
  if (isGap(judged)) return judged;
  const attained = meets(judged.value, target, aim);
  const drawn = projection(points, judged, input);
  return {
    judged,
    attained,
    difference: judged.value - target,
    ...requiredRates(judged, input),
    ...drawn,
    prospect: judged.year < targetYear ? drawn.prospect : attained ? "reaches" : "misses",
  };
}
