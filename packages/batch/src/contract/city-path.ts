import { Text } from "@tandem/core";
import { PathConflict, PathDesign, PathMeasure, PathYear } from "@tandem/core/paths";
import { z } from "zod";

const { status, gap, baseYear, objective, warnings, discounted } = PathDesign.unwrap().shape;
const { shadowPrices, totals } = PathYear.unwrap().shape;
const city = PathYear.unwrap().shape.cities.unwrap().element.unwrap().shape;
const { id, name, aspect, sector, synergy, grades, share, cost, co2, pm25Effect } =
  PathMeasure.unwrap().shape;

/** How many measures an outcome keeps of each year: those that carry most. */
export const mostPathMeasures = 8;

const CityPathYear = z.object({
  year: z.int(),
  totals,
  pm25Before: city.pm25Before,
  pm25: city.pm25,
  deathsAvoided: city.deathsAvoided,
  shadowPrices,
  measures: z
    .array(z.object({ id, name, aspect, sector, synergy, grades, share, cost, co2, pm25Effect }))
    .readonly(),
  /** Measures of the year that are not among those shown. */
  more: z.int(),
});

/** The path of one city of a batch: what it costs and does, at the margin, by its main measures; or why there is none. */
export const CityPath = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("designed"),
    status,
    gap,
    baseYear,
    objective,
    warnings,
    discounted,
    milestones: z.array(CityPathYear).readonly(),
    conflict: z.array(PathConflict).readonly().optional(),
  }),
  z.object({ kind: z.literal("left-out"), reason: Text }),
]);
export type CityPath = z.infer<typeof CityPath>;
