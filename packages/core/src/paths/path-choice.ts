import type { CityColumns, MeasureColumn } from "./city-columns.ts";
import type { PathChoice, PathShares } from "./evaluate-path.ts";
import type { PathModel } from "./path-model.ts";

/** Below this a share is rounding of the solver. */
const rounding = 1e-9;

function sharesOf(
  model: PathModel,
  values: Float64Array,
  pick: (column: MeasureColumn) => readonly (number | undefined)[],
): PathShares {
  const row = (columns: CityColumns) =>
    model.problem.measures.map((_, measure) => {
      const column = columns.get(measure);
      if (column === undefined) return 0;
      const value = pick(column).reduce<number>(
        (sum, at) => sum + (at === undefined ? 0 : (values[at] ?? 0)),
        0,
      );
      return value < rounding ? 0 : value;
    });
  return model.columns.map((city) => city.map(row));
}

/** The shares that a solution of the linear problem stands for. */
export function pathChoice(model: PathModel, values: Float64Array): PathChoice {
  return {
    used: sharesOf(model, values, ({ used }) => [used]),
    installed: sharesOf(model, values, ({ used, idle }) => [used, idle]),
  };
}
