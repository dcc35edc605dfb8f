import { flagTexts, type Text } from "@tandem/core";
import type { Term } from "./term.ts";

const panelNotes: Text = { en: "Notes on sources of the panel", zh: "面板数据来源说明" };

/** Pollutants, sources and the rules by which figures are chosen. */
export const dataTerms: readonly Term[] = [
  {
    id: "pm25",
    title: { en: "PM2.5", zh: "细颗粒物（PM2.5）" },
    definition: {
      en: "Particles with an aerodynamic diameter of at most 2.5 µm. Here: the annual mean of a city's monitors in µg/m³, from complete years only, because winter months are dirtier and a missing month biases the mean",
      zh: "空气动力学当量直径不大于 2.5 µm 的颗粒物。本系统采用城市监测点的年均浓度（µg/m³），仅取完整年份：冬季浓度偏高，缺月会使年均值失真",
    },
    source: { en: "GB 3095-2012 (definition)", zh: "《环境空气质量标准》（GB 3095-2012）" },
    names: { en: ["pm2.5", "pm25", "fine particles", "particulate matter"], zh: ["pm2.5", "细颗粒物"] },
    related: ["cnemc", "who", "reference-state"],
  },
  {
    id: "co2",
    title: { en: "CO2 emissions of a city", zh: "城市 CO₂ 排放" },
    definition: {
      en: "Carbon dioxide released within the city's boundary in a year, in Mt, as two inventories estimate it: EDGAR (default) and CEADs. Cities do not measure it; both are estimates",
      zh: "城市行政边界内一年排放的二氧化碳（Mt，即百万吨），取自两套清单：EDGAR（默认）与 CEADs。城市碳排放并非实测，两者均为估算",
    },
    source: panelNotes,
    names: {
      en: ["co2", "carbon dioxide", "carbon emissions", "co2 emissions"],
      zh: ["co2", "二氧化碳", "碳排放", "co2 排放"],
    },
    related: ["edgar", "ceads", "basis"],
  },
  {
    id: "edgar",
    title: { en: "EDGAR", zh: "EDGAR 排放数据库" },
    definition: {
      en: "Emissions Database for Global Atmospheric Research of the European Commission's Joint Research Centre, version 8.0: a national inventory spread over a grid and summed to prefectures, so a city's trend is not independent of the nation's. 295 cities, 2000–2023",
      zh: "欧盟委员会联合研究中心的全球大气研究排放数据库 8.0 版：国家清单经网格降尺度后汇总到地级单元，因此单个城市的趋势并不独立于全国。覆盖 295 个城市，2000—2023 年",
    },
    source: { en: "EC-JRC, EDGAR v8.0 (2023), CC BY 4.0", zh: "EC-JRC，EDGAR v8.0（2023），CC BY 4.0" },
    names: { en: ["edgar", "edgar v8", "edgar-v8"], zh: ["edgar", "edgar 数据库"] },
    related: ["ceads", "co2", "downscaled"],
  },
  {
    id: "ceads",
    title: { en: "CEADs", zh: "CEADs 中国碳核算数据库" },
    definition: {
      en: "Carbon Emission Accounts and Datasets: city inventories built on local energy statistics, so independent of the nation but spiky. 284 cities of the panel, 1997–2019; coverage thins after 2016 (241 cities in 2015, 167 in 2019), and not at random",
      zh: "中国碳核算数据库：依据各城市自身能源统计编制的排放清单，独立于全国但年际波动较大。面板中有 284 个城市，1997—2019 年；2016 年以后覆盖减少（2015 年 241 个，2019 年 167 个），且并非随机缺失",
    },
    source: {
      en: "CEADs, inventories of 290 Chinese cities 1997–2019, free with citation",
      zh: "CEADs，中国 290 个城市 1997—2019 年排放清单，引用后可免费使用",
    },
    names: { en: ["ceads", "ceads-city"], zh: ["ceads", "中国碳核算数据库"] },
    related: ["edgar", "co2", "basis"],
  },
  {
    id: "cnemc",
    title: { en: "CNEMC", zh: "中国环境监测总站（CNEMC）" },
    definition: {
      en: "China National Environmental Monitoring Centre. Its monthly city reports give the panel's preferred PM2.5 (mean of twelve official monthly means; 74 cities in 2015, 2017 and 2018, 168 in 2019). Its real-time publication, collected by third parties, is used where nothing else has both years",
      zh: "中国环境监测总站。其城市空气质量月报是面板首选的 PM2.5 来源（取 12 个月官方月均值的平均；2015、2017、2018 年 74 个城市，2019 年 168 个）。实时发布数据由第三方汇集，仅在其他来源不具备两端年份时使用",
    },
    source: panelNotes,
    names: {
      en: ["cnemc", "cnemc-monthly", "cnemc-realtime"],
      zh: ["cnemc", "监测总站", "中国环境监测总站"],
    },
    related: ["pm25", "who", "reference-state"],
  },
  {
    id: "who",
    title: { en: "WHO Ambient Air Quality Database", zh: "WHO 环境空气质量数据库" },
    definition: {
      en: "Annual means of PM2.5 collected by the World Health Organization, 2022 update: 321 Chinese cities in 2015, 322 in 2019. Against CNEMC's monthly reports the mean absolute error is 0.73 µg/m³ (2015) and 1.44 µg/m³ (2019). For non-commercial use",
      zh: "世界卫生组织汇集的 PM2.5 年均浓度（2022 年更新）：2015 年 321 个、2019 年 322 个中国城市。与监测总站月报相比，平均绝对误差 2015 年为 0.73 µg/m³、2019 年为 1.44 µg/m³。仅限非商业用途",
    },
    source: { en: "WHO AAP 2022 (v9), CC BY-NC-SA 3.0 IGO", zh: "WHO AAP 2022（v9），CC BY-NC-SA 3.0 IGO" },
    names: {
      en: ["who", "who-aap-2022", "world health organization"],
      zh: ["who", "世卫组织", "世界卫生组织"],
    },
    related: ["cnemc", "pm25", "pair"],
  },
  {
    id: "reference-state",
    title: { en: "Reference state of concentrations", zh: "浓度参比状态" },
    definition: flagTexts["reference-state-2018"],
    source: {
      en: "Amendment of GB 3095-2012, in force from September 2018",
      zh: "《环境空气质量标准》（GB 3095-2012）修改单，2018 年 9 月起实施",
    },
    names: { en: ["reference state"], zh: ["参比状态", "标准状态", "实况状态"] },
    related: ["pm25", "cnemc", "pair"],
  },
  {
    id: "downscaled",
    title: { en: "Downscaled inventory", zh: "降尺度清单" },
    definition: flagTexts["downscaled-inventory"],
    source: panelNotes,
    names: { en: ["downscaled inventory", "downscaled", "downscaling"], zh: ["降尺度清单", "降尺度"] },
    related: ["edgar", "ceads", "basis"],
  },
  {
    id: "pair",
    title: { en: "Pair rule", zh: "同源配对规则" },
    definition: {
      en: "Both ends of a change come from one series: for PM2.5 the first of CNEMC monthly reports, City Yearbook 2018, WHO 2022 and CNEMC real-time that has both years. Two series are never mixed silently",
      zh: "变化的两端取自同一数据序列：PM2.5 依次为监测总站月报、城市统计年鉴 2018、WHO 2022、监测总站实时发布中首个同时具备两个年份者；不同序列不得混用",
    },
    source: { en: "This project's own rule", zh: "本项目规则" },
    names: { en: ["pair rule", "pair of years"], zh: ["同源配对规则", "配对规则"] },
    related: ["pm25", "gap", "basis"],
  },
  {
    id: "basis",
    title: { en: "Basis: observed, estimated, modelled", zh: "数据性质：监测或统计、估算、模型计算" },
    definition: {
      en: "How a figure came about: observed is read off instruments or official counts, estimated is computed from activity data (such as energy use), modelled is the result of a model. A figure computed from several has the weakest basis among them",
      zh: "数值的由来：监测或统计（observed）来自仪器或官方统计；估算（estimated）由能源消费等活动水平推算；模型计算（modelled）为模型结果。由多项数据计算所得的数值取其中最弱的性质",
    },
    source: { en: "This project's own definition", zh: "本项目自定义" },
    names: {
      en: ["basis", "observed", "estimated", "modelled"],
      zh: ["数据性质", "实测", "监测或统计", "估算", "模拟", "模型计算"],
    },
    related: ["co2", "pm25", "gap"],
  },
  {
    id: "gap",
    title: { en: "Gap", zh: "数据缺口" },
    definition: {
      en: "Why there is no number, and what would give one. Tandem states gaps in words and never fills them with zero or a guess",
      zh: "说明为何没有数值、补充什么数据即可得到。Tandem 如实说明缺口，绝不以零或猜测填补",
    },
    source: { en: "This project's own definition", zh: "本项目自定义" },
    names: { en: ["gap", "data gap", "gaps"], zh: ["缺口", "数据缺口"] },
    related: ["pair", "basis", "batch"],
  },
];
