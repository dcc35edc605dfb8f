import type { Airshed, City, RegionId } from "@tandem/core";

/** Which response parameters hold for a city: those of its key region first, then of the lists below, then of its province. */
const ofKeyRegion: Readonly<Record<RegionId, Airshed["id"]>> = {
  "bth-2+36": "bth",
  "yrd-31": "yrd",
  "fwp-13": "fwp",
};

/** The nine cities of the Pearl River Delta, and the cities of Sichuan on the plateau, outside its basin. */
const ofCity: ReadonlyMap<string, Airshed["id"]> = new Map<string, Airshed["id"]>([
  ...["4401", "4403", "4404", "4406", "4407", "4412", "4413", "4419", "4420"].map(
    (code) => [code, "prd"] as const,
  ),
  // Panzhihua, Aba, Garzê and Liangshan.
  ...["5104", "5132", "5133", "5134"].map((code) => [code, "other"] as const),
]);

const ofProvince: ReadonlyMap<string, Airshed["id"]> = new Map([
  ["Beijing", "bth"],
  ["Tianjin", "bth"],
  ["Hebei", "bth"],
  ["Shanghai", "yrd"],
  ["Jiangsu", "yrd"],
  ["Zhejiang", "yrd"],
  ["Anhui", "yrd"],
  ["Chongqing", "cyr"],
  ["Sichuan", "cyr"],
  ["Liaoning", "ne"],
  ["Jilin", "ne"],
  ["Heilongjiang", "ne"],
]);

/** The airshed of a city and the rule that put it there; `other` where none fits. */
export function airshedOf({ code, provinceEn, regions }: City): Airshed {
  const [region] = regions;
  if (region !== undefined) return { id: ofKeyRegion[region], by: "key-region" };
  const listed = ofCity.get(code);
  if (listed !== undefined) return { id: listed, by: "city-list" };
  const province = ofProvince.get(provinceEn);
  return province === undefined ? { id: "other", by: "none-fits" } : { id: province, by: "province" };
}
