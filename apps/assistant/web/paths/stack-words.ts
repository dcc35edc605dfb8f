import { said, t } from "../i18n/language.ts";
import { listed } from "../i18n/listed.ts";
import type { StackedMetric, StackedYear } from "./stacked-years.ts";

export function unitOf(metric: StackedMetric): string {
  if (metric === "pm25") return "µg/m³";
  return t(metric === "co2" ? "pathUnitCo2" : "pathUnitCost");
}

export function stackCaption(
  years: readonly StackedYear[],
  metric: StackedMetric,
  objective: string,
): string {
  const names = { co2: t("pathMetricCo2"), pm25: t("pathMetricPm25"), cost: t("pathMetricCost") } as const;
  return said("pathStackCaption", {
    metric: names[metric],
    unit: unitOf(metric),
    years: listed(years.map(({ year }) => String(year))),
    objective,
  });
}
