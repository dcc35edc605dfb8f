import { useState } from "preact/hooks";
import { t } from "../i18n/language.ts";
import { ChartFigure } from "./chart-figure.tsx";
import { objectiveName } from "./objective-name.ts";
import type { ShownPath } from "./shown-path.ts";
import { stackCaption } from "./stack-words.ts";
import { StackedChart } from "./stacked-chart.tsx";
import { StackedTable } from "./stacked-table.tsx";
import { type StackedMetric, stackedMetrics, stackedYears } from "./stacked-years.ts";

const names = { co2: "pathMetricCo2", pm25: "pathMetricPm25", cost: "pathMetricCost" } as const;

/** The path over time: what each field brings or costs in each year, with the cost of all. */
export function TimeView({ path }: { path: ShownPath }) {
  const [metric, setMetric] = useState<StackedMetric>("co2");
  const years = stackedYears(path.milestones, metric);
  const caption = stackCaption(years, metric, objectiveName(path.objective));
  return (
    <section class="card" aria-label={t("pathOverTime")}>
      <h2>{t("pathOverTime")}</h2>
      <fieldset class="toggle">
        <legend class="hidden">{t("pathShow")}</legend>
        {stackedMetrics.map((one) => (
          <label key={one}>
            <input type="radio" name="path-metric" checked={metric === one} onChange={() => setMetric(one)} />
            {t(names[one])}
          </label>
        ))}
      </fieldset>
      <ChartFigure
        caption={caption}
        chart={<StackedChart years={years} metric={metric} label={caption} />}
        table={<StackedTable years={years} />}
      />
    </section>
  );
}
