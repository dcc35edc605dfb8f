/**
 * How many discounted years of its yearly cost each milestone stands for.
 *
 * Between two milestones, and from 0 in the base year to the first, yearly amounts run in straight lines. The weight of a
 * milestone is the sum over the years of its part in that line ÷ (1 + rate)^(year − base year). Unit: years.
 */
export function discountWeights(baseYear: number, years: readonly number[], rate: number): readonly number[] {
  const weights = years.map(() => 0);
  years.forEach((year, index) => {
    const before = years[index - 1] ?? baseYear;
    for (let at = before + 1; at <= year; at += 1) {
      const part = (at - before) / (year - before);
      const factor = (1 + rate) ** (baseYear - at);
      weights[index] = (weights[index] ?? 0) + part * factor;
      if (index > 0) weights[index - 1] = (weights[index - 1] ?? 0) + (1 - part) * factor;
    }
  });
  return weights;
}
