import { TandemError } from "@tandem/core";
import { type PathProblem, type PathRequest, pathModel, totalEmissions } from "@tandem/core/paths";
import { loadSolver, type Solver } from "@tandem/core/solver";
import { designPathOn, openPanel, type Panel, readPathWishes } from "@tandem/data";
import { type Bench, type Measurement, median, timed } from "./bench.ts";
import { scipyHighs } from "./scipy-highs.ts";

/** CO2 against the base year at five milestones; they hold for the sum of all cities where they go together. */
const cuts = [
  [2025, -2],
  [2030, -8],
  [2035, -15],
  [2050, -40],
  [2060, -50],
] as const;

const request = (places: readonly string[], cutOf2030: number = cuts[1][1]): PathRequest => ({
  places,
  milestones: cuts.map(([year, percent]) => ({
    year,
    co2: { changePercent: year === 2030 ? cutOf2030 : percent },
  })),
});

/** Cities of the panel that have what a path needs. */
function readyCities(panel: Panel): readonly string[] {
  return panel.cities.flatMap(({ code }) => {
    try {
      readPathWishes(panel, { places: [code], milestones: [{ year: 2030 }] });
      return [code];
    } catch (error) {
      if (error instanceof TandemError) return [];
      throw error;
    }
  });
}

/** The same with PM2.5 of every city at 94 % of the base year's at most from 2030 on. */
function withAir(problem: PathProblem): PathProblem {
  const milestones = problem.milestones.map(({ year, targets }) => ({
    year,
    targets: targets.map((target, city) => ({
      ...target,
      ...(year >= 2030 && { pm25: 0.94 * (problem.cities[city]?.pm25 ?? 0) }),
    })),
  }));
  return { ...problem, milestones };
}

function* oneCity(panel: Panel, solver: Solver): Iterable<Measurement> {
  const measures = readPathWishes(panel, request(["1302"])).problem.measures.length;
  yield timed(`design the path of Tangshan, ${measures} measures × ${cuts.length} milestones`, () =>
    designPathOn(panel, request(["1302"]), solver),
  );
  let percent = -8;
  yield timed("the same after one target has changed", () => {
    percent = percent > -10 ? percent - 0.1 : -8;
    return designPathOn(panel, request(["1302"], percent), solver);
  });
}

function solving(problem: PathProblem, solver: Solver) {
  const { linear } = pathModel(problem);
  let objective = Number.NaN;
  const measurement = (what: string): Measurement =>
    timed(
      what,
      () => {
        const solution = solver.solve(linear);
        if (!("objective" in solution)) throw new Error(`the problem is ${solution.status}`);
        objective = solution.objective;
      },
      { runs: 3 },
    );
  return { linear, measurement, objective: () => objective };
}

/** HiGHS here and scipy's on the same matrices, one after the other, and how many times the time ours takes. */
function* beside(what: string, problem: PathProblem, solver: Solver): Iterable<Measurement> {
  const { linear, measurement, objective } = solving(problem, solver);
  const size = `${linear.columns.cost.length} columns, ${linear.rows.lower.length} rows`;
  const ours = measurement(`${what}: ${size}`);
  yield ours;
  const scipy = scipyHighs(linear, 3);
  if (!scipy) return;
  yield { what: "  scipy's HiGHS on the same matrices", milliseconds: scipy.milliseconds, runs: 3 };
  const apart = Math.abs(scipy.objective - objective()) / Math.max(1, Math.abs(scipy.objective));
  if (apart > 1e-6) throw new Error(`scipy finds ${scipy.objective}, we find ${objective()}`);
  const ratio = median(ours.milliseconds) / median(scipy.milliseconds);
  yield { what: "  ours ÷ scipy's (a ratio, not milliseconds)", milliseconds: [ratio], runs: 3 };
}

export const pathsBench: Bench = {
  name: "paths",
  async *measure() {
    const [panel, solver] = [openPanel("all"), await loadSolver()];
    yield* oneCity(panel, solver);
    const tangshan = readPathWishes(panel, request(["1302"])).problem;
    yield* beside("solve Tangshan alone", tangshan, solver);
    const codes = readyCities(panel);
    const { problem } = readPathWishes(panel, request(codes));
    const all = withAir(problem);
    const kt = all.cities.reduce((sum, city) => sum + totalEmissions(city).co2, 0);
    const what = `${codes.length} cities together (${Math.round(kt / 1e6)} Gt CO2)`;
    yield timed(`set up ${what}`, () => pathModel(all), { runs: 3 });
    yield* beside(`solve ${what}`, all, solver);
  },
};
