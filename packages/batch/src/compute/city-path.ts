import { TandemError } from "@tandem/core";
import { mainMeasures, type PathDesign } from "@tandem/core/paths";
import type { Solver } from "@tandem/core/solver";
import { designPathOn, type Panel } from "@tandem/data";
import { type CityPath, mostPathMeasures } from "../contract/city-path.ts";
import type { PathPart } from "../contract/path-part.ts";
import { factsOf } from "./path-task.ts";

type DesignedYear = Extract<CityPath, { kind: "designed" }>["milestones"][number];

function shortYear(year: PathDesign["milestones"][number]): DesignedYear {
  const [city] = year.cities;
  if (city === undefined) throw new TypeError("the path of a city has that city in every year");
  const all = new Set(year.measures.map(({ id }) => id)).size;
  const measures = [...mainMeasures(year, mostPathMeasures)];
  return {
    year: year.year,
    totals: year.totals,
    pm25Before: city.pm25Before,
    pm25: city.pm25,
    ...(city.deathsAvoided && { deathsAvoided: city.deathsAvoided }),
    shadowPrices: year.shadowPrices,
    measures,
    more: all - measures.length,
  };
}

function shortPath(design: PathDesign): CityPath {
  const { status, gap, baseYear, objective, warnings, discounted, conflict } = design;
  return {
    kind: "designed",
    status,
    gap,
    baseYear,
    objective,
    warnings,
    discounted,
    milestones: design.milestones.map(shortYear),
    ...(conflict && { conflict }),
  };
}

/** What a city lacks for a path is a reason to leave it out; anything else fails, and may go better another time. */
const leavesOut: readonly TandemError["tag"][] = ["invalid-input", "not-found"];

/** Of figures sent for many cities those of one. */
function figuresOf<T>(sent: Readonly<Record<string, T>> | undefined, code: string): Record<string, T> {
  const own = sent?.[code];
  return own === undefined ? {} : { [code]: own };
}

/** The path of one city on its own, cut to what a batch keeps. */
export function cityPath(
  { panel, solver }: { readonly panel: Panel; readonly solver: Solver },
  code: string,
  part: PathPart,
): CityPath {
  try {
    const own = {
      inventory: figuresOf(part.inventory, code),
      pm25: figuresOf(part.pm25, code),
      supplies: figuresOf(part.supplies, code),
    };
    return shortPath(designPathOn(panel, { ...part, ...own, places: [code] }, solver));
  } catch (error) {
    if (error instanceof TandemError && leavesOut.includes(error.tag))
      return { kind: "left-out", reason: factsOf(error).message };
    throw error;
  }
}
