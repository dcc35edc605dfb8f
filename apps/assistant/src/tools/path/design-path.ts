import type { Text, YearFigure } from "@tandem/core";
import type { PathDesign } from "@tandem/core/paths";
import { methodLinks } from "../../method-links/method-link.ts";
import { pathMethods } from "../../method-links/section-methods.ts";
import { defineTool } from "../tool.ts";
import { heldBack, heldName } from "./held-back.ts";
import { pathFigures } from "./path-figures.ts";
import { type PathPlan, pathPlan } from "./path-plan.ts";
import { freeRequest, PathQuestion, pathRequest } from "./path-question.ts";
import { pathsPage } from "./paths-page.ts";

/** What staying as it is costs: the same question with the measures that are held back. */
export interface HeldBack {
  /** What stays: heating on coal. */
  readonly stays: readonly Text[];
  /** Measures that are left out for it. */
  readonly measures: readonly Text[];
  readonly free: { readonly status: PathDesign["status"]; readonly summary: Text };
  /** By year: the cost with those measures, and how much more the path costs without them; where both can be met. */
  readonly years: readonly { readonly year: number; readonly cost: YearFigure; readonly more: YearFigure }[];
}

export interface PathAnswer extends PathPlan {
  /** The page of paths with this question. */
  readonly page: string;
  readonly held?: HeldBack;
}

function heldBackBy(question: PathQuestion, free: PathDesign, held: PathDesign): HeldBack {
  const { hold = [] } = question;
  const figures = pathFigures(held);
  const both = free.status !== "infeasible" && held.status !== "infeasible";
  const years = held.milestones.flatMap(({ year, totals }) => {
    const other = free.milestones.find((one) => one.year === year);
    if (other === undefined || !both) return [];
    const cost = figures.cost(other.totals.cost, year);
    return [{ year, cost, more: figures.cost(totals.cost - other.totals.cost, year) }];
  });
  return {
    stays: hold.map(heldName),
    measures: heldBack(hold).map(({ name }) => name),
    free: { status: free.status, summary: free.summary },
    years,
  };
}

export const designPathTool = defineTool({
  name: "design_path",
  description:
    "The cheapest portfolio of measures that meets CO2 and PM2.5 targets by given years, for one city or several planned together: whether it can be done, the main measures of each year with share, effect and cost, effects on PM2.5 and deaths, what the last unit of each target costs (shadow prices), which targets conflict and the nearest attainable where it cannot be done; for several cities the saving against going alone and a fair split. With `hold`, what it costs when something stays as it is (coal-heating for heating on coal). Money is of 2020; say that costs are modelled, pass on the warnings, and link to `page`.",
  input: PathQuestion,
  async run(question, { panel, paths, signal }): Promise<PathAnswer> {
    const request = pathRequest(panel, question);
    const options = signal ? { signal } : {};
    const design = await paths.design(request, options);
    const plan = pathPlan(design, request, methodLinks(pathMethods));
    const answer = { ...plan, page: pathsPage(request) };
    if (question.hold === undefined) return answer;
    const free = await paths.design(freeRequest(panel, question), options);
    return { ...answer, held: heldBackBy(question, free, design) };
  },
});
