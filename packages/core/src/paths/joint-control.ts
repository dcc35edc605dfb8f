import { randomStream } from "../random/random-stream.ts";
import type { OpenProblem, Solver } from "../solver/solver.ts";
import type { Text } from "../text/text.ts";
import { co2Required } from "./co2-required.ts";
import { discountedCostOf } from "./outcome-sums.ts";
import type { JointControl } from "./path-beside.ts";
import type { Shortfall } from "./path-draft.ts";
import { type PathModel, pathModel } from "./path-model.ts";
import type { PathCity, PathProblem } from "./path-problem.ts";
import { said, saidYuan } from "./said-number.ts";
import { type CoalitionCost, exactUpTo, sampledShapley, shapleyValue } from "./shapley.ts";
import type { SolvedPath } from "./solved-path.ts";

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

/** What a missed target counts against the dearest unit that the joint path buys, where a coalition cannot meet its own. */
const missedTimes = 10;

/** Prices of what a coalition misses, million CNY discounted per kt and µg/m³, from the duals of the joint path. */
function pricesOfMissing(model: PathModel, duals: Float64Array | undefined): Shortfall {
  const dearest = { co2: 1e-3, pm25: 1 };
  for (const { kind, row } of model.limits) {
    if (kind === "co2" || kind === "pm25") {
      dearest[kind] = Math.max(dearest[kind], Math.abs(duals?.[row] ?? 0));
    }
  }
  return { co2: missedTimes * dearest.co2, pm25: missedTimes * dearest.pm25 };
}

/** Lets the measures of a city be used, or holds them at nothing. */
function setMeasures({ columns, linear }: PathModel, open: OpenProblem, city: number, used: boolean): void {
  for (const milestone of columns[city] ?? []) {
    for (const column of milestone.values()) {
      for (const at of [column.used, column.idle]) {
        if (at === undefined) continue;
        open.setColumnBounds(at, 0, used ? (linear.columns.upper[at] ?? 0) : 0);
      }
    }
  }
}

function setTargets({ problem, limits }: PathModel, open: OpenProblem, members: ReadonlySet<number>): void {
  const none = Number.POSITIVE_INFINITY;
  for (const limit of limits) {
    if (limit.kind === "co2") {
      const cities =
        limit.city === "pooled" ? [...members] : [limit.city].filter((city) => members.has(city));
      const required = cities.reduce((sum, city) => sum + co2Required(problem, limit.milestone, city), 0);
      open.setRowBounds(limit.row, cities.length > 0 ? required : -none, none);
    } else if (limit.kind === "pm25") {
      const most = problem.milestones[limit.milestone]?.targets[limit.city]?.pm25 ?? none;
      open.setRowBounds(limit.row, -none, members.has(limit.city) ? most : none);
    }
  }
}

/** Least cost at which a coalition meets its own targets with its own measures, the others doing nothing. */
function coalitionCost(model: PathModel, open: OpenProblem): CoalitionCost {
  const active = new Set(model.problem.cities.keys());
  return (members) => {
    if (members.size === 0) return 0;
    for (const city of model.problem.cities.keys()) {
      if (active.has(city) === members.has(city)) continue;
      setMeasures(model, open, city, members.has(city));
      if (members.has(city)) active.add(city);
      else active.delete(city);
    }
    setTargets(model, open, members);
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
    const cost = coalitionCost(model, open);
    if (players <= exactUpTo) return shapleyValue(players, cost).map((value) => ({ value }));
    const random = randomStream(1, model.problem.cities.map(({ code }) => code).join(" "));
    return sampledShapley(players, cost, { pairs: sampledPairs, random });
  } finally {
    open.dispose();
  }
}

/** Of the cost: what two solutions of the same problem may differ by. */
const noise = 1e-6;

function difference(apart: number, together: number): number {
  const saving = apart - together;
  return Math.abs(saving) <= noise * Math.max(1, Math.abs(together)) ? 0 : saving;
}

function textOf(saving: number | undefined, together: number, cities: readonly PathCity[]): Text {
  const cost = saidYuan(together);
  if (saving === undefined) {
    return {
      en: `together the ${cities.length} cities reach their targets for ${cost.en} (discounted); at least one cannot alone`,
      zh: `${cities.length} 个城市联合可以 ${cost.zh}（折现）实现目标；至少有一个城市无法单独实现`,
    };
  }
  if (saving === 0)
    return {
      en: "together costs the same as each city going alone",
      zh: "联合方案与各自单独实施成本相同",
    };
  const amount = saidYuan(Math.abs(saving));
  if (saving < 0) {
    return {
      en: `together costs ${amount.en} more than each alone`,
      zh: `联合方案比各自单独实施多支出 ${amount.zh}`,
    };
  }
  // A share of what going alone costs says nothing where that pays for itself.
  const percent = together + saving > 0 ? said((100 * saving) / (together + saving)) : undefined;
  const [en, zh] = percent === undefined ? ["", ""] : [` (${percent} %)`, `（${percent}%）`];
  return {
    en: `together saves ${amount.en}${en} against each city going alone, discounted over the years of the path`,
    zh: `与各城市单独实施相比，联合防控可节省 ${amount.zh}${zh}，按路径期内折现计`,
  };
}

/**
 * What joint control is worth, and a fair split of its cost.
 *
 * Alone: each city meets its own targets with its own measures, the others' emissions unchanged. Together: one problem in
 * which CO2 targets hold for the sum and air is coupled. Split: the Shapley value of the game whose cost of a coalition
 * is the least cost at which it meets its own targets with its own measures; cities that gain from each other never pay
 * more than alone. Where a city cannot meet its targets alone, what a coalition misses counts at ten times the dearest
 * unit of the joint path: an own convention. Exact up to 12 cities, by drawn orders with a standard error above.
 * Unit: million CNY, discounted.
 */
export function jointControl({ model, outcome, duals }: SolvedPath, solver: Solver): JointControl {
  const { problem } = model;
  const alone = problem.cities.map((_, index) => alonePath(problem, index, solver));
  const spent = outcome.map((city) => discountedCostOf(city, model.weights));
  const together = spent.reduce((sum, one) => sum + one, 0);
  const costs = alone.flatMap(({ cost }) => cost ?? []);
  const saving =
    costs.length === alone.length
      ? difference(
          costs.reduce((sum, cost) => sum + cost, 0),
          together,
        )
      : undefined;
  const game =
    saving === undefined ? pathModel(problem, { shortfall: pricesOfMissing(model, duals) }) : model;
  const shares = sharesOf(game, solver);
  return {
    together,
    alone,
    ...(saving !== undefined && { saving }),
    split: problem.cities.map(({ code, name }, index) => {
      const { value: share = 0, error } = shares[index] ?? {};
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
