import { z } from "zod";

/** Four-digit prefecture prefix of GB/T 2260, such as 1302 for Tangshan. Cities are joined on it, never on a name. */
export const CityCode = z.string().regex(/^\d{4}$/, "a city code has four digits, such as 1302");
export type CityCode = z.infer<typeof CityCode>;

/** The key regions of joint control, by the ids used in requests. */
export const regionIds = ["bth-2+36", "yrd-31", "fwp-13"] as const;
export const RegionId = z.enum(regionIds);
export type RegionId = z.infer<typeof RegionId>;

/** A prefecture-level unit. `lon` and `lat` are a label point in degrees WGS-84, not a centroid. */
export const City = z
  .object({
    code: CityCode,
    nameEn: z.string(),
    nameZh: z.string(),
    provinceEn: z.string(),
    provinceZh: z.string(),
    regions: z.array(RegionId).readonly(),
    lon: z.number(),
    lat: z.number(),
  })
  .readonly();
export type City = z.infer<typeof City>;
