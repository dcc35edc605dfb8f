import { invalidInput } from "../error/tandem-error.ts";
import type { Citation } from "../method/method.ts";
import type { Text } from "../text/text.ts";
import type { RiskPollutant } from "./risk-curve.ts";

/** How a year of measurements is turned into one concentration. A function may be fed with its own metric only. */
export const exposureMetricIds = [
  "annual-mean",
  "peak-season-mda8",
  "annual-mda8",
  "warm-season-mda1",
  "mda8-90th-percentile",
] as const;
export type ExposureMetric = (typeof exposureMetricIds)[number];

export const exposureMetrics: Readonly<Record<ExposureMetric, Text>> = {
  "annual-mean": { en: "annual mean", zh: "年均浓度" },
  "peak-season-mda8": {
    en: "mean of the daily maximum 8-hour means over the six months in a row where it is highest",
    zh: "日最大 8 小时平均浓度的暖季（连续六个月最大）均值",
  },
  "annual-mda8": {
    en: "annual mean of the daily maximum 8-hour means",
    zh: "日最大 8 小时平均浓度的年均值",
  },
  "warm-season-mda1": {
    en: "six-month mean of the daily maximum 1-hour means",
    zh: "日最大 1 小时平均浓度的六个月均值",
  },
  "mda8-90th-percentile": {
    en: "90th percentile over the year of the daily maximum 8-hour means (China's assessment)",
    zh: "日最大 8 小时平均浓度的年第 90 百分位数（我国评价指标）",
  },
};

export const exposureUnits = ["µg/m³", "ppb"] as const;
export type ExposureUnit = (typeof exposureUnits)[number];

export const gasConversionCitation: Citation = {
  text: "Molar mass ÷ 24.45 L/mol: ideal gas at 25 °C and 1 atm, the reference state of China's monitoring since September 2018",
  status: "in-wide-use",
};

/** µg/m³ of 1 ppb at 25 °C and 1 atm. */
export const microgramsPerPpb = { o3: 1.962, no2: 1.88, so2: 2.62 } as const;

/**
 * A concentration in another unit: 1 ppb of ozone is 1.962 µg/m³, of NO2 1.88, of SO2 2.62, at 25 °C and 1 atm.
 * @throws TandemError `invalid-input` where particles are asked for in ppb.
 */
export function concentrationIn(
  unit: ExposureUnit,
  given: { readonly pollutant: RiskPollutant; readonly concentration: number; readonly unit: ExposureUnit },
): number {
  if (given.unit === unit) return given.concentration;
  if (given.pollutant === "pm25") {
    throw invalidInput("unit", {
      en: "must be µg/m³ for particles, got ppb",
      zh: "颗粒物浓度单位应为 µg/m³，收到 ppb",
    });
  }
  const factor = microgramsPerPpb[given.pollutant];
  return unit === "ppb" ? given.concentration / factor : given.concentration * factor;
}
