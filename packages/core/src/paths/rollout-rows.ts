import type { Entry, ProblemBuilder } from "../solver/problem-builder.ts";
import type { ActivityShares } from "./activity-left.ts";
import type { CityColumns, MeasureColumn } from "./city-columns.ts";
import { expiredAt } from "./expired-at.ts";
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
    builder.row({ upper: freeUpTo }, [[own.used, 1], ...installedEntries(needed, -1)]);
  }
}

/** What is installed, with a sign: used and idle. */
function installedEntries({ used, idle }: MeasureColumn, sign: number): readonly Entry[] {
  return idle === undefined
    ? [[used, sign]]
    : [
        [used, sign],
        [idle, sign],
      ];
}

interface Steps {
  readonly now: MeasureColumn;
  readonly before: MeasureColumn;
  /** What has reached its lifetime; absent where nothing has. */
  readonly expired: MeasureColumn | undefined;
}

/** What is installed: nothing goes before its lifetime ends, and no more comes than can be built. */
function timeRows(
  builder: ProblemBuilder,
  { now, before, expired }: Steps,
  { keeps, fastest }: { keeps: boolean; fastest: number },
): void {
  const limited = fastest < now.reach;
  const rise = [...installedEntries(now, 1), ...installedEntries(before, -1)];
  const joined = keeps && expired === undefined;
  if (joined || limited)
    builder.row({ ...(joined && { lower: 0 }), ...(limited && { upper: fastest }) }, rise);
  if (keeps && expired) builder.row({ lower: 0 }, [...rise, ...installedEntries(expired, 1)]);
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
      const gone = expiredAt(problem, milestone, measure.lifetimeYears);
      timeRows(
        builder,
        { now: column, before: earlier, expired: columns[gone]?.get(column.measure) },
        { keeps: gone < milestone - 1, fastest: rolloutRate(measure) * (year - yearBefore) },
      );
    }
  });
}
