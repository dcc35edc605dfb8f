import { z } from "zod";
import { Period, Year } from "../place/period.ts";
import { isUnit, type Unit } from "../quantity/unit.ts";
import { FlagId } from "./flag.ts";

/** How a number came about, weakest last: read off an instrument, estimated from activity data, or the result of a model. */
export const bases = ["observed", "estimated", "modelled"] as const;
export const Basis = z.enum(bases);
export type Basis = z.infer<typeof Basis>;

export const UnitName = z.custom<Unit>((value) => typeof value === "string" && isUnit(value), "unknown unit");

/** Source and flags of an interval by itself. */
export const IntervalGrounds = z.object({ source: z.string(), flags: z.array(FlagId).readonly() }).readonly();
export type IntervalGrounds = z.infer<typeof IntervalGrounds>;

const provenance = {
  value: z.number(),
  unit: UnitName,
  basis: Basis,
  /** Id of the source, or several joined by " + " where a figure rests on more than one. */
  source: z.string(),
  /** Terms of use of the source, as a short licence name. */
  terms: z.string(),
  flags: z.array(FlagId).readonly(),
  /** Bounds of the 95 % interval, in `unit`, where the figure is uncertain and its error is known. */
  lower: z.number().optional(),
  upper: z.number().optional(),
  /** What the bounds rest on, where that is not what the value rests on: an expert's errors beside an observed value. */
  interval: IntervalGrounds.optional(),
};

/** A figure of one year. */
export const YearFigure = z.object({ ...provenance, year: Year }).readonly();
export type YearFigure = z.infer<typeof YearFigure>;

/** A figure of a period, such as a change. */
export const PeriodFigure = z.object({ ...provenance, period: Period }).readonly();
export type PeriodFigure = z.infer<typeof PeriodFigure>;

/** A number that the product shows: value, unit, year or period, basis, source, terms and flags. */
export const Figure = z.union([YearFigure, PeriodFigure]);
export type Figure = z.infer<typeof Figure>;

/** The weaker of two bases: what is computed from both is no better founded than it. */
export function weakerBasis(a: Basis, b: Basis): Basis {
  return bases.indexOf(a) >= bases.indexOf(b) ? a : b;
}

function joined(a: string, b: string): string {
  return a === b ? a : `${a} + ${b}`;
}

/** The provenance that a figure computed from `a` and `b` inherits: weaker basis, both sources and terms, all flags. */
export function inheritedProvenance(
  a: Figure,
  b: Figure,
): Pick<Figure, "basis" | "source" | "terms" | "flags"> {
  return {
    basis: weakerBasis(a.basis, b.basis),
    source: joined(a.source, b.source),
    terms: joined(a.terms, b.terms),
    flags: [...new Set([...a.flags, ...b.flags])],
  };
}
