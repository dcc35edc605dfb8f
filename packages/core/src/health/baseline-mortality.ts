import type { Citation } from "../method/method.ts";
import type { Text } from "../text/text.ts";

/** National death rates of China, all ages and both sexes, deaths per 100 000 people and year. */
export interface NationalRates {
  readonly edition: "gbd2019" | "gbd2021" | "gbd2023";
  /** People the rates were divided by, where the source says. */
  readonly population?: number;
  readonly allCause: number;
  readonly "ncd+lri": number;
  readonly ihd: number;
  readonly stroke: number;
  readonly copd: number;
  readonly lc: number;
  readonly lri: number;
  readonly diabetes: number;
  readonly dementia: number;
}

export const nationalRatesCitation: Citation = {
  text: "Global Burden of Disease studies 2019, 2021 and 2023 (IHME), national totals as compiled in energyandcleanair/creahia",
  url: "https://github.com/energyandcleanair/creahia",
  status: "in-wide-use",
};

/** A city's own rates, from its centre for disease control, come before these. */
export const nationalRates: readonly NationalRates[] = [
  {
    edition: "gbd2019",
    population: 1_422_350_422,
    allCause: 732.34,
    "ncd+lri": 678.93,
    ihd: 131.55,
    stroke: 153.68,
    copd: 72.92,
    lc: 53.19,
    lri: 11.86,
    diabetes: 11.83,
    dementia: 22.55,
  },
  {
    edition: "gbd2021",
    allCause: 762.65,
    "ncd+lri": 710.07,
    ihd: 128.75,
    stroke: 172.48,
    copd: 84.4,
    lc: 53.19,
    lri: 12.87,
    diabetes: 11.54,
    dementia: 30.2,
  },
  {
    edition: "gbd2023",
    population: 1_430_645_084,
    allCause: 735.75,
    "ncd+lri": 673.81,
    ihd: 139.08,
    stroke: 143.5,
    copd: 69.76,
    lc: 53.53,
    lri: 11.35,
    diabetes: 12.08,
    dementia: 41.42,
  },
];

/** The first year of age of each band of `ratesByAge`; the last band is open. */
export const ratesByAgeFrom = [25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95] as const;

export interface RatesByAge {
  readonly cause: "ihd" | "stroke";
  readonly year: 2010 | 2015 | 2020;
  /** Deaths per 100 000 people of the band and year, in the order of `ratesByAgeFrom`. */
  readonly per100000: readonly number[];
  /** Why not to rely on the row as it stands. */
  readonly caution?: Text;
}

export const ratesByAgeCitation: Citation = {
  text: "IHME rates by age for China with Hong Kong and Macao, as compiled in bc3LC/rfasst (raw.mort.rates.plus)",
  url: "https://github.com/bc3LC/rfasst",
  status: "in-wide-use",
};

const strokeCaution: Text = {
  en: "About half of what the national rate for all ages implies: perhaps ischaemic stroke alone. Use its shape, scaled to a known overall rate",
  zh: "约为全年龄全国死亡率所对应水平的一半，可能仅含缺血性卒中；宜仅取其年龄分布形状，并按已知总死亡率缩放",
};

/** National death rates by age, for the shape over ages. */
export const ratesByAge: readonly RatesByAge[] = [
  {
    cause: "ihd",
    year: 2010,
    per100000: [
      3.9836, 7.4035, 11.9826, 22.5641, 36.4047, 53.953, 85.5553, 158.4734, 266.1234, 508.2502, 946.2104,
      2054.0747, 4351.5698, 7937.114, 10255.0955,
    ],
  },
  {
    cause: "ihd",
    year: 2015,
    per100000: [
      3.817, 6.7761, 11.6143, 21.15, 32.7507, 50.677, 86.8076, 144.6317, 249.7632, 474.7274, 910.4402,
      1889.1662, 4010.891, 7299.1282, 9397.331,
    ],
  },
  {
    cause: "ihd",
    year: 2020,
    per100000: [
      3.6393, 6.7632, 11.9793, 20.9202, 27.907, 47.1524, 75.1676, 133.3554, 225.8911, 444.1209, 832.4354,
      1818.9125, 3772.0445, 6764.8823, 9257.0841,
    ],
  },
  {
    cause: "stroke",
    year: 2010,
    per100000: [
      0.4022, 0.843, 1.5726, 3.9832, 8.8987, 17.8152, 35.2547, 86.8258, 169.6239, 390.4458, 740.7368,
      1478.0094, 2725.9617, 3817.2734, 3770.0842,
    ],
    caution: strokeCaution,
  },
  {
    cause: "stroke",
    year: 2015,
    per100000: [
      0.3593, 0.7319, 1.4744, 3.5498, 7.5708, 16.047, 34.3089, 76.2945, 155.3882, 350.6368, 674.931,
      1276.9095, 2375.5494, 3329.7787, 3306.3934,
    ],
    caution: strokeCaution,
  },
  {
    cause: "stroke",
    year: 2020,
    per100000: [
      0.3445, 0.7415, 1.5226, 3.5646, 6.528, 15.1272, 30.0246, 71.5879, 142.9746, 336.4179, 629.6105,
      1237.9329, 2281.128, 3153.3788, 3389.6731,
    ],
    caution: strokeCaution,
  },
];
