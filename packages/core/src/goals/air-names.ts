import { z } from "zod";

/** Pollutants of the ambient air standards. CO is in mg/m³, the others are in µg/m³. */
export const airPollutants = ["pm25", "pm10", "so2", "no2", "co", "o3"] as const;
export type AirPollutant = (typeof airPollutants)[number];

/** Averages that limits are set for; `mda8` is the daily maximum 8-hour mean, `peak-season` its mean over six months. */
export const airMetrics = ["annual", "24h", "1h", "mda8", "peak-season"] as const;
export type AirMetric = (typeof airMetrics)[number];

export const airStandardIds = [
  "gb-3095-2026",
  "gb-3095-2026-class-1",
  "gb-3095-2012",
  "gb-3095-2012-class-1",
  "who-2021",
  "who-2021-it-4",
  "who-2021-it-3",
  "who-2021-it-2",
  "who-2021-it-1",
] as const;
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

export const aqiStandardIds = ["hj-633-2026", "hj-633-2012"] as const;
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
