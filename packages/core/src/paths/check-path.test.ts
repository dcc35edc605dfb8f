import { describe, expect, test } from "vitest";
import { brokenRules, type Violation } from "./check-path.ts";
import { evaluatePath } from "./evaluate-path.ts";
import type { PathProblem } from "./path-problem.ts";
import { littleCity, littleMeasure, littleProblem } from "./testing/little-problem.ts";

const city = littleCity({ emissions: { power: { co2: 100, so2: 10 } }, supplies: { scrap: [10, 10] } });
const milestones = [
  { year: 2025, targets: [{}] },
  { year: 2030, targets: [{}] },
];

/** Rules that a path of two milestones breaks, by shares used and installed of each measure. */
function broken(
  given: Partial<PathProblem> & Pick<PathProblem, "measures">,
  used: readonly (readonly number[])[],
  installed = used,
): readonly Violation[] {
  const problem = littleProblem({ cities: [city], milestones, ...given });
  const choice = { used: [used], installed: [installed] };
  return brokenRules(problem, choice, evaluatePath(problem, choice));
}

const filter = littleMeasure("filter", { stage: "end-of-pipe", reduction: { co2: 0.5 }, cost: 10 });
const change = littleMeasure("change", { reduction: { co2: 1 }, cost: 10 });
const slow = littleMeasure("slow", {
  reduction: { co2: 1 },
  cost: 10,
  reach: [
    { year: 2025, share: 0.3 },
    { year: 2030, share: 0.5 },
  ],
});
const pair = ["gas", "pump"].map((id) =>
  littleMeasure(id, { reduction: { co2: 1 }, cost: 10, exclusiveGroup: "heat" }),
);
const insulation = littleMeasure("insulation", { stage: "demand", reduction: { co2: 0.4 }, cost: 10 });
const needing = { ...change, requires: { measure: "filter", freeUpTo: 0.1 } };
const scrap = [
  { resource: "scrap", measure: "change", ktPerKtCo2: 1, grade: "A", sources: ["user"] },
] as const;
const to = (targets: readonly { readonly co2Share?: number; readonly pm25?: number }[]) => ({
  milestones: [
    { year: 2025, targets },
    { year: 2030, targets: [{}] },
  ],
});

// By how much each is broken is worked out by hand.
describe("a check apart from the solver", () => {
  test.each<[Violation["rule"], number, readonly Violation[]]>([
    ["share", 0.1, broken({ measures: [change] }, [[-0.1], [-0.1]])],
    ["reach", 0.1, broken({ measures: [slow] }, [[0.4], [0.5]])],
    // 60 % are switched, so that 40 % are left for the filter.
    [
      "activity",
      0.2,
      broken({ measures: [change, filter] }, [
        [0.6, 0.6],
        [0.6, 0.6],
      ]),
    ],
    [
      "group",
      0.2,
      broken({ measures: pair }, [
        [0.5, 0.7],
        [0.5, 0.7],
      ]),
    ],
    // Insulation leaves 60 % of the heat to the group.
    [
      "group",
      0.3,
      broken({ measures: [insulation, ...pair] }, [
        [1, 0.5, 0.4],
        [1, 0.5, 0.4],
      ]),
    ],
    [
      "requires",
      0.2,
      broken({ measures: [needing, filter] }, [
        [0.5, 0.2],
        [0.5, 0.2],
      ]),
    ],
    ["lifetime", 0.5, broken({ measures: [change] }, [[0.5], [0]])],
    // Five years at 0.08 a year.
    ["rollout", 0.1, broken({ measures: [slow] }, [[0], [0.5]])],
    ["installed", 0.2, broken({ measures: [change] }, [[0.5], [0.5]], [[0.3], [0.5]])],
    ["smallest", 0.1, broken({ measures: [change], smallestShare: { change: 0.3 } }, [[0.2], [0.5]])],
    // 20 kt of scrap where there are 10.
    ["supply", 1, broken({ measures: [change], resourceUses: scrap }, [[0.2], [0.2]])],
    // 5 million where there are 4.
    [
      "budget",
      0.25,
      broken({ measures: [{ ...change, cost: { ...change.cost, central: 1000 } }], budgetPerYear: 4 }, [
        [0.05],
        [0.05],
      ]),
    ],
    ["co2", 0.1, broken({ measures: [change], ...to([{ co2Share: 0.8 }]) }, [[0.1], [0.1]])],
    ["pm25", 57 / 50 - 1, broken({ measures: [change], ...to([{ pm25: 50 }]) }, [[0.1], [0.1]])],
  ])("finds %s broken by %d", (rule, by, found) => {
    expect(found.find((one) => one.rule === rule)?.by).toBeCloseTo(by, 9);
    expect(found[0]?.by).toBe(Math.max(...found.map((one) => one.by)));
  });

  test("finds nothing in a path that keeps them", () => {
    const measures = [change, filter];
    expect(
      broken({ measures, ...to([{ co2Share: 0.4 }]) }, [
        [0.3, 0.7],
        [0.3, 0.7],
      ]),
    ).toEqual([]);
    expect(broken({ measures: [change], smallestShare: { change: 0.3 } }, [[0], [0.3]])).toEqual([]);
  });
});
