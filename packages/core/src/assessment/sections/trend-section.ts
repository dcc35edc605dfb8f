import { z } from "zod";
import { PeriodFigure } from "../../figure/figure.ts";
import type { FlagId } from "../../figure/flag.ts";
import { Gap, gap, isGap } from "../../figure/gap.ts";
import type { Series } from "../../figure/series.ts";
import { type Period, Year } from "../../place/period.ts";
import { Trend } from "../../trend/mann-kendall.method.ts";
import { mannKendall } from "../../trend/mann-kendall.ts";
import { PeakStatusResult } from "../../trend/peak-status.method.ts";
import { peakStatus } from "../../trend/peak-status.ts";
import type { CityInputs } from "../city-inputs.ts";

/** A Mann–Kendall test with Sen's slope over one series. */
export const SeriesTrend = z
  .object({
    source: z.string(),
    /** Years with a value, from the first to the last of the period looked at. */
    n: z.int(),
    /** At 5 %. */
    trend: Trend,
    /** Unit of the values per year, with its 95 % interval where there are values enough. */
    slopePerYear: PeriodFigure,
    /** Two-sided probability of such a score by chance, exact where it can be. */
    chance: PeriodFigure,
  })
  .readonly();
export type SeriesTrend = z.infer<typeof SeriesTrend>;

const CarbonPeak = z
  .object({
    source: z.string(),
    period: z.object({ from: Year, to: Year }).readonly(),
    status: PeakStatusResult.unwrap().shape.status,
    peakYear: Year,
    yearsSincePeak: z.int(),
    /** Whether population is lower than in the peak year; only of a peak. */
    passive: z.boolean().optional(),
  })
  .readonly();
export type CarbonPeak = z.infer<typeof CarbonPeak>;

/** Whether CO2 and PM2.5 rise or fall steadily over the period, and whether CO2 has peaked by the whole series. */
export const TrendSection = z
  .object({
    co2: z.union([SeriesTrend, Gap]),
    pm25: z.union([SeriesTrend, Gap]),
    peak: z.union([CarbonPeak, Gap]),
  })
  .readonly();
export type TrendSection = z.infer<typeof TrendSection>;

const noSeries = gap(
  { en: "there is no series in the period", zh: "该时段内没有数据序列" },
  { en: "values of at least three years", zh: "至少三年的数据" },
);

export function pointsWithin({ points }: Series, { from, to }: Period): Series["points"] {
  return points.filter(({ year }) => year >= from && year <= to);
}

/** The series of the preferred order with the most values in the period; undefined where none has one. */
export function fullestSeries(series: readonly Series[], period: Period): Series | undefined {
  let best: { readonly series: Series; readonly n: number } | undefined;
  for (const candidate of series) {
    const n = pointsWithin(candidate, period).length;
    if (n > (best?.n ?? 0)) best = { series: candidate, n };
  }
  return best?.series;
}

/** September 2018: the reporting state of concentrations changed, and the mean of that year is of both states. */
export function addedFlags({ unit }: Series, { from, to }: Period): readonly FlagId[] {
  return unit === "µg/m³" && from <= 2018 && to >= 2018 ? ["reference-state-2018"] : [];
}

/** The trend of one series over a period. */
export function seriesTrend(series: Series | undefined, period: Period): SeriesTrend | Gap {
  if (series === undefined) return noSeries;
  const points = pointsWithin(series, period);
  const [first, last] = [points[0], points.at(-1)];
  const result = mannKendall({
    years: points.map(({ year }) => year),
    values: points.map(({ value }) => value),
  });
  if (isGap(result)) return result;
  if (first === undefined || last === undefined) return noSeries;
  const { unit, basis, source, terms } = series;
  const years = { from: first.year, to: last.year };
  const flags = new Set([
    ...series.flags,
    ...points.flatMap((point) => point.flags ?? []),
    ...addedFlags(series, years),
  ]);
  const shared = { basis, source, terms, flags: [...flags], period: years };
  const interval = isGap(result.senInterval) ? {} : result.senInterval;
  return {
    source,
    n: result.n,
    trend: result.trend,
    slopePerYear: { ...shared, value: result.senSlope, unit, ...interval },
    chance: { ...shared, value: result.pExact ?? result.p, unit: "1" },
  };
}

/** The series of a variable from a source, among those of the inputs. */
export function seriesFrom(inputs: CityInputs, variable: string, source?: string): readonly Series[] {
  return inputs.series.filter(
    (series) => series.variable === variable && (source === undefined || series.source === source),
  );
}

/** The CO2 series of the asked inventory; where it is a gap, the first there is. */
export function carbonSeries(inputs: CityInputs): Series | undefined {
  const { asked } = inputs.co2;
  return seriesFrom(inputs, "co2", isGap(asked) ? undefined : asked.from.source)[0];
}

function carbonPeak(series: Series | undefined, inputs: CityInputs): CarbonPeak | Gap {
  if (series === undefined) return noSeries;
  const { points, source } = series;
  const years = points.map(({ year }) => year);
  const people = new Map(
    inputs.evidence?.population.series[0]?.points.map(({ year, value }) => [year, value]),
  );
  const result = peakStatus({
    years,
    values: points.map(({ value }) => value),
    ...(people.size > 0 && { population: years.map((year) => people.get(year) ?? null) }),
  });
  if (isGap(result)) return result;
  const [from = 0, to = 0] = [years[0], years.at(-1)];
  const { status, peakYear, yearsSincePeak, passive } = result;
  return {
    source,
    period: { from, to },
    status,
    peakYear,
    yearsSincePeak,
    ...(passive !== undefined && { passive }),
  };
}

/** Trends over the period, PM2.5 by the series with the most years in it, and the peak by all years there are. */
export function trendSection(inputs: CityInputs): TrendSection {
  const { period } = inputs;
  const carbon = carbonSeries(inputs);
  return {
    co2: seriesTrend(carbon, period),
    pm25: seriesTrend(fullestSeries(seriesFrom(inputs, "pm25"), period), period),
    peak: carbonPeak(carbon, inputs),
  };
}
