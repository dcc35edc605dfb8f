import type { TargetAim } from "./target-outlook.method.ts";

/** A straight line through time: `height` in the year `pivot`, `slope` per year. */
export interface TrendLine {
  readonly pivot: number;
  readonly height: number;
  readonly slope: number;
}

/** Concentrations and emissions do not fall below 0, so neither does a line drawn on. */
export function lineIn({ pivot, height, slope }: TrendLine, year: number): number {
  return Math.max(0, height + slope * (year - pivot));
}

export function meets(value: number, target: number, aim: TargetAim): boolean {
  return aim === "at-most" ? value <= target : value >= target;
}

export interface Crossing {
  readonly target: number;
  readonly aim: TargetAim;
  /** From this year on. */
  readonly from: number;
  readonly horizonYears: number;
}

/** The first whole year from `from` on in which the line meets the target; undefined where none does in the horizon. */
export function crossingYear(
  line: TrendLine,
  { target, aim, from, horizonYears }: Crossing,
): number | undefined {
  if (meets(lineIn(line, from), target, aim)) return from;
  const towards = aim === "at-most" ? line.slope < 0 : line.slope > 0;
  if (!towards) return undefined;
  // 1e-9: a crossing on a whole year must not move to the next one by float noise
  const year = Math.ceil(line.pivot + (target - line.height) / line.slope - 1e-9);
  return year <= from + horizonYears ? year : undefined;
}
