import type { Citation } from "../method/method.ts";
import type { Text } from "../text/text.ts";

/** Greenhouse gases with a potential in each set. `ch4` is the value of the report for methane without further origin. */
export const greenhouseGases = [
  "co2",
  "ch4",
  "ch4-fossil",
  "ch4-biogenic",
  "n2o",
  "sf6",
  "nf3",
  "cf4",
  "c2f6",
  "hfc-23",
  "hfc-32",
  "hfc-125",
  "hfc-134a",
  "hfc-143a",
] as const;
export type GreenhouseGas = (typeof greenhouseGases)[number];

export const gwpSetIds = ["ar6", "ar5", "ar4"] as const;
export type GwpSetId = (typeof gwpSetIds)[number];

export interface GwpSet {
  readonly title: Text;
  readonly citation: Citation;
  /** Mass of CO2 with the same warming over 100 years, per mass of the gas. */
  readonly gwp100: Readonly<Partial<Record<GreenhouseGas, number>>>;
}

/** The values of each set, read in the table of openclimatedata/globalwarmingpotentials. */
const collected = "https://github.com/openclimatedata/globalwarmingpotentials";

/**
 * Global warming potentials over 100 years, without climate–carbon feedback in AR4 and AR5. AR6 tells methane by origin:
 * fossil 29.8 ± 11, biogenic 27.0 ± 11 (table 7.15, 5–95 %); its N2O is 273 ± 130.
 */
export const gwpSets: Readonly<Record<GwpSetId, GwpSet>> = {
  ar6: {
    title: { en: "IPCC AR6 (2021), 100 years", zh: "IPCC 第六次评估报告（2021），100 年" },
    citation: { text: "IPCC AR6 WGI, table 7.SM.7 and 7.15", url: collected, status: "read" },
    gwp100: {
      co2: 1,
      ch4: 27.9,
      "ch4-fossil": 29.8,
      "ch4-biogenic": 27,
      n2o: 273,
      sf6: 25_200,
      nf3: 17_400,
      cf4: 7380,
      c2f6: 12_400,
      "hfc-23": 14_600,
      "hfc-32": 771,
      "hfc-125": 3740,
      "hfc-134a": 1530,
      "hfc-143a": 5810,
    },
  },
  ar5: {
    title: { en: "IPCC AR5 (2013), 100 years", zh: "IPCC 第五次评估报告（2013），100 年" },
    citation: { text: "IPCC AR5 WGI, table 8.A.1", url: collected, status: "read" },
    gwp100: {
      co2: 1,
      ch4: 28,
      n2o: 265,
      sf6: 23_500,
      nf3: 16_100,
      cf4: 6630,
      c2f6: 11_100,
      "hfc-23": 12_400,
      "hfc-32": 677,
      "hfc-125": 3170,
      "hfc-134a": 1300,
      "hfc-143a": 4800,
    },
  },
  ar4: {
    title: { en: "IPCC AR4 (2007), 100 years", zh: "IPCC 第四次评估报告（2007），100 年" },
    citation: { text: "IPCC AR4 WGI, table 2.14", url: collected, status: "read" },
    gwp100: {
      co2: 1,
      ch4: 25,
      n2o: 298,
      sf6: 22_800,
      nf3: 17_200,
      cf4: 7390,
      c2f6: 12_200,
      "hfc-23": 14_800,
      "hfc-32": 675,
      "hfc-125": 3500,
      "hfc-134a": 1430,
      "hfc-143a": 4470,
    },
  },
};
