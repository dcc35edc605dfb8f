import { z } from "zod";
import { type FlagId, flagTexts } from "../figure/flag.ts";
import { Gap, isGap } from "../figure/gap.ts";
import { Series, type SeriesPair } from "../figure/series.ts";
import { City } from "../place/city.ts";
import { Period } from "../place/period.ts";
import { type SynergyReport as Report, SynergyReport, synergyReport } from "../synergy/synergy-report.ts";
import { Text } from "../text/text.ts";
import type { CityInputs } from "./city-inputs.ts";

/** The assessment of one city over a period. */
export const CityAssessment = z
  .object({
    city: City,
    period: Period,
    tolerance: z.number(),
    synergy: z.union([SynergyReport, Gap]),
    /** The same with the other CO2 inventories that have both years. */
    alternatives: z.array(SynergyReport).readonly(),
    series: z.array(Series).readonly(),
    /** What a reader should know before relying on the result. */
    notes: z.array(Text).readonly(),
  })
  .readonly();
export type CityAssessment = z.infer<typeof CityAssessment>;

const singleYears: Text = {
  en: "Two single years are compared; weather alone moves annual PM2.5 by several percent",
  zh: "仅比较两个单独年份；气象条件本身即可使 PM2.5 年均值波动百分之几",
};

function notesOn(reports: readonly Report[]): readonly Text[] {
  const flags = new Set<FlagId>();
  for (const { co2, pm25 } of reports)
    for (const flag of [...co2.absolute.flags, ...pm25.absolute.flags]) flags.add(flag);
  return reports.length === 0 ? [] : [...[...flags].map((flag) => flagTexts[flag]), singleYears];
}

function reported(co2: SeriesPair | Gap, pm25: SeriesPair | Gap, tolerance: number): Report | Gap {
  if (isGap(co2)) return co2;
  return isGap(pm25) ? pm25 : synergyReport(co2, pm25, tolerance);
}

/**
 * The assessment of one city: class, changes and provenance with the asked CO2 inventory, the same with the others,
 * and the notes that its figures call for. A missing pair of years makes the synergy a gap that says what is missing.
 */
export function assessCity(inputs: CityInputs, tolerance = 0): CityAssessment {
  const synergy = reported(inputs.co2.asked, inputs.pm25, tolerance);
  const { pm25 } = inputs;
  const alternatives = isGap(pm25) ? [] : inputs.co2.others.map((co2) => synergyReport(co2, pm25, tolerance));
  const reports = isGap(synergy) ? alternatives : [synergy, ...alternatives];
  const { city, period, series } = inputs;
  return { city, period, tolerance, synergy, alternatives, series, notes: notesOn(reports) };
}
