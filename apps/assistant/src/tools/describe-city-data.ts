import { type City, figureOf, invalidInput, type Series, type YearFigure } from "@tandem/core";
import type { Panel, Source, Variable } from "@tandem/data";
import { z } from "zod";
import { cityField } from "./fields.ts";
import { namedCity } from "./named-city.ts";
import { defineTool } from "./tool.ts";
import { yearRanges } from "./year-ranges.ts";

export interface DescribedSeries {
  readonly source: string;
  readonly terms: string;
  readonly flags: Series["flags"];
  readonly basis: Series["basis"];
  /** Years with a figure, as ranges: "2015, 2017–2019". */
  readonly years: string;
  readonly latest: YearFigure;
  /** Every figure, where one variable was asked for. */
  readonly figures?: readonly YearFigure[];
}

export interface DescribedVariable extends Variable {
  readonly series: readonly DescribedSeries[];
}

export interface CityData {
  readonly city: City;
  readonly variables: readonly DescribedVariable[];
  readonly sources: readonly Source[];
}

function describedSeries(series: Series, withFigures: boolean): readonly DescribedSeries[] {
  const figures = series.points.flatMap(({ year }) => figureOf(series, year) ?? []);
  const latest = figures.at(-1);
  if (latest === undefined) return [];
  const { source, terms, flags, basis } = series;
  const years = yearRanges(series.points.map(({ year }) => year));
  return [{ source, terms, flags, basis, years, latest, ...(withFigures && { figures }) }];
}

function checkedVariable(panel: Panel, asked: string | undefined): void {
  if (asked === undefined || panel.variables.some(({ id }) => id === asked)) return;
  const valid = panel.variables.map(({ id }) => id);
  throw invalidInput(
    "variable",
    {
      en: `must be one of ${valid.join(", ")}, got ${JSON.stringify(asked)}`,
      zh: `应为 ${valid.join("、")} 之一，收到“${asked}”`,
    },
    { got: asked },
  );
}

export const describeCityDataTool = defineTool({
  name: "describe_city_data",
  description:
    "What the panel holds of a city: each variable with its sources, terms, years and latest figure. With `variable` (such as pm25, co2, gdp_nominal, population), every yearly figure of it: use this for the value of a year or a course over time.",
  input: z.strictObject({
    city: cityField,
    variable: z.string().max(60).optional().describe("Id of one variable; its yearly figures are listed"),
  }),
  run({ city: name, variable: asked }, { panel }): CityData {
    const city = namedCity(panel, name);
    checkedVariable(panel, asked);
    const all = panel.seriesOf(city.code);
    // The age bands of the census are eighteen variables of one year each; they are listed only when asked for.
    const wanted = panel.variables.filter(({ id }) =>
      asked === undefined ? !id.startsWith("population_age_") : id === asked,
    );
    const variables = wanted.flatMap((variable): readonly DescribedVariable[] => {
      const series = all
        .filter((one) => one.variable === variable.id)
        .flatMap((one) => describedSeries(one, asked !== undefined));
      return series.length > 0 ? [{ ...variable, series }] : [];
    });
    const used = new Set(variables.flatMap(({ series }) => series.map(({ source }) => source)));
    return { city, variables, sources: panel.sources.filter(({ id }) => used.has(id)) };
  },
});
