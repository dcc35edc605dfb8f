import type { Resource } from "./measure.ts";

/** The materials that measures share, so that more of one measure can mean less of another. */
export const resources = [
  { id: "steel-scrap", name: { en: "Steel scrap", zh: "废钢" }, unit: "kt" },
  { id: "aluminium-scrap", name: { en: "Aluminium scrap", zh: "废铝" }, unit: "kt" },
  {
    id: "cementitious-by-products",
    name: { en: "Blast-furnace slag and fly ash", zh: "高炉矿渣与粉煤灰" },
    unit: "kt",
  },
  { id: "municipal-waste", name: { en: "Landfilled municipal waste", zh: "填埋的生活垃圾" }, unit: "kt" },
] as const satisfies readonly Resource[];

export type ResourceId = (typeof resources)[number]["id"];
