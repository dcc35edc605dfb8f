import { randomStream } from "../random/random-stream.ts";
import type { OpenProblem, Solver } from "../solver/solver.ts";
import type { Text } from "../text/text.ts";
import { co2Required } from "./co2-required.ts";
import { evaluatePath, type PathOutcome } from "./evaluate-path.ts";
import { pathChoice } from "./path-choice.ts";
import type { JointControl } from "./path-design.ts";
import { type PathModel, pathModel } from "./path-model.ts";
import type { PathCity, PathProblem } from "./path-problem.ts";
import { said, saidYuan } from "./said-number.ts";
import { exactUpTo, sampledShapley, shapleyValue } from "./shapley.ts";

/** Pairs of orders that are drawn where every coalition would be too many. */
const sampledPairs = 4;

const tooFar: Text = {
  en: "cannot reach its targets with its own measures while the others do nothing",
  zh: "在其他城市不采取措施的情况下，仅靠自身措施无法达到目标",
};

/** The problem of one city by itself: its own targets, the others' emissions unchanged. */
function aloneProblem(problem: PathProblem, index: number): PathProblem {
  const cities = problem.cities.slice(index, index + 1);
  const milestones = problem.milestones.map(({ year, targets }) => ({
    year,
    targets: targets.slice(index, index + 1),
  }));
  return { ...problem, cities, milestones, pooledCo2: false };
}

function alonePath(problem: PathProblem, index: number, solver: Solver): JointControl["alone"][number] {
  const city = problem.cities[index];
  const place = city?.code ?? "";
  const name = city?.name ?? { en: place, zh: place };
  const solved = solver.solve(pathModel(aloneProblem(problem, index)).linear);
  return solved.status === "optimal" || solved.status === "feasible"
    ? { place, name, cost: solved.objective }
    : { place, name, reason: tooFar };
}

/** Least cost of the targets of some of the cities, with the measures of all: rows of the others are let loose. */
function costOfTargets(model: PathModel, open: OpenProblem): (members: ReadonlySet<number>) => number {
  const { problem, limits } = model;
  return (members) => {
    for (const limit of limits) {
      if (limit.kind === "co2" && limit.city === "pooled") {
        let required = 0;
        for (const city of members) required += co2Required(problem, limit.milestone, city);
        open.setRowBounds(
          limit.row,
          members.size > 0 ? required : Number.NEGATIVE_INFINITY,
          Number.POSITIVE_INFINITY,
        );
      } else if (limit.kind === "co2" && limit.city !== "pooled") {
        const required = co2Required(problem, limit.milestone, limit.city);
        const lower = members.has(limit.city) ? required : Number.NEGATIVE_INFINITY;
        open.setRowBounds(limit.row, lower, Number.POSITIVE_INFINITY);
      } else if (limit.kind === "pm25") {
        const most = problem.milestones[limit.milestone]?.targets[limit.city]?.pm25;
        const upper = members.has(limit.city) ? (most ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
        open.setRowBounds(limit.row, Number.NEGATIVE_INFINITY, upper);
      }
    }
    const solved = open.solve();
    return "objective" in solved ? solved.objective : Number.NaN;
  };
}

interface Share {
  readonly value: number;
  readonly error?: number;
}

function sharesOf(model: PathModel, solver: Solver): readonly Share[] {
  const open = solver.open(model.linear);
  try {
    const players = model.problem.cities.length;
    const cost = costOfTargets(model, open);
    if (players <= exactUpTo) return shapleyValue(players, cost).map((value) => ({ value }));
    const random = randomStream(1, model.problem.cities.map(({ code }) => code).join(" "));
    return sampledShapley(players, cost, { pairs: sampledPairs, random });
  } finally {
    open.dispose();
  }
}

/** What the measures that pay for themselves bring each city when nothing is asked of anybody; million CNY, discounted. */
function withoutTargets(problem: PathProblem, solver: Solver): readonly number[] {
  const milestones = problem.milestones.map(({ year, targets }) => ({
    year,
    targets: targets.map(() => ({})),
  }));
  const model = pathModel({ ...problem, milestones });
  const solved = solver.solve(model.linear);
  if (!("values" in solved)) return problem.cities.map(() => 0);
  const outcome = evaluatePath(model.problem, pathChoice(model, solved.values));
  return problem.cities.map((_, index) => spentBy(model, outcome, index));
}

function spentBy(model: PathModel, outcome: PathOutcome, city: number): number {
  return model.weights.reduce((sum, weight, at) => sum + weight * (outcome[city]?.[at]?.cost ?? 0), 0);
}

function textOf(saving: number | undefined, together: number, cities: readonly PathCity[]): Text {
  const cost = saidYuan(together);
  if (saving === undefined) {
    return {
      en: `together the ${cities.length} cities reach their targets for ${cost.en} (discounted); at least one cannot alone`,
      zh: `${cities.length} 个城市联合可以 ${cost.zh}（折现）实现目标；至少有一个城市无法单独实现`,
    };
  }
  const amount = saidYuan(Math.abs(saving));
  const percent = said((100 * saving) / (together + saving));
  if (saving <= 0) {
    return {
      en: `together costs ${amount.en} more than each alone`,
      zh: `联合方案比各自单独实施多支出 ${amount.zh}`,
    };
  }
  return {
    en: `together saves ${amount.en} (${percent} %) against each city going alone, discounted over the years of the path`,
    zh: `与各城市单独实施相比，联合防控可节省 ${amount.zh}（${percent}%），按路径期内折现计`,
  };
}

/**
 * What joint control is worth, and a fair split of its cost.
 *
 * Alone: each city meets its own targets with its own measures, the others' emissions unchanged. Together: one problem in
 * which CO2 targets hold for the sum and air is coupled. Split: the Shapley value of the game whose cost of a coalition
 * is the least cost, with the measures of all cities, of meeting the targets of its members alone: who causes a cost
 * bears it, whoever's chimney is cheapest. What measures bring that pay for themselves without any target stays with their
 * city. Exact up to 12 cities, by drawn orders with a standard error above. Unit: million CNY, discounted.
 */
export function jointControl(model: PathModel, solver: Solver, outcome: PathOutcome): JointControl {
  const { problem } = model;
  const alone = problem.cities.map((_, index) => alonePath(problem, index, solver));
  const spent = problem.cities.map((_, index) => spentBy(model, outcome, index));
  const together = spent.reduce((sum, one) => sum + one, 0);
  const shares = sharesOf(model, solver);
  const free = withoutTargets(problem, solver);
  const costs = alone.flatMap(({ cost }) => cost ?? []);
  const saving =
    costs.length === alone.length ? costs.reduce((sum, cost) => sum + cost, 0) - together : undefined;
  return {
    together,
    alone,
    ...(saving !== undefined && { saving }),
    split: problem.cities.map(({ code, name }, index) => {
      const { value = 0, error } = shares[index] ?? {};
      const share = value + (free[index] ?? 0);
      const own = spent[index] ?? 0;
      return {
        place: code,
        name,
        share,
        ...(error !== undefined && { error }),
        spent: own,
        transfer: share - own,
      };
    }),
    method: problem.cities.length <= exactUpTo ? "exact" : "sampled",
    text: textOf(saving, together, problem.cities),
  };
}
