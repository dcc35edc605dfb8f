import type { Text } from "../text/text.ts";

/** Thirteen sub-sectors that together carry a city's CO2 and the pollutants that form its PM2.5. */
export const sectorIds = [
  "power",
  "heating",
  "iron-steel",
  "cement",
  "nonferrous",
  "chemicals-petrochemical",
  "other-industry",
  "road-transport",
  "nonroad-transport-shipping",
  "residential",
  "services",
  "agriculture",
  "waste",
] as const;
export type SectorId = (typeof sectorIds)[number];

export const sectorLabels: Readonly<Record<SectorId, Text>> = {
  power: { en: "Power", zh: "电力" },
  heating: { en: "Heat supply", zh: "供热" },
  "iron-steel": { en: "Iron and steel", zh: "钢铁" },
  cement: { en: "Cement", zh: "水泥" },
  nonferrous: { en: "Non-ferrous metals", zh: "有色金属" },
  "chemicals-petrochemical": { en: "Chemicals and petrochemicals", zh: "化工与石化" },
  "other-industry": { en: "Other industry", zh: "其他工业" },
  "road-transport": { en: "Road transport", zh: "道路交通" },
  "nonroad-transport-shipping": {
    en: "Non-road machinery, rail, ships and aircraft",
    zh: "非道路移动源（机械、铁路、船舶、航空）",
  },
  residential: { en: "Households", zh: "居民生活" },
  services: { en: "Services", zh: "服务业" },
  agriculture: { en: "Agriculture", zh: "农业" },
  waste: { en: "Waste", zh: "废弃物处理" },
};

/** CO2 and the species that form PM2.5 (primary PM2.5 and the precursors of secondary particles). */
export const speciesIds = ["co2", "so2", "nox", "pm25", "voc", "nh3"] as const;
export type SpeciesId = (typeof speciesIds)[number];
