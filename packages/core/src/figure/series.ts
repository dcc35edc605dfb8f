import { z } from "zod";
import { Year } from "../place/period.ts";
import { Basis, UnitName, type YearFigure } from "./figure.ts";
import { FlagId } from "./flag.ts";

const Point = z
  .object({
    year: Year,
    value: z.number(),
    /** What must be known of this year alone, beside the flags of the series. */
    flags: z.array(FlagId).readonly().optional(),
  })
  .readonly();

/** One variable of one city from one source, years ascending, with the provenance that all its points share. */
export const Series = z
  .object({
    variable: z.string(),
    source: z.string(),
    unit: UnitName,
    basis: Basis,
    terms: z.string(),
    flags: z.array(FlagId).readonly(),
    points: z.array(Point).readonly(),
  })
  .readonly();
export type Series = z.infer<typeof Series>;

/** The figure of one year, or undefined where the series has none. */
export function figureOf(series: Series, year: number): YearFigure | undefined {
  const point = series.points.find((candidate) => candidate.year === year);
  if (point === undefined) return undefined;
  const { unit, basis, source, terms } = series;
  const flags = [...series.flags, ...(point.flags ?? [])];
  return { value: point.value, unit, year, basis, source, terms, flags };
}

/** Both ends of a period from one series. */
export interface SeriesPair {
  readonly from: YearFigure;
  readonly to: YearFigure;
}
