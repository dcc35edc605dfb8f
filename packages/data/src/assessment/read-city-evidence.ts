import {
  type CensusBand,
  type City,
  type CityEvidence,
  type Gap,
  gap,
  type Period,
  type ProvinceShareEvidence,
  type Series,
  type VariableEvidence,
  type YearFigure,
} from "@tandem/core";
import { ageBandColumns, censusYear } from "../panel/census-variables.ts";
import { endsOf } from "../panel/pair-rule.ts";
import type { Panel } from "../panel/panel.ts";
import { airshedOf } from "./airsheds.ts";

const yearly = ["gdp_nominal", "population", "so2_industrial", "nox_industrial"] as const;
const concentrations = ["pm10", "so2", "no2", "o3_mda8_p90", "o3_mda8_mean"] as const;
const plants = {
  coalPowerCo2: "coal_power_co2_nameplate_mt",
  ironCapacity: "bf_iron_capacity_kt",
  cementPlants: "cement_plants_n",
} as const;
const bandYears = 5;
const censusVariables = ageBandColumns.map((column) => `population_${column}`);
const wanted = [...yearly, ...concentrations, ...Object.values(plants), ...censusVariables];

type ByVariable = ReadonlyMap<string, readonly Series[]>;

function byVariable(series: readonly Series[]): ByVariable {
  const found = new Map<string, Series[]>();
  for (const one of series) {
    const same = found.get(one.variable);
    if (same === undefined) found.set(one.variable, [one]);
    else same.push(one);
  }
  return found;
}

/** The pair rule over series that are at hand; the panel is asked only for the reason why there is none. */
function variableEvidence(
  panel: Panel,
  { code, variable, period }: { code: string; variable: string; period: Period },
  series: readonly Series[],
): VariableEvidence {
  for (const one of series) {
    const pair = endsOf(one, period);
    if (pair !== undefined) return { pair, series };
  }
  return { pair: panel.pair({ code, variable, period }), series };
}

function nearestYear(years: readonly number[], to: number): number | undefined {
  const [first, ...rest] = years;
  if (first === undefined) return undefined;
  return rest.reduce((best, year) => (Math.abs(year - to) < Math.abs(best - to) ? year : best), first);
}

function figureNearest(series: Series, to: number): YearFigure | undefined {
  const year = nearestYear(
    series.points.map((point) => point.year),
    to,
  );
  const point = series.points.find((candidate) => candidate.year === year);
  if (point === undefined) return undefined;
  const { unit, basis, source, terms } = series;
  const flags = [...series.flags, ...(point.flags ?? [])];
  return { value: point.value, unit, year: point.year, basis, source, terms, flags };
}

/** A series of each tracked variable from any city: what a city that the tracker does not name has none of. */
const trackedOf = new WeakMap<Panel, Map<string, Series | undefined>>();

function trackedExample(panel: Panel, variable: string): Series | undefined {
  const known = trackedOf.get(panel) ?? new Map<string, Series | undefined>();
  trackedOf.set(panel, known);
  if (known.has(variable)) return known.get(variable);
  let example: Series | undefined;
  for (const { code } of panel.cities) {
    [example] = panel.seriesOf(code, [variable]);
    if (example !== undefined) break;
  }
  known.set(variable, example);
  return example;
}

function noTracker(variable: string): Gap {
  return gap(
    {
      en: `the sources in use do not hold ${variable}`,
      zh: `当前使用的数据来源不含 ${variable}`,
    },
    { en: "a plant tracker, or an inventory of the city", zh: "工厂数据库或该市排放清单" },
  );
}

/** The figure of the nearest year; 0 where the tracker knows plants elsewhere but none here. */
function plantFigure(
  panel: Panel,
  { variable, to }: { variable: string; to: number },
  [own]: readonly Series[],
): YearFigure | Gap {
  const figure = own && figureNearest(own, to);
  if (figure !== undefined) return figure;
  const example = trackedExample(panel, variable);
  const elsewhere = example && figureNearest(example, to);
  if (example === undefined || elsewhere === undefined) return noTracker(variable);
  return { ...elsewhere, value: 0, flags: example.flags };
}

const noCensus = gap(
  { en: `the census of ${censusYear} is missing for the city`, zh: `缺少该市 ${censusYear} 年人口普查数据` },
  { en: "residents by five-year age band", zh: "按五岁年龄组划分的常住人口" },
);

function censusOf(series: ByVariable): CityEvidence["census"] {
  const bands: CensusBand[] = [];
  for (const [index, variable] of censusVariables.entries()) {
    const [band] = series.get(variable) ?? [];
    const people = band && figureNearest(band, censusYear);
    if (people === undefined) return noCensus;
    const fromAge = index * bandYears;
    const isOldest = index === censusVariables.length - 1;
    bands.push({ fromAge, ...(!isOldest && { toAge: fromAge + bandYears - 1 }), people });
  }
  return bands;
}

function noShares({ provinceEn, provinceZh }: City): Gap {
  return gap(
    {
      en: `the sources in use hold no sector shares of ${provinceEn}`,
      zh: `当前使用的数据来源不含${provinceZh}的部门占比`,
    },
    { en: "shares of the province, or an inventory of the city", zh: "省级部门占比，或该市排放清单" },
  );
}

function provinceShares(panel: Panel, city: City, to: number): ProvinceShareEvidence | Gap {
  const rows = panel.provinceSectorShares.filter(({ provinceEn }) => provinceEn === city.provinceEn);
  const year = nearestYear(
    rows.map((row) => row.year),
    to,
  );
  const row = rows.find((candidate) => candidate.year === year);
  if (row === undefined) return noShares(city);
  const { industryOther, ...shares } = row.shares;
  const { basis, source, terms } = row;
  return { shares: { ...shares, industry_other: industryOther }, year: row.year, basis, source, terms };
}

/** What the sections of an assessment beyond the class need of a city: economy, census, plants, other pollutants, airshed. */
export function readCityEvidence(panel: Panel, city: City, period: Period): CityEvidence {
  const { code } = city;
  const { to } = period;
  const series = byVariable(panel.seriesOf(code, wanted));
  const of = (variable: string) => series.get(variable) ?? [];
  const evidence = (variable: string) => variableEvidence(panel, { code, variable, period }, of(variable));
  const plant = (variable: string) => plantFigure(panel, { variable, to }, of(variable));
  return {
    gdp: evidence("gdp_nominal"),
    population: evidence("population"),
    so2Industrial: evidence("so2_industrial"),
    noxIndustrial: of("nox_industrial"),
    concentrations: concentrations.flatMap(of),
    census: censusOf(series),
    plants: {
      coalPowerCo2: plant(plants.coalPowerCo2),
      ironCapacity: plant(plants.ironCapacity),
      cementPlants: plant(plants.cementPlants),
    },
    provinceShares: provinceShares(panel, city, to),
    airshed: airshedOf(city),
  };
}
