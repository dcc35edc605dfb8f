import type { RegionId } from "@tandem/core";

/** Names by which a key region is found. */
export const regionNames: Readonly<Record<RegionId, readonly string[]>> = {
  "bth-2+36": [
    "bth-2+36",
    "BTH",
    "Jing-Jin-Ji",
    "Jingjinji",
    "Beijing-Tianjin-Hebei",
    "Beijing-Tianjin-Hebei and surroundings",
    "Beijing-Tianjin-Hebei and surrounding areas",
    "Beijing-Tianjin-Hebei and its surrounding areas",
    "2+36",
    "2+36 cities",
    "2+36城市",
    "2+36个城市",
    "京津冀",
    "京津冀地区",
    "京津冀及周边",
    "京津冀及周边地区",
    "京津冀及其周边",
    "京津冀及其周边地区",
    "京津冀城市群",
  ],
  "yrd-31": [
    "yrd-31",
    "YRD",
    "Yangtze River Delta",
    "Yangtze Delta",
    "Changsanjiao",
    "长三角",
    "长三角地区",
    "长三角城市群",
    "长江三角洲",
    "长江三角洲地区",
  ],
  "fwp-13": ["fwp-13", "FWP", "Fenwei Plain", "Fen-Wei Plain", "Fenwei", "汾渭平原", "汾渭平原地区", "汾渭"],
};
