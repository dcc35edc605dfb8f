import type { SourcedSeries, VariableDefinition } from "./variable-definition.ts";

const realtime: SourcedSeries = { source: "cnemc-realtime", basis: "observed", flags: ["unlicensed-copy"] };
const yearbook2018: SourcedSeries = { source: "city-yearbook-2018", basis: "observed", flags: [] };
const yearbooks: SourcedSeries = {
  source: "city-yearbooks",
  basis: "observed",
  flags: ["secondary-compilation"],
};

type Definition = Omit<VariableDefinition, "table">;

const emissions: readonly Definition[] = [
  {
    id: "co2",
    unit: "Mt",
    label: { en: "CO2 emissions", zh: "CO2 排放量" },
    series: [
      { source: "edgar-v8", basis: "estimated", flags: ["downscaled-inventory"] },
      { source: "ceads-city", basis: "estimated", flags: ["spiky-inventory"], onRequest: true },
    ],
  },
  {
    id: "so2_industrial",
    unit: "t",
    label: { en: "Industrial SO2 emissions", zh: "工业 SO2 排放量" },
    series: [yearbooks],
  },
  {
    id: "nox_industrial",
    unit: "t",
    label: { en: "Industrial NOx emissions", zh: "工业 NOx 排放量" },
    series: [yearbook2018],
  },
  {
    id: "dust_industrial",
    unit: "t",
    label: { en: "Industrial smoke and dust emissions", zh: "工业烟（粉）尘排放量" },
    series: [yearbook2018],
  },
];

const concentrations: readonly Definition[] = [
  {
    id: "pm25",
    unit: "µg/m³",
    label: { en: "PM2.5 annual mean", zh: "PM2.5 年均浓度" },
    series: [
      { source: "cnemc-monthly", basis: "observed", flags: [] },
      yearbook2018,
      { source: "who-aap-2022", basis: "observed", flags: [] },
      realtime,
    ],
  },
  {
    id: "pm10",
    unit: "µg/m³",
    label: { en: "PM10 annual mean", zh: "PM10 年均浓度" },
    series: [realtime],
  },
  {
    id: "so2",
    unit: "µg/m³",
    label: { en: "SO2 annual mean", zh: "SO2 年均浓度" },
    series: [realtime],
  },
  {
    id: "no2",
    unit: "µg/m³",
    label: { en: "NO2 annual mean", zh: "NO2 年均浓度" },
    series: [realtime],
  },
  {
    id: "co_p95",
    unit: "mg/m³",
    label: { en: "CO 95th percentile of daily means", zh: "CO 日均值第 95 百分位数浓度" },
    series: [realtime],
  },
  {
    id: "o3_mda8_p90",
    unit: "µg/m³",
    label: {
      en: "Ozone 90th percentile of the daily maximum 8-hour mean",
      zh: "O3 日最大 8 小时平均第 90 百分位数浓度",
    },
    series: [realtime],
  },
  {
    id: "o3_mda8_mean",
    unit: "µg/m³",
    label: {
      en: "Ozone annual mean of the daily maximum 8-hour mean",
      zh: "O3 日最大 8 小时平均值的年均浓度",
    },
    series: [realtime],
  },
];

const economy: readonly Definition[] = [
  {
    id: "gdp_nominal",
    unit: "10⁸ CNY",
    label: { en: "GDP at current prices", zh: "地区生产总值（当年价）" },
    series: [{ ...yearbooks, flags: ["nominal-price", "secondary-compilation"] }],
  },
  {
    id: "gdp_share_primary",
    unit: "1",
    label: { en: "Share of primary industry in GDP", zh: "第一产业占比" },
    series: [yearbooks],
  },
  {
    id: "gdp_share_secondary",
    unit: "1",
    label: { en: "Share of secondary industry in GDP", zh: "第二产业占比" },
    series: [yearbooks],
  },
  {
    id: "gdp_share_tertiary",
    unit: "1",
    label: { en: "Share of tertiary industry in GDP", zh: "第三产业占比" },
    series: [yearbooks],
  },
  {
    id: "population",
    unit: "10⁴ persons",
    label: { en: "Resident population", zh: "常住人口" },
    series: [yearbooks],
  },
];

/** Emissions, concentrations, economy and population: the variables of `observations.csv`. */
export const airAndEconomyVariables: readonly VariableDefinition[] = [
  ...emissions,
  ...concentrations,
  ...economy,
].map((definition) => ({ ...definition, table: "observations" }));
