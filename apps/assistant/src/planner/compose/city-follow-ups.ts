import { type City, type CityAssessment, isGap, type Period, type Text } from "@tandem/core";
import type { Panel } from "@tandem/data";
import { latestComparableYear } from "../understand/comparable-year.ts";
import type { Area } from "../understand/intent.ts";
import { defaultPeriod } from "../understand/span-of.ts";
import { cityName } from "../wording/names.ts";
import {
  cityQuestion,
  compareQuestion,
  countQuestion,
  dataQuestion,
  termQuestion,
  topicQuestion,
} from "../wording/questions.ts";

/** The province of a city as an area, or the country where the city is its own province. */
export function areaOf(panel: Panel, { provinceEn, provinceZh }: City): Area {
  const siblings = panel.cities.filter((city) => city.provinceEn === provinceEn);
  return siblings.length > 1
    ? { kind: "province", nameEn: provinceEn, nameZh: provinceZh }
    : { kind: "country" };
}

/** Another city of the province that can be compared over the same period. */
function neighbour(panel: Panel, { code, provinceEn }: City, period: Period): City | undefined {
  return panel.cities.find(
    (city) =>
      city.code !== code &&
      city.provinceEn === provinceEn &&
      ["co2", "pm25"].every((variable) => !isGap(panel.pair({ code: city.code, variable, period }))),
  );
}

/** A period that the city has, for a question that asked for one it has not. */
function answerable(panel: Panel, code: string): Period | undefined {
  const { from, to } = defaultPeriod;
  for (const start of [from, from + 1, from + 2, from - 1]) {
    const has = latestComparableYear(panel, { from: start, codes: [code] });
    if (has !== undefined) return { from: start, to: start === from && has >= to ? to : has };
  }
  return undefined;
}

/** Questions that lead on from a city's assessment. */
export function cityFollowUps(
  panel: Panel,
  { assessment, period }: { readonly assessment: CityAssessment; readonly period: Period },
): readonly Text[] {
  const { city, synergy } = assessment;
  const name = cityName(panel, city);
  if (isGap(synergy)) {
    const other = answerable(panel, city.code);
    return [
      ...(other ? [cityQuestion(name, other)] : []),
      dataQuestion(name),
      countQuestion(areaOf(panel, city), defaultPeriod),
    ];
  }
  const other = neighbour(panel, city, period);
  return [
    other ? compareQuestion([name, cityName(panel, other)], period) : dataQuestion(name),
    topicQuestion(name, { topic: synergy.co2.absolute.value > 0 ? "drivers" : "health", period }),
    countQuestion(areaOf(panel, city), period),
    termQuestion(synergy.class),
  ];
}
