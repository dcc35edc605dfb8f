import { z } from "zod";
import { airMetrics, airPollutants, airStandardIds, aqiStandardIds } from "./air-name-lists.ts";

// Apart from the schemas, so that an application which bundles arithmetic alone does not bundle zod with it.
export { airMetrics, airPollutants, airStandardIds, aqiStandardIds } from "./air-name-lists.ts";

export type AirPollutant = (typeof airPollutants)[number];

export type AirMetric = (typeof airMetrics)[number];

export type AirStandardId = (typeof airStandardIds)[number];

const metricSpellings: Readonly<Record<string, AirMetric>> = {
  year: "annual",
  annualmean: "annual",
  day: "24h",
  daily: "24h",
  hour: "1h",
  hourly: "1h",
  "8h": "mda8",
  o3mda8: "mda8",
  peakseason: "peak-season",
};

const standardSpellings: Readonly<Record<string, AirStandardId>> = {
  gb30952026class2: "gb-3095-2026",
  gb30952026classii: "gb-3095-2026",
  gb30952026classi: "gb-3095-2026-class-1",
  gb30952012class2: "gb-3095-2012",
  gb30952012classii: "gb-3095-2012",
  gb30952012classi: "gb-3095-2012-class-1",
  whoaqg2021: "who-2021",
  who2021aqg: "who-2021",
  whoaqg: "who-2021",
  who: "who-2021",
};

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

export type AqiStandardId = (typeof aqiStandardIds)[number];

const aqiStandardSpellings: Readonly<Record<string, AqiStandardId>> = {
  "2026": "hj-633-2026",
  gb30952026: "hj-633-2026",
  "2012": "hj-633-2012",
  gb30952012: "hj-633-2012",
};

/** The id of `ids` that `value` spells with other capitals or punctuation ("GB 3095-2026", "PM2.5"), else `value`. */
function spelled(value: unknown, ids: readonly string[], others: Readonly<Record<string, string>>): unknown {
  if (typeof value !== "string") return value;
  const key = plain(value);
  return ids.find((id) => plain(id) === key) ?? others[key] ?? value;
}

export const AirPollutant = z.preprocess((value) => spelled(value, airPollutants, {}), z.enum(airPollutants));
export const AirMetric = z.preprocess(
  (value) => spelled(value, airMetrics, metricSpellings),
  z.enum(airMetrics),
);
export const AirStandardId = z.preprocess(
  (value) => spelled(value, airStandardIds, standardSpellings),
  z.enum(airStandardIds),
);
export const AqiStandardId = z.preprocess(
  (value) => spelled(value, aqiStandardIds, aqiStandardSpellings),
  z.enum(aqiStandardIds),
);
