import type { PeriodFigure } from "../../figure/figure.ts";
import { type Gap, isGap } from "../../figure/gap.ts";
import { endOfPipeSaturation } from "../../sectors/end-of-pipe-saturation.ts";
import type { CityInputs } from "../city-inputs.ts";
import { provenanceOf } from "../provenance.ts";
import { noEvidence } from "./no-evidence.ts";
import type { Saturation } from "./sectors-section.schema.ts";
import { carbonSeries } from "./trend-section.ts";

/** Whether industrial SO2 per CO2 still falls as fast as it did, by all years up to the end of the period that have both. */
export function saturationOf(inputs: CityInputs): Saturation | Gap {
  if (inputs.evidence === undefined) return noEvidence;
  const [so2] = inputs.evidence.so2Industrial.series;
  const carbon = carbonSeries(inputs);
  const co2Of = new Map(carbon?.points.map(({ year, value }) => [year, value]));
  const points = (so2?.points ?? []).flatMap(({ year, value, flags = [] }) => {
    const co2 = co2Of.get(year) ?? 0;
    return year <= inputs.period.to && value > 0 && co2 > 0 ? [{ year, so2: value, co2, flags }] : [];
  });
  const years = points.map(({ year }) => year);
  const result = endOfPipeSaturation({
    years,
    pollutant: points.map((point) => point.so2),
    co2: points.map((point) => point.co2),
  });
  if (isGap(result)) return result;
  if (so2 === undefined || carbon === undefined) return noEvidence;
  const provenance = provenanceOf(
    [so2, carbon],
    points.flatMap(({ flags }) => flags),
  );
  const [first = 0, middle = 0, last = 0] = [
    years[0],
    years[Math.floor((years.length - 1) / 2)],
    years.at(-1),
  ];
  const rate = (value: number, from: number, to: number): PeriodFigure => ({
    ...provenance,
    value,
    unit: "%",
    period: { from, to },
  });
  return {
    early: rate(result.earlyPercentPerYear, first, middle),
    late: rate(result.latePercentPerYear, middle, last),
    saturating: result.saturating,
  };
}
