import type { FlagId } from "@tandem/core";

/** Years of one city's series that carry a flag of their own. */
export interface FlaggedYears {
  readonly variables: readonly string[];
  readonly source: string;
  readonly code: string;
  readonly years: readonly [first: number, last: number];
  readonly flag: FlagId;
}

const latest = 2060;
const gdpShares = ["gdp_share_primary", "gdp_share_secondary", "gdp_share_tertiary"];
const sizes = ["gdp_nominal", "population"];

type Break = readonly [code: string, firstYear: number];

/** Laiwu joined Jinan in 2019, Chaohu was split among three cities in 2011, Zongyang county joined Tongling in 2015. */
const boundaryBreaks: readonly Break[] = [
  ["3701", 2019],
  ["3401", 2011],
  ["3402", 2011],
  ["3405", 2011],
  ["3407", 2015],
];

type Odd = readonly [variable: string, code: string, first: number, last?: number];

/** Single values that no neighbour supports: rows shifted by one city, a whole province's total, another count of people. */
const oddStatistics: readonly Odd[] = [
  ["gdp_nominal", "1506", 2022],
  ["gdp_nominal", "3404", 2022],
  ["gdp_nominal", "2308", 2011],
  ["gdp_nominal", "2309", 2011],
  ["gdp_nominal", "2310", 2011],
  ["gdp_nominal", "2311", 2011],
  ["gdp_nominal", "2312", 2011],
  ["population", "2302", 2021],
  ["population", "2307", 2021],
  ["population", "2311", 2021],
  ["population", "2312", 2021],
  // Sansha was founded in 2012.
  ["population", "4603", 1998, 2011],
  ["so2_industrial", "1411", 2012],
  ["so2_industrial", "3715", 2013],
  ["so2_industrial", "4205", 2014],
  ["so2_industrial", "6204", 2013],
  ["so2_industrial", "6204", 2017],
  ["so2_industrial", "6302", 2014],
];

/** The three shares add up to something more than 10 % away from 1. */
const brokenShares: readonly (readonly [code: string, first: number, last: number])[] = [
  ["4206", 2006, 2006],
  ["4402", 2011, 2014],
  ["4412", 2011, 2014],
  ["4416", 2011, 2011],
  ["4418", 2009, 2009],
  ["4452", 2014, 2014],
  ["6328", 2022, 2022],
  ["6523", 2022, 2022],
  ["6528", 2022, 2022],
  ["6529", 2022, 2022],
];

/** Observations that call for a flag beside those of their series, found by comparing each value with its neighbours. */
export const flaggedObservations: readonly FlaggedYears[] = [
  ...boundaryBreaks.map(
    ([code, first]): FlaggedYears => ({
      variables: sizes,
      source: "city-yearbooks",
      code,
      years: [first, latest],
      flag: "boundary-change",
    }),
  ),
  ...oddStatistics.map(
    ([variable, code, first, last = first]): FlaggedYears => ({
      variables: [variable],
      source: "city-yearbooks",
      code,
      years: [first, last],
      flag: "implausible-value",
    }),
  ),
  ...brokenShares.map(
    ([code, first, last]): FlaggedYears => ({
      variables: gdpShares,
      source: "city-yearbooks",
      code,
      years: [first, last],
      flag: "implausible-value",
    }),
  ),
  {
    variables: ["pm25"],
    source: "who-aap-2022",
    code: "3101",
    years: [2012, 2012],
    flag: "implausible-value",
  },
];
