import type { ResponseRegionId } from "../air/region-response.ts";
import { type ResponseSpecies, responseSpecies } from "../air/response-names.ts";
import type { Entry, ProblemBuilder } from "../solver/problem-builder.ts";
import { type CityResponse, cityResponse } from "./air-coupling.ts";
import { type Draft, removedEntries } from "./path-draft.ts";
import type { PathProblem } from "./path-problem.ts";

/** Columns that hold kt of each species removed by all cities of an airshed, or of all airsheds, at one milestone. */
type Removed = Readonly<Record<ResponseSpecies, number>>;

function removedColumns(draft: Draft, cities: readonly number[], milestone: number): Removed {
  const { builder } = draft;
  const of = (species: ResponseSpecies): number => {
    const column = builder.column({ lower: Number.NEGATIVE_INFINITY });
    const entries: Entry[] = [[column, -1]];
    for (const city of cities) {
      entries.push(...removedEntries(draft, { city, milestone }, (removed) => removed[species]));
    }
    builder.row({ lower: 0, upper: 0 }, entries);
    return column;
  };
  return { so2: of("so2"), nox: of("nox"), pm25: of("pm25"), nh3: of("nh3"), voc: of("voc") };
}

/** Entries by which the other cities of the problem move a city's PM2.5. */
function neighbourEntries(
  response: CityResponse,
  airshed: Removed | undefined,
  nation: Removed | undefined,
): readonly Entry[] {
  const entries: Entry[] = [];
  for (const species of responseSpecies) {
    const { region, far } = response;
    if (airshed) entries.push([airshed[species], region[species] - (nation ? far[species] : 0)]);
    if (nation) entries.push([nation[species], far[species]]);
  }
  return entries;
}

/** The airsheds that hold cities of the problem, each with its cities. */
function citiesByAirshed({ cities }: PathProblem): ReadonlyMap<ResponseRegionId, readonly number[]> {
  const byAirshed = new Map<ResponseRegionId, number[]>();
  cities.forEach(({ airshed }, city) => {
    byAirshed.set(airshed, [...(byAirshed.get(airshed) ?? []), city]);
  });
  return byAirshed;
}

/**
 * Columns of the PM2.5 of the wanted cities at a milestone, each with the row that makes it: the level before any measure, less
 * what the city and its neighbours remove. Neighbours act through columns that sum each species over an airshed and over the
 * nation. A city whose air nothing asks about has none: its rows are the densest of the problem.
 */
export function pm25Columns(
  draft: Draft,
  milestone: number,
  { before, wanted }: { before: readonly (readonly number[])[]; wanted: (city: number) => boolean },
): readonly (number | undefined)[] {
  const { builder, problem, responses } = draft;
  const byAirshed = citiesByAirshed(problem);
  const coupled = problem.cities.length > 1 && !problem.alone;
  const sheds = new Map<ResponseRegionId, Removed>();
  if (!problem.cities.some((_, index) => wanted(index))) return problem.cities.map(() => undefined);
  for (const [id, cities] of byAirshed) {
    if (coupled) sheds.set(id, removedColumns(draft, cities, milestone));
  }
  const nation = coupled && byAirshed.size > 1 ? nationColumns(builder, [...sheds.values()]) : undefined;
  return problem.cities.map((city, index) => {
    if (!wanted(index)) return undefined;
    const response = responses[index] ?? cityResponse(city, problem);
    const column = builder.column({ lower: response.natural });
    const entries: Entry[] = [[column, 1]];
    const others = coupled ? response.region : { so2: 0, nox: 0, pm25: 0, nh3: 0, voc: 0 };
    entries.push(
      ...removedEntries(draft, { city: index, milestone }, (removed) =>
        responseSpecies.reduce((sum, p) => sum + (response.own[p] - others[p]) * removed[p], 0),
      ),
      ...neighbourEntries(response, sheds.get(city.airshed), nation),
    );
    const level = before[index]?.[milestone] ?? city.pm25;
    builder.row({ lower: level, upper: level }, entries);
    return column;
  });
}

function nationColumns(builder: ProblemBuilder, sheds: readonly Removed[]): Removed {
  const of = (species: ResponseSpecies): number => {
    const column = builder.column({ lower: Number.NEGATIVE_INFINITY });
    builder.row({ lower: 0, upper: 0 }, [
      [column, -1],
      ...sheds.map((removed): Entry => [removed[species], 1]),
    ]);
    return column;
  };
  return { so2: of("so2"), nox: of("nox"), pm25: of("pm25"), nh3: of("nh3"), voc: of("voc") };
}
