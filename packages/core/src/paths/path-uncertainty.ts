import { nearestPoint } from "../distribution/nearest-point.ts";
import { randomStream } from "../random/random-stream.ts";
import type { Solver } from "../solver/solver.ts";
import type { Text } from "../text/text.ts";
import { evaluatePath, type PathOutcome } from "./evaluate-path.ts";
import { co2ChangePercent, discountedCost } from "./outcome-sums.ts";
import type { PathUncertainty } from "./path-beside.ts";
import { pathChoice } from "./path-choice.ts";
import { drawnProblem } from "./path-draw.ts";
import { deathsPerMicrogram } from "./path-health.ts";
import { pathModel } from "./path-model.ts";
import type { PathProblem } from "./path-problem.ts";
import type { SolvedPath } from "./solved-path.ts";

/** Share of the optima from which a measure counts as robust. */
const robustFrom = 0.8;

/** A measure is in an optimum where its share is above this at any milestone. */
const takenFrom = 1e-3;

interface Tally {
  taken: number;
  shares: number;
}

type Spread = PathUncertainty["cost"];

function spreadOf(central: number, values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => nearestPoint(sorted, share) ?? central;
  return { central, lower: at(0.025), upper: at(0.975) };
}

/** Greatest share of each measure over cities and milestones in the optimum of a drawn problem. */
function optimumOf(problem: PathProblem, solver: Solver): readonly number[] | undefined {
  const model = pathModel(problem, { perMicrogram: problem.cities.map(deathsPerMicrogram) });
  const solved = solver.solve(model.linear);
  if (!("values" in solved)) return undefined;
  const { used } = pathChoice(model, solved.values);
  return problem.measures.map((_, measure) =>
    Math.max(0, ...used.flatMap((city) => city.map((now) => now[measure] ?? 0))),
  );
}

function textOf(draws: number, feasible: number, robust: number): Text {
  return {
    en: `${feasible} of ${draws} drawn worlds can meet the targets at all; ${robust} measures are in at least ${100 * robustFrom} % of their optima`,
    zh: `${draws} 次抽样中有 ${feasible} 次可以实现目标；${robust} 项措施出现在至少 ${100 * robustFrom}% 的最优路径中`,
  };
}

/**
 * How far a path can be relied on when costs, effects and the air's answer are drawn from their ranges: the interval of cost
 * and effect of the chosen path, and how often each measure is in the optimum of a drawn world. The same seed gives the
 * same draws whatever else is asked. Units: million CNY discounted, per cent, µg/m³; 95 % intervals.
 */
export function pathUncertainty(
  path: SolvedPath,
  solver: Solver,
  { draws, seed }: { readonly draws: number; readonly seed: number },
): PathUncertainty {
  const { problem, weights } = path.model;
  const last = problem.milestones.length - 1;
  const tallies: Tally[] = problem.measures.map(() => ({ taken: 0, shares: 0 }));
  const outcomes: PathOutcome[] = [];
  let feasible = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = drawnProblem(problem, randomStream(seed, `path draw ${draw}`));
    outcomes.push(evaluatePath(drawn, path.choice));
    const shares = optimumOf(drawn, solver);
    if (shares === undefined) continue;
    feasible += 1;
    shares.forEach((share, measure) => {
      const tally = tallies[measure];
      if (!tally || share < takenFrom) return;
      tally.taken += 1;
      tally.shares += share;
    });
  }
  const measures = problem.measures
    .map(({ id, name }, at) => {
      const { taken, shares } = tallies[at] ?? { taken: 0, shares: 0 };
      const frequency = feasible > 0 ? taken / feasible : 0;
      return {
        id,
        name,
        frequency,
        meanShare: taken > 0 ? shares / taken : 0,
        robust: frequency >= robustFrom,
      };
    })
    .filter(({ frequency }) => frequency > 0)
    .sort((a, b) => b.frequency - a.frequency);
  const robust = measures.filter((one) => one.robust).length;
  return {
    draws,
    feasible,
    cost: spreadOf(
      discountedCost(path.outcome, weights),
      outcomes.map((one) => discountedCost(one, weights)),
    ),
    co2ChangePercent: spreadOf(
      co2ChangePercent(problem, path.outcome, last),
      outcomes.map((one) => co2ChangePercent(problem, one, last)),
    ),
    pm25: problem.cities.flatMap(({ code }, city) =>
      problem.milestones.map(({ year }, milestone) => ({
        place: code,
        year,
        spread: spreadOf(
          path.outcome[city]?.[milestone]?.pm25 ?? 0,
          outcomes.map((one) => one[city]?.[milestone]?.pm25 ?? 0),
        ),
      })),
    ),
    measures,
    text: textOf(draws, feasible, robust),
  };
}
