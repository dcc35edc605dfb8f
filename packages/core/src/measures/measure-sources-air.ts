import type { MeasureSource } from "./measure-source.ts";

/** Where the answer of PM2.5 and the outlook come from. */
export const airSources = {
  "sun2024-est": {
    citation: "Sun Y. et al., Air quality, health and equity benefits of carbon neutrality, ES&T",
    year: 2024,
    url: "https://doi.org/10.1021/acs.est.3c10076",
    licence: "figures-only",
    taken: {
      en: "carbon neutrality 2060: SO2, NOx, PM2.5 −90 % or more, NMVOC −50 % or more; NH3 needs own measures",
      zh: "2060 年碳中和：SO₂、NOx、PM2.5 下降 90 % 以上，NMVOC 下降 50 % 以上；NH₃ 须另有措施",
    },
    status: "found",
  },
  "tm5-fasst": {
    citation: "Van Dingenen et al. TM5-FASST (rfasst), ACP 18:16173",
    year: 2018,
    url: "https://doi.org/10.5194/acp-18-16173-2018",
    licence: "bsd-2",
    taken: {
      en: "China PM2.5 response per species; dust 8.37 and sea salt 0.42 µg/m³",
      zh: "中国 PM2.5 对各物种的响应；沙尘 8.37、海盐 0.42 µg/m³",
    },
    status: "found",
  },
  "nh3-gc2026": {
    citation: "GEOS-Chem NH3 reductions in eastern China 2020, Trans. Atmos. Sci. (dqkxxb)",
    year: 2026,
    url: "http://dqkxxb.ijournals.cn/dqkxxb/article/abstract/20260309",
    licence: "figures-only",
    taken: {
      en: "NH3 −20 to −100 % gives PM2.5 −3.55 to −35.50 %; SIA 30–50 % of PM2.5",
      zh: "NH₃ 减排 20–100 %，PM2.5 下降 3.55–35.50 %；二次无机盐占 PM2.5 的 30–50 %",
    },
    status: "found",
  },
  "meng2022-sia": {
    citation: "Meng F. et al., SIA trends and response, ACP 22:6291",
    year: 2022,
    url: "https://doi.org/10.5194/acp-22-6291-2022",
    licence: "cc-by-4.0",
    taken: { en: "NH3 effectiveness fell 2010–2017–2020", zh: "NH₃ 减排效力在 2010、2017、2020 年间下降" },
    status: "found",
  },
  "zhao2017-ersm": {
    citation: "Zhao B. et al., nonlinear response in BTH, ACP 17:12031",
    year: 2017,
    url: "https://doi.org/10.5194/acp-17-12031-2017",
    licence: "cc-by-3.0",
    taken: {
      en: "primary inorganic largest; NH3, NMVOC+IVOC, POA most sensitive precursors",
      zh: "一次无机颗粒物影响最大；前体物中 NH₃、NMVOC 与 IVOC、POA 最敏感",
    },
    status: "found",
  },
  "huang2018-prd": {
    citation: "Huang X.-F. et al., PM2.5 sources in PRD, ACP 18:11563",
    year: 2018,
    url: "https://doi.org/10.5194/acp-18-11563-2018",
    licence: "cc-by-4.0",
    taken: { en: "source shares 2015", zh: "2015 年来源份额" },
    status: "found",
  },
  "zhan2023-nj": {
    citation: "Zhan Y. et al., PM2.5 in YRD (Nanjing), ACP 23:9837",
    year: 2023,
    url: "https://doi.org/10.5194/acp-23-9837-2023",
    licence: "cc-by-4.0",
    taken: {
      en: "SIA 62.5 %, carbonaceous 21.3 %, dust 5.8 %",
      zh: "二次无机盐 62.5 %，含碳组分 21.3 %，尘 5.8 %",
    },
    status: "found",
  },
  "wang2021-xxnd": {
    citation: "Wang Y. et al., PM2.5 in Xixian New District, AAQR 21:200146",
    year: 2021,
    url: "https://doi.org/10.4209/aaqr.2020.04.0146",
    licence: "cc-by",
    taken: {
      en: "primary 58.5 %, dust 23.3 %, nitrate 17, sulfate 13.1 %",
      zh: "一次颗粒物 58.5 %，尘 23.3 %，硝酸盐 17 %，硫酸盐 13.1 %",
    },
    status: "found",
  },
  "wangyl2017-bth": {
    citation: "Wang Y. et al., BTH transport matrix 2015, Huanjing Kexue 38(12):4897",
    year: 2017,
    url: "http://www.hjkx.ac.cn/hjkx/ch/html/20171201.htm",
    licence: "figures-only",
    taken: {
      en: "local 21.49–68.74, in-region 13.31–54.62, outside 13.32–45.02 %",
      zh: "本地 21.49–68.74 %，区域内 13.31–54.62 %，区域外 13.32–45.02 %",
    },
    status: "found",
  },
  dai2024: {
    citation: "Dai W. et al., channel cities winters 2019-21, Huanjing Kexue 45(1):23",
    year: 2024,
    url: "http://www.hjkx.ac.cn/hjkx/ch/html/20240103.htm",
    licence: "figures-only",
    taken: { en: "local 51.11–62.99 %", zh: "本地 51.11–62.99 %" },
    status: "found",
  },
  "yrd-intercity": {
    citation: "Inter-city transport in the YRD (EXPLORE-YRD, 41 cities, May-June 2018), Sci. Total Environ.",
    year: 2021,
    url: "https://vivo.library.tamu.edu/vivo/display/n546428SE",
    licence: "figures-only",
    taken: {
      en: "local 25.3, other YRD 49.9, outside 24.8 %",
      zh: "本地 25.3 %，长三角其他城市 49.9 %，区域外 24.8 %",
    },
    status: "found",
  },
  "yrd-isam2018": {
    citation: "CMAQ-ISAM for Shanghai, Hangzhou, Nanjing, Hefei 2018",
    year: 2021,
    url: "https://doi.org/10.12202/j.0476-0301.2021019",
    licence: "figures-only",
    taken: {
      en: "winter outside 38.5–52.6 %, local 37–65 % in other seasons",
      zh: "冬季区域外 38.5–52.6 %，其余季节本地 37–65 %",
    },
    status: "found",
  },
  "prd-synoptic": {
    citation: "PRD PSAT under synoptic patterns, Chemosphere 236:124266",
    year: 2019,
    url: "https://doi.org/10.1016/j.chemosphere.2019.06.236",
    licence: "figures-only",
    taken: {
      en: "outside PRD above 54 % in episodes; other PRD cities up to 33 %",
      zh: "污染过程中珠三角以外占 54 % 以上；珠三角其他城市最高 33 %",
    },
    status: "found",
  },
  "prd-sna": {
    citation: "Sulfate/nitrate apportionment PRD, Atmosphere 7:98",
    year: 2016,
    url: "https://doi.org/10.3390/atmos7080098",
    licence: "cc-by-4.0",
    taken: {
      en: "super-regional 80 % sulfate, 56 % nitrate (Feb)",
      zh: "超区域贡献：硫酸盐 80 %、硝酸盐 56 %（2 月）",
    },
    status: "found",
  },
  "qiao2019-scb": {
    citation: "Qiao X. et al., Sichuan Basin 18 cities, ACP 19:5791",
    year: 2019,
    url: "https://doi.org/10.5194/acp-19-5791-2019",
    licence: "cc-by-4.0",
    taken: {
      en: "winter local 21–51, non-local 39–66; summer 15–45, 25–52 % of total PM2.5",
      zh: "占总 PM2.5：冬季本地 21–51 %、外地 39–66 %；夏季 15–45 %、25–52 %",
    },
    status: "found",
  },
  wangq2019: {
    citation: "Wang Q. et al., multiscale transport in China, AAQR 19:1993",
    year: 2019,
    url: "https://doi.org/10.4209/aaqr.2019.04.0202",
    licence: "cc-by",
    taken: {
      en: "own large-region share above 60 % in all 7 regions, Jan and Jul 2015",
      zh: "2015 年 1 月与 7 月，七大区域自身贡献均高于 60 %",
    },
    status: "found",
  },
  "care-china": {
    citation: "Gao W. et al., CARE-China urban/background PM2.5, ACP 18:8849",
    year: 2018,
    url: "https://doi.org/10.5194/acp-18-8849-2018",
    licence: "cc-by-4.0",
    taken: {
      en: "background sites 11.2–46.5 µg/m³ (2012–14), an upper bound of the natural",
      zh: "背景站 11.2–46.5 µg/m³（2012–2014 年），为自然背景的上限",
    },
    status: "found",
  },
  "liu2020-acp": {
    citation: "Liu J. et al., decadal source contribution, ACP 20:7783",
    year: 2020,
    url: "https://doi.org/10.5194/acp-20-7783-2020",
    licence: "cc-by-4.0",
    taken: {
      en: "2015 PM2.5 mortality shares: industry 35, residential 25, agriculture 23, transport 10, power 6 %",
      zh: "2015 年 PM2.5 死亡归因：工业 35 %、居民 25 %、农业 23 %、交通 10 %、电力 6 %",
    },
    status: "found",
  },
} as const satisfies Readonly<Record<string, MeasureSource>>;
