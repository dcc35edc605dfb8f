import type { PathRequest } from "@tandem/core/paths";
import { aspectsInOrder } from "./aspects.ts";
import type { AskedYear, PathQuestion } from "./path-question.ts";

/** A request whose own measures were not looked at yet. */
export type AskedPath = Omit<PathRequest, "measures"> & { readonly measures?: unknown };

function milestoneOf({ year, co2ChangePercent, pm25 }: AskedYear): PathRequest["milestones"][number] {
  return {
    year,
    ...(co2ChangePercent === undefined ? {} : { co2: { changePercent: co2ChangePercent } }),
    ...(pm25 === undefined ? {} : { pm25 }),
  };
}

function elsewhereOf({ regionPercentPerYear, farPercentPerYear }: PathQuestion): Partial<PathRequest> {
  if (regionPercentPerYear === undefined && farPercentPerYear === undefined) return {};
  return {
    elsewhere: {
      ...(regionPercentPerYear === undefined ? {} : { regionPercentPerYear }),
      ...(farPercentPerYear === undefined ? {} : { farPercentPerYear }),
    },
  };
}

/** A table goes as its text, a list of changes as what it lists. */
function ownOf(own: PathQuestion["ownMeasures"]): Pick<AskedPath, "measures" | "measuresCsv"> {
  if (own === undefined) return {};
  return typeof own.content === "string" ? { measuresCsv: own.content } : { measures: own.content };
}

/** The body of `POST /api/paths` for a question. Years go in ascending order, however they were added. */
export function pathRequestOf(question: PathQuestion): AskedPath {
  const { places, region, baseYear, years, budget, objective, joint } = question;
  const { withoutAspects, withoutMeasures, ownMeasures } = question;
  const aspects = aspectsInOrder.filter((aspect) => !withoutAspects.includes(aspect));
  return {
    ...(region === undefined ? { places } : { region }),
    ...(baseYear === undefined ? {} : { baseYear }),
    milestones: years.toSorted((a, b) => a.year - b.year).map(milestoneOf),
    ...(budget === undefined ? {} : { budgetPerYear: budget }),
    ...(objective === "cost" ? {} : { objective }),
    ...elsewhereOf(question),
    jointControl: joint,
    ...(withoutAspects.length === 0 ? {} : { aspects }),
    ...(withoutMeasures.length === 0 ? {} : { exclude: withoutMeasures }),
    ...ownOf(ownMeasures),
  };
}
