import { finite, nonNegative, positive } from "../error/checked.ts";
import { invalidInput } from "../error/tandem-error.ts";

/** A part of a total before the parts are made to add up: its estimate and the standard error of its logarithm. */
export interface Part {
  readonly estimate: number;
  readonly logError: number;
}

export interface ReconciledPart {
  readonly value: number;
  /** Standard error of the logarithm once the parts must add up. */
  readonly logError: number;
}

const RELATIVE_TOLERANCE = 1e-13;
const MOST_STEPS = 200;

/** A part with how far a pull moves its logarithm: as its squared error to the widest of all, at most 1. */
interface Pulled {
  readonly estimate: number;
  readonly response: number;
}

function valueAt({ estimate, response }: Pulled, pull: number): number {
  return response === 0 ? estimate : estimate * Math.exp(pull * response);
}

function sumAt(parts: readonly Pulled[], pull: number): number {
  let sum = 0;
  for (const part of parts) sum += valueAt(part, pull);
  return sum;
}

/**
 * The pull at which the sum meets the total: the sum rises with the pull, from 0 to beyond every number, so bisection
 * cannot miss it.
 */
function pullThatMeets(parts: readonly Pulled[], total: number): number {
  let [low, high] = [-1, 1];
  while (sumAt(parts, low) > total) low *= 2;
  while (sumAt(parts, high) < total) high *= 2;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const middle = (low + high) / 2;
    const sum = sumAt(parts, middle);
    if (Math.abs(sum - total) <= RELATIVE_TOLERANCE * total) return middle;
    if (sum < total) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Parts made to add up to a known total, each giving way in proportion to how little it is known.
 *
 * Formula: value = estimate × exp(λ σ²), with λ such that the values sum to the total: least squares of the logarithms
 * weighted by 1/σ². A part with σ = 0 is kept as it is. The error that remains is
 * σ √(1 − σ² v² ÷ Σ σ² v²): a part that carries all of the freedom is fixed by the total.
 * Own definition; raking (iterative proportional fitting) is the case of equal σ.
 * @throws TandemError `invalid-input` where a number is negative or not finite, or the total cannot be met because the
 * parts that are certain exceed it or nothing is uncertain.
 */
export function reconciled(parts: readonly Part[], total: number): readonly ReconciledPart[] {
  positive("total", total);
  parts.forEach((part, index) => {
    nonNegative(`parts[${index}].estimate`, part.estimate);
    nonNegative(`parts[${index}].logError`, finite(`parts[${index}].logError`, part.logError));
  });
  let [certain, free] = [0, 0];
  for (const { estimate, logError } of parts) {
    if (logError === 0) certain += estimate;
    else free += estimate;
  }
  const rest = total - certain;
  if (Math.abs(rest) > RELATIVE_TOLERANCE * total && (rest < 0 || free === 0)) {
    throw invalidInput(
      "parts",
      {
        en: `must be able to add up to ${total}; the parts given as certain already sum to ${certain}`,
        zh: `各部分须能合计为 ${total}；已确定部分之和为 ${certain}`,
      },
      { total, certain },
    );
  }
  const movable = parts.map(({ estimate, logError }) => (estimate > 0 ? logError : 0));
  const widest = movable.reduce((most, logError) => Math.max(most, logError), 0);
  const pulled = parts.map(({ estimate }, index) => {
    const logError = movable[index] ?? 0;
    return { estimate, response: logError === 0 ? 0 : (logError / widest) ** 2 };
  });
  const uncertain = pulled.filter((_, index) => (movable[index] ?? 0) > 0);
  const pull = uncertain.length === 0 ? 0 : pullThatMeets(uncertain, Math.max(rest, 0));
  const values = pulled.map((part) => valueAt(part, pull));
  const freedom = parts.reduce((sum, { logError }, index) => sum + (logError * (values[index] ?? 0)) ** 2, 0);
  return parts.map(({ logError }, index) => {
    const value = values[index] ?? 0;
    const fixed = freedom === 0 ? 0 : (logError * value) ** 2 / freedom;
    return { value, logError: logError * Math.sqrt(Math.max(0, 1 - fixed)) };
  });
}
