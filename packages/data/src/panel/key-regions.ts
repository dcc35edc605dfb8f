import type { RegionId, Text } from "@tandem/core";

/** The key regions by their name in `key_regions.csv`. */
export const keyRegions: readonly { readonly id: RegionId; readonly csvName: string; readonly name: Text }[] =
  [
    {
      id: "bth-2+36",
      csvName: "BTH_2+36",
      name: {
        en: "Beijing–Tianjin–Hebei and surroundings (2+36 cities, list of the 2023 action plan)",
        zh: "京津冀及周边地区（“2+36”城市，2023 年行动计划名单）",
      },
    },
    {
      id: "yrd-31",
      csvName: "YRD_31",
      name: {
        en: "Yangtze River Delta (31 cities, list of the 2023 action plan)",
        zh: "长三角地区（31 个城市，2023 年行动计划名单）",
      },
    },
    {
      id: "fwp-13",
      csvName: "FWP_13",
      name: {
        en: "Fenwei Plain (13 cities, list of the 2023 action plan)",
        zh: "汾渭平原（13 个城市，2023 年行动计划名单）",
      },
    },
  ];
