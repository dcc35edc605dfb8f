import type { Panel } from "@tandem/data";
import { latestComparableYear } from "./comparable-year.ts";
import type { Span } from "./intent.ts";
import type { Question } from "./question.ts";

/** The period of a question that names none: the one that most cities have. */
export const defaultPeriod = { from: 2015, to: 2019 } as const;

/** The period that a question asks for, or one taken in its place with the reason. */
export function spanOf(
  panel: Panel,
  { question, codes }: { readonly question: Question; readonly codes: readonly string[] },
): Span {
  const { years, series } = question;
  if (years.kind === "period") return { period: { from: years.from, to: years.to }, series };
  if (years.kind === "none") return { period: defaultPeriod, assumed: { kind: "default" }, series };
  if (years.kind === "single")
    return { period: defaultPeriod, assumed: { kind: "one-year", year: years.year }, series };
  const to = latestComparableYear(panel, { from: years.from, codes });
  if (to === undefined)
    return { period: defaultPeriod, assumed: { kind: "one-year", year: years.from }, series };
  return { period: { from: years.from, to }, assumed: { kind: "latest", since: years.from }, series };
}
