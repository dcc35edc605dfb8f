/** Pollutants of the ambient air standards. CO is in mg/m³, the others are in µg/m³. */
export const airPollutants = ["pm25", "pm10", "so2", "no2", "co", "o3"] as const;

/** Averages that limits are set for; `mda8` is the daily maximum 8-hour mean, `peak-season` its mean over six months. */
export const airMetrics = ["annual", "24h", "1h", "mda8", "peak-season"] as const;

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

export const aqiStandardIds = ["hj-633-2026", "hj-633-2012"] as const;
