import type { Source } from "./source.ts";

const openFacts = "official statistics";

/** Every source of the panel. The build writes them into `panel.json`, so rebuild it after a change here. */
export const sources = [
  {
    id: "edgar-v8",
    citation:
      "European Commission, Joint Research Centre: EDGAR v8.0 Greenhouse Gas Emissions (2023), summed to prefectures by a third party",
    terms: "CC BY 4.0",
    open: true,
    note: {
      en: "A national inventory spread over a grid. Province sums agree with CEADs (r 0.92–0.97, ratio 0.96–0.98), but the trend of one city is not independent of the nation's",
      zh: "国家清单经网格降尺度所得。省级合计与 CEADs 一致（r 为 0.92–0.97，比值 0.96–0.98），但单个城市的变化趋势并不独立于全国",
    },
  },
  {
    id: "ceads-city",
    citation:
      "Carbon Emission Accounts and Datasets (CEADs): emission inventories of 290 Chinese cities, 1997–2019",
    terms: "free with citation",
    open: false,
    note: {
      en: "Built on each city's own energy statistics, so independent of the nation but spiky (Tangshan 220 to 414 Mt, 2015–2019); coverage thins after 2016, and not at random",
      zh: "依据各城市自身的能源统计，独立于全国，但年际波动大（唐山 2015–2019 年由 220 Mt 升至 414 Mt）；2016 年以后覆盖减少，且并非随机缺失",
    },
  },
  {
    id: "cnemc-monthly",
    citation: "China National Environmental Monitoring Centre: monthly reports on urban air quality",
    terms: "government bulletins",
    open: true,
    note: {
      en: "Official. Mean of the twelve published monthly means, complete years only",
      zh: "官方数据。取已公布的 12 个月均值的平均，仅含完整年份",
    },
  },
  {
    id: "city-yearbook-2018",
    citation: "National Bureau of Statistics of China: China City Statistical Yearbook 2018",
    terms: openFacts,
    open: true,
    note: { en: "Official, the year 2017 alone", zh: "官方数据，仅 2017 年" },
  },
  {
    id: "who-aap-2022",
    citation: "World Health Organization: Ambient Air Quality Database, 2022 update (version 9)",
    terms: "CC BY-NC-SA 3.0 IGO",
    open: false,
    note: {
      en: "For non-commercial use. Against the monthly reports of CNEMC the mean absolute error is 0.73 (2015) and 1.44 (2019) µg/m³",
      zh: "仅限非商业用途。与中国环境监测总站月报相比，平均绝对误差为 0.73（2015 年）和 1.44（2019 年）µg/m³",
    },
  },
  {
    id: "cnemc-realtime",
    citation:
      "China National Environmental Monitoring Centre: real-time publication since 2014, collected by third parties",
    terms: "no licence stated",
    open: false,
    note: {
      en: "Official hourly figures in copies that state no licence. Against the monthly reports the mean absolute error of PM2.5 is 0.67 (2015), 0.38 (2017) and 1.61 (2018) µg/m³",
      zh: "官方小时数据的第三方汇集，未声明许可。与月报相比，PM2.5 平均绝对误差为 0.67（2015 年）、0.38（2017 年）和 1.61（2018 年）µg/m³",
    },
  },
  {
    id: "city-yearbooks",
    citation: "Provincial and city statistical yearbooks of China, secondary compilation",
    terms: openFacts,
    open: true,
    note: {
      en: "Cross-checked on Shanghai and Chongqing for 2019 only; single values that break their series are flagged",
      zh: "仅以上海、重庆 2019 年数据做过核对；与序列明显不符的个别数值已加标记",
    },
  },
  {
    id: "gem-coal-2023-07",
    citation: "Global Energy Monitor: Global Coal Plant Tracker, July 2023",
    terms: "CC BY 4.0",
    open: true,
    note: {
      en: "Units summed to prefectures; 93 % fall in the prefecture that the tracker names. CO2 follows from capacity at assumed load, not from meters",
      zh: "机组按地级单元汇总，其中 93% 与数据库所注地级单元一致。CO2 由装机容量与假定负荷推算，非实测",
    },
  },
  {
    id: "gem-steel-2023-03",
    citation: "Global Energy Monitor: Global Steel Plant Tracker, March 2023",
    terms: "CC BY 4.0",
    open: true,
    note: {
      en: "Capacities of the larger plants; production only where a plant reports it",
      zh: "较大钢铁企业的产能；产量仅限有公布的企业",
    },
  },
  {
    id: "sfi-cement-2021-07",
    citation: "Spatial Finance Initiative: Global Database of Cement Production Assets, July 2021",
    terms: "CC BY 4.0",
    open: true,
    note: {
      en: "Capacity is known for about half of the plants, so counts compare better than capacities",
      zh: "仅约半数工厂有产能数据，比较时宜用工厂数量",
    },
  },
  {
    id: "census-2020",
    citation:
      "National Bureau of Statistics of China: Seventh National Population Census 2020, city tables compiled by L. Dong et al.",
    terms: "MIT",
    open: true,
    note: {
      en: "Residents by five-year age band; the bands add up to the published totals",
      zh: "常住人口按五岁年龄组划分，各组之和与公布总数一致",
    },
  },
  {
    id: "ceads-provinces",
    citation: "Carbon Emission Accounts and Datasets (CEADs): provincial sectoral inventories",
    terms: "free with citation",
    open: false,
    note: { en: "Shares of broad sectors only, not emissions", zh: "仅为各大部门占比，不含排放量" },
  },
  {
    id: "grid-factors-2022",
    citation:
      "Ministry of Ecology and Environment and National Bureau of Statistics of China: electricity CO2 emission factors for 2021 and 2022",
    terms: "government facts",
    open: true,
    note: { en: "Second-hand copy, without Tibet", zh: "转引自他处，缺西藏" },
  },
  {
    id: "ipcc-ar6-wg3-spm7",
    citation:
      "IPCC: Sixth Assessment Report, Working Group III, Summary for Policymakers, figure SPM.7 (2022)",
    terms: "CC BY 4.0",
    open: true,
    note: {
      en: "Global potentials of 2030, not those of a city",
      zh: "2030 年全球减排潜力，并非城市潜力",
    },
  },
] as const satisfies readonly Source[];

export type SourceId = (typeof sources)[number]["id"];
