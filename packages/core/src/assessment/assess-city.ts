import { type FlagId, flagTexts } from "../figure/flag.ts";
import { type Gap, isGap } from "../figure/gap.ts";
import type { SeriesPair } from "../figure/series.ts";
import { type SynergyReport as Report, synergyReport } from "../synergy/synergy-report.ts";
import type { Text } from "../text/text.ts";
import type { AssessmentSections, CityAssessment, WholeCityAssessment } from "./city-assessment.ts";
import type { CityInputs } from "./city-inputs.ts";
import { wholeChain } from "./whole-chain.ts";

const singleYears: Text = {
  en: "Two single years are compared; weather alone moves annual PM2.5 by several percent",
  zh: "仅比较两个单独年份；气象条件本身即可使 PM2.5 年均值波动百分之几",
};

const changeIntervals: Text = {
  en: "The 95 % intervals of the changes hold errors an expert assumes, 5 % of each year's CO2 and 3 % of each year's PM2.5, independent between the years; not weather, and not what both years share. Angle and strength carry none: see the probability of the class",
  zh: "变化的 95% 区间依据专家设定误差：各年 CO₂ 为 5%，PM2.5 为 3%，两年相互独立；不含气象影响及两年共有误差。角度与强度不给区间，可靠程度见类型概率",
};

const zeroEnd: Text = {
  en: "A change from or to 0 carries no interval: a relative error says nothing of a 0",
  zh: "起点或终点为 0 的变化不给区间：相对误差不适用于 0",
};

function intervalNotes(reports: readonly Report[]): readonly Text[] {
  const changes = reports.flatMap(({ co2, pm25 }) => [co2.absolute, pm25.absolute]);
  const some = changes.some(({ interval }) => interval !== undefined);
  const every = changes.every(({ interval }) => interval !== undefined);
  return [...(some ? [changeIntervals] : []), ...(every ? [] : [zeroEnd])];
}

function notesOn(reports: readonly Report[]): readonly Text[] {
  const flags = new Set<FlagId>();
  for (const { co2, pm25 } of reports)
    for (const flag of [...co2.absolute.flags, ...pm25.absolute.flags]) flags.add(flag);
  if (reports.length === 0) return [];
  return [...[...flags].map((flag) => flagTexts[flag]), singleYears, ...intervalNotes(reports)];
}

function reported(co2: SeriesPair | Gap, pm25: SeriesPair | Gap, tolerance: number): Report | Gap {
  if (isGap(co2)) return co2;
  return isGap(pm25) ? pm25 : synergyReport(co2, pm25, tolerance);
}

function classRecord(inputs: CityInputs, tolerance: number): CityAssessment {
  const synergy = reported(inputs.co2.asked, inputs.pm25, tolerance);
  const { pm25 } = inputs;
  const alternatives = isGap(pm25) ? [] : inputs.co2.others.map((co2) => synergyReport(co2, pm25, tolerance));
  const reports = isGap(synergy) ? alternatives : [synergy, ...alternatives];
  const { city, period, series } = inputs;
  return { city, period, tolerance, synergy, alternatives, series, notes: notesOn(reports) };
}

export interface AssessmentOptions {
  /** Half-width of "flat" as a share; 0 where absent. */
  readonly tolerance?: number;
  /** The class alone where absent. */
  readonly sections?: AssessmentSections;
}

/**
 * The assessment of one city: class, changes and provenance with the asked CO2 inventory, the same with the others,
 * and the notes that its figures call for. A missing pair of years makes the synergy a gap that says what is missing.
 *
 * With `sections: "all"` the whole chain: probability of the class, drivers, trends and peak, deaths avoided and their
 * value, goals, sectors, region and transport, ozone, the assumptions that matter most, and an audit of the record. What
 * the inputs do not hold is a gap in its place; no random numbers are drawn.
 * @throws TandemError `invalid-input` where the tolerance is outside 0–1 or an input is negative or not finite.
 */
export function assessCity(
  inputs: CityInputs,
  options: AssessmentOptions & { readonly sections: "all" },
): WholeCityAssessment;
export function assessCity(inputs: CityInputs, options?: number | AssessmentOptions): CityAssessment;
export function assessCity(inputs: CityInputs, options: number | AssessmentOptions = {}): CityAssessment {
  const { tolerance = 0, sections = "synergy" } =
    typeof options === "number" ? { tolerance: options } : options;
  const record = classRecord(inputs, tolerance);
  return sections === "all" ? wholeChain(inputs, record) : record;
}
