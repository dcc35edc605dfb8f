import type { Resource } from "../measures/measure.ts";
import type { Solver } from "../solver/solver.ts";
import type { Text } from "../text/text.ts";
import { abatementCurve } from "./abatement-curve.ts";
import { pm25Before } from "./air-coupling.ts";
import { evaluatePath, type PathOutcome } from "./evaluate-path.ts";
import { jointControl } from "./joint-control.ts";
import { pathAssumptions } from "./path-assumptions.ts";
import { pathCertificate } from "./path-certificate.ts";
import { pathChoice } from "./path-choice.ts";
import type { PathStart } from "./path-city.ts";
import { pathConflicts } from "./path-conflicts.ts";
import type { PathDesign, PathYear } from "./path-design.ts";
import { pathFront } from "./path-front.ts";
import { deathsAvoidedAt, valueOfDeaths } from "./path-health.ts";
import type { PathModel } from "./path-model.ts";
import type { PathProblem } from "./path-problem.ts";
import { pathSources } from "./path-sources.ts";
import { pathSummary } from "./path-summary.ts";
import { pathUncertainty } from "./path-uncertainty.ts";
import { gradeWarnings } from "./path-warnings.ts";
import { pathYears } from "./path-years.ts";
import { shadowPrices } from "./shadow-prices.ts";
import { type SolvedPath, solvedPath, type UnsolvedPath } from "./solved-path.ts";

export interface PathWishes {
  readonly problem: PathProblem;
  /** In the order of the problem's cities. */
  readonly starts: readonly PathStart[];
  readonly resources: readonly Resource[];
  /** What the reader must know of how the problem came about, such as cities that are left out. */
  readonly warnings?: readonly Text[];
  readonly timeLimitSeconds?: number;
  /** Also the front between CO2 and PM2.5 at one milestone, by its place. */
  readonly front?: { readonly milestone: number; readonly points: number };
  readonly draws?: { readonly draws: number; readonly seed: number };
  /** Whether to compare with going alone and to split the cost. */
  readonly joint?: boolean;
}

/** Cities up to which joint control is compared with going alone; above, the orders of joining would take minutes. */
const comparedUpTo = 60;

type Common = Pick<
  PathDesign,
  | "baseYear"
  | "objective"
  | "summary"
  | "places"
  | "milestones"
  | "discounted"
  | "health"
  | "curve"
  | "assumptions"
  | "sources"
>;

function placesOf(starts: readonly PathStart[]): PathDesign["places"] {
  return starts.map(({ city, co2, pm25 }) => ({
    code: city.code,
    name: city.name,
    airshed: city.airshed,
    co2,
    pm25,
    sectors: city.emissions,
  }));
}

function healthOf(problem: PathProblem, outcome: PathOutcome): PathDesign["health"] {
  const before = pm25Before(problem);
  return problem.milestones.flatMap(({ year }, milestone) => {
    const deaths = deathsAvoidedAt(problem, { outcome, before }, milestone);
    return deaths ? [{ year, deathsAvoided: deaths, value: valueOfDeaths(deaths) }] : [];
  });
}

function discountedOf(
  { problem, weights }: PathModel,
  years: readonly PathYear[],
  health: PathDesign["health"],
): PathDesign["discounted"] {
  const sum = (of: (at: number) => number) => weights.reduce((all, weight, at) => all + weight * of(at), 0);
  const spread = (
    of: (one: PathDesign["health"][number]) => { central: number; lower: number; upper: number },
  ) => {
    const at = (key: "central" | "lower" | "upper") =>
      sum((index) => {
        const one = health[index];
        return one ? of(one)[key] : 0;
      });
    return { central: at("central"), lower: at("lower"), upper: at("upper") };
  };
  return {
    cost: sum((at) => years[at]?.totals.cost ?? 0),
    rate: problem.discountRate,
    ...(health.length === years.length && {
      healthValue: spread(({ value }) => value),
      deathsAvoided: spread(({ deathsAvoided }) => deathsAvoided),
    }),
  };
}

function commonOf(
  { problem, starts }: PathWishes,
  { model, outcome, years }: { model: PathModel; outcome: PathOutcome; years: readonly PathYear[] },
  status: PathDesign["status"],
): Common {
  const health = healthOf(problem, outcome);
  return {
    baseYear: problem.baseYear,
    objective: problem.objective.kind,
    summary: pathSummary(problem, status, years),
    places: placesOf(starts),
    milestones: years,
    discounted: discountedOf(model, years, health),
    health,
    curve: problem.milestones.length > 0 ? abatementCurve(problem, outcome, 0) : [],
    assumptions: [...pathAssumptions(problem), ...starts.flatMap(({ notes }) => notes)],
    sources: pathSources(years, { starts, measures: problem.measures }),
  };
}

function solvedDesign(wishes: PathWishes, path: SolvedPath, solver: Solver): PathDesign {
  const { problem, resources } = wishes;
  const prices = shadowPrices(path.model, path.duals, resources);
  const years = pathYears(problem, path.outcome, prices);
  const common = commonOf(wishes, { ...path, years }, path.status);
  const together =
    wishes.joint &&
    problem.cities.length > 1 &&
    problem.cities.length <= comparedUpTo &&
    problem.objective.kind === "cost";
  return {
    status: path.status,
    gap: path.gap,
    ...common,
    warnings: [...(wishes.warnings ?? []), ...gradeWarnings(years)],
    certificate: pathCertificate(path),
    ...(wishes.front && { front: pathFront(path, solver, wishes.front) }),
    ...(together && { joint: jointControl(path, solver) }),
    ...(wishes.draws && { uncertainty: pathUncertainty(path, solver, wishes.draws) }),
  };
}

/** No set of targets to blame: what the base year's activities must do cannot be done. */
const noPath = {
  en: "no path at all: supplies and requirements alone cannot hold together",
  zh: "不存在任何可行路径：仅物料供应与前置条件即无法同时满足",
};

const timeUp = {
  en: "the time was up before a path was found; ask for fewer cities, or without smallest sizes",
  zh: "在时限内未找到路径，请减少城市数量或取消最小规模约束",
};

function nothingDone({ problem }: PathModel) {
  const none = problem.cities.map(() => problem.milestones.map(() => problem.measures.map(() => 0)));
  return { used: none, installed: none };
}

function unsolvedDesign(wishes: PathWishes, { model, status }: UnsolvedPath, solver: Solver): PathDesign {
  const { problem } = wishes;
  const { conflict, nearest } =
    status === "infeasible" ? pathConflicts(model, solver) : { conflict: [], nearest: undefined };
  const choice = nearest ? pathChoice(model, nearest) : nothingDone(model);
  const outcome = evaluatePath(problem, choice);
  const years = pathYears(problem, outcome, new Map());
  const blame = status === "time-limit" ? [timeUp] : [noPath];
  return {
    status: "infeasible",
    gap: 0,
    ...commonOf(wishes, { model, outcome, years }, "infeasible"),
    warnings: [...(conflict.length > 0 ? [] : blame), ...(wishes.warnings ?? []), ...gradeWarnings(years)],
    conflict,
  };
}

/**
 * Designs a path: the cheapest way (or the one that saves most lives within a budget) to meet every target at every milestone,
 * with its certificate; or where the targets cannot hold together, which conflict and the nearest path that is attainable.
 */
export function designPath(wishes: PathWishes, solver: Solver): PathDesign {
  const { problem, timeLimitSeconds } = wishes;
  const path = solvedPath(problem, solver, {
    ...(timeLimitSeconds !== undefined && { timeLimitSeconds }),
    ranging: problem.cities.length <= 3,
  });
  return "choice" in path ? solvedDesign(wishes, path, solver) : unsolvedDesign(wishes, path, solver);
}
