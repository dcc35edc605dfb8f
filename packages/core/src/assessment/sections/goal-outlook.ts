import type { PeriodFigure, YearFigure } from "../../figure/figure.ts";
import { type Gap, gap, isGap } from "../../figure/gap.ts";
import type { Series } from "../../figure/series.ts";
import type { TargetOutlookInput, TargetOutlookResult } from "../../goals/target-outlook.method.ts";
import { targetOutlook } from "../../goals/target-outlook.ts";
import { latestYear, type Period } from "../../place/period.ts";
import { mannKendall } from "../../trend/mann-kendall.ts";
import { type Provenance, provenanceOf } from "../provenance.ts";
import type { Outlook } from "./goals-section.schema.ts";
import { addedFlags, pointsWithin } from "./trend-section.ts";

/** Values of one series from the start of the period to the newest there is: what today's trend is drawn from. */
export interface TrendBasis {
  readonly years: readonly number[];
  readonly values: readonly number[];
  readonly unit: Series["unit"];
  readonly provenance: Provenance;
  /** Sen's slope with its interval, tested once for all targets; absent where there is no interval. */
  readonly trend?: { readonly slope: number; readonly lower: number; readonly upper: number };
}

const fewest = 3;

function openEnded({ from }: Period): Period {
  return { from, to: latestYear };
}

/** Of the series with at least three values since the start of the period, the one that ends last, then the longest. */
export function newestSeries(series: readonly Series[], period: Period): Series | undefined {
  let best: { readonly series: Series; readonly last: number; readonly n: number } | undefined;
  for (const candidate of series) {
    const points = pointsWithin(candidate, openEnded(period));
    const [n, last] = [points.length, points.at(-1)?.year];
    if (n < fewest || last === undefined) continue;
    if (best === undefined || last > best.last || (last === best.last && n > best.n)) {
      best = { series: candidate, last, n };
    }
  }
  return best?.series;
}

export function trendBasis(series: Series | undefined, period: Period): TrendBasis | Gap {
  if (series === undefined) {
    return gap(
      {
        en: `no series has three values from ${period.from} on`,
        zh: `${period.from} 年以来没有任何序列具备三个以上数值`,
      },
      { en: "values of at least three years", zh: "至少三年的数据" },
    );
  }
  const points = pointsWithin(series, openEnded(period));
  const years = points.map(({ year }) => year);
  const span = { from: years[0] ?? period.from, to: years.at(-1) ?? period.to };
  const { basis, source, terms, flags, unit } = series;
  const added = [...points.flatMap((point) => point.flags ?? []), ...addedFlags(series, span)];
  const values = points.map(({ value }) => value);
  const trend = senTrend(years, values);
  return {
    years,
    values,
    unit,
    provenance: provenanceOf([{ basis, source, terms, flags }], added),
    ...(trend && { trend }),
  };
}

function senTrend(years: readonly number[], values: readonly number[]): TrendBasis["trend"] {
  const result = mannKendall({ years, values });
  if (isGap(result) || isGap(result.senInterval)) return undefined;
  return { slope: result.senSlope, ...result.senInterval };
}

export function outlookInput({ years, values, trend }: TrendBasis, target: YearFigure): TargetOutlookInput {
  return { years, values, target: target.value, targetYear: target.year, ...(trend && { trend }) };
}

function drawnFrom({ years, provenance }: TrendBasis): Outlook["drawnFrom"] {
  return { source: provenance.source, from: years[0] ?? 0, to: years.at(-1) ?? 0, n: years.length };
}

function outlookFigures(result: TargetOutlookResult, basis: TrendBasis, target: YearFigure): Outlook {
  const { judged, attained, difference, requiredPerYear, requiredPercentPerYear, projected } = result;
  const both = provenanceOf([basis.provenance, target]);
  const ahead = { ...both, period: { from: judged.year, to: target.year } };
  const { unit } = basis;
  const rate = (value: number | Gap, of: PeriodFigure["unit"]): PeriodFigure | Gap =>
    isGap(value) ? value : { ...ahead, value, unit: of };
  return {
    target,
    judged: { ...basis.provenance, value: judged.value, unit, year: judged.year },
    attained,
    difference: { ...both, value: difference, unit, year: judged.year },
    requiredPerYear: rate(requiredPerYear, unit),
    requiredPercentPerYear: rate(requiredPercentPerYear, "%"),
    projected: isGap(projected)
      ? projected
      : { ...basis.provenance, basis: "modelled", unit, year: target.year, ...projected },
    prospect: result.prospect,
    reachedIn: result.reachedIn,
    drawnFrom: drawnFrom(basis),
  };
}

/** Whether a target is attained, the rate it takes, and whether the trend of the series gets there. */
export function outlookOn(basis: TrendBasis, target: YearFigure): Outlook | Gap {
  const result = targetOutlook(outlookInput(basis, target));
  return isGap(result) ? result : outlookFigures(result, basis, target);
}
