import { type City, type Gap, invalidInput, isGap, type RegionId } from "@tandem/core";
import { type ResourceId, resourceSupply, resources, resourceUses } from "@tandem/core/measures";
import {
  activityCo2,
  type PathProblem,
  type PathRequest,
  type PathStart,
  type PathWishes,
  valueOfLife,
} from "@tandem/core/paths";
import type { Panel } from "../panel/panel.ts";
import { unknownCity } from "../place/unknown-city.ts";
import { checkOwnFigures } from "./check-own-figures.ts";
import { type LeftOut, leftOutWarnings } from "./left-out.ts";
import { ownGrounds } from "./own-grounds.ts";
import { pathMeasures } from "./path-measures.ts";
import { cityStart, type PathGrounds, pathGrounds } from "./path-starts.ts";
import { pathMilestones } from "./path-targets.ts";
import { activityOf, elsewhereOf } from "./yearly-growth.ts";

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

function startOf(
  panel: Panel,
  { inventory, pm25 }: PathRequest,
  { city, baseYear, grounds }: { city: City; baseYear: number; grounds: PathGrounds },
): PathStart | Gap {
  const [ownInventory, ownPm25] = [inventory?.[city.code], pm25?.[city.code]];
  const known = grounds.starts.get(city.code);
  if (known && ownInventory === undefined && ownPm25 === undefined) return known;
  const own = {
    ...(ownInventory && { inventory: ownInventory }),
    ...(ownPm25 !== undefined && { pm25: sentPm25(ownPm25, baseYear) }),
  };
  return cityStart(panel, city, { baseYear, own });
}

function sentPm25(value: number, year: number): PathStart["pm25"] {
  const terms = "user's own";
  return { value, unit: "µg/m³", year, basis: "estimated", source: "request", terms, flags: [] };
}

/** Starts of the places asked for: a city named alone must have its data, a member of a region that has none is left out. */
function startsOf(
  panel: Panel,
  request: PathRequest,
  at: { baseYear: number; grounds: PathGrounds },
): { readonly starts: readonly PathStart[]; readonly leftOut: readonly LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const named = Array.isArray(request.places);
  const codes = codesOf(panel, request);
  checkOwnFigures(request, codes);
  const starts = codes.flatMap((code, index) => {
    const city = panel.city(code);
    if (!city) throw unknownCity(panel, code, `places[${index}]`);
    const start = startOf(panel, request, { city, ...at });
    if (!isGap(start)) return [start];
    if (named) throw noStart(`places[${index}]`, city, start);
    leftOut.push({ city, why: start });
    return [];
  });
  if (starts.length === 0) throw nowhere(leftOut);
  return { starts, leftOut };
}

function nowhere(leftOut: readonly LeftOut[]) {
  const [first] = leftOut;
  const { en, zh } = first?.why.reason ?? { en: "the region is empty", zh: "该区域没有城市" };
  return invalidInput("region", {
    en: `no city of the region has the data for a path: ${en}`,
    zh: `该区域内没有城市具备编制路径所需的数据：${zh}`,
  });
}

function noStart(where: string, { code, nameEn, nameZh }: City, { reason, needs }: Gap) {
  return invalidInput(where, {
    en: `${nameEn} (${code}): ${reason.en}; needed: ${needs.en}`,
    zh: `${nameZh}（${code}）：${reason.zh}；需要：${needs.zh}`,
  });
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
  const { starts, leftOut } = startsOf(panel, request, { baseYear, grounds });
  const years = request.milestones.map(({ year }) => year);
  const cities = starts.map((start) => ({
    ...start.city,
    supplies: suppliesOf(start, years, request.supplies?.[start.city.code]),
  }));
  const span = { baseYear, years };
  const joint = cities.length > 1 && (request.jointControl ?? true);
  const problem: PathProblem = {
    cities,
    measures: pathMeasures(request),
    resourceUses,
    baseYear,
    milestones: pathMilestones(request, cities.length),
    pooledCo2: joint,
    alone: !joint,
    ...ownGrounds(grounds, starts),
    elsewhere: elsewhereOf(request, span),
    objective: objectiveOf(request),
    discountRate: request.discountRate ?? defaultDiscountRate,
    gridPower: request.gridPower ?? "counted",
    activity: activityOf(request, span),
    ...(request.budgetPerYear !== undefined && { budgetPerYear: request.budgetPerYear }),
    ...(request.smallestShare && { smallestShare: request.smallestShare }),
  };
  return {
    problem,
    starts,
    resources,
    warnings: leftOutWarnings(leftOut, starts.length + leftOut.length),
    joint,
    ...frontOf(request),
    ...(request.draws !== undefined &&
      request.draws > 0 && { draws: { draws: request.draws, seed: request.seed ?? 1 } }),
  };
}
