import type { MeasureSource } from "./measure-source.ts";

/** Where emissions, emission factors and effects on emissions come from. */
export const inventorySources = {
  "ceads-prov": {
    citation: "CEADs, provincial CO2 inventories by sector and fuel 1997-2019 (Shan et al.)",
    year: 2022,
    url: "https://www.ceads.net",
    licence: "free-with-citation",
    taken: {
      en: "2017 and 2019 sums over 30 provinces by sector and fuel",
      zh: "2017 与 2019 年 30 个省份按行业与燃料汇总的排放",
    },
    status: "found",
  },
  "meic-inmap17": {
    citation: "MEIC 2017 gridded input of the InMAP-China model in the CNCAP repository (Tsinghua)",
    year: 2019,
    url: "https://github.com/thuliuyang/CNCAP",
    licence: "gpl-3.0-figures",
    taken: {
      en: "national totals of coal power, residential, transport, agriculture",
      zh: "煤电、居民、交通、农业的全国总量",
    },
    status: "found",
  },
  zheng2018: {
    citation: "Zheng B. et al., Trends in China's anthropogenic emissions since 2010, ACP 18:14095",
    year: 2018,
    url: "https://doi.org/10.5194/acp-18-14095-2018",
    licence: "cc-by-4.0",
    taken: {
      en: "2015–2017 sector changes, decoded to Tg of one decimal",
      zh: "2015–2017 年各部门变化率，折算为保留一位小数的百万吨值",
    },
    status: "found",
  },
  "zhang2019-pnas": {
    citation: "Zhang Q. et al., Drivers of improved PM2.5 air quality in China 2013-2017, PNAS 116:24463",
    year: 2019,
    url: "https://doi.org/10.1073/pnas.1907956116",
    licence: "figures-only",
    taken: {
      en: "ranking of measures: 6.6, 4.4, 2.8, 2.2 µg/m³ for standards, boilers, outdated capacity, household fuels",
      zh: "各项措施的贡献排序：排放标准、锅炉整治、落后产能、居民燃料分别为 6.6、4.4、2.8、2.2 µg/m³",
    },
    status: "found",
  },
  "wu2015-steel": {
    citation:
      "Wu X. et al., Primary air pollutant emissions … iron and steel industry in China, AAQR 15:1422",
    year: 2015,
    url: "https://doi.org/10.4209/aaqr.2015.01.0029",
    licence: "cc-by",
    taken: {
      en: "2012 steel: SO2 2222, NOx 937, PM2.5 555, VOC 254 kt",
      zh: "2012 年钢铁行业：SO₂ 2222、NOx 937、PM2.5 555、VOC 254 千吨",
    },
    status: "found",
  },
  bo2021: {
    citation:
      "Bo X. et al., Effect of strengthened standards on Chinese ironmaking and steelmaking emissions, Nat. Sustain. 4:811",
    year: 2021,
    url: "https://doi.org/10.1038/s41893-021-00736-0",
    licence: "figures-only",
    taken: {
      en: "2014–18 PM −47, SO2 −42, NOx +3 %; full ULE −50, −37, −58 %",
      zh: "2014–2018 年颗粒物 −47 %、SO₂ −42 %、NOx +3 %；全面超低排放后分别为 −50 %、−37 %、−58 %",
    },
    status: "found",
  },
  "liu2022-sinter": {
    citation: "Liu J. et al., Air pollutant emission and reduction potentials from sintering, 2017",
    year: 2022,
    url: "https://agris.fao.org/search/en/records/65dfbd6c0f3e94b9e5dbe97e",
    licence: "figures-only",
    taken: {
      en: "sintering 2017 kt and ULE reductions 69.9/52.9/56.4 %",
      zh: "2017 年烧结工序排放量及超低排放减排率 69.9 %、52.9 %、56.4 %",
    },
    status: "found",
  },
  "jiang2018-cement": {
    citation: "Jiang C. et al., NOx from cement 2010-2015, Huanjing Kexue 39(11):4841",
    year: 2018,
    url: "http://www.hjkx.ac.cn/hjkx/ch/html/20181101.htm",
    licence: "figures-only",
    taken: { en: "cement NOx 1680–1990 kt", zh: "水泥行业 NOx 1680–1990 千吨" },
    status: "found",
  },
  "cement-cems2018": {
    citation: "Contribution of emissions from cement to air quality in China, Huanjing Kexue 41(11):4776",
    year: 2020,
    url: "https://doi.org/10.13227/j.hjkx.202003171",
    licence: "figures-only",
    taken: {
      en: "cement 2018 stack PM 72.9, SO2 92.6, NOx 878.4 kt",
      zh: "2018 年水泥行业有组织排放：颗粒物 72.9、SO₂ 92.6、NOx 878.4 千吨",
    },
    status: "found",
  },
  tang2019: {
    citation:
      "Tang L. et al., Substantial emission reductions from Chinese power plants after ULE standards, Nat. Energy 4:929",
    year: 2019,
    url: "https://doi.org/10.1038/s41560-019-0468-1",
    licence: "figures-only",
    taken: {
      en: "2014 to 2017: SO2 2.21 to 0.77, NOx 3.11 to 1.26, PM 0.52 to 0.14 Mt",
      zh: "2014 至 2017 年：SO₂ 由 221 万吨降至 77 万吨，NOx 由 311 万吨降至 126 万吨，颗粒物由 52 万吨降至 14 万吨",
    },
    status: "found",
  },
  "census2-2017": {
    citation: "Second national pollution-source census bulletin (via Guangming Daily copy)",
    year: 2020,
    url: "http://www.gov.cn/xinwen/2020-06/10/content_5518391.htm",
    addressUnverified: true,
    licence: "government-facts",
    taken: {
      en: "2017 national SO2, NOx, PM and part of VOC (read in a copy)",
      zh: "2017 年全国 SO₂、NOx、颗粒物及部分 VOC 排放量（读自转载件）",
    },
    status: "found",
  },
  "mee-annual-2020": {
    citation: "MEE annual statistics 2020 as reported at the Feb 2022 press conference",
    year: 2022,
    url: "http://www.mee.gov.cn",
    licence: "government-facts",
    taken: {
      en: "2020 SO2 3182, NOx 10197, PM 6114, VOC 6102 kt (read in a news copy)",
      zh: "2020 年 SO₂ 3182、NOx 10197、颗粒物 6114、VOC 6102 千吨（读自新闻转载）",
    },
    status: "found",
  },
  "zhou2017-bb": {
    citation: "Zhou Y. et al., Comprehensive biomass burning emission inventory, ACP 17:2839",
    year: 2017,
    url: "https://doi.org/10.5194/acp-17-2839-2017",
    licence: "cc-by-3.0",
    taken: {
      en: "2012 biomass burning totals by species (ratios)",
      zh: "2012 年生物质燃烧各物种总量（取比值）",
    },
    status: "found",
  },
  "song2024-straw": {
    citation: "Song Z. et al., Open straw burning GHG in Northeast China 2001-2020, ACP 24:13101",
    year: 2024,
    url: "https://doi.org/10.5194/acp-24-13101-2024",
    licence: "cc-by-4.0",
    taken: { en: "bans since 2018 effective; spring shift", zh: "2018 年以来禁烧见效；焚烧转向春季" },
    status: "found",
  },
  "grid-ef": {
    citation: "MEE/NBS 2022 electricity CO2 factors",
    year: 2024,
    url: "https://www.mee.gov.cn",
    licence: "government-facts",
    taken: { en: "national 0.5366 kg/kWh (2022)", zh: "2022 年全国电力排放因子 0.5366 kg/kWh" },
    status: "found",
  },
  "fuel-ef": {
    citation: "Default emission factors of the Chinese corporate greenhouse gas guidelines",
    year: 2015,
    licence: "government-facts",
    taken: {
      en: "t CO2 per GJ and per litre used for boiler, stove and vehicle arithmetic",
      zh: "锅炉、炉具与车辆测算所用的每 GJ、每升燃料 CO₂ 排放量",
    },
    status: "found",
  },
  "nonroad-2020": {
    citation:
      "MEE mobile-source annual report 2021, as quoted in the press: non-road sources in 2020, SO2 163, HC 425, NOx 4782, PM 237 kt",
    year: 2021,
    url: "https://www.mee.gov.cn",
    licence: "government-facts",
    taken: {
      en: "totals, and shares of construction (NOx 31.3 %) and farm machinery (34.9 %)",
      zh: "非道路排放总量及工程机械（NOx 31.3 %）、农业机械（34.9 %）占比",
    },
    status: "found",
  },
  "li2019-voc": {
    citation:
      "Li M. et al., Persistent growth of anthropogenic NMVOC emissions in China 1990-2017, ACP 19:8897",
    year: 2019,
    url: "https://doi.org/10.5194/acp-19-8897-2019",
    licence: "cc-by-4.0",
    taken: {
      en: "28.5 Tg in 2017 (independent closure of the VOC column)",
      zh: "2017 年 2850 万吨（VOC 一栏的独立校核）",
    },
    status: "found",
  },
  "mo2021-solvent": {
    citation: "Mo Z. et al., solvent-use NMVOC inventory, ACP 21:13655",
    year: 2021,
    url: "https://doi.org/10.5194/acp-21-13655-2021",
    licence: "cc-by-4.0",
    taken: { en: "solvent 10.6 (7.7–14.9) Tg in 2017", zh: "2017 年溶剂使用 1060（770–1490）万吨" },
    status: "found",
  },
  "liang2020-voc": {
    citation: "Liang X. et al., industrial VOC inventory 2018, Huanjing Kexue 41(11):4767",
    year: 2020,
    url: "https://doi.org/10.13227/j.hjkx.202004163",
    licence: "figures-only",
    taken: {
      en: "12698 kt, 59 % from VOC-containing products, −32 to +48 %",
      zh: "12698 千吨，59 % 来自含 VOC 产品，不确定性 −32 % 至 +48 %",
    },
    status: "found",
  },
} as const satisfies Readonly<Record<string, MeasureSource>>;
