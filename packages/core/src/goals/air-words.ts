import type { Text } from "../text/text.ts";
import type { AirMetric, AirPollutant } from "./air-names.ts";

/** Pollutants in a sentence. */
export const pollutantWords: Readonly<Record<AirPollutant, Text>> = {
  pm25: { en: "PM2.5", zh: "PM2.5" },
  pm10: { en: "PM10", zh: "PM10" },
  so2: { en: "SO2", zh: "SO₂" },
  no2: { en: "NO2", zh: "NO₂" },
  co: { en: "CO", zh: "CO" },
  o3: { en: "O3", zh: "臭氧" },
};

/** Averages in a sentence. */
export const metricWords: Readonly<Record<AirMetric, Text>> = {
  annual: { en: "annual mean", zh: "年平均" },
  "24h": { en: "24-hour mean", zh: "24 小时平均" },
  "1h": { en: "1-hour mean", zh: "1 小时平均" },
  mda8: { en: "daily maximum 8-hour mean", zh: "日最大 8 小时平均" },
  "peak-season": { en: "peak-season mean", zh: "高峰季平均" },
};
