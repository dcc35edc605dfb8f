import type { Text } from "../text/text.ts";

/** Public series of CO2, PM2.5 and the economy as they are called in a sentence, by the ids that figures carry. */
export const seriesNames: Readonly<Record<string, Text>> = {
  "edgar-v8": { en: "EDGAR v8.0", zh: "EDGAR v8.0" },
  "ceads-city": { en: "CEADs", zh: "CEADs" },
  "cnemc-monthly": { en: "CNEMC monthly reports", zh: "监测总站月报" },
  "city-yearbook-2018": { en: "City Yearbook 2018", zh: "城市统计年鉴 2018" },
  "who-aap-2022": { en: "WHO database 2022", zh: "WHO 数据库 2022" },
  "cnemc-realtime": { en: "CNEMC real-time (copies)", zh: "监测总站实时发布（第三方汇集）" },
  "city-yearbooks": { en: "city yearbooks", zh: "城市统计年鉴" },
};

/** A source in words; one that a caller brings along is called as the caller calls it. */
export function sourceNamed(id: string): Text {
  return seriesNames[id] ?? { en: id, zh: id };
}
