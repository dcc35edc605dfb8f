import type { Batch } from "@tandem/batch";
import type { City, Gap, Period, Series } from "@tandem/core";
import { BatchCard } from "../batches/batch-card.tsx";
import { SeriesChart } from "../charts/series-chart.tsx";
import { language } from "../i18n/language.ts";
import { type Comparison, ComparisonChart } from "./comparison-chart.tsx";
import { OverviewChart } from "./overview-chart.tsx";
import type { TraceCall } from "./turn.ts";

interface Assessed {
  readonly city: City;
  readonly period: Period;
  readonly series: readonly Series[];
  readonly synergy: Gap | { readonly class: string };
}

interface Overview {
  readonly period: Period;
  readonly n: number;
  readonly co2Source: string;
  readonly area: { readonly region?: string; readonly province?: string };
}

/** Results come from the server of the same version; a shape that is not there is simply not drawn. */
function has<T>(value: unknown, ...keys: readonly (keyof T & string)[]): value is T {
  return typeof value === "object" && value !== null && keys.every((key) => key in value);
}

/** The picture that goes with a tool's result, where a picture says more than the text. */
export function ResultView({ call }: { call: TraceCall }) {
  const { name, result } = call;
  if (name === "assess_city" && has<Assessed>(result, "city", "series", "period")) {
    const { city, series, period } = result;
    return (
      <SeriesChart
        name={language.value === "zh" ? city.nameZh : city.nameEn}
        series={series}
        period={period}
      />
    );
  }
  if (name === "synergy_overview" && has<Overview>(result, "n", "period", "area") && result.n > 1) {
    return <OverviewChart period={result.period} area={result.area} co2={result.co2Source} />;
  }
  if (name === "compare_cities" && has<Comparison>(result, "period", "cities"))
    return <ComparisonChart {...result} />;
  if (name === "start_batch" && has<{ batch: Batch }>(result, "batch"))
    return <BatchCard id={result.batch.id} />;
  if (name === "batch_status" && has<{ batch: Batch }>(result, "batch") && has<Batch>(result.batch, "id")) {
    return <BatchCard id={result.batch.id} />;
  }
  return null;
}
