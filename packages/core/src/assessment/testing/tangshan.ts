import type { YearFigure } from "../../figure/figure.ts";
import type { Series, SeriesPair } from "../../figure/series.ts";
import type { CityEvidence, VariableEvidence } from "../city-evidence.ts";
import type { CityInputs } from "../city-inputs.ts";

type Values = Readonly<Record<number, number>>;
type Shared = Pick<Series, "variable" | "source" | "unit"> & Partial<Series>;

function seriesOf(shared: Shared, values: Values): Series {
  const points = Object.entries(values).map(([year, value]) => ({ year: Number(year), value }));
  return { basis: "observed", terms: "open", flags: [], ...shared, points };
}

function figureIn(series: Series, year: number): YearFigure {
  const point = series.points.find((candidate) => candidate.year === year);
  if (point === undefined) throw new Error(`no ${series.variable} in ${year}`);
  const { unit, basis, source, terms, flags } = series;
  return { value: point.value, unit, year, basis, source, terms, flags };
}

/** Both ends of 2015–2019 from a series. */
export function pairIn(series: Series): SeriesPair {
  return { from: figureIn(series, 2015), to: figureIn(series, 2019) };
}

function variable(series: Series): VariableEvidence {
  return { pair: pairIn(series), series: [series] };
}

/** Figures of Tangshan as its sources print them, retyped from the city panel. */
export const edgar = seriesOf(
  {
    variable: "co2",
    source: "edgar-v8",
    unit: "Mt",
    basis: "estimated",
    terms: "CC BY 4.0",
    flags: ["downscaled-inventory"],
  },
  {
    2011: 253.21648,
    2012: 261.086336,
    2013: 275.931744,
    2014: 294.831648,
    2015: 276.35792,
    2016: 269.07824,
    2017: 267.032096,
    2018: 285.22192,
    2019: 307.898272,
    2020: 307.1488,
    2021: 282.04016,
    2022: 274.04864,
    2023: 283.635872,
  },
);

export const ceads = seriesOf(
  { variable: "co2", source: "ceads-city", unit: "Mt", basis: "estimated", flags: ["spiky-inventory"] },
  { 2015: 220.614746, 2016: 230.805924, 2017: 297.720759, 2018: 415.977078, 2019: 413.884801 },
);

export const monthly = seriesOf(
  { variable: "pm25", source: "cnemc-monthly", unit: "µg/m³" },
  { 2015: 85, 2017: 66.75, 2018: 60.416667, 2019: 54.25 },
);

export const who = seriesOf(
  { variable: "pm25", source: "who-aap-2022", unit: "µg/m³" },
  { 2014: 101.5, 2015: 84.46, 2016: 74.03, 2017: 67.67, 2018: 60.17, 2019: 54.95 },
);

const gdp = seriesOf(
  { variable: "gdp_nominal", source: "city-yearbooks", unit: "10⁸ CNY", flags: ["nominal-price"] },
  { 2015: 6103.06, 2016: 6354.87, 2017: 6530.15, 2018: 6954.97, 2019: 6890 },
);

const population = seriesOf(
  { variable: "population", source: "city-yearbooks", unit: "10⁴ persons" },
  { 2015: 767.46, 2016: 768.4, 2017: 769.59, 2018: 770.45, 2019: 771.09, 2020: 771.8, 2023: 771.95 },
);

const so2 = seriesOf(
  { variable: "so2_industrial", source: "city-yearbooks", unit: "t" },
  {
    2011: 331863,
    2012: 313051,
    2013: 282806,
    2014: 250761,
    2015: 214723,
    2016: 125432,
    2017: 119808,
    2018: 88388,
    2019: 76959,
  },
);

const ozone = seriesOf(
  { variable: "o3_mda8_mean", source: "cnemc-realtime", unit: "µg/m³", flags: ["unlicensed-copy"] },
  { 2014: 92.753, 2015: 94.836, 2016: 94.915, 2017: 104.23 },
);

/** Census of 2020, bands of five years from 0 to 85 and over. */
const residents = [
  390647, 467620, 420106, 362066, 305322, 378879, 708867, 552286, 534727, 541056, 656520, 639252, 527660,
  535305, 331727, 174468, 109071, 82404,
];

function plant(value: number, unit: YearFigure["unit"], year: number): YearFigure {
  return { value, unit, year, basis: "observed", source: "tracker", terms: "open", flags: [] };
}

export const evidence: CityEvidence = {
  gdp: variable(gdp),
  population: variable(population),
  so2Industrial: variable(so2),
  noxIndustrial: [],
  concentrations: [ozone],
  census: residents.map((value, band) => ({
    fromAge: 5 * band,
    ...(band < 17 && { toAge: 5 * band + 4 }),
    people: {
      value,
      unit: "persons",
      year: 2020,
      basis: "observed",
      source: "census-2020",
      terms: "MIT",
      flags: [],
    },
  })),
  plants: {
    coalPowerCo2: plant(39.5, "Mt/yr", 2019),
    ironCapacity: plant(129307.16, "kt/yr", 2022),
    cementPlants: plant(16, "count", 2021),
  },
  provinceShares: {
    shares: {
      agriculture: 0.00349,
      power: 0.36083,
      transport: 0.02079,
      residential: 0.04232,
      services: 0.00887,
      construction: 0.00124,
      industry_other: 0.56246,
    },
    year: 2019,
    basis: "estimated",
    source: "ceads-provinces",
    terms: "free with citation",
  },
  airshed: { id: "bth", by: "key-region" },
};

/** What the assessment of Tangshan over 2015–2019 takes, to be varied in tests. */
export const tangshan: CityInputs & { readonly evidence: CityEvidence } = {
  city: {
    code: "1302",
    nameEn: "Tangshan",
    nameZh: "唐山市",
    provinceEn: "Hebei",
    provinceZh: "河北省",
    regions: ["bth-2+36"],
    lon: 118.216,
    lat: 39.68,
  },
  period: { from: 2015, to: 2019 },
  co2: { asked: pairIn(edgar), others: [pairIn(ceads)] },
  pm25: pairIn(monthly),
  series: [edgar, ceads, monthly, who],
  evidence,
};
