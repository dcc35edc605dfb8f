import { nonNegative, positive, representable } from "../error/checked.ts";
import { type Gap, gap } from "../figure/gap.ts";
import type { TapioInput, TapioResult, TapioState } from "./tapio.method.ts";

export const tapioStates = [
  "strong-decoupling",
  "weak-decoupling",
  "expansive-coupling",
  "expansive-negative-decoupling",
  "strong-negative-decoupling",
  "weak-negative-decoupling",
  "recessive-coupling",
  "recessive-decoupling",
] as const;

/** The band of elasticities that counts as coupling, both ends included. */
export const couplingBand = { from: 0.8, to: 1.2 } as const;

/** Rounding of decimals in binary, such as 0.08 ÷ 0.1, must not move a city across a boundary. */
const floatNoise = 1e-12;

const noDriverChange = gap(
  {
    en: "the driver did not change, so the elasticity divides by 0",
    zh: "驱动因素未变化，弹性的分母为 0",
  },
  { en: "a period over which the driver changes", zh: "驱动因素有变化的时段" },
);

function stateOf(elasticity: number, driverGrows: boolean): TapioState {
  if (elasticity < 0) return driverGrows ? "strong-decoupling" : "strong-negative-decoupling";
  if (elasticity < couplingBand.from - floatNoise) {
    return driverGrows ? "weak-decoupling" : "weak-negative-decoupling";
  }
  if (elasticity <= couplingBand.to + floatNoise) {
    return driverGrows ? "expansive-coupling" : "recessive-coupling";
  }
  return driverGrows ? "expansive-negative-decoupling" : "recessive-decoupling";
}

/**
 * Whether a pressure (emissions) grows slower than what drives it (real GDP): Tapio's elasticity and its eight states.
 *
 * Formula: e = (ΔC ÷ C₀) ÷ (ΔG ÷ G₀), with C the pressure and G the driver. Driver grows: e < 0 `strong-decoupling`,
 * 0 ≤ e < 0.8 `weak-decoupling`, 0.8 ≤ e ≤ 1.2 `expansive-coupling`, e > 1.2 `expansive-negative-decoupling`. Driver
 * shrinks: e < 0 `strong-negative-decoupling` (the pressure grows all the same), 0 ≤ e < 0.8
 * `weak-negative-decoupling`, 0.8 ≤ e ≤ 1.2 `recessive-coupling`, e > 1.2 `recessive-decoupling`.
 *
 * Units: none; each axis in any one unit, the driver in constant prices. 0.8 and 1.2 belong to coupling, within 1e-12
 * for the rounding of decimals. An unchanged pressure has e = 0. An unchanged driver is a gap.
 * Source: Tapio 2005, Transport Policy 12:137–151.
 * @throws TandemError `invalid-input` where a start is not above 0, an end is below 0, or a number is not finite.
 */
export function tapio(input: TapioInput): TapioResult | Gap {
  const pressureFrom = positive("pressure[0]", input.pressure[0]);
  const pressureChange = nonNegative("pressure[1]", input.pressure[1]) - pressureFrom;
  const driverFrom = positive("driver[0]", input.driver[0]);
  const driverChange = nonNegative("driver[1]", input.driver[1]) - driverFrom;
  if (driverChange === 0) return noDriverChange;
  const elasticity =
    pressureChange === 0
      ? 0
      : representable("pressure", pressureChange / pressureFrom / (driverChange / driverFrom), input);
  return { elasticity, state: stateOf(elasticity, driverChange > 0) };
}
