import { invalidInput, type TandemError } from "../error/tandem-error.ts";
import type { LinearProblem } from "./linear-problem.ts";

/** From here on HiGHS takes no coefficient (its option `large_matrix_value`). */
const tooLarge = 1e15;

/** Whether a coefficient is beyond what the solver takes, infinities included; one that is no number is another's fault. */
export function isBeyondSolver({ rows }: LinearProblem): boolean {
  return rows.values.some((value) => Math.abs(value) >= tooLarge);
}

/** Why a problem has no answer at all: its numbers differ by more than floating point can compare. */
export function gaveUp(details: Readonly<Record<string, unknown>> = {}): TandemError {
  return invalidInput(
    "solver",
    {
      en: "HiGHS gave up on this problem; numbers of very different sizes are the usual cause: send none that is nearly 0 or far beyond the others",
      zh: "HiGHS 未能求解该问题，常见原因是数值量级相差过大：请勿使用接近 0 或远大于其他值的数值",
    },
    details,
  );
}
