import type { Localised, Period, SynergyOverview } from "@tandem/core";
import { useLoaded } from "../api/loaded.ts";
import { cityNamed, useCities } from "../charts/cities.ts";
import { CitiesView } from "../charts/cities-view.tsx";
import { said } from "../i18n/language.ts";

interface OverviewChartProps {
  readonly period: Period;
  readonly area: { readonly region?: string; readonly province?: string };
  readonly co2: string;
}

/** All cities of an overview, asked for whole: the tool's own result lists only the first of them. */
export function OverviewChart({ period, area, co2 }: OverviewChartProps) {
  const query = new URLSearchParams({ from: String(period.from), to: String(period.to), co2, ...area });
  const overview = useLoaded<Localised<SynergyOverview>>(`/api/synergy?${query}`);
  const cities = useCities();
  if (overview.kind !== "ready" || cities === undefined) return null;
  const { n, leftOut } = overview.value;
  const plotted = overview.value.cities.map((row) => ({ ...row, ...cityNamed(cities, row.code) }));
  const caption = said("overviewCaption", { ...period, source: co2, n, leftOut: leftOut.length });
  return <CitiesView cities={plotted} caption={caption} />;
}
