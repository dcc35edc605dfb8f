import { type AssessmentSections, type CityInputs, isGap, type Period } from "@tandem/core";
import { endsOf } from "../panel/pair-rule.ts";
import type { Panel } from "../panel/panel.ts";
import { unknownCity } from "../place/unknown-city.ts";
import { readCityEvidence } from "./read-city-evidence.ts";

export interface CityInputsQuery {
  readonly code: string;
  readonly period: Period;
  /** Id of the CO2 source; `edgar-v8` where absent. */
  readonly co2?: string;
  /** Id of the PM2.5 source; the first in the order of preference that has both years where absent. */
  readonly pm25?: string;
  /** Which sections of the assessment the inputs are for: the class alone where absent, which is cheaper to read. */
  readonly sections?: AssessmentSections;
}

/**
 * What the assessment of one city needs: the asked CO2 pair and those of other inventories, the PM2.5 pair, every series of
 * both, and where all sections are asked for, their evidence. A missing pair is a gap.
 * @throws TandemError `not-found` for an unknown code, `invalid-input` for a source that never has the variable.
 */
export function readCityInputs(panel: Panel, query: CityInputsQuery): CityInputs {
  const { code, period } = query;
  const city = panel.city(code);
  if (city === undefined) throw unknownCity(panel, code, "code");
  const asked = panel.pair({
    code,
    variable: "co2",
    period,
    ...(query.co2 !== undefined && { source: query.co2 }),
  });
  const pm25 = panel.pair({
    code,
    variable: "pm25",
    period,
    ...(query.pm25 !== undefined && { source: query.pm25 }),
  });
  const series = panel.seriesOf(code, ["co2", "pm25"]);
  const others = series.flatMap((one) => {
    const isOther = one.variable === "co2" && (isGap(asked) || one.source !== asked.from.source);
    return (isOther && endsOf(one, period)) || [];
  });
  const inputs = { city, period, co2: { asked, others }, pm25, series };
  return query.sections === "all" ? { ...inputs, evidence: readCityEvidence(panel, city, period) } : inputs;
}
