import type { Citation } from "../method/method.ts";
import type { Text } from "../text/text.ts";

/** What burning one unit of a fuel gives: CO2 = ncv × carbon × oxidation × 44/12 t per unit. */
export interface FuelFactor {
  readonly name: Text;
  readonly unit: "t" | "10⁴ m³";
  /** Net calorific value, GJ per unit. */
  readonly ncv: number;
  /** Carbon content, t of carbon per GJ. */
  readonly carbon: number;
  /** Share of the carbon that is oxidised. */
  readonly oxidation: number;
}

export interface FuelFactorSet {
  readonly title: Text;
  readonly citation: Citation;
  readonly fuels: Readonly<Record<string, FuelFactor>>;
}

/** Carbon content in t per GJ of a default given as kg CO2 per GJ. */
function carbonOf(kgCo2PerGigajoule: number): number {
  return (kgCo2PerGigajoule * 12) / 44 / 1000;
}

/** Defaults of China's guidelines for greenhouse gas accounting of enterprises in 24 industries (NDRC 2013–2015). */
const chinaGuideline: FuelFactorSet["fuels"] = {
  anthracite: {
    name: { en: "Anthracite", zh: "无烟煤" },
    unit: "t",
    ncv: 24.515,
    carbon: 0.02749,
    oxidation: 0.94,
  },
  "bituminous-coal": {
    name: { en: "Bituminous coal", zh: "烟煤" },
    unit: "t",
    ncv: 23.204,
    carbon: 0.02618,
    oxidation: 0.93,
  },
  lignite: { name: { en: "Lignite", zh: "褐煤" }, unit: "t", ncv: 14.449, carbon: 0.028, oxidation: 0.96 },
  "cleaned-coal": {
    name: { en: "Cleaned coal", zh: "洗精煤" },
    unit: "t",
    ncv: 26.344,
    carbon: 0.0254,
    oxidation: 0.93,
  },
  "other-washed-coal": {
    name: { en: "Other washed coal", zh: "其他洗煤" },
    unit: "t",
    ncv: 15.373,
    carbon: 0.0254,
    oxidation: 0.9,
  },
  briquette: { name: { en: "Briquette", zh: "型煤" }, unit: "t", ncv: 17.46, carbon: 0.0336, oxidation: 0.9 },
  coke: { name: { en: "Coke", zh: "焦炭" }, unit: "t", ncv: 28.446, carbon: 0.0294, oxidation: 0.93 },
  "crude-oil": {
    name: { en: "Crude oil", zh: "原油" },
    unit: "t",
    ncv: 42.62,
    carbon: 0.0201,
    oxidation: 0.98,
  },
  "fuel-oil": {
    name: { en: "Fuel oil", zh: "燃料油" },
    unit: "t",
    ncv: 40.19,
    carbon: 0.0211,
    oxidation: 0.98,
  },
  gasoline: { name: { en: "Gasoline", zh: "汽油" }, unit: "t", ncv: 44.8, carbon: 0.0189, oxidation: 0.98 },
  diesel: { name: { en: "Diesel", zh: "柴油" }, unit: "t", ncv: 43.33, carbon: 0.0202, oxidation: 0.98 },
  kerosene: { name: { en: "Kerosene", zh: "煤油" }, unit: "t", ncv: 44.75, carbon: 0.0196, oxidation: 0.98 },
  naphtha: { name: { en: "Naphtha", zh: "石脑油" }, unit: "t", ncv: 41.031, carbon: 0.02, oxidation: 0.98 },
  "petroleum-coke": {
    name: { en: "Petroleum coke", zh: "石油焦" },
    unit: "t",
    ncv: 31.0,
    carbon: 0.0275,
    oxidation: 0.98,
  },
  "other-petroleum": {
    name: { en: "Other petroleum products", zh: "其他石油制品" },
    unit: "t",
    ncv: 40.19,
    carbon: 0.02,
    oxidation: 0.98,
  },
  tar: { name: { en: "Coal tar", zh: "焦油" }, unit: "t", ncv: 33.453, carbon: 0.022, oxidation: 0.98 },
  "crude-benzene": {
    name: { en: "Crude benzene", zh: "粗苯" },
    unit: "t",
    ncv: 41.816,
    carbon: 0.0227,
    oxidation: 0.98,
  },
  "refinery-gas": {
    name: { en: "Refinery gas", zh: "炼厂干气" },
    unit: "t",
    ncv: 46.05,
    carbon: 0.0182,
    oxidation: 0.99,
  },
  lpg: {
    name: { en: "Liquefied petroleum gas", zh: "液化石油气" },
    unit: "t",
    ncv: 47.31,
    carbon: 0.0172,
    oxidation: 0.99,
  },
  lng: {
    name: { en: "Liquefied natural gas", zh: "液化天然气" },
    unit: "t",
    ncv: 41.868,
    carbon: 0.0153,
    oxidation: 0.99,
  },
  "natural-gas": {
    name: { en: "Natural gas", zh: "天然气" },
    unit: "10⁴ m³",
    ncv: 389.31,
    carbon: 0.0153,
    oxidation: 0.99,
  },
  "coke-oven-gas": {
    name: { en: "Coke oven gas", zh: "焦炉煤气" },
    unit: "10⁴ m³",
    ncv: 173.854,
    carbon: 0.0136,
    oxidation: 0.99,
  },
  "blast-furnace-gas": {
    name: { en: "Blast furnace gas", zh: "高炉煤气" },
    unit: "10⁴ m³",
    ncv: 37.69,
    carbon: 0.0708,
    oxidation: 0.99,
  },
  "converter-gas": {
    name: { en: "Converter gas", zh: "转炉煤气" },
    unit: "10⁴ m³",
    ncv: 79.54,
    carbon: 0.0496,
    oxidation: 0.99,
  },
  "carbide-furnace-gas": {
    name: { en: "Closed carbide furnace gas", zh: "密闭电石炉炉气" },
    unit: "10⁴ m³",
    ncv: 111.19,
    carbon: 0.03951,
    oxidation: 0.99,
  },
  "other-gas": {
    name: { en: "Other gas", zh: "其他煤气" },
    unit: "10⁴ m³",
    ncv: 52.34,
    carbon: 0.0122,
    oxidation: 0.99,
  },
};

/** IPCC 2006 guidelines, volume 2, tables 1.2 (calorific values, TJ/Gg = GJ/t) and 1.4 (kg CO2 per GJ), oxidation 1. */
const ipcc2006: FuelFactorSet["fuels"] = {
  anthracite: {
    name: { en: "Anthracite", zh: "无烟煤" },
    unit: "t",
    ncv: 26.7,
    carbon: carbonOf(98.3),
    oxidation: 1,
  },
  "coking-coal": {
    name: { en: "Coking coal", zh: "炼焦煤" },
    unit: "t",
    ncv: 28.2,
    carbon: carbonOf(94.6),
    oxidation: 1,
  },
  "bituminous-coal": {
    name: { en: "Bituminous coal", zh: "烟煤" },
    unit: "t",
    ncv: 25.8,
    carbon: carbonOf(94.6),
    oxidation: 1,
  },
  "sub-bituminous-coal": {
    name: { en: "Sub-bituminous coal", zh: "次烟煤" },
    unit: "t",
    ncv: 18.9,
    carbon: carbonOf(96.1),
    oxidation: 1,
  },
  lignite: {
    name: { en: "Lignite", zh: "褐煤" },
    unit: "t",
    ncv: 11.9,
    carbon: carbonOf(101.0),
    oxidation: 1,
  },
  coke: { name: { en: "Coke", zh: "焦炭" }, unit: "t", ncv: 28.2, carbon: carbonOf(107.0), oxidation: 1 },
  "crude-oil": {
    name: { en: "Crude oil", zh: "原油" },
    unit: "t",
    ncv: 42.3,
    carbon: carbonOf(73.3),
    oxidation: 1,
  },
  gasoline: {
    name: { en: "Gasoline", zh: "汽油" },
    unit: "t",
    ncv: 44.3,
    carbon: carbonOf(69.3),
    oxidation: 1,
  },
  kerosene: {
    name: { en: "Kerosene", zh: "煤油" },
    unit: "t",
    ncv: 44.1,
    carbon: carbonOf(71.5),
    oxidation: 1,
  },
  diesel: { name: { en: "Diesel", zh: "柴油" }, unit: "t", ncv: 43.0, carbon: carbonOf(74.1), oxidation: 1 },
  "fuel-oil": {
    name: { en: "Fuel oil", zh: "燃料油" },
    unit: "t",
    ncv: 40.4,
    carbon: carbonOf(77.4),
    oxidation: 1,
  },
  lpg: {
    name: { en: "Liquefied petroleum gas", zh: "液化石油气" },
    unit: "t",
    ncv: 47.3,
    carbon: carbonOf(63.1),
    oxidation: 1,
  },
  "natural-gas-by-mass": {
    name: { en: "Natural gas (by mass)", zh: "天然气（按质量）" },
    unit: "t",
    ncv: 48.0,
    carbon: carbonOf(56.1),
    oxidation: 1,
  },
  "coke-oven-gas-by-mass": {
    name: { en: "Coke oven gas (by mass)", zh: "焦炉煤气（按质量）" },
    unit: "t",
    ncv: 38.7,
    carbon: carbonOf(44.4),
    oxidation: 1,
  },
  "blast-furnace-gas-by-mass": {
    name: { en: "Blast furnace gas (by mass)", zh: "高炉煤气（按质量）" },
    unit: "t",
    ncv: 2.47,
    carbon: carbonOf(260.0),
    oxidation: 1,
  },
  "municipal-waste-fossil": {
    name: { en: "Municipal waste, fossil part", zh: "城市固体废物（化石部分）" },
    unit: "t",
    ncv: 10.0,
    carbon: carbonOf(91.7),
    oxidation: 1,
  },
};

/** Factors measured in China, as used by CEADs. */
const ceads: FuelFactorSet["fuels"] = {
  "raw-coal": { name: { en: "Raw coal", zh: "原煤" }, unit: "t", ncv: 21, carbon: 0.02632, oxidation: 0.92 },
  "cleaned-coal": {
    name: { en: "Cleaned coal", zh: "洗精煤" },
    unit: "t",
    ncv: 26,
    carbon: 0.02632,
    oxidation: 0.92,
  },
  "other-washed-coal": {
    name: { en: "Other washed coal", zh: "其他洗煤" },
    unit: "t",
    ncv: 15,
    carbon: 0.02632,
    oxidation: 0.92,
  },
  coke: { name: { en: "Coke", zh: "焦炭" }, unit: "t", ncv: 28, carbon: 0.03138, oxidation: 0.93 },
  "crude-oil": {
    name: { en: "Crude oil", zh: "原油" },
    unit: "t",
    ncv: 43,
    carbon: 0.02008,
    oxidation: 0.98,
  },
  gasoline: { name: { en: "Gasoline", zh: "汽油" }, unit: "t", ncv: 44, carbon: 0.0189, oxidation: 0.98 },
  kerosene: { name: { en: "Kerosene", zh: "煤油" }, unit: "t", ncv: 44, carbon: 0.0196, oxidation: 0.98 },
  diesel: { name: { en: "Diesel", zh: "柴油" }, unit: "t", ncv: 43, carbon: 0.0202, oxidation: 0.98 },
  "fuel-oil": { name: { en: "Fuel oil", zh: "燃料油" }, unit: "t", ncv: 43, carbon: 0.0211, oxidation: 0.98 },
  lpg: {
    name: { en: "Liquefied petroleum gas", zh: "液化石油气" },
    unit: "t",
    ncv: 51,
    carbon: 0.0172,
    oxidation: 0.98,
  },
  "natural-gas": {
    name: { en: "Natural gas", zh: "天然气" },
    unit: "10⁴ m³",
    ncv: 389,
    carbon: 0.01532,
    oxidation: 0.99,
  },
};

export const fuelFactorSetIds = ["china-guideline", "ipcc-2006", "ceads"] as const;
export type FuelFactorSetId = (typeof fuelFactorSetIds)[number];

/** Sets of default factors. They differ by a tenth and more for coal: measured values of a plant come first. */
export const fuelFactorSets: Readonly<Record<FuelFactorSetId, FuelFactorSet>> = {
  "china-guideline": {
    title: { en: "China's guidelines for enterprises", zh: "中国行业企业温室气体核算指南缺省值" },
    citation: {
      text: "NDRC/MEE guidelines for greenhouse gas accounting of enterprises in 24 industries, default values as in public tools",
      status: "read",
    },
    fuels: chinaGuideline,
  },
  "ipcc-2006": {
    title: { en: "IPCC 2006 guidelines", zh: "IPCC 2006 年国家温室气体清单指南缺省值" },
    citation: {
      text: "IPCC 2006 Guidelines for National Greenhouse Gas Inventories, volume 2, tables 1.2 and 1.4",
      url: "https://www.ipcc-nggip.iges.or.jp/public/2006gl/vol2.html",
      status: "in-wide-use",
    },
    fuels: ipcc2006,
  },
  ceads: {
    title: { en: "CEADs, measured in China", zh: "CEADs 实测因子" },
    citation: {
      text: "Liu et al. 2015, Nature 524:335–338, and Shan et al. 2018, as used by CEADs",
      url: "https://doi.org/10.1038/nature14677",
      status: "in-wide-use",
    },
    fuels: ceads,
  },
};

/** Every fuel id that some set has. */
export const fuelIds: readonly string[] = [
  ...new Set(fuelFactorSetIds.flatMap((id) => Object.keys(fuelFactorSets[id].fuels))),
];

/** Default CO2 of purchased heat, t per GJ. Source: the guidelines for enterprises, in a public tool. */
export const heatTonnesPerGigajoule = { value: 0.11, status: "read" } as const;
