import type { Gap } from "../figure/gap.ts";
import { gap } from "../figure/gap-value.ts";
import { keepOptimal } from "../solver/keep-optimal.ts";
import type { FoundSolution } from "../solver/linear-problem.ts";
import { loadSolver, type OpenProblem, type Solver } from "../solver/solve-linear.ts";
import type { PortfolioInput, PortfolioResult, SolvedPortfolio } from "./portfolio.method.ts";
import { infeasiblePortfolio } from "./portfolio-conflict.ts";
import { type PortfolioProblem, portfolioProblem, portfolioRows } from "./portfolio-problem.ts";
import { portfolioTotals } from "./portfolio-totals.ts";

/** Few measures take milliseconds; whole ones can take for ever. */
const limits = { timeLimitSeconds: 2 };

const endless = Number.POSITIVE_INFINITY;

type Aim = SolvedPortfolio["aim"];

interface Question {
  readonly input: PortfolioInput;
  readonly aim: Aim;
  readonly built: PortfolioProblem;
}

const timeUp = gap(
  {
    en: "the time was up before any portfolio was found that meets the targets",
    zh: "在时限内未找到满足目标的组合",
  },
  { en: "fewer measures, or shares instead of whole measures", zh: "减少措施数量，或允许按比例实施措施" },
);

/** What is minimised, and what next among all that are best in it, each with the row that carries it. */
function objectives({ aim, built: { problem, harm } }: Question) {
  const cost = { costs: problem.columns.cost, row: portfolioRows.budget };
  const reduction = { costs: harm, row: portfolioRows.harm };
  return aim === "least-cost" ? ([cost, reduction] as const) : ([reduction, cost] as const);
}

/** What one more unit of a target costs, or one more unit of money buys; absent with whole measures. */
function shadowPrices({ rowDuals }: FoundSolution, { input, aim, built: { scale } }: Question) {
  if (!rowDuals) return {};
  const dual = (row: number) => rowDuals[row] ?? 0;
  // Adding 0 turns −0 into 0.
  if (aim === "most-reduction")
    return { shadowPrices: { budget: -dual(portfolioRows.budget) / scale.cost + 0 } };
  const price = (effect: "co2" | "pm25") => (dual(portfolioRows[effect]) * scale.cost) / scale[effect];
  return {
    shadowPrices: {
      ...(input.targets.co2 !== undefined && { co2: price("co2") }),
      ...(input.targets.pm25 !== undefined && { pm25: price("pm25") }),
    },
  };
}

function withinBudget({ budget }: PortfolioInput, cost: number): boolean {
  return budget === undefined || cost <= budget + 1e-9 * Math.max(Math.abs(budget), Math.abs(cost));
}

function answered(solver: Solver, open: OpenProblem, question: Question): PortfolioResult | Gap {
  const { input, aim, built } = question;
  const [first, second] = objectives(question);
  // The cap on spending says whether a least-cost portfolio will do, not which it is: without it the duals stay clear.
  if (aim === "least-cost") open.setRowBounds(portfolioRows.budget, -endless, endless);
  open.setCosts(first.costs);
  const found = open.solve(limits);
  if (found.status === "infeasible") return infeasiblePortfolio(solver, input, built.problem);
  if (found.status !== "optimal" && found.status !== "feasible") return timeUp;
  keepOptimal(open, { problem: built.problem, found, objectiveRow: first.row });
  open.setCosts(second.costs);
  const untied = found.status === "optimal" ? open.solve(limits) : found;
  const totals = portfolioTotals(input, (untied.status === "optimal" ? untied : found).values);
  if (!withinBudget(input, totals.cost)) return infeasiblePortfolio(solver, input, built.problem);
  return {
    status: found.status,
    aim,
    ...totals,
    ...shadowPrices(found, question),
    gap: Math.min(1, found.gap),
  };
}

/**
 * The cheapest measures that reach the targets. With a budget and no targets, those that reduce most within it.
 *
 * minimise Σ cost·x subject to Σ co2·x ≥ CO2 target, Σ pm25·x ≥ PM2.5 target, Σ cost·x ≤ budget, Σ x ≤ 1 in each exclusive
 * group, 0 ≤ x ≤ 1, or x ∈ {0, 1} where measures are whole. Effects add up: measures that act on the same activity belong in
 * one exclusive group.
 *
 * Of portfolios that cost the same the one with the greatest joint reduction is chosen: CO2 and PM2.5 each as a share of what
 * all measures could reach of it, added up. With a budget and no targets the joint reduction is what is sought, and cost
 * decides between equals.
 */
export async function portfolioOf(input: PortfolioInput): Promise<PortfolioResult | Gap> {
  const { targets, budget } = input;
  const free = targets.co2 === undefined && targets.pm25 === undefined;
  const aim = free && budget !== undefined ? "most-reduction" : "least-cost";
  const built = portfolioProblem(input);
  const solver = await loadSolver();
  const open = solver.open(built.problem);
  try {
    return answered(solver, open, { input, aim, built });
  } finally {
    open.dispose();
  }
}
