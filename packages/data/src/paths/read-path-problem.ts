import { invalidInput, isGap, type RegionId, TandemError } from "@tandem/core";
import {
  type Measure,
  MeasureChanges,
  measureCatalogue,
  type ResourceId,
  resourceSupply,
  resources,
  resourceUses,
  withChanges,
} from "@tandem/core/measures";
import {
  activityCo2,
  type Elsewhere,
  type PathProblem,
  type PathRequest,
  type PathStart,
  type PathWishes,
  valueOfLife,
} from "@tandem/core/paths";
import type { Panel } from "../panel/panel.ts";
import { cityStart, type PathGrounds, pathGrounds } from "./path-starts.ts";
import { pathMilestones } from "./path-targets.ts";

/** The latest year for which most cities of the panel have both CO2 and PM2.5. */
export const defaultBaseYear = 2019;

const defaultDiscountRate = 0.05;
const defaultFrontPoints = 9;

function codesOf(panel: Panel, { places, region }: PathRequest): readonly string[] {
  const id = region ?? (typeof places === "string" ? places : undefined);
  if (id === undefined) return [...new Set(typeof places === "string" ? [] : (places ?? []))];
  return membersOf(panel, id);
}

function membersOf(panel: Panel, id: RegionId): readonly string[] {
  return panel.cities.filter(({ regions }) => regions.includes(id)).map(({ code }) => code);
}

/** Starts of the places asked for: a city named alone must have its data, a member of a region that has none is left out. */
function startsOf(
  panel: Panel,
  request: PathRequest,
  { baseYear, grounds }: { baseYear: number; grounds: PathGrounds },
): { readonly starts: readonly PathStart[]; readonly leftOut: readonly string[] } {
  const leftOut: string[] = [];
  const named = Array.isArray(request.places);
  const starts = codesOf(panel, request).flatMap((code, index) => {
    const city = panel.city(code);
    if (!city) throw unknownPlace(code, index);
    const inventory = request.inventory?.[code];
    const start = inventory ? cityStart(panel, city, { baseYear, inventory }) : grounds.starts.get(code);
    if (start === undefined || isGap(start)) {
      if (named && start) {
        throw invalidInput(`places[${index}]`, {
          en: `${city.nameEn} (${code}): ${start.reason.en}; needed: ${start.needs.en}`,
          zh: `${city.nameZh}（${code}）：${start.reason.zh}；需要：${start.needs.zh}`,
        });
      }
      leftOut.push(city.nameEn);
      return [];
    }
    const pm25 = request.pm25?.[code];
    return [
      pm25 === undefined
        ? start
        : { ...start, city: { ...start.city, pm25 }, pm25: ownPm25(start, pm25, baseYear) },
    ];
  });
  return { starts, leftOut };
}

function ownPm25(start: PathStart, value: number, year: number): PathStart["pm25"] {
  return {
    ...start.pm25,
    value,
    year,
    basis: "estimated",
    source: "request",
    terms: "user's own",
    flags: [],
  };
}

function unknownPlace(code: string, index: number): TandemError {
  return new TandemError({
    tag: "not-found",
    where: `places[${index}]`,
    message: {
      en: `no city of the panel has the code "${code}"; a code has four digits, such as 1302 for Tangshan`,
      zh: `面板中没有代码为“${code}”的城市；代码为四位数字，如唐山市 1302`,
    },
    details: { got: code },
  });
}

function near(id: string, measures: readonly Measure[]): string {
  const words = id.toLowerCase().split(/[^a-z0-9]+/);
  const close = measures.filter((one) => words.some((word) => word.length > 2 && one.id.includes(word)));
  return (close.length > 0 ? close : measures)
    .slice(0, 5)
    .map((one) => one.id)
    .join(", ");
}

function checkIds(where: string, ids: readonly string[], measures: readonly Measure[]): void {
  ids.forEach((id, index) => {
    if (measures.some((one) => one.id === id)) return;
    throw invalidInput(
      `${where}[${index}]`,
      {
        en: `no measure has the id "${id}"; close to it: ${near(id, measures)}`,
        zh: `没有编号为“${id}”的措施；相近的有：${near(id, measures)}`,
      },
      { got: id },
    );
  });
}

/** The measures that may be used: the catalogue with the user's changes, less what is excluded or of other fields. */
function measuresOf({
  measures,
  aspects,
  exclude = [],
  smallestShare = {},
}: PathRequest): readonly Measure[] {
  const all =
    measures === undefined ? measureCatalogue : withChanges(measureCatalogue, MeasureChanges.parse(measures));
  checkIds("exclude", exclude, all);
  checkIds("smallestShare", Object.keys(smallestShare), all);
  return all.filter(({ id, aspect }) => !exclude.includes(id) && (aspects?.includes(aspect) ?? true));
}

function suppliesOf(start: PathStart, years: readonly number[], own: Readonly<Record<string, number>> = {}) {
  const { emissions } = start.city;
  const sectorCo2 = Object.fromEntries(
    Object.entries(emissions).map(([sector, kt]) => [
      sector,
      activityCo2(sector as keyof typeof emissions, kt),
    ]),
  );
  const of = (resource: ResourceId) =>
    years.map((year) => own[resource] ?? resourceSupply({ resource, year, sectorCo2 }));
  return Object.fromEntries(resources.map(({ id }) => [id, of(id)]));
}

function grown(percent: number, years: number): number {
  return (1 + percent / 100) ** years;
}

function elsewhereOf({ elsewhere = {} }: PathRequest, years: readonly number[]): readonly Elsewhere[] {
  const { regionPercentPerYear = 0, farPercentPerYear = 0 } = elsewhere;
  return years.map((elapsed) => ({
    region: grown(regionPercentPerYear, elapsed) - 1,
    far: grown(farPercentPerYear, elapsed) - 1,
  }));
}

function objectiveOf({ objective = "cost" }: PathRequest): PathProblem["objective"] {
  if (objective === "net-benefit") return { kind: "net-benefit", valuePerDeath: valueOfLife.central };
  return { kind: objective };
}

function checkYears({ milestones }: PathRequest, baseYear: number): void {
  const first = milestones[0]?.year ?? baseYear + 1;
  if (first > baseYear) return;
  throw invalidInput(
    "milestones[0].year",
    {
      en: `must come after the base year ${baseYear}, got ${first}`,
      zh: `应晚于基准年 ${baseYear}，收到 ${first}`,
    },
    { baseYear, got: first },
  );
}

function frontOf({ front, milestones }: PathRequest): Pick<PathWishes, "front"> {
  if (!front) return {};
  const milestone = milestones.findIndex(({ year }) => year === front.year);
  if (milestone < 0) {
    throw invalidInput("front.year", {
      en: `must be the year of a milestone, got ${front.year}`,
      zh: `应为某一里程碑年份，收到 ${front.year}`,
    });
  }
  return { front: { milestone, points: front.points ?? defaultFrontPoints } };
}

/**
 * What a request for a path asks, on a panel: its cities with their emissions and air, the measures that are allowed, targets,
 * supplies and assumptions.
 * @throws TandemError `not-found` for a city that is not in the panel, `invalid-input` where a city has no data for the base
 * year, a measure is unknown, a milestone is not after the base year, or a standard has no limit in a year.
 */
export function readPathWishes(panel: Panel, request: PathRequest): PathWishes {
  const baseYear = request.baseYear ?? defaultBaseYear;
  checkYears(request, baseYear);
  const grounds = pathGrounds(panel, baseYear);
  const { starts } = startsOf(panel, request, { baseYear, grounds });
  const years = request.milestones.map(({ year }) => year);
  const cities = starts.map((start) => ({
    ...start.city,
    supplies: suppliesOf(start, years, request.supplies?.[start.city.code]),
  }));
  const elapsed = years.map((year) => year - baseYear);
  const activity = Object.fromEntries(
    Object.entries(request.activityPercentPerYear ?? {}).map(([sector, percent]) => [
      sector,
      elapsed.map((passed) => grown(percent, passed)),
    ]),
  );
  const joint = cities.length > 1 && (request.jointControl ?? true);
  const problem: PathProblem = {
    cities,
    measures: measuresOf(request),
    resourceUses,
    baseYear,
    milestones: pathMilestones(request, cities.length),
    pooledCo2: joint,
    airsheds: grounds.airsheds,
    nation: grounds.nation,
    elsewhere: elsewhereOf(request, elapsed),
    objective: objectiveOf(request),
    discountRate: request.discountRate ?? defaultDiscountRate,
    gridPower: request.gridPower ?? "counted",
    activity,
    ...(request.budgetPerYear !== undefined && { budgetPerYear: request.budgetPerYear }),
    ...(request.smallestShare && { smallestShare: request.smallestShare }),
  };
  return {
    problem,
    starts,
    resources,
    joint,
    ...frontOf(request),
    ...(request.draws !== undefined &&
      request.draws > 0 && { draws: { draws: request.draws, seed: request.seed ?? 1 } }),
  };
}
