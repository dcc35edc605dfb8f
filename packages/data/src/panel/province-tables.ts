import { Basis, Year } from "@tandem/core";
import { z } from "zod";

/** A province-level unit. `pinyin` is that of the short Chinese name, with tone marks, syllables apart. */
export const Province = z.object({ nameEn: z.string(), nameZh: z.string(), pinyin: z.string() }).readonly();
export type Province = z.infer<typeof Province>;

export const broadSectors = [
  "agriculture",
  "power",
  "transport",
  "residential",
  "services",
  "construction",
  "industryOther",
] as const;
export type BroadSector = (typeof broadSectors)[number];

const provenance = { basis: Basis, source: z.string(), terms: z.string() };

/** Share (0–1) of each broad sector in the CO2 of a province in one year. */
export const ProvinceSectorShares = z
  .object({
    provinceEn: z.string(),
    year: Year,
    shares: z.record(z.enum(broadSectors), z.number()).readonly(),
    ...provenance,
  })
  .readonly();
export type ProvinceSectorShares = z.infer<typeof ProvinceSectorShares>;

/** Tonnes of CO2 per megawatt-hour of electricity used in a province. */
export const GridFactor = z
  .object({ provinceEn: z.string(), year: Year, tonnesPerMegawattHour: z.number(), ...provenance })
  .readonly();
export type GridFactor = z.infer<typeof GridFactor>;

/** Bins of cost in USD per tonne of CO2e. */
export const costBins = [
  "below0",
  "from0To20",
  "from20To50",
  "from50To100",
  "from100To200",
  "uncosted",
] as const;
export type CostBin = (typeof costBins)[number];

/** Global potential of one mitigation option in 2030, in Gt CO2e per year; bins without potential are absent. */
export const MitigationOption = z
  .object({
    sector: z.string(),
    option: z.string(),
    potentials: z.partialRecord(z.enum(costBins), z.number()).readonly(),
    total: z.number(),
    low: z.number(),
    high: z.number(),
    ...provenance,
  })
  .readonly();
export type MitigationOption = z.infer<typeof MitigationOption>;
