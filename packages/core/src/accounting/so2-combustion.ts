import { nonNegative, representable, share } from "../error/checked.ts";
import type { So2CombustionInput, So2CombustionResult } from "./so2-combustion.method.ts";

/** Mass of SO2 per mass of sulphur, 64/32. */
const so2PerSulphur = 2;

/**
 * SO2 from burning a fuel, from the sulphur in it.
 *
 * Formula: SO2 = amount × sulphur share × 2 × (1 − ash retention) × (1 − removal).
 * Units: t of fuel in, t of SO2 out; shares from 0 to 1. Ash retention and removal are 0 where they are not given, which
 * makes the result an upper bound; for coal about 0.1 to 0.2 of the sulphur stays in the ash.
 * @throws TandemError `invalid-input` where the amount is below 0 or a share is outside 0–1.
 * Source: mass balance, in wide use (e.g. the EMEP/EEA guidebook).
 */
export function so2Combustion(input: So2CombustionInput): So2CombustionResult {
  const amount = nonNegative("amount", input.amount);
  const kept = 1 - share("ashRetention", input.ashRetention ?? 0);
  const perTonne = share("sulphurShare", input.sulphurShare) * so2PerSulphur * kept;
  const unabated = representable("amount", amount * perTonne, amount);
  return { so2: unabated * (1 - share("removal", input.removal ?? 0)), unabated };
}
