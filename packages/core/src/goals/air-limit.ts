import { invalidInput } from "../error/tandem-error.ts";
import { type Gap, gap } from "../figure/gap.ts";
import { airMetrics } from "./air-name-lists.ts";
import type { AirMetric, AirPollutant, AirStandardId } from "./air-names.ts";
import {
  type AirLimit,
  type AirLimits,
  type AirStandard,
  airStandards,
  type StandardPhase,
} from "./air-standards.ts";
import { metricWords, pollutantWords } from "./air-words.ts";

export interface LimitQuestion {
  readonly standard: AirStandardId;
  readonly pollutant: AirPollutant;
  readonly metric: AirMetric;
  /** Calendar year whose limits are asked for. */
  readonly year?: number | undefined;
}

export interface PhaseLimit extends AirLimit {
  readonly phase: StandardPhase;
}

function years({ fromYear, toYear }: StandardPhase): string {
  return toYear === undefined ? `${fromYear}–` : `${fromYear}–${toYear}`;
}

function outsideValidity({ title, phases }: AirStandard, year: number): Gap {
  const valid = phases.map(years).join(", ");
  return gap(
    {
      en: `${title.en} is in force in ${valid}, got the year ${year}`,
      zh: `${title.zh}的适用年份为 ${valid}，收到 ${year} 年`,
    },
    {
      en: "a year in which it is in force, or the standard of that year",
      zh: "该标准适用的年份，或当年有效的标准",
    },
  );
}

/** Chinese text with the space that it has before Latin letters or digits inside a sentence. */
function spaced(zh: string): string {
  return `${/^[\w]/.test(zh) ? " " : ""}${zh}${/[\w₀-₉]$/.test(zh) ? " " : ""}`;
}

function noLimit(
  { title }: AirStandard,
  { pollutant, metric }: LimitQuestion,
  known: AirLimits[AirPollutant] = {},
): Gap {
  const [what, mean] = [pollutantWords[pollutant], metricWords[metric]];
  const others = airMetrics.filter((one) => known[one] !== undefined);
  const listed = {
    en: others.map((one) => `${metricWords[one].en} (${one})`).join(", "),
    zh: others.map((one) => metricWords[one].zh).join("、"),
  };
  return gap(
    {
      en: `${title.en} sets no limit for the ${mean.en} of ${what.en}`,
      zh: `${title.zh}未规定${spaced(what.zh)}的${spaced(mean.zh)}限值`,
    },
    others.length === 0
      ? { en: "a pollutant that it sets limits for", zh: "该标准规定了限值的污染物" }
      : {
          en: `one of its metrics for ${what.en}: ${listed.en}`,
          zh: `${what.zh} 已有限值的指标：${listed.zh}`,
        },
  );
}

function phasesDiffer({ title, phases }: AirStandard, limits: readonly AirLimit[]): Gap {
  const each = phases.map((phase, index) => `${years(phase)}: ${limits[index]?.value}`).join("; ");
  return gap(
    {
      en: `${title.en} has different limits by phase (${each}), and no year is given`,
      zh: `${title.zh}分阶段限值不同（${each}），但未给出年份`,
    },
    { en: "the year to be judged", zh: "评价年份" },
  );
}

function phasesOf(standard: AirStandard, year: number | undefined): readonly StandardPhase[] {
  if (year === undefined || !standard.binding) return standard.phases;
  return standard.phases.filter(({ fromYear, toYear = Number.POSITIVE_INFINITY }) => {
    return year >= fromYear && year <= toYear;
  });
}

/**
 * The limit of a standard for a pollutant, a metric and a year. A gap where the standard is not in force that year, sets
 * no such limit, or has phases with different limits while no year is given. Guidelines (WHO) hold for any year.
 * @throws TandemError `invalid-input` where the year is not a whole number.
 */
export function airLimit(question: LimitQuestion): PhaseLimit | Gap {
  const { standard: id, pollutant, metric, year } = question;
  if (year !== undefined && !Number.isInteger(year)) {
    throw invalidInput("year", {
      en: `must be a whole number, got ${year}`,
      zh: `应为整数，收到 ${year}`,
    });
  }
  const standard = airStandards[id];
  const phases = phasesOf(standard, year);
  if (phases.length === 0) return outsideValidity(standard, year ?? Number.NaN);
  const found = phases.flatMap((phase) => {
    const limit = phase.limits[pollutant]?.[metric];
    return limit === undefined ? [] : [{ ...limit, phase }];
  });
  const [first] = found;
  if (first === undefined) return noLimit(standard, question, phases[0]?.limits[pollutant]);
  return found.every(({ value }) => value === first.value) ? first : phasesDiffer(standard, found);
}
