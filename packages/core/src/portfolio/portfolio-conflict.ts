import type { Gap } from "../figure/gap.ts";
import { gap } from "../figure/gap-value.ts";
import { conflictOf } from "../solver/conflict.ts";
import type { LinearProblem } from "../solver/linear-problem.ts";
import type { Solver } from "../solver/solve-linear.ts";
import type { InfeasiblePortfolio, PortfolioInput, TargetName } from "./portfolio.method.ts";
import { portfolioRows } from "./portfolio-problem.ts";
import { portfolioTotals } from "./portfolio-totals.ts";

const limits = { timeLimitSeconds: 2 };

const unresolved = gap(
  {
    en: "the targets cannot be met together, but the time was up before it was found which of them conflict",
    zh: "各目标无法同时实现，但在时限内未能判明冲突的目标",
  },
  { en: "fewer measures, or shares instead of whole measures", zh: "减少措施数量，或允许按比例实施措施" },
);

const atTheEdge = gap(
  {
    en: "the targets are at the very edge of what the measures can reach: rounding decides whether they hold together",
    zh: "目标恰处于措施可达范围的边缘，能否同时实现取决于数值舍入",
  },
  { en: "targets a little lower", zh: "略微降低目标" },
);

function givenTargets({ targets, budget }: PortfolioInput): readonly TargetName[] {
  return [
    ...(targets.co2 === undefined ? [] : ["co2" as const]),
    ...(targets.pm25 === undefined ? [] : ["pm25" as const]),
    ...(budget === undefined ? [] : ["budget" as const]),
  ];
}

/** Which of the targets and the budget conflict, and the nearest set that can be attained. */
export function infeasiblePortfolio(
  solver: Solver,
  input: PortfolioInput,
  problem: LinearProblem,
): InfeasiblePortfolio | Gap {
  const names = givenTargets(input);
  const targets = names.map((id) => ({ id, row: portfolioRows[id] }));
  const answer = conflictOf(solver, { problem, targets }, limits);
  if (answer.kind === "attainable") return atTheEdge;
  if (answer.kind !== "conflict" || !("values" in answer.nearest)) return unresolved;
  const nearest = portfolioTotals(input, answer.nearest.values);
  const wanted = { ...input.targets, budget: input.budget };
  const reached = { co2: nearest.co2, pm25: nearest.pm25, budget: nearest.cost };
  const gives = new Set(answer.relaxations.map(({ id }) => id));
  return {
    status: "infeasible",
    infeasible: {
      conflict: names.filter((name) => answer.conflict.includes(name)),
      relaxations: names.flatMap((target) => {
        const by = Math.abs((wanted[target] ?? 0) - reached[target]);
        return gives.has(target) ? [{ target, by, attainable: reached[target] }] : [];
      }),
      nearest,
    },
  };
}
