import { type SpeciesId, speciesIds } from "../sectors/sector.ts";
import type { ProblemBuilder } from "../solver/problem-builder.ts";
import type { StackedPair } from "./activity-left.ts";
import type { CityColumns } from "./city-columns.ts";
import type { PathProblem } from "./path-problem.ts";

/** Units that carry two end-of-pipe measures: there the second removes from what the first has left. */
export interface StackedColumn {
  readonly pair: StackedPair;
  /** Share of the second's activity that carries both. */
  readonly column: number;
  /** kt a year that are not removed twice, per share of 1. */
  readonly notRemoved: Readonly<Record<SpeciesId, number>>;
}

/** kt that both would claim: what the second removes, times what the first has already removed there. */
export function removedTwice(
  { first, second }: StackedPair,
  problem: Pick<PathProblem, "measures">,
  removed: Readonly<Record<SpeciesId, number>>,
): Readonly<Record<SpeciesId, number>> {
  const [one, other] = [problem.measures[first], problem.measures[second]];
  const twice = { co2: 0, so2: 0, nox: 0, pm25: 0, voc: 0, nh3: 0 };
  for (const species of speciesIds) {
    const [a, b] = [one?.reduction[species] ?? 0, other?.reduction[species] ?? 0];
    if (a > 0 && b > 0) twice[species] = removed[species] * a;
  }
  return twice;
}

/** Adds, for each pair that could stand on the same units, the share that must where both together exceed the activity. */
export function stackedColumns(
  builder: ProblemBuilder,
  columns: CityColumns,
  { problem, pairs }: { problem: PathProblem; pairs: readonly StackedPair[] },
): readonly StackedColumn[] {
  return pairs.flatMap((pair) => {
    const [first, second] = [columns.get(pair.first), columns.get(pair.second)];
    if (!first || !second || pair.overlap * first.reach + second.reach <= 1) return [];
    const notRemoved = removedTwice(pair, problem, second.effect.removed);
    if (speciesIds.every((species) => notRemoved[species] === 0)) return [];
    const column = builder.column({ upper: 1 });
    builder.row({ lower: -1 }, [
      [column, 1],
      [first.used, -pair.overlap],
      [second.used, -1],
    ]);
    return [{ pair, column, notRemoved }];
  });
}
