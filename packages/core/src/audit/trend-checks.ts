import { isGap } from "../figure/gap.ts";
import type { Series } from "../figure/series.ts";
import type { Text } from "../text/text.ts";
import type { AuditedCity } from "./audited-city.ts";
import { type Derived, unlikeDerived } from "./derived.ts";
import { type AuditFinding, finding } from "./finding.ts";

type Points = Series["points"];

/** The points of a series that stands in the record; undefined where none does. */
export function pointsOf(
  { series }: AuditedCity,
  variable: string,
  of: { readonly source: string; readonly from: number; readonly to: number },
): Points | undefined {
  const found = series.find((one) => one.variable === variable && one.source === of.source);
  return found?.points.filter(({ year }) => year >= of.from && year <= of.to);
}

/** The middle of values, which it sorts in their place. */
export function medianOf(values: Float64Array): number {
  const sorted = values.sort();
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

/** The median of the slopes between every two points. */
export function medianSlope(points: Points): number {
  const slopes = new Float64Array((points.length * (points.length - 1)) / 2);
  let n = 0;
  for (let index = 1; index < points.length; index += 1) {
    const later = points[index];
    for (let before = 0; before < index; before += 1) {
      const earlier = points[before];
      if (earlier === undefined || later === undefined) continue;
      slopes[n] = (later.value - earlier.value) / (later.year - earlier.year);
      n += 1;
    }
  }
  return medianOf(slopes);
}

/** Size of the values that slopes are differences of. */
export function sizeOf(points: Points): number {
  return points.reduce((size, { value }) => Math.max(size, Math.abs(value)), 0);
}

const names = {
  co2: { en: "CO2", zh: "CO₂" },
  pm25: { en: "PM2.5", zh: "PM2.5" },
} as const;

function axisCheck(city: AuditedCity, axis: keyof typeof names): { n: number; wrong: readonly Text[] } {
  const trend = city.trend[axis];
  if (isGap(trend)) return { n: 0, wrong: [] };
  const { source, n, slopePerYear } = trend;
  const name = names[axis];
  const points = pointsOf(city, axis, { source, ...slopePerYear.period });
  if (points === undefined) {
    return {
      n: 1,
      wrong: [
        { en: `${name.en}: there is no series from ${source}`, zh: `${name.zh}：没有来自 ${source} 的序列` },
      ],
    };
  }
  const all: readonly Derived[] = [
    {
      what: { en: `slope of ${name.en} by ${source}`, zh: `按 ${source}，${name.zh} 斜率` },
      stated: slopePerYear.value,
      follows: medianSlope(points),
      scale: sizeOf(points),
    },
    {
      what: { en: `values of ${name.en} by ${source}`, zh: `按 ${source}，${name.zh} 数值个数` },
      stated: n,
      follows: points.length,
      scale: 1,
    },
  ];
  return { n: 1, wrong: unlikeDerived(all) };
}

/** Slopes of the trends are the median of the slopes between every two points of the series in the record. */
export function trendSlopes(city: AuditedCity): AuditFinding | undefined {
  const both = [axisCheck(city, "co2"), axisCheck(city, "pm25")];
  const n = both.reduce((sum, one) => sum + one.n, 0);
  if (n === 0) return undefined;
  return finding(
    "trend-slopes",
    both.flatMap(({ wrong }) => wrong),
    {
      en: `${n} slopes follow from the series they are drawn from`,
      zh: `共 ${n} 项斜率，均与所用序列一致`,
    },
  );
}
