import type { SynergyType } from "@tandem/core/measures";
import type { SectorId } from "@tandem/core/sectors";
import type { ShownStep } from "./shown-path.ts";

/** One measure of the curve, summed over its places. */
export interface AbatementBar {
  readonly id: string;
  readonly name: string;
  readonly synergy: SynergyType;
  readonly sector: SectorId;
  /** CNY per t of CO2 at full reach. */
  readonly costPerTonne: number;
  /** The same after the value of lives saved, where every place has it. */
  readonly netCostPerTonne: number | undefined;
  /** kt of CO2 a year at full reach, and of it what the path takes. */
  readonly co2: number;
  readonly taken: number;
  /** Million CNY a year at full reach. */
  readonly cost: number;
  /** µg/m³ at full reach, mean of its places. */
  readonly pm25Effect: number;
  /** Where the bar stands on the axis of kt. */
  readonly from: number;
  readonly to: number;
}

type Unplaced = Omit<AbatementBar, "from" | "to">;

const tonnesPerKilotonne = 1e3;
const yuanPerMillion = 1e6;

function sumOf(steps: readonly ShownStep[], of: (step: ShownStep) => number): number {
  return steps.reduce((sum, step) => sum + of(step), 0);
}

function netOf(steps: readonly ShownStep[], co2: number): number | undefined {
  const known = steps.flatMap(({ netCostPerTonne, co2: kt }) =>
    netCostPerTonne === undefined ? [] : [netCostPerTonne * kt],
  );
  return known.length === steps.length ? known.reduce((sum, value) => sum + value, 0) / co2 : undefined;
}

function summed(steps: readonly ShownStep[]): readonly Unplaced[] {
  const [first] = steps;
  const co2 = sumOf(steps, (step) => step.co2);
  if (first === undefined || co2 <= 0) return [];
  const cost = sumOf(steps, (step) => step.cost);
  return [
    {
      id: first.id,
      name: first.name,
      synergy: first.synergy,
      sector: first.sector,
      costPerTonne: (cost * yuanPerMillion) / (co2 * tonnesPerKilotonne),
      netCostPerTonne: netOf(steps, co2),
      co2,
      taken: sumOf(steps, (step) => step.taken),
      cost,
      pm25Effect: sumOf(steps, (step) => step.pm25Effect) / steps.length,
    },
  ];
}

export type CurveHeight = "costPerTonne" | "netCostPerTonne";

/**
 * The bars of a marginal abatement cost curve, cheapest first, side by side on an axis of kt of CO2. Measures that remove
 * no CO2 have no place on it.
 */
export function abatementBars(
  curve: readonly ShownStep[],
  height: CurveHeight = "costPerTonne",
): readonly AbatementBar[] {
  const byId = Map.groupBy(curve, ({ id }) => id);
  const bars = [...byId.values()].flatMap(summed).filter((bar) => bar[height] !== undefined);
  let at = 0;
  return bars
    .toSorted((a, b) => (a[height] ?? 0) - (b[height] ?? 0))
    .map((bar) => {
      const from = at;
      at += bar.co2;
      return { ...bar, from, to: at };
    });
}

/** The steps that remove no CO2, which the curve cannot show. */
export function withoutCo2(curve: readonly ShownStep[]): readonly ShownStep[] {
  const shown = new Set(abatementBars(curve).map(({ id }) => id));
  return curve.filter(({ id }) => !shown.has(id));
}

/**
 * The heights that the axis holds: all, unless a few narrow bars would flatten the rest. Of the CO2 on the curve, the
 * outermost 2 in 100 at either end do not stretch it by more than the span of the others; those bars end at the edge.
 */
export function heightExtent(bars: readonly AbatementBar[], height: CurveHeight): readonly [number, number] {
  const total = bars.at(-1)?.to ?? 0;
  const [edgeLow, edgeHigh] = [0.02 * total, 0.98 * total];
  const inner = bars.filter(({ from, to }) => to > edgeLow && from < edgeHigh).map((bar) => bar[height] ?? 0);
  const all = bars.map((bar) => bar[height] ?? 0);
  const [low, high] = [Math.min(0, ...inner), Math.max(0, ...inner)];
  const span = high - low;
  return [Math.max(Math.min(0, ...all), low - span), Math.min(Math.max(0, ...all), high + span)];
}
