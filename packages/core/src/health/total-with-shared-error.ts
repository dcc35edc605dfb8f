import { invalidInput } from "../error/tandem-error.ts";
import { avoidedShare, checkedDeaths, type DeathsInterval, type ObservedDeaths } from "./avoided-on-curve.ts";
import { byErrorGroup } from "./by-error-group.ts";
import { checkDisjoint } from "./disjoint-endpoints.ts";
import { gravestValidity, quantile95, type RiskCurve, type Validity, validityAt } from "./risk-curve.ts";

/** One part of a total: a city, an age band or a cause, with its function. */
export interface DeathsItem extends ObservedDeaths {
  readonly curve: RiskCurve;
}

export interface DeathsTotal extends DeathsInterval {
  /** One entry per fit: its parts err together, and different fits independently. */
  readonly byErrorGroup: readonly (DeathsInterval & { readonly errorGroup: string; readonly n: number })[];
  readonly n: number;
  readonly validity: Validity;
}

/** Refuses an empty total, parts that count deaths twice, and parts that are wrong in themselves. */
export function checkItems(items: readonly DeathsItem[]): void {
  if (items.length === 0) {
    throw invalidInput("items", {
      en: "must hold at least one part, got none",
      zh: "至少应有一项，收到 0 项",
    });
  }
  items.forEach((item, index) => {
    checkedDeaths(`items[${index}].`, item.curve, item);
  });
  checkDisjoint(items.map((item) => item.curve));
}

/** Nine points across the 95 % interval: a total of rises and falls need not have its extremes at the ends. */
const sharedQuantiles = [-1, -0.75, -0.5, -0.25, 0.25, 0.5, 0.75, 1].map((step) => step * quantile95);

function sumAt(items: readonly DeathsItem[], quantile: number): number {
  return items.reduce((sum, item) => sum + item.deaths * avoidedShare(item.curve, item, quantile), 0);
}

function groupInterval(items: readonly DeathsItem[]): DeathsInterval {
  const central = sumAt(items, 0);
  const sums = sharedQuantiles.map((quantile) => sumAt(items, quantile));
  return { central, lower: Math.min(central, ...sums), upper: Math.max(central, ...sums) };
}

const quadrature = (distances: readonly number[]) => Math.hypot(...distances);

/**
 * Deaths avoided a year over cities, ages and causes, with an interval that adds up correctly.
 *
 * Within one fit the error is one and the same in every city and age, so the parts are summed at shared quantiles of θ
 * and the interval is that of the sum: no averaging out. Fits of different causes are taken as independent: the distances
 * from the central value add by quadrature, each side by itself. Adding the bounds of all parts would be too wide across
 * causes, and treating cities as independent far too narrow.
 *
 * Units: deaths per year. Only the error of the functions; for the errors of rates and concentrations see
 * `simulatedTotal`. Cohorts are partly shared between causes, so true independence is an approximation.
 * @throws TandemError `invalid-input` where there is no part, a number is negative or not finite, or parts would count
 * deaths twice (a broad cause beside one of its parts, two functions of one cause, two pollutants).
 */
export function totalWithSharedError(items: readonly DeathsItem[]): DeathsTotal {
  checkItems(items);
  const groups = [...byErrorGroup(items)].map(([errorGroup, members]) => ({
    errorGroup,
    n: members.length,
    ...groupInterval(members),
  }));
  const central = groups.reduce((sum, group) => sum + group.central, 0);
  return {
    central,
    lower: central - quadrature(groups.map((group) => group.central - group.lower)),
    upper: central + quadrature(groups.map((group) => group.upper - group.central)),
    byErrorGroup: groups,
    n: items.length,
    validity: gravestValidity(
      items.flatMap((item) => [validityAt(item.curve, item.from), validityAt(item.curve, item.to)]),
    ),
  };
}
