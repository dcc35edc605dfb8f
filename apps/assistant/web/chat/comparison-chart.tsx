import type { Gap, Localised, Period } from "@tandem/core";
import { CitiesView } from "../charts/cities-view.tsx";
import { type NamedReport, plottedCities } from "../charts/named-report.ts";
import { said } from "../i18n/language.ts";

export interface Comparison {
  readonly period: Period;
  readonly cities: readonly {
    readonly city: NamedReport["city"];
    readonly synergy: NamedReport["synergy"] | Localised<Gap>;
  }[];
}

/** The compared cities that have both pairs of years, as a plot. */
export function ComparisonChart({ period, cities }: Comparison) {
  const plotted = cities.flatMap(({ city, synergy }) =>
    "class" in synergy ? plottedCities({ city, synergy }) : [],
  );
  if (plotted.length < 2) return null;
  const values = { ...period, n: plotted.length, leftOut: cities.length - plotted.length };
  return <CitiesView cities={plotted} caption={said("comparisonCaption", values)} />;
}
