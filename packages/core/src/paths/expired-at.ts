import type { PathProblem } from "./path-problem.ts";

/**
 * The last milestone whose plants have all reached their lifetime by another milestone, by their places; −1 where none has. What
 * was installed up to then may go; what came later is kept.
 */
export function expiredAt(
  { milestones }: Pick<PathProblem, "milestones">,
  milestone: number,
  lifetimeYears: number,
): number {
  const now = milestones[milestone]?.year ?? 0;
  return milestones.findLastIndex(({ year }) => year <= now - lifetimeYears);
}
