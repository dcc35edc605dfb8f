import type { Text, YearFigure } from "@tandem/core";
import { mainMeasures, type PathDesign, type PathRequest } from "@tandem/core/paths";
import type { MethodLink } from "../../method-links/method-link.ts";
import { boundsNote } from "../city-topics.ts";
import { type PathFigures, pathFigures } from "./path-figures.ts";

const mostCities = 6;
/** Rows over all years: what a conversation holds. */
const measureRows = 14;
const cityRows = 10;
const mostNotes = 12;

/** A figure of the plan's own provenance, which is said once for all of its rows. */
export type Size = Pick<YearFigure, "value" | "unit">;

function sizeOf({ value, unit }: YearFigure): Size {
  return { value, unit };
}

/** A measure of a year: how far it goes, what it takes off, what it costs, how well that is known. */
export interface PlannedMeasure {
  readonly id: string;
  readonly name: Text;
  readonly grades: { readonly cost: string; readonly effect: string };
  /** Of the activity that it can act on. */
  readonly share: number;
  /** Below 0 where it takes off. */
  readonly co2Change: Size;
  readonly pm25Change: Size;
  readonly cost: Size;
}

export interface PlannedCity {
  readonly code: string;
  readonly name: Text;
  readonly co2ChangePercent: Size;
  readonly pm25Before: Size;
  readonly pm25: YearFigure;
}

export interface PlannedYear {
  readonly year: number;
  readonly cost: YearFigure;
  readonly co2Removed: YearFigure;
  readonly co2ChangePercent: YearFigure;
  readonly cities: readonly PlannedCity[];
  readonly moreCities: number;
  readonly deathsAvoided?: YearFigure;
  readonly healthValue?: YearFigure;
  /** Those that carry most, first. */
  readonly measures: readonly PlannedMeasure[];
  readonly moreMeasures: number;
  /** What one more unit of each target costs, where it binds. */
  readonly shadowPrices: readonly { readonly kind: string; readonly text: Text }[];
}

type Conflict = NonNullable<PathDesign["conflict"]>[number];

/** Going together against each alone, in discounted money. */
export interface PlannedTogether {
  readonly together: YearFigure;
  readonly saving?: YearFigure;
  readonly text: Text;
  readonly split: readonly {
    readonly name: Text;
    readonly alone?: Size;
    readonly reason?: Text;
    readonly share: Size;
    readonly spent: Size;
    readonly transfer: Size;
  }[];
}

/** A path cut to what a conversation can hold. */
export interface PathPlan {
  readonly status: PathDesign["status"];
  readonly gap: number;
  readonly objective: PathDesign["objective"];
  readonly baseYear: number;
  readonly places: readonly {
    readonly code: string;
    readonly name: Text;
    readonly co2: YearFigure;
    readonly pm25: YearFigure;
  }[];
  readonly morePlaces: number;
  readonly summary: Text;
  readonly warnings: readonly Text[];
  readonly targets: PathRequest["milestones"];
  readonly budget?: YearFigure;
  readonly years: readonly PlannedYear[];
  readonly conflict: readonly Pick<Conflict, "kind" | "year" | "conflicting" | "text">[];
  readonly joint?: PlannedTogether;
  /** Why it may be believed to be the cheapest. */
  readonly certificate?: { readonly passed: boolean; readonly text: Text };
  /** Of all figures of the plan that do not say otherwise. */
  readonly provenance: Pick<YearFigure, "basis" | "source" | "terms">;
  readonly assumptions: readonly Text[];
  readonly bounds: Text;
  readonly methods: readonly MethodLink[];
}

/** A part of all rows for each of several years, within bounds. */
function perYear(rows: number, years: number, least: number): number {
  return Math.min(6, Math.max(least, Math.floor(rows / years)));
}

function plannedYear(design: PathDesign, at: number, figures: PathFigures): PlannedYear {
  const years = design.milestones.length;
  const [cities, most] = [perYear(cityRows, years, 2), perYear(measureRows, years, 3)];
  const year = design.milestones[at];
  if (year === undefined) throw new TypeError("a year of the path");
  const health = design.health.find((one) => one.year === year.year);
  const main = mainMeasures(year, most);
  const all = new Set(year.measures.filter(({ share }) => share > 0).map(({ id }) => id)).size;
  return {
    year: year.year,
    cost: figures.cost(year.totals.cost, year.year),
    co2Removed: figures.co2(year.totals.co2, year.year),
    co2ChangePercent: figures.percent(year.totals.co2ChangePercent, year.year),
    cities: year.cities.slice(0, cities).map((city) => ({
      code: city.place,
      name: city.name,
      co2ChangePercent: sizeOf(figures.percent(city.co2ChangePercent, year.year)),
      pm25Before: sizeOf(figures.pm25(city.pm25Before, year.year)),
      pm25: figures.pm25(city.pm25, year.year),
    })),
    moreCities: Math.max(0, year.cities.length - cities),
    ...(health && {
      deathsAvoided: figures.deaths(health.deathsAvoided, year.year),
      healthValue: figures.money(health.value, year.year),
    }),
    measures: main.map(({ id, name, grades, share, ...effect }) => ({
      id,
      name,
      grades,
      share,
      co2Change: sizeOf(figures.co2(-effect.co2, year.year)),
      pm25Change: sizeOf(figures.pm25(-effect.pm25Effect, year.year)),
      cost: sizeOf(figures.cost(effect.cost, year.year)),
    })),
    moreMeasures: Math.max(0, all - main.length),
    shadowPrices: year.shadowPrices.slice(0, cities).map(({ kind, text }) => ({ kind, text })),
  };
}

function plannedTogether({ joint, baseYear }: PathDesign, figures: PathFigures): PlannedTogether | undefined {
  if (joint === undefined) return undefined;
  const money = (millions: number) => figures.cost(millions, baseYear);
  return {
    together: money(joint.together),
    ...(joint.saving !== undefined && { saving: money(joint.saving) }),
    text: joint.text,
    split: joint.split.slice(0, mostCities).map(({ place, name, share, spent, transfer }) => {
      const alone = joint.alone.find((one) => one.place === place);
      return {
        name,
        ...(alone?.cost !== undefined && { alone: sizeOf(money(alone.cost)) }),
        ...(alone?.reason && { reason: alone.reason }),
        share: sizeOf(money(share)),
        spent: sizeOf(money(spent)),
        transfer: sizeOf(money(transfer)),
      };
    }),
  };
}

/** What a design comes to in a conversation: the main measures of each year rather than all. */
export function pathPlan(design: PathDesign, request: PathRequest, methods: readonly MethodLink[]): PathPlan {
  const {
    status,
    gap,
    objective,
    baseYear,
    summary,
    warnings,
    assumptions,
    certificate,
    conflict = [],
  } = design;
  const figures = pathFigures(design);
  const joint = plannedTogether(design, figures);
  const [first] = design.milestones;
  const { budgetPerYear } = request;
  return {
    status,
    gap,
    objective,
    baseYear,
    places: design.places
      .slice(0, mostCities)
      .map(({ code, name, co2, pm25 }) => ({ code, name, co2, pm25 })),
    morePlaces: Math.max(0, design.places.length - mostCities),
    summary,
    warnings,
    targets: request.milestones,
    ...(budgetPerYear !== undefined && first && { budget: figures.cost(budgetPerYear, first.year) }),
    years: design.milestones.map((_, at) => plannedYear(design, at, figures)),
    conflict: conflict
      .slice(0, 2 * mostCities)
      .map(({ kind, year, conflicting, text }) => ({ kind, year, conflicting, text })),
    ...(joint && { joint }),
    ...(certificate && { certificate: { passed: certificate.passed, text: certificate.text } }),
    provenance: figures.provenance,
    assumptions: assumptions.slice(0, mostNotes),
    bounds: boundsNote,
    methods,
  };
}
