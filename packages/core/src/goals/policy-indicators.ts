import type { Text } from "../text/text.ts";

/** What targets are set for. `unit` is that of a level; a change is always per cent of the base year. */
export const policyIndicators = {
  pm25: { name: { en: "annual mean PM2.5", zh: "PM2.5 年均浓度" }, unit: "µg/m³" },
  pm10: { name: { en: "annual mean PM10", zh: "PM10 年均浓度" }, unit: "µg/m³" },
  "good-days": { name: { en: "share of days with good air", zh: "空气质量优良天数比率" }, unit: "%" },
  "heavy-days": { name: { en: "share of heavily polluted days", zh: "重度及以上污染天数比率" }, unit: "%" },
  "so2-emissions": { name: { en: "SO2 emissions", zh: "二氧化硫排放总量" }, unit: "t" },
  "nox-emissions": { name: { en: "NOx emissions", zh: "氮氧化物排放总量" }, unit: "t" },
  "voc-emissions": { name: { en: "VOC emissions", zh: "挥发性有机物排放总量" }, unit: "t" },
  "co2-per-gdp": { name: { en: "CO2 per unit of GDP", zh: "单位国内生产总值二氧化碳排放" }, unit: "t/CNY" },
  "net-ghg": { name: { en: "net greenhouse gas emissions", zh: "温室气体净排放量" }, unit: "t" },
  "net-co2": { name: { en: "net CO2 emissions", zh: "二氧化碳净排放量" }, unit: "t" },
  "co2-peak": { name: { en: "CO2 emissions past their peak", zh: "二氧化碳排放达峰" }, unit: "year" },
  "coal-use": { name: { en: "coal consumption", zh: "煤炭消费量" }, unit: "t" },
  "coal-peak": { name: { en: "coal consumption past its peak", zh: "煤炭消费达峰" }, unit: "year" },
  "non-fossil-share": {
    name: { en: "non-fossil share of energy", zh: "非化石能源消费占比" },
    unit: "%",
  },
  "wind-solar": { name: { en: "wind and solar capacity", zh: "风电和太阳能发电装机容量" }, unit: "GW" },
  "electricity-share": {
    name: { en: "share of electricity in final energy", zh: "电能占终端能源消费比重" },
    unit: "%",
  },
  "eaf-share": { name: { en: "share of electric-furnace steel", zh: "电炉钢产量占比" }, unit: "%" },
  "coke-steel-ratio": {
    name: { en: "coking to long-process steel capacity", zh: "焦化产能与长流程炼钢产能比" },
    unit: "1",
  },
  "recycled-aluminium": { name: { en: "recycled aluminium output", zh: "再生铝产量" }, unit: "Mt" },
  "aluminium-renewables": {
    name: { en: "renewable share of aluminium smelting power", zh: "电解铝使用可再生能源比例" },
    unit: "%",
  },
  "nev-sales": {
    name: { en: "new-energy share of new cars sold", zh: "新能源汽车占新车销量比例" },
    unit: "%",
  },
  "nev-public-fleet": {
    name: {
      en: "new-energy share of new public-fleet vehicles",
      zh: "公共领域新增或更新车辆中新能源汽车比例",
    },
    unit: "%",
  },
  "rail-share": { name: { en: "rail share of freight turnover", zh: "铁路货运周转量占比" }, unit: "%" },
  "solid-waste": {
    name: { en: "use of new bulk industrial solid waste", zh: "新增大宗固废综合利用率" },
    unit: "%",
  },
  "forest-stock": { name: { en: "forest stock volume", zh: "森林蓄积量" }, unit: "10⁸ m³" },
  "carbon-price": {
    name: { en: "price of national carbon allowances", zh: "全国碳市场碳价" },
    unit: "CNY/t",
  },
} as const satisfies Record<string, { readonly name: Text; readonly unit: string }>;

export type PolicyIndicator = keyof typeof policyIndicators;

/** Where a target holds, as the document names it; regions of that time, not always today's key regions. */
export const policyScopes = {
  china: { en: "China", zh: "全国" },
  "prefecture-cities": { en: "every prefecture-level city", zh: "地级及以上城市" },
  "non-attaining-cities": {
    en: "prefecture-level cities above the PM2.5 limit",
    zh: "PM2.5 未达标地级及以上城市",
  },
  "key-regions": { en: "key regions of air pollution control", zh: "大气污染防治重点区域" },
  bth: { en: "Beijing–Tianjin–Hebei", zh: "京津冀" },
  "bth-surroundings": { en: "Beijing–Tianjin–Hebei and surroundings", zh: "京津冀及周边地区" },
  yrd: { en: "Yangtze River Delta", zh: "长三角地区" },
  prd: { en: "Pearl River Delta", zh: "珠三角地区" },
  fenwei: { en: "Fenwei Plain", zh: "汾渭平原" },
  beijing: { en: "Beijing", zh: "北京市" },
} as const satisfies Record<string, Text>;

export type PolicyScope = keyof typeof policyScopes;
