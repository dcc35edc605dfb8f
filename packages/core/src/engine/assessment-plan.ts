import { nonNegative, positive, share } from "../error/checked.ts";
import { invalidInput } from "../error/tandem-error.ts";
import { type GemmFit, gemmParameters } from "../health/gemm-parameters.ts";
import { gemmShape } from "../health/gemm-shape.ts";
import type { AssessmentInputs, AssessmentOptions, CityGroup, PerCity } from "./assessment-inputs.ts";
import { largestNormal } from "./normal-table.ts";

/** Everything a thread needs to draw any of the cities; plain data, so that it can be sent to one. */
export interface AssessmentPlan {
  readonly inputs: AssessmentInputs;
  readonly cities: number;
  readonly draws: number;
  /** Draws are made in so many spans of about equal length, one after the other in the same memory. */
  readonly spans: number;
  readonly key: readonly [low: number, high: number];
  readonly fit: GemmFit;
  /** Slope of the curve and its standard error. */
  readonly slope: readonly [mean: number, error: number];
  readonly groups: readonly string[];
  /** Rows of totals that a city adds to, beside the first, which is of all: entries `starts[city]` to `starts[city + 1]`. */
  readonly starts: Uint32Array;
  readonly memberships: Uint32Array;
  /** 1.5 · 2^52 times the power of two to whose multiples what goes into totals is rounded. */
  readonly rounding: number;
}

/** Words of 32 bits number the draws; beyond this the errors of the arithmetic, not of the sampling, would matter. */
const mostDraws = 100_000_000;

/** Draws whose exact points are taken at a time; their memory is all that a simulation needs, however many it makes. */
const longestSpan = 16_384;

const columns = ["deaths", "co2From", "co2To", "pm25From", "pm25To"] as const;

function whole(where: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw invalidInput(where, {
    en: `must be a whole number from ${least} to ${most}, got ${value}`,
    zh: `应为 ${least} 至 ${most} 的整数，收到 ${value}`,
  });
}

function sameLength(where: string, length: number, cities: number): void {
  if (length === cities) return;
  throw invalidInput(where, {
    en: `must have one entry for each of the ${cities} cities, got ${length}`,
    zh: `应为 ${cities} 个城市各含一项，收到 ${length} 项`,
  });
}

function checkErrors(where: string, errors: PerCity, cities: number): void {
  if (typeof errors === "number") {
    share(where, errors);
    return;
  }
  sameLength(where, errors.length, cities);
  for (const [city, error] of errors.entries()) share(`${where}[${city}]`, error);
}

function checkInputs(inputs: AssessmentInputs, cities: number): void {
  for (const name of columns) {
    const column = inputs[name];
    sameLength(name, column.length, cities);
    for (let city = 0; city < cities; city += 1) {
      const value = column[city] ?? 0;
      if (!(value > 0 && value < Number.POSITIVE_INFINITY)) positive(`${name}[${city}]`, value);
    }
  }
  if (inputs.keys) sameLength("keys", inputs.keys.length, cities);
  for (const name of ["co2", "pm25", "deaths"] as const) {
    checkErrors(`errors.${name}`, inputs.errors[name], cities);
  }
  share("errors.nationalRate", inputs.errors.nationalRate ?? 0);
}

/** For each city the rows of the groups it is in, one city's after the other's. */
function membershipsOf(groups: readonly CityGroup[], cities: number) {
  const starts = new Uint32Array(cities + 1);
  if (groups.length === 0) return { starts, memberships: new Uint32Array(0) };
  const rows: number[][] = Array.from({ length: cities }, () => []);
  for (const [index, { cities: members }] of groups.entries()) {
    for (let at = 0; at < members.length; at += 1) {
      const where = `groups[${index}].cities[${at}]`;
      const city = whole(where, members[at] ?? Number.NaN, 0, cities - 1);
      if (rows[city]?.includes(index + 1)) {
        throw invalidInput(where, {
          en: `must name a city once, got ${city} again`,
          zh: `每个城市只应列一次，再次收到 ${city}`,
        });
      }
      rows[city]?.push(index + 1);
    }
  }
  for (const [city, of] of rows.entries()) starts[city + 1] = (starts[city] ?? 0) + of.length;
  return { starts, memberships: Uint32Array.from(rows.flat()) };
}

/** The largest entry. */
function largest(of: PerCity): number {
  return typeof of === "number" ? of : of.reduce((most, value) => Math.max(most, value), 0);
}

/** No total of any draw is beyond this: all errors at their largest everywhere, and the risk lost or gained whole. */
function largestTotal({ inputs, fit, slope }: Pick<AssessmentPlan, "inputs" | "fit" | "slope">): number {
  const { deaths, pm25From, pm25To, errors } = inputs;
  const highest = Math.max(largest(pm25From), largest(pm25To));
  const concentration = highest * Math.exp(largestNormal * largest(errors.pm25));
  const steepest = Math.abs(slope[0]) + largestNormal * slope[1];
  const spread = largest(errors.deaths) + (errors.nationalRate ?? 0);
  const factor = Math.exp(largestNormal * spread + steepest * gemmShape(fit, concentration));
  return deaths.reduce((sum, value) => sum + value, 0) * factor;
}

/**
 * Checks the inputs and settles what all threads have to agree on.
 * @throws TandemError `invalid-input` where a column's length does not fit, a value is not above 0, an error is not from 0
 * to 1, a group names a city that is not there or twice, or draws, seed or tolerance are out of range.
 */
export function assessmentPlan(inputs: AssessmentInputs, options: AssessmentOptions): AssessmentPlan {
  const cities = whole("deaths.length", inputs.deaths.length, 1, 2 ** 31 - 1);
  checkInputs(inputs, cities);
  share("tolerance", inputs.tolerance ?? 0);
  const { cause = "ncd+lri", age = "25+", cohorts = "with-chinese" } = inputs.curve ?? {};
  const fit = gemmParameters[cohorts][cause];
  const slope = fit.theta[age];
  const seed = whole("seed", options.seed, 0, Number.MAX_SAFE_INTEGER);
  const groups = options.groups ?? [];
  const draws = whole("draws", options.draws, 1, mostDraws);
  const bound = nonNegative("deaths", largestTotal({ inputs, fit, slope }));
  return {
    inputs,
    cities,
    draws,
    spans: Math.ceil(draws / longestSpan),
    key: [seed >>> 0, Math.floor(seed / 2 ** 32)],
    fit,
    slope,
    groups: groups.map(({ name }) => name),
    ...membershipsOf(groups, cities),
    rounding: 1.5 * 2 ** (Math.ceil(Math.log2(bound)) + 1),
  };
}

export interface Span {
  readonly first: number;
  readonly draws: number;
  /** Its part of all draws. */
  readonly share: number;
}

export function spanOf({ draws, spans }: AssessmentPlan, span: number): Span {
  const first = Math.floor((span * draws) / spans);
  const own = Math.floor(((span + 1) * draws) / spans) - first;
  return { first, draws: own, share: own / draws };
}
