import type { Entry, ProblemBuilder } from "../solver/problem-builder.ts";
import type { ActivityShares } from "./activity-left.ts";
import type { CityColumns, MeasureColumn } from "./city-columns.ts";
import type { PathProblem } from "./path-problem.ts";
import { rolloutRate } from "./rollout-rate.ts";

/** What is left of an activity bounds each measure: used + reach · Σ displaced share · used of the others ≤ reach. */
function activityRows(builder: ProblemBuilder, columns: CityColumns, { displacedBy }: ActivityShares): void {
  for (const { measure, used, reach } of columns.values()) {
    const entries: Entry[] = [[used, 1]];
    for (const { by, share } of displacedBy[measure] ?? []) {
      const other = columns.get(by);
      if (other) entries.push([other.used, reach * share]);
    }
    if (entries.length > 1) builder.row({ upper: reach }, entries);
  }
}

/** Members of an exclusive group share what those before the group have left. */
function groupRows(
  builder: ProblemBuilder,
  columns: CityColumns,
  { groups, displacedBy }: ActivityShares,
): void {
  for (const members of groups.values()) {
    const present = members.flatMap((member) => columns.get(member) ?? []);
    if (present.length < 2) continue;
    const entries: Entry[] = present.map(({ used }) => [used, 1]);
    const left = new Map<number, number>();
    for (const { measure } of present) {
      for (const { by, share } of displacedBy[measure] ?? []) {
        left.set(by, Math.max(share, left.get(by) ?? 0));
      }
    }
    for (const [by, share] of left) {
      const other = columns.get(by);
      if (other) entries.push([other.used, share]);
    }
    builder.row({ upper: 1 }, entries);
  }
}

function requiredRows(builder: ProblemBuilder, columns: CityColumns, { required }: ActivityShares): void {
  for (const [index, { measure, freeUpTo }] of required) {
    const [own, needed] = [columns.get(index), columns.get(measure)];
    if (!own || !needed || own.reach <= freeUpTo) continue;
    builder.row({ upper: freeUpTo }, [
      [own.used, 1],
      [needed.used, -1],
    ]);
  }
}

/** Bounds of what is installed more than at the milestone before: not less within the lifetime, not faster than it can be built. */
function timeRow(
  builder: ProblemBuilder,
  before: MeasureColumn,
  { now, keeps, fastest }: { now: MeasureColumn; keeps: boolean; fastest: number },
): void {
  const limited = fastest < now.reach;
  if (!keeps && !limited) return;
  const entries: Entry[] = [
    [now.used, 1],
    [before.used, -1],
  ];
  if (now.idle !== undefined) entries.push([now.idle, 1]);
  if (before.idle !== undefined) entries.push([before.idle, -1]);
  builder.row({ ...(keeps && { lower: 0 }), ...(limited && { upper: fastest }) }, entries);
}

/**
 * Rows of one city on activities, exclusive groups, requirements, and over time: what is installed is paid for until its
 * lifetime ends, and no measure is rolled out faster than {@link rolloutRate}.
 */
export function rolloutRows(
  builder: ProblemBuilder,
  columns: readonly CityColumns[],
  { problem, shares }: { problem: PathProblem; shares: ActivityShares },
): void {
  columns.forEach((now, milestone) => {
    activityRows(builder, now, shares);
    groupRows(builder, now, shares);
    requiredRows(builder, now, shares);
    const before = columns[milestone - 1];
    const year = problem.milestones[milestone]?.year ?? problem.baseYear;
    const yearBefore = problem.milestones[milestone - 1]?.year ?? problem.baseYear;
    for (const column of now.values()) {
      const measure = problem.measures[column.measure];
      const earlier = before?.get(column.measure);
      if (!measure || !earlier) continue;
      const elapsed = year - yearBefore;
      timeRow(builder, earlier, {
        now: column,
        keeps: elapsed < measure.lifetimeYears,
        fastest: rolloutRate(measure) * elapsed,
      });
    }
  });
}
