import type { NamedSeries, Pm25Source } from "../../tools/fields.ts";

/** The CO2 inventory and the PM2.5 series that a question asks for; naming both inventories asks for neither alone. */
export function seriesIn(text: string): NamedSeries {
  const edgar = /\bedgar\b/i.test(text);
  const ceads = /\bceads?\b|中国碳核算/i.test(text);
  const co2 = edgar === ceads ? undefined : edgar ? "edgar-v8" : "ceads-city";
  const pm25 = pm25Series.find(([pattern]) => pattern.test(text))?.[1];
  return { ...(co2 && { co2 }), ...(pm25 && { pm25 }) };
}

const pm25Series: readonly (readonly [RegExp, Pm25Source])[] = [
  [/\breal[- ]?time\b|实时/i, "cnemc-realtime"],
  [/\bcnemc\b|monthly reports?|监测总站|月报/i, "cnemc-monthly"],
  [
    /(?:\bWHO\b|\bworld health organi[sz]ation\b|世卫(?:组织)?|世界卫生组织)(?!['’s]*(?: air quality)? (?:guideline|interim|target|limit|standard)|.{0,4}(?:准则|指导值|标准|过渡))/,
    "who-aap-2022",
  ],
];
