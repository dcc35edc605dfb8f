import { positive } from "../error/checked.ts";
import { invalidInput } from "../error/tandem-error.ts";
import { type Gap, gap } from "../figure/gap.ts";

export interface EndOfPipeSaturation {
  /** Compound change of pollutant per CO2 in the first and the second half of the years, per cent a year. */
  readonly earlyPercentPerYear: number;
  readonly latePercentPerYear: number;
  /** The ratio fell in the first half and falls less than half as fast, or no longer, in the second. */
  readonly saturating: boolean;
}

const tooShort: Gap = gap(
  { en: "fewer than 5 years of pollutant and CO2 together", zh: "污染物与 CO₂ 同时有数据的年份不足 5 年" },
  { en: "a series of at least 5 years", zh: "至少 5 年的序列" },
);

/**
 * Whether end-of-pipe control is running out: does the pollutant emitted per CO2 still fall as fast as it did?
 *
 * Formula: the compound yearly change of pollutant ÷ CO2 from the first to the middle year, and from the middle to the
 * last. Fewer than 5 years is a gap. Unit: per cent a year. Own definition.
 * @throws TandemError `invalid-input` where lengths differ, years are not ascending or a value is not above 0.
 */
export function endOfPipeSaturation(input: {
  readonly years: readonly number[];
  readonly pollutant: readonly number[];
  readonly co2: readonly number[];
}): EndOfPipeSaturation | Gap {
  const { years, pollutant, co2 } = input;
  if (pollutant.length !== years.length || co2.length !== years.length) {
    throw invalidInput("years", {
      en: `must be as many as the values, got ${years.length} years, ${pollutant.length} and ${co2.length} values`,
      zh: `年份与数值个数应一致，收到 ${years.length} 个年份、${pollutant.length} 与 ${co2.length} 个数值`,
    });
  }
  const points = years.map((year, index) => {
    if (index > 0 && year <= (years[index - 1] ?? year)) {
      throw invalidInput(`years[${index}]`, {
        en: `must be ascending, got ${year}`,
        zh: `年份应递增，收到 ${year}`,
      });
    }
    const ratio =
      positive(`pollutant[${index}]`, pollutant[index] ?? 0) / positive(`co2[${index}]`, co2[index] ?? 0);
    return { year, ratio };
  });
  const [first, middle, last] = [points[0], points[Math.floor((points.length - 1) / 2)], points.at(-1)];
  if (points.length < 5 || !first || !middle || !last) return tooShort;
  const rate = (a: { year: number; ratio: number }, b: { year: number; ratio: number }) =>
    100 * ((b.ratio / a.ratio) ** (1 / (b.year - a.year)) - 1);
  const earlyPercentPerYear = rate(first, middle);
  const latePercentPerYear = rate(middle, last);
  return {
    earlyPercentPerYear,
    latePercentPerYear,
    saturating: earlyPercentPerYear < 0 && latePercentPerYear > earlyPercentPerYear / 2,
  };
}
