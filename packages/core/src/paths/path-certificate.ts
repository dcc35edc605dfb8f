import type { Text } from "../text/text.ts";
import { feasibleWithin } from "./check-path.ts";
import { linearPm25 } from "./linear-pm25.ts";
import type { PathCertificate } from "./path-design.ts";
import { said, saidYuan } from "./said-number.ts";
import { recomputedObjective, type SolvedPath } from "./solved-path.ts";

/** Chosen measures whose cost ranges are told, dearest first. */
const rangesShown = 12;

/** Relative difference up to which the objective of the solver and of the evaluation are the same. */
const objectivesAgreeWithin = 1e-5;

type CostRange = PathCertificate["costRanges"][number];

/** A factor as a change in per cent; a tie where it does not move at all. */
function percentOf(factor: number): string {
  return said(Math.abs(100 * (factor - 1)));
}

function rangeText(
  name: Text,
  year: number,
  { lowest, highest }: Pick<CostRange, "lowest" | "highest">,
): Text {
  const up =
    highest === undefined
      ? { en: "stays however dear it gets", zh: "成本再高也保留" }
      : {
          en: `stays until it gets ${percentOf(highest)} % dearer`,
          zh: `成本上升 ${percentOf(highest)}% 以内保持不变`,
        };
  const down =
    lowest === undefined
      ? { en: "is not taken further however cheap", zh: "成本再低也不扩大" }
      : {
          en: `is taken further once ${percentOf(lowest)} % cheaper`,
          zh: `成本下降 ${percentOf(lowest)}% 以上时扩大`,
        };
  return {
    en: `${name.en} in ${year}: ${up.en}, ${down.en}`,
    zh: `${year} 年“${name.zh}”：${up.zh}，${down.zh}`,
  };
}

/** A bound of a cost as a factor of the cost, where it is a bound and the cost is no zero. */
function factorOf(bound: number | undefined, cost: number): number | undefined {
  if (bound === undefined || !Number.isFinite(bound) || cost === 0) return undefined;
  const factor = bound / cost;
  return factor > 0 && Number.isFinite(factor) ? factor : undefined;
}

function costRanges({ model, costRanges: ranges, choice }: SolvedPath): readonly CostRange[] {
  if (ranges === undefined) return [];
  const { problem, weights, linear } = model;
  const all = model.columns.flatMap((city, index) =>
    city.flatMap((columns, milestone) =>
      [...columns.values()].flatMap(({ measure, used, effect }) => {
        const cost = linear.columns.cost[used] ?? 0;
        const share = choice.used[index]?.[milestone]?.[measure] ?? 0;
        const definition = problem.measures[measure];
        const place = problem.cities[index];
        const year = problem.milestones[milestone]?.year ?? problem.baseYear;
        if (share <= 0 || cost <= 0 || !definition || !place) return [];
        const lowest = factorOf(ranges.lower[used], cost);
        const highest = factorOf(ranges.upper[used], cost);
        const bounds = {
          ...(lowest !== undefined && { lowest }),
          ...(highest !== undefined && { highest }),
        };
        const spent = (weights[milestone] ?? 0) * share * effect.cost;
        const text = rangeText(definition.name, year, bounds);
        return [{ spent, range: { id: definition.id, place: place.code, year, ...bounds, text } }];
      }),
    ),
  );
  return all
    .sort((a, b) => b.spent - a.spent)
    .slice(0, rangesShown)
    .map(({ range }) => range);
}

/** Greatest difference between PM2.5 by the linear response to what is removed and by the response model, µg/m³. */
function airDifference({ model, outcome }: SolvedPath): number {
  const linear = linearPm25(model.problem, outcome);
  let greatest = 0;
  outcome.forEach((city, index) => {
    city.forEach(({ pm25 }, milestone) => {
      greatest = Math.max(greatest, Math.abs(pm25 - (linear[index]?.[milestone] ?? pm25)));
    });
  });
  return greatest;
}

function certificateText(path: SolvedPath, passed: boolean, air: number): Text {
  const gap = said(100 * path.gap);
  const objective = path.model.problem.objective.kind;
  const cost = saidYuan(path.objective);
  const proved =
    path.gap <= 1e-9
      ? { en: "no cheaper path exists within the assumptions", zh: "在所设假定下不存在更优路径" }
      : { en: `no path is better by more than ${gap} %`, zh: `不存在优于本路径超过 ${gap}% 的方案` };
  const checked = passed
    ? {
        en: "an evaluation apart from the solver finds every rule kept to 1e-6 and the same objective",
        zh: "独立于求解器的复核表明所有约束均满足（相对误差不超过 1e-6），目标值一致",
      }
    : {
        en: "an evaluation apart from the solver does not agree: do not rely on this path",
        zh: "独立复核结果不一致，请勿采用本路径",
      };
  const amount =
    objective === "cost"
      ? { en: ` (${cost.en}, discounted)`, zh: `（折现 ${cost.zh}）` }
      : { en: "", zh: "" };
  return {
    en: `Proved by linear programming: ${proved.en}${amount.en}; ${checked.en}; the air model's own result differs by ${said(air)} µg/m³ at most`,
    zh: `经线性规划证明：${proved.zh}${amount.zh}；${checked.zh}；空气质量响应模型复算的最大差异为 ${said(air)} 微克/立方米`,
  };
}

/** Why a path may be believed to be the best: bound, check by another way, and how far costs could move. */
export function pathCertificate(path: SolvedPath): PathCertificate {
  const recomputed = recomputedObjective(path);
  const worstViolation = path.broken[0]?.by ?? 0;
  const scale = Math.max(1, Math.abs(recomputed));
  const agrees = Math.abs(path.objective - recomputed) <= objectivesAgreeWithin * scale;
  const passed = worstViolation <= feasibleWithin && agrees;
  const air = airDifference(path);
  return {
    gap: path.gap,
    objective: path.objective,
    recomputed,
    worstViolation,
    passed,
    airDifference: air,
    columns: path.model.linear.columns.cost.length,
    rows: path.model.linear.rows.lower.length,
    costRanges: costRanges(path),
    text: certificateText(path, passed, air),
  };
}
