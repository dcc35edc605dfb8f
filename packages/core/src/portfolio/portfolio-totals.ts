import type { PortfolioInput, SolvedPortfolio } from "./portfolio.method.ts";

type Totals = Pick<SolvedPortfolio, "chosen" | "cost" | "co2" | "pm25">;

/** Shares this near to none and to all are these: the solver's noise. */
const noise = 1e-8;

function share(value: number): number {
  if (value <= noise) return 0;
  return value >= 1 - noise ? 1 : value;
}

/** What the shares add up to, from the measures themselves and not from the solver's word. */
export function portfolioTotals({ measures }: PortfolioInput, values: Float64Array): Totals {
  const shares = measures.map((measure, at) => ({ measure, share: share(values[at] ?? 0) }));
  const taken = shares.filter((one) => one.share > 0);
  const total = (effect: "cost" | "co2" | "pm25") =>
    taken.reduce((sum, one) => sum + one.measure[effect] * one.share, 0);
  return {
    chosen: Object.fromEntries(taken.map((one) => [one.measure.id, one.share])),
    cost: total("cost"),
    co2: total("co2"),
    pm25: total("pm25"),
  };
}
