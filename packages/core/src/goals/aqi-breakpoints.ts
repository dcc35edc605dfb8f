import type { Citation } from "../method/method.ts";
import type { Text } from "../text/text.ts";
import type { AirPollutant, AqiStandardId } from "./air-names.ts";

/** Individual indices at the breakpoints. */
export const indexBreakpoints = [0, 50, 100, 150, 200, 300, 400, 500] as const;

/**
 * Concentrations at the breakpoints, for the daily report: 24-hour means, for O3 the daily maximum 8-hour mean. µg/m³,
 * for CO mg/m³. O3 has breakpoints up to the index 300 only.
 */
export type Breakpoints = Readonly<Record<AirPollutant, readonly number[]>>;

export interface AqiStandard {
  readonly title: Text;
  readonly breakpoints: Breakpoints;
  readonly citation: Citation;
}

const breakpoints2012: Breakpoints = {
  pm25: [0, 35, 75, 115, 150, 250, 350, 500],
  pm10: [0, 50, 150, 250, 350, 420, 500, 600],
  so2: [0, 50, 150, 475, 800, 1600, 2100, 2620],
  no2: [0, 40, 80, 180, 280, 565, 750, 940],
  co: [0, 2, 4, 14, 24, 36, 48, 60],
  o3: [0, 100, 160, 215, 265, 800],
};

/** 2026 moved the index 100 of PM2.5 and PM10 to the transition limits of GB 3095-2026 and left the rest. */
const breakpoints2026: Breakpoints = {
  ...breakpoints2012,
  pm25: [0, 35, 60, 115, 150, 250, 350, 500],
  pm10: [0, 50, 120, 250, 350, 420, 500, 600],
};

/**
 * Sources: 2026 as in caiyunapp/aqi-hub (MIT), which cites HJ 633-2026, and three further public implementations; its own
 * SO2 row repeats the 1-hour values and is not used. 2012 as in ten public implementations that agree in every number.
 */
export const aqiStandards: Readonly<Record<AqiStandardId, AqiStandard>> = {
  "hj-633-2026": {
    title: { en: "HJ 633-2026", zh: "HJ 633-2026" },
    breakpoints: breakpoints2026,
    citation: {
      text: "HJ 633-2026 Technical regulation on ambient air quality index, breakpoints as in public implementations that agree",
      url: "https://github.com/caiyunapp/aqi-hub",
      status: "in-wide-use",
    },
  },
  "hj-633-2012": {
    title: { en: "HJ 633-2012", zh: "HJ 633-2012" },
    breakpoints: breakpoints2012,
    citation: {
      text: "HJ 633-2012 Technical regulation on ambient air quality index (on trial), breakpoints as in public implementations that agree",
      status: "in-wide-use",
    },
  },
};

interface AqiLevel {
  readonly level: number;
  readonly upTo: number;
  readonly name: Text;
}

export const aqiLevels: readonly AqiLevel[] = [
  { level: 1, upTo: 50, name: { en: "excellent", zh: "优" } },
  { level: 2, upTo: 100, name: { en: "good", zh: "良" } },
  { level: 3, upTo: 150, name: { en: "lightly polluted", zh: "轻度污染" } },
  { level: 4, upTo: 200, name: { en: "moderately polluted", zh: "中度污染" } },
  { level: 5, upTo: 300, name: { en: "heavily polluted", zh: "重度污染" } },
];

export const severestLevel: AqiLevel = {
  level: 6,
  upTo: 500,
  name: { en: "severely polluted", zh: "严重污染" },
};
