import {
  type AssessmentSections,
  type City,
  type CityInputs,
  isGap,
  type Period,
  TandemError,
} from "@tandem/core";
import { endsOf } from "../panel/pair-rule.ts";
import type { Panel } from "../panel/panel.ts";
import { findPlaces } from "../place/find-places.ts";
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

/** Cities that a code that is none may mean: the place that it names, or codes that differ in one digit. */
function closeTo(panel: Panel, code: string): readonly City[] {
  const place = findPlaces(panel, code);
  if (place.kind === "unknown") {
    if (place.suggestions.length > 0) return place.suggestions;
    return panel.cities.filter(
      (city) =>
        city.code.length === code.length &&
        [...city.code].filter((digit, at) => digit !== code[at]).length === 1,
    );
  }
  const places = place.kind === "match" ? [place.place] : place.candidates;
  return places.flatMap((candidate) => (candidate.kind === "city" ? [candidate.city] : []));
}

function unknownCity(panel: Panel, code: string): TandemError {
  const close = closeTo(panel, code).slice(0, 5);
  const en = close.map((city) => `${city.code} ${city.nameEn}`).join(", ");
  const zh = close.map((city) => `${city.code} ${city.nameZh}`).join("、");
  return new TandemError({
    tag: "not-found",
    where: "code",
    message: {
      en: `no city of the panel has the code "${code}"; ${en ? `close to it: ${en}` : "a code has four digits, such as 1302 for Tangshan"}`,
      zh: `面板中没有代码为“${code}”的城市；${zh ? `相近的有：${zh}` : "代码为四位数字，如唐山市 1302"}`,
    },
    details: {
      got: code,
      suggestions: close.map(({ code: near, nameEn, nameZh }) => ({ code: near, nameEn, nameZh })),
    },
  });
}

/**
 * What the assessment of one city needs: the asked CO2 pair and those of other inventories, the PM2.5 pair, every series of
 * both, and where all sections are asked for, their evidence. A missing pair is a gap.
 * @throws TandemError `not-found` for an unknown code, `invalid-input` for a source that never has the variable.
 */
export function readCityInputs(panel: Panel, query: CityInputsQuery): CityInputs {
  const { code, period } = query;
  const city = panel.city(code);
  if (city === undefined) throw unknownCity(panel, code);
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
