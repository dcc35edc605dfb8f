import { z } from "zod";
import { invalidInput } from "../error/tandem-error.ts";
import { inheritedProvenance, PeriodFigure, YearFigure } from "../figure/figure.ts";
import type { FlagId } from "../figure/flag.ts";
import { Gap, gap } from "../figure/gap.ts";
import type { SeriesPair } from "../figure/series.ts";
import { type Bounds, changeBounds, type ValueError } from "./change-bounds.ts";
import { classErrorsGrounds } from "./class-errors.ts";

/** A change over a period: both ends, in the unit of the series, as a percentage of the start, and per year. */
export const Change = z
  .object({
    from: YearFigure,
    to: YearFigure,
    absolute: PeriodFigure,
    percent: z.union([PeriodFigure, Gap]),
    percentPerYear: z.union([PeriodFigure, Gap]),
  })
  .readonly();
export type Change = z.infer<typeof Change>;

const zeroStart = gap(
  {
    en: "the start of the period is 0, so a percentage has no meaning",
    zh: "期初值为 0，无法计算百分比变化",
  },
  { en: "a period that starts above 0", zh: "期初大于 0 的时段" },
);

/**
 * September 2018: China's monitoring moved from the standard to the actual state of temperature and pressure. The mean of
 * 2018 itself is of both, so it is comparable neither with the years before nor with those after.
 */
function crossesReferenceState(pair: SeriesPair): boolean {
  return pair.from.unit === "µg/m³" && pair.from.year <= 2018 && pair.to.year >= 2018;
}

function marked(bounds: Bounds | undefined) {
  return bounds === undefined ? undefined : { ...bounds, interval: classErrorsGrounds };
}

/**
 * The change of one series over a period.
 *
 * Formulas: absolute = to − from; percent = 100 × (to ÷ from − 1); per year = 100 × ((to ÷ from)^(1 ÷ years) − 1), the
 * compound rate. Where the start is 0 both percentages are gaps. With `error` each carries the interval of
 * {@link changeBounds}, marked as resting on the errors of the class probability.
 * @throws TandemError `invalid-input` where the two ends differ in unit or the start is not before the end.
 */
export function changeOver(pair: SeriesPair, error?: ValueError): Change {
  const { from, to } = pair;
  if (from.unit !== to.unit || from.year >= to.year) {
    throw invalidInput("period", {
      en: `the two ends must share a unit and be in order, got ${from.year} in ${from.unit} and ${to.year} in ${to.unit}`,
      zh: `两端应单位一致且先后有序，收到 ${from.year} 年（${from.unit}）与 ${to.year} 年（${to.unit}）`,
    });
  }
  const inherited = inheritedProvenance(from, to);
  const added: FlagId[] = [];
  if (from.source !== to.source) added.push("mixed-series");
  if (crossesReferenceState(pair)) added.push("reference-state-2018");
  const shared = {
    ...inherited,
    flags: [...new Set([...inherited.flags, ...added])],
    period: { from: from.year, to: to.year },
  };
  const years = to.year - from.year;
  const bounds = error && changeBounds({ from: from.value, to: to.value, years }, error);
  const absolute: PeriodFigure = {
    ...shared,
    value: to.value - from.value,
    unit: from.unit,
    ...marked(bounds?.absolute),
  };
  if (from.value === 0) return { from, to, absolute, percent: zeroStart, percentPerYear: zeroStart };
  const ratio = to.value / from.value;
  return {
    from,
    to,
    absolute,
    percent: { ...shared, value: 100 * (ratio - 1), unit: "%", ...marked(bounds?.percent) },
    percentPerYear: {
      ...shared,
      value: 100 * (ratio ** (1 / years) - 1),
      unit: "%",
      ...marked(bounds?.percentPerYear),
    },
  };
}
