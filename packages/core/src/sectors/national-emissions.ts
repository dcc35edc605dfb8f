import type { SectorId, SpeciesId } from "./sector.ts";

/** How a cell of the table came about: printed in its source, arithmetic on printed figures, or an expert's estimate. */
export type CellStatus = "read" | "derived" | "expert";

export interface SectorCell {
  /** kt of the species in 2017, CO2 included; with the additions outside the inventories. */
  readonly kt: number;
  readonly status: CellStatus;
}

/**
 * China's emissions by sub-sector in 2017, kt. CO2 sums CEADs' inventories of 30 provinces (energy and cement process;
 * transport fuels of households, services, farms and construction moved to transport). Pollutants are MEIC 2017; the split
 * of industry is mostly an expert's. Additions outside the inventories are included: open straw burning (500 kt PM2.5,
 * 250–1000), road dust (600, 240–1200), construction dust (500, 200–1000), waste incineration.
 * Sources: CEADs provincial inventories (Shan et al.); MEIC (Zheng et al. 2018, Atmos. Chem. Phys. 18:14095); the statuses
 * say which cells rest on neither.
 */
export const nationalEmissions2017: Readonly<Record<SectorId, Readonly<Record<SpeciesId, SectorCell>>>> = {
  power: {
    co2: { kt: 4461776, status: "derived" },
    so2: { kt: 1807, status: "read" },
    nox: { kt: 4141, status: "read" },
    pm25: { kt: 557, status: "read" },
    voc: { kt: 77, status: "read" },
    nh3: { kt: 0, status: "read" },
  },
  heating: {
    co2: { kt: 608424, status: "expert" },
    so2: { kt: 600, status: "expert" },
    nox: { kt: 500, status: "expert" },
    pm25: { kt: 180, status: "expert" },
    voc: { kt: 20, status: "expert" },
    nh3: { kt: 0, status: "expert" },
  },
  "iron-steel": {
    co2: { kt: 1446300, status: "read" },
    so2: { kt: 1290, status: "derived" },
    nox: { kt: 1000, status: "derived" },
    pm25: { kt: 400, status: "expert" },
    voc: { kt: 300, status: "expert" },
    nh3: { kt: 20, status: "expert" },
  },
  cement: {
    co2: { kt: 846560, status: "derived" },
    so2: { kt: 250, status: "expert" },
    nox: { kt: 1500, status: "derived" },
    pm25: { kt: 600, status: "expert" },
    voc: { kt: 50, status: "expert" },
    nh3: { kt: 20, status: "expert" },
  },
  nonferrous: {
    co2: { kt: 128200, status: "read" },
    so2: { kt: 350, status: "expert" },
    nox: { kt: 200, status: "expert" },
    pm25: { kt: 150, status: "expert" },
    voc: { kt: 50, status: "expert" },
    nh3: { kt: 0, status: "expert" },
  },
  "chemicals-petrochemical": {
    co2: { kt: 360500, status: "read" },
    so2: { kt: 700, status: "expert" },
    nox: { kt: 900, status: "expert" },
    pm25: { kt: 300, status: "expert" },
    voc: { kt: 5500, status: "expert" },
    nh3: { kt: 230, status: "expert" },
  },
  "other-industry": {
    co2: { kt: 664740, status: "derived" },
    so2: { kt: 2810, status: "expert" },
    nox: { kt: 5100, status: "expert" },
    pm25: { kt: 2370, status: "expert" },
    voc: { kt: 10644, status: "expert" },
    nh3: { kt: 30, status: "expert" },
  },
  "road-transport": {
    co2: { kt: 780060, status: "derived" },
    so2: { kt: 83, status: "expert" },
    nox: { kt: 4633, status: "derived" },
    pm25: { kt: 844, status: "expert" },
    voc: { kt: 4164, status: "expert" },
    nh3: { kt: 42, status: "expert" },
  },
  "nonroad-transport-shipping": {
    co2: { kt: 328540, status: "derived" },
    so2: { kt: 250, status: "expert" },
    nox: { kt: 3089, status: "derived" },
    pm25: { kt: 299, status: "derived" },
    voc: { kt: 622, status: "expert" },
    nh3: { kt: 2, status: "expert" },
  },
  residential: {
    co2: { kt: 270600, status: "derived" },
    so2: { kt: 1938, status: "derived" },
    nox: { kt: 593, status: "derived" },
    pm25: { kt: 2808, status: "derived" },
    voc: { kt: 4894, status: "expert" },
    nh3: { kt: 224, status: "read" },
  },
  services: {
    co2: { kt: 217400, status: "derived" },
    so2: { kt: 426, status: "expert" },
    nox: { kt: 254, status: "expert" },
    pm25: { kt: 211, status: "expert" },
    voc: { kt: 2152, status: "expert" },
    nh3: { kt: 0, status: "expert" },
  },
  agriculture: {
    co2: { kt: 58100, status: "derived" },
    so2: { kt: 48, status: "expert" },
    nox: { kt: 140, status: "expert" },
    pm25: { kt: 500, status: "expert" },
    voc: { kt: 493, status: "expert" },
    nh3: { kt: 9669, status: "expert" },
  },
  waste: {
    co2: { kt: 27000, status: "expert" },
    so2: { kt: 10, status: "expert" },
    nox: { kt: 60, status: "expert" },
    pm25: { kt: 5, status: "expert" },
    voc: { kt: 150, status: "expert" },
    nh3: { kt: 60, status: "expert" },
  },
};

/** Broad sectors of the provincial inventories, as the panel's table of province shares names them. */
export const broadSectorIds = [
  "agriculture",
  "power",
  "transport",
  "residential",
  "services",
  "construction",
  "industry_other",
] as const;
export type BroadSectorId = (typeof broadSectorIds)[number];

/**
 * Shares of the broad sectors in China's CO2 of 2017: sums over the provincial inventories, 10 171.2 Mt in all. For a city whose
 * province's shares are not to be had; far from any one city. Source: CEADs provincial inventories (Shan et al.).
 */
export const nationalBroadShares2017: Readonly<Record<BroadSectorId, number>> = {
  agriculture: 139.4 / 10_171.2,
  power: 5_070.2 / 10_171.2,
  transport: 705.4 / 10_171.2,
  residential: 445.6 / 10_171.2,
  services: 314.1 / 10_171.2,
  construction: 65.1 / 10_171.2,
  industry_other: 3_431.4 / 10_171.2,
};

/**
 * How each broad sector's CO2 divides over the sub-sectors: national means of CEADs' line items by fuel; the 12 % of power
 * and heat that is heat supply is an expert's (8–16 %; more in the north, near 0 in the south). Shares of a row sum to 1.
 */
export const broadToSectorShares: Readonly<
  Record<BroadSectorId, Readonly<Partial<Record<SectorId, number>>>>
> = {
  agriculture: { agriculture: 0.4168, "nonroad-transport-shipping": 0.4799, "road-transport": 0.1033 },
  power: { power: 0.88, heating: 0.12 },
  transport: { "road-transport": 0.6423, "nonroad-transport-shipping": 0.3223, services: 0.0354 },
  residential: { residential: 0.6073, "road-transport": 0.3927 },
  services: { services: 0.6125, "road-transport": 0.3875 },
  construction: { "nonroad-transport-shipping": 0.5269, "road-transport": 0.2442, "other-industry": 0.2289 },
  industry_other: {
    "iron-steel": 0.4214,
    cement: 0.2467,
    nonferrous: 0.0374,
    "chemicals-petrochemical": 0.1051,
    "other-industry": 0.1894,
  },
};

/** Change of the national total from 2017 to 2020, an expert's estimate with its range. */
export const trendTo2020: Readonly<Record<SpeciesId, { low: number; central: number; high: number }>> = {
  co2: { low: 1.05, central: 1.07, high: 1.1 },
  so2: { low: 0.6, central: 0.72, high: 0.8 },
  nox: { low: 0.85, central: 0.9, high: 0.95 },
  pm25: { low: 0.72, central: 0.8, high: 0.88 },
  voc: { low: 0.9, central: 0.97, high: 1.02 },
  nh3: { low: 0.85, central: 0.93, high: 1.0 },
};
