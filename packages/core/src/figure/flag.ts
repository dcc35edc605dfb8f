import { z } from "zod";
import type { Text } from "../text/text.ts";

/** What a reader must know of a figure before relying on it, by the id that figures carry. */
export const flagTexts = {
  "downscaled-inventory": {
    en: "City total taken from a national inventory spread over a grid, so its trend is not independent of the nation's",
    zh: "城市总量由国家清单经网格降尺度得到，其变化趋势并不独立于全国趋势",
  },
  "spiky-inventory": {
    en: "Built from local energy statistics that jump between years; coverage of cities thins after 2016",
    zh: "依据地方能源统计编制，年际波动较大；2016 年以后覆盖城市减少",
  },
  "reference-state-2018": {
    en: "The reporting state of concentrations changed in September 2018, so the two years differ by a few percent in basis",
    zh: "2018 年 9 月起监测浓度由标准状态改为实况状态，两年数据口径相差百分之几",
  },
  "unlicensed-copy": {
    en: "Official hourly figures collected by third parties; no licence is stated",
    zh: "官方实时数据的第三方汇集，未声明许可",
  },
  "nominal-price": {
    en: "Nominal prices, with level breaks where accounts were revised (2018)",
    zh: "当年价格，核算修订（2018 年）处存在断点",
  },
  "nameplate-estimate": {
    en: "From plant capacity at assumed load, not metered",
    zh: "由装机容量与假定负荷推算，非实测",
  },
  "partial-capacity": {
    en: "Capacity is known for about half of the plants; compare counts of plants instead",
    zh: "仅约半数工厂有产能数据，宜比较工厂数量",
  },
  "reported-subset": {
    en: "Only plants that report, so not the city's total",
    zh: "仅含公布数据的工厂，并非全市总量",
  },
  "secondary-compilation": {
    en: "Official statistics taken from a secondary compilation, not from the yearbooks themselves",
    zh: "官方统计数据，取自二次汇编而非年鉴原书",
  },
  "boundary-change": {
    en: "The city's boundary was changed in this year or before it, so earlier figures are of another area",
    zh: "该年或此前行政区划有调整，更早的数据对应的区域范围不同",
  },
  "implausible-value": {
    en: "Does not fit its neighbours or what is known of the city, probably an error of the source; kept as published",
    zh: "与相邻数据或城市实际情况不符，疑为来源差错，按原样保留",
  },
  "expert-default": {
    en: "Rests on an expert's default, which is wide",
    zh: "基于专家默认值，不确定性较大",
  },
  "mixed-series": {
    en: "The two ends of the period come from different series",
    zh: "期初与期末取自不同数据序列",
  },
} as const satisfies Record<string, Text>;

export type FlagId = keyof typeof flagTexts;

export function isFlagId(value: string): value is FlagId {
  return Object.hasOwn(flagTexts, value);
}

export const FlagId = z.custom<FlagId>(
  (value) => typeof value === "string" && isFlagId(value),
  "unknown flag",
);
