import { share } from "../error/checked.ts";
import { invalidInput } from "../error/tandem-error.ts";
import { type Gap, gap } from "../figure/gap.ts";
import { coordinationLevel } from "./coordination-levels.ts";
import type {
  CouplingCoordinationInput,
  CouplingCoordinationResult,
} from "./coupling-coordination.method.ts";

/** How far weights may be from summing to 1: 0.333 three times is a usual way to write thirds. */
export const weightSumTolerance = 2e-3;

function checkedWeights(weights: readonly number[] | undefined, count: number): readonly number[] {
  if (weights === undefined) return Array.from({ length: count }, () => 1 / count);
  if (weights.length !== count) {
    throw invalidInput("weights", {
      en: `must be as many as the subsystems (${count}), got ${weights.length}`,
      zh: `应与子系统数目（${count}）一致，收到 ${weights.length} 个`,
    });
  }
  const sum = weights.reduce((total, weight, index) => total + share(`weights[${index}]`, weight), 0);
  if (Math.abs(sum - 1) > weightSumTolerance) {
    throw invalidInput(
      "weights",
      { en: `must sum to 1, got ${sum}`, zh: `之和应为 1，收到 ${sum}` },
      { sum },
    );
  }
  return weights.map((weight) => weight / sum);
}

/** C = n (ΠU)^(1/n) ÷ ΣU, which is the geometric mean over the arithmetic mean. */
function classicCoupling(subsystems: readonly number[]): number {
  const count = subsystems.length;
  const sum = subsystems.reduce((total, value) => total + value, 0);
  const geometricMean = Math.exp(subsystems.reduce((total, value) => total + Math.log(value), 0) / count);
  return Math.min(1, (count * geometricMean) / sum);
}

/** C = √{[1 − mean |Ui − Uj|] × [Π(Ui ÷ Umax)]^(1/(n−1))}: spreads what the classic form bunches near 1. */
function modifiedCoupling(subsystems: readonly number[]): number {
  const count = subsystems.length;
  const largest = Math.max(...subsystems);
  let distance = 0;
  let logProduct = 0;
  for (let i = 0; i < count; i += 1) {
    const here = subsystems[i] ?? 0;
    logProduct += Math.log(here / largest);
    for (let j = 0; j < i; j += 1) distance += Math.abs(here - (subsystems[j] ?? 0));
  }
  const meanDistance = distance / ((count * (count - 1)) / 2);
  return Math.sqrt((1 - meanDistance) * Math.exp(logProduct / (count - 1)));
}

function coordinated(coupling: number, development: number) {
  const coordination = Math.sqrt(coupling * development);
  const { level, name } = coordinationLevel(coordination);
  return { coupling, coordination, level, levelName: name };
}

const allZero: Gap = gap(
  {
    en: "every subsystem is 0, so the coupling divides 0 by 0",
    zh: "各子系统得分均为 0，耦合度为 0 ÷ 0，无法计算",
  },
  { en: "a subsystem above 0", zh: "至少一个子系统得分大于 0" },
);

/**
 * Coupling coordination of two or more subsystems, such as carbon and air: whether they stand at similar levels and how
 * high those levels are.
 *
 * Formula (classic): coupling C = n (ΠU)^(1/n) ÷ ΣU; development T = Σ wU; coordination D = √(C T); level 1 … 10 in steps
 * of 0.1 of D. `modified` gives the same with C = √{[1 − mean |Ui − Uj|] × [Π(Ui ÷ Umax)]^(1/(n−1))}.
 *
 * Units: none. Each U is a normalised score from 0 to 1, 1 the best: emissions and concentrations are reversed first.
 * One subsystem at 0 makes the coupling 0; all at 0 is a gap. Weights are equal by default and sum to 1.
 * Known weakness: the classic C lies close to 1 for most pairs and is 1 wherever the subsystems are equal, also where
 * both are bad. It says that two things stand level, not that one drives the other, and depends on the normalisation.
 * @throws TandemError `invalid-input` on fewer than two subsystems, a score or weight outside 0–1, or a wrong weight sum.
 * Source: classic form in wide use; modified form Wang Shujia et al. 2021 (J. Natural Resources 36(3)).
 */
export function couplingCoordination(input: CouplingCoordinationInput): CouplingCoordinationResult | Gap {
  const { subsystems } = input;
  if (subsystems.length < 2) {
    throw invalidInput("subsystems", {
      en: `must be at least two, got ${subsystems.length}`,
      zh: `应至少有两个，收到 ${subsystems.length} 个`,
    });
  }
  const weights = checkedWeights(input.weights, subsystems.length);
  let development = 0;
  for (const [index, value] of subsystems.entries())
    development += share(`subsystems[${index}]`, value) * (weights[index] ?? 0);
  if (subsystems.every((value) => value === 0)) return allZero;
  const classic = coordinated(classicCoupling(subsystems), development);
  const modified = coordinated(modifiedCoupling(subsystems), development);
  return { ...classic, development, modified };
}
