import { airStandards } from "../goals/air-standards.ts";
import type { CompositeIndexDefinition, Indicator } from "./composite-index-definition.ts";

function airIndicators(standard: "gb-3095-2012" | "gb-3095-2026"): readonly Indicator[] {
  const limits = airStandards[standard].phases[0]?.limits;
  const mean = { metric: "annual", unit: "µg/m³" } as const;
  const rows = [
    { id: "pm25", ...mean, en: "PM2.5, annual mean", zh: "PM2.5 年均值" },
    { id: "pm10", ...mean, en: "PM10, annual mean", zh: "PM10 年均值" },
    { id: "so2", ...mean, en: "SO2, annual mean", zh: "SO₂ 年均值" },
    { id: "no2", ...mean, en: "NO2, annual mean", zh: "NO₂ 年均值" },
    {
      id: "co",
      metric: "24h",
      unit: "mg/m³",
      en: "CO, 95th percentile of days",
      zh: "CO 日均值第 95 百分位数",
    },
    {
      id: "o3",
      metric: "mda8",
      unit: "µg/m³",
      en: "O3, 90th percentile of daily maximum 8-hour means",
      zh: "O₃ 日最大 8 小时平均第 90 百分位数",
    },
  ] as const;
  return rows.flatMap(({ id, metric, unit, en, zh }) => {
    const target = limits?.[id]?.[metric]?.value;
    return target === undefined ? [] : [{ id, name: { en, zh }, unit, better: "lower", target }];
  });
}

/** HJ 663-2013: sum of the six ratios of concentration to class II limit, of GB 3095-2012; lower is better. */
const airComposite2012: CompositeIndexDefinition = {
  id: "air-composite-2012",
  title: { en: "Ambient air composite index, limits of 2012", zh: "环境空气质量综合指数（2012 年限值）" },
  indicators: airIndicators("gb-3095-2012"),
  normalisation: "target",
  weights: "equal",
  aggregate: "sum",
};

/**
 * The same with the transition limits of GB 3095-2026. One public implementation of HJ 663-2026 weighs PM2.5 by 3 and NO2
 * and O3 by 2; that is not confirmed in the text of the standard and is left to the caller's `weights`.
 */
const airComposite2026: CompositeIndexDefinition = {
  ...airComposite2012,
  id: "air-composite-2026",
  title: {
    en: "Ambient air composite index, transition limits of 2026",
    zh: "环境空气质量综合指数（2026 年过渡限值）",
  },
  indicators: airIndicators("gb-3095-2026"),
};

/** This project's own: how far a city moved on both sides among its peers; higher is better. */
const carbonAirProgress: CompositeIndexDefinition = {
  id: "carbon-air-progress",
  title: { en: "Progress on carbon and air", zh: "碳与大气协同进展指数" },
  indicators: [
    {
      id: "co2-change",
      name: { en: "Change of CO2 emissions", zh: "CO₂ 排放变化率" },
      unit: "%",
      better: "lower",
    },
    {
      id: "pm25-change",
      name: { en: "Change of annual mean PM2.5", zh: "PM2.5 年均浓度变化率" },
      unit: "%",
      better: "lower",
    },
  ],
  normalisation: "min-max",
  weights: "equal",
  aggregate: "mean",
};

/** The indices that come with the product. */
export const compositeIndices: readonly CompositeIndexDefinition[] = [
  airComposite2012,
  airComposite2026,
  carbonAirProgress,
];

/** A registry with one index more; an index of the same id takes the place of the earlier one. */
export function withCompositeIndex(
  registry: readonly CompositeIndexDefinition[],
  definition: CompositeIndexDefinition,
): readonly CompositeIndexDefinition[] {
  return [...registry.filter(({ id }) => id !== definition.id), definition];
}
