import { positive } from "../error/checked.ts";
import { invalidInput } from "../error/tandem-error.ts";
import { type Gap, gap, isGap } from "../figure/gap.ts";
import type { EkcInput, EkcResult } from "./ekc.method.ts";
import { type QuadraticFit, quadraticFit } from "./quadratic-fit.ts";

const fewestIncomes = 4;

const tooFew = gap(
  {
    en: `a parabola with a check on its fit needs at least ${fewestIncomes} different incomes`,
    zh: `拟合二次曲线至少需要 ${fewestIncomes} 个不同的收入水平`,
  },
  { en: "more cities or years at other incomes", zh: "更多收入水平不同的城市或年份" },
);

const noMaximum = gap(
  {
    en: "the fitted curve has no highest point (b2 is not below 0), so there is no turning point",
    zh: "拟合曲线不呈倒 U 形（b2 不小于 0），不存在拐点",
  },
  { en: "data in which emissions fall at higher incomes", zh: "高收入段排放出现下降的数据" },
);

const emissionsConstant = gap(
  { en: "emissions do not vary, so there is nothing to explain", zh: "排放量无变化，无可解释的方差" },
  { en: "emissions that differ", zh: "存在差异的排放数据" },
);

function outsideRange(income: number): Gap {
  const shown = Number.isFinite(income) && income > 0 ? ` (${income.toPrecision(3)})` : "";
  return gap(
    {
      en: `the turning point${shown} lies outside the observed incomes, so it is not supported by them`,
      zh: `拐点${shown}超出观测收入范围，缺乏数据支持`,
    },
    { en: "data on both sides of the turning point", zh: "拐点两侧均有观测的数据" },
  );
}

function logs(name: string, values: readonly number[]): number[] {
  return values.map((value, index) => Math.log(positive(`${name}[${index}]`, value)));
}

function turningPointOf(fit: QuadraticFit, income: readonly number[]): number | Gap {
  if (fit.square >= 0) return noMaximum;
  const turning = Math.exp(fit.centre - fit.linear / (2 * fit.square));
  const low = income.reduce((a, b) => Math.min(a, b));
  const high = income.reduce((a, b) => Math.max(a, b));
  return turning >= low && turning <= high ? turning : outsideRange(turning);
}

/** Standard errors of b1 and b2, and of ln of the turning point (delta method) where there is one. */
function standardErrors(fit: QuadraticFit, n: number, turns: boolean): EkcResult["standardErrors"] {
  const variance = fit.residual / (n - 3);
  const { linear, square, skew } = fit.norms;
  const b2 = Math.sqrt(variance / square);
  const slopeError = (u: number): number => Math.hypot(Math.sqrt(variance / linear), (u - skew) * b2);
  const b1 = slopeError(-2 * fit.centre);
  if (!turns) return { b1, b2 };
  return { b1, b2, logTurningPoint: slopeError(-fit.linear / fit.square) / Math.abs(2 * fit.square) };
}

/**
 * The environmental Kuznets curve: whether emissions rise and then fall with income, and at which income they turn.
 *
 * Formula: ln e = b0 + b1 ln y + b2 (ln y)² by least squares; turning point y* = exp(−b1 ÷ (2 b2)).
 *
 * Units: turning point in the unit of income; b0, b1 and b2 for the units given.
 * Edge cases: fewer than 4 different incomes is a gap; the turning point alone is a gap where b2 is not below 0 or y* lies
 * outside the observed incomes. Fitted by orthogonal polynomials, since ln y and (ln y)² are nearly collinear.
 * A curve over cities or years is a description, not a forecast for one city.
 * Source: Grossman and Krueger 1995 for the form; Wang et al. 2019 for Chinese cities.
 * @throws TandemError `invalid-input` where lengths differ or a number is not above 0.
 */
export function ekc({ income, emissions }: EkcInput): EkcResult | Gap {
  if (income.length !== emissions.length) {
    throw invalidInput("emissions", {
      en: `must be as many as the incomes (${income.length}), got ${emissions.length}`,
      zh: `应与收入个数（${income.length}）一致，收到 ${emissions.length} 个`,
    });
  }
  const x = logs("income", income);
  const y = logs("emissions", emissions);
  const fit = new Set(x).size < fewestIncomes ? undefined : quadraticFit(x, y);
  if (fit === undefined) return tooFew;
  const { centre, constant, linear, square } = fit;
  const turningPoint = turningPointOf(fit, income);
  return {
    n: x.length,
    b0: constant - centre * (linear - centre * square),
    b1: linear - 2 * centre * square,
    b2: square,
    rSquared: fit.total === 0 ? emissionsConstant : Math.max(0, 1 - fit.residual / fit.total),
    standardErrors: standardErrors(fit, x.length, !isGap(turningPoint)),
    turningPoint,
  };
}
