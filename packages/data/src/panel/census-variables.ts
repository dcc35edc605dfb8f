import type { VariableDefinition } from "./variable-definition.ts";

export const censusYear = 2020;

const lowerBounds = Array.from({ length: 18 }, (_, band) => band * 5);
const oldest = 85;

/** Columns of the census table, youngest band first: age_0_4 … age_85_plus. */
export const ageBandColumns: readonly string[] = lowerBounds.map((age) =>
  age === oldest ? `age_${age}_plus` : `age_${age}_${age + 4}`,
);

/** Residents by five-year age band, variables `population_age_0_4` … `population_age_85_plus`. */
export const censusVariables: readonly VariableDefinition[] = lowerBounds.map((age, band) => ({
  id: `population_${ageBandColumns[band]}`,
  unit: "persons",
  label:
    age === oldest
      ? { en: `Residents aged ${age} and over`, zh: `${age} 岁及以上常住人口` }
      : { en: `Residents aged ${age}–${age + 4}`, zh: `${age}–${age + 4} 岁常住人口` },
  table: "population_by_age_2020",
  series: [{ source: "census-2020", basis: "observed", flags: [] }],
}));
