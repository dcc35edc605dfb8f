import { type Gap, gap, isGap } from "../figure/gap.ts";
import type { CompositeIndexDefinition, Indicator } from "./composite-index-definition.ts";

/** One row per place, one column per indicator. */
export type Matrix = readonly (readonly number[])[];

function column(values: Matrix, index: number): readonly number[] {
  return values.map((row) => row[index] ?? 0);
}

function noSpread({ id }: Indicator): Gap {
  return gap(
    {
      en: `the indicator ${id} has the same value in every row, so it cannot be spread over a scale`,
      zh: `指标 ${id} 在所有样本中取值相同，无法标准化`,
    },
    {
      en: "rows that differ in it, or the index without it, or the normalisation target",
      zh: "取值有差异的样本，或剔除该指标，或改用目标值标准化",
    },
  );
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function spreadColumn(
  values: readonly number[],
  indicator: Indicator,
  by: "min-max" | "z-score",
): readonly number[] | Gap {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (low === high) return noSpread(indicator);
  const isMoreBetter = indicator.better === "higher";
  // Halved where the range itself is more than a number can hold.
  const unit = Number.isFinite(high - low) ? 1 : 0.5;
  const range = unit * high - unit * low;
  const scaled = values.map((value) =>
    isMoreBetter ? (unit * value - unit * low) / range : (unit * high - unit * value) / range,
  );
  if (by === "min-max") return scaled;
  // The same from the scaled values as from the values, whose squares a number may not hold.
  const mean = meanOf(scaled);
  const squares = scaled.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (values.length - 1));
  return scaled.map((value) => (value - mean) / deviation);
}

/** All columns made comparable, one array per indicator, or why one cannot be. */
export function normalisedColumns(
  values: Matrix,
  { indicators, normalisation }: CompositeIndexDefinition,
): readonly (readonly number[])[] | Gap {
  const columns: (readonly number[])[] = [];
  for (const [index, indicator] of indicators.entries()) {
    const raw = column(values, index);
    if (normalisation === "target") {
      columns.push(raw.map((value) => value / (indicator.target ?? 1)));
      continue;
    }
    const spread = spreadColumn(raw, indicator, normalisation);
    if (isGap(spread)) return spread;
    columns.push(spread);
  }
  return columns;
}

/**
 * Entropy weights: an indicator weighs the more the more unevenly its values lie over the rows. With x min-max scaled in
 * the better direction and p = x ÷ Σx, e = −Σ p ln p ÷ ln m, weight = (1 − e) ÷ Σ (1 − e). An indicator without spread
 * weighs 0; where none has any, the weights are equal.
 */
export function entropyWeights(values: Matrix, indicators: readonly Indicator[]): readonly number[] {
  const rows = values.length;
  const diversity = indicators.map((indicator, index) => {
    const scaled = spreadColumn(column(values, index), indicator, "min-max");
    if (isGap(scaled)) return 0;
    const sum = scaled.reduce((total, value) => total + value, 0);
    const information = scaled.reduce((total, value) => {
      const p = value / sum;
      return p > 0 ? total + p * Math.log(p) : total;
    }, 0);
    return Math.max(0, 1 + information / Math.log(rows));
  });
  const total = diversity.reduce((sum, value) => sum + value, 0);
  return diversity.map((value) => (total > 0 ? value / total : 1 / indicators.length));
}
