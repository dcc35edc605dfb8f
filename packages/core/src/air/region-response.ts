import type { Citation } from "../method/method.ts";
import type { Text } from "../text/text.ts";
import type { Origin, ResponseSpecies } from "./response-names.ts";

/** A parameter with the ends it may plausibly take. */
export interface Range {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

/** A: published figure; B: arithmetic or rounding from named sources; C: expert's estimate, wide. */
export type Grade = "A" | "B" | "C";

export interface Graded<T> {
  readonly value: T;
  readonly grade: Grade;
  readonly sources: readonly ResponseSourceId[];
}

/** How PM2.5 of the cities of one region answers to emissions. */
export interface RegionResponse {
  readonly name: Text;
  /** Relative change of the part above natural per relative change of each emission; the central values add up to 1. */
  readonly coefficients: Graded<Readonly<Record<ResponseSpecies, Range>>>;
  /** µg/m³ that no emission of people moves. */
  readonly natural: Graded<Range>;
  /** Of the part above natural; the central values add up to 1. */
  readonly shares: Graded<Readonly<Record<Origin, Range>>>;
}

/** Sources of the table below; `read` where the figure was seen in the source or its abstract. */
export const responseSources = {
  "zhao2017-ersm": {
    text: "Zhao B. et al., nonlinear response in BTH, ACP 17:12031 (2017): primary inorganic largest; NH3, NMVOC+IVOC, POA most sensitive precursors",
    url: "https://doi.org/10.5194/acp-17-12031-2017",
    status: "read",
  },
  "nh3-gc2026": {
    text: "GEOS-Chem NH3 reductions in eastern China 2020, Trans. Atmos. Sci. (dqkxxb) (2026): NH3 -20 to -100 % gives PM2.5 -3.55 to -35.50 %; SIA 30-50 % of PM2.5",
    url: "http://dqkxxb.ijournals.cn/dqkxxb/article/abstract/20260309",
    status: "read",
  },
  "meng2022-sia": {
    text: "Meng F. et al., SIA trends and response, ACP 22:6291 (2022): NH3 effectiveness fell 2010-2017-2020",
    url: "https://doi.org/10.5194/acp-22-6291-2022",
    status: "read",
  },
  "tm5-fasst": {
    text: "Van Dingenen et al. TM5-FASST (rfasst), ACP 18:16173 (2018): China PM2.5 response per species; dust 8.37 and sea salt 0.42 ug/m3",
    url: "https://doi.org/10.5194/acp-18-16173-2018",
    status: "read",
  },
  "care-china": {
    text: "Gao W. et al., CARE-China urban/background PM2.5, ACP 18:8849 (2018): background sites 11.2-46.5 ug/m3 (2012-14), upper bound for natural",
    url: "https://doi.org/10.5194/acp-18-8849-2018",
    status: "read",
  },
  expert: {
    text: "Expert's estimate, no source found; to be replaced by local data",
    status: "own-definition",
  },
  "wangyl2017-bth": {
    text: "Wang Y. et al., BTH transport matrix 2015, Huanjing Kexue 38(12):4897 (2017): local 21.49-68.74, in-region 13.31-54.62, outside 13.32-45.02 %",
    url: "http://www.hjkx.ac.cn/hjkx/ch/html/20171201.htm",
    status: "read",
  },
  dai2024: {
    text: "Dai W. et al., channel cities winters 2019-21, Huanjing Kexue 45(1):23 (2024): local 51.11-62.99 %",
    url: "http://www.hjkx.ac.cn/hjkx/ch/html/20240103.htm",
    status: "read",
  },
  "zhan2023-nj": {
    text: "Zhan Y. et al., PM2.5 in YRD (Nanjing), ACP 23:9837 (2023): SIA 62.5 %, carbonaceous 21.3 %, dust 5.8 %",
    url: "https://doi.org/10.5194/acp-23-9837-2023",
    status: "read",
  },
  "yrd-intercity": {
    text: "Inter-city transport in the YRD (EXPLORE-YRD, 41 cities, May-June 2018), Sci. Total Environ. (2021): local 25.3, other YRD 49.9, outside 24.8 %",
    url: "https://vivo.library.tamu.edu/vivo/display/n546428SE",
    status: "read",
  },
  "yrd-isam2018": {
    text: "CMAQ-ISAM for Shanghai, Hangzhou, Nanjing, Hefei 2018 (2021): winter outside 38.5-52.6 %, local 37-65 % in other seasons",
    url: "https://doi.org/10.12202/j.0476-0301.2021019",
    status: "read",
  },
  "huang2018-prd": {
    text: "Huang X.-F. et al., PM2.5 sources in PRD, ACP 18:11563 (2018): source shares 2015",
    url: "https://doi.org/10.5194/acp-18-11563-2018",
    status: "read",
  },
  "prd-synoptic": {
    text: "PRD PSAT under synoptic patterns, Chemosphere 236:124266 (2019): outside PRD above 54 % in episodes; other PRD cities up to 33 %",
    url: "https://doi.org/10.1016/j.chemosphere.2019.06.236",
    status: "read",
  },
  "prd-sna": {
    text: "Sulfate/nitrate apportionment PRD, Atmosphere 7:98 (2016): super-regional 80 % sulfate, 56 % nitrate (Feb)",
    url: "https://doi.org/10.3390/atmos7080098",
    status: "read",
  },
  "wang2021-xxnd": {
    text: "Wang Y. et al., PM2.5 in Xixian New District, AAQR 21:200146 (2021): primary 58.5 %, dust 23.3 %, nitrate 17, sulfate 13.1 %",
    url: "https://doi.org/10.4209/aaqr.2020.04.0146",
    status: "read",
  },
  "qiao2019-scb": {
    text: "Qiao X. et al., Sichuan Basin 18 cities, ACP 19:5791 (2019): winter local 21-51, non-local 39-66; summer 15-45, 25-52 % of total PM2.5",
    url: "https://doi.org/10.5194/acp-19-5791-2019",
    status: "read",
  },
  wangq2019: {
    text: "Wang Q. et al., multiscale transport in China, AAQR 19:1993 (2019): own large-region share above 60 % in all 7 regions, Jan and Jul 2015",
    url: "https://doi.org/10.4209/aaqr.2019.04.0202",
    status: "read",
  },
} as const satisfies Record<string, Citation>;
export type ResponseSourceId = keyof typeof responseSources;

export const responseRegionIds = ["bth", "yrd", "prd", "fwp", "cyr", "ne", "other"] as const;
export type ResponseRegionId = (typeof responseRegionIds)[number];

/**
 * Low and high are bounds of each number by itself: sample, then scale to a sum of 1. For local data they give way: a
 * city's own source apportionment comes first.
 */
export const regionResponses: Readonly<Record<ResponseRegionId, RegionResponse>> = {
  bth: {
    name: { en: "Beijing–Tianjin–Hebei and surroundings (2+36)", zh: "京津冀及周边（2+36）" },
    coefficients: {
      value: {
        so2: { low: 0.066, central: 0.11, high: 0.154 },
        nox: { low: 0.094, central: 0.17, high: 0.246 },
        pm25: { low: 0.3, central: 0.4, high: 0.5 },
        nh3: { low: 0.11, central: 0.2, high: 0.29 },
        voc: { low: 0.06, central: 0.12, high: 0.18 },
      },
      grade: "C",
      sources: ["zhao2017-ersm", "nh3-gc2026", "meng2022-sia", "tm5-fasst"],
    },
    natural: {
      value: { low: 4, central: 7, high: 12 },
      grade: "C",
      sources: ["tm5-fasst", "care-china", "expert"],
    },
    shares: {
      value: {
        local: { low: 0.21, central: 0.47, high: 0.69 },
        region: { low: 0.13, central: 0.3, high: 0.55 },
        far: { low: 0.13, central: 0.23, high: 0.45 },
      },
      grade: "B",
      sources: ["wangyl2017-bth", "dai2024"],
    },
  },
  yrd: {
    name: { en: "Yangtze River Delta", zh: "长三角" },
    coefficients: {
      value: {
        so2: { low: 0.09, central: 0.15, high: 0.21 },
        nox: { low: 0.11, central: 0.2, high: 0.29 },
        pm25: { low: 0.24, central: 0.32, high: 0.4 },
        nh3: { low: 0.11, central: 0.2, high: 0.29 },
        voc: { low: 0.065, central: 0.13, high: 0.195 },
      },
      grade: "B",
      sources: ["zhan2023-nj", "nh3-gc2026", "tm5-fasst"],
    },
    natural: {
      value: { low: 4, central: 6, high: 9 },
      grade: "C",
      sources: ["tm5-fasst", "care-china", "expert"],
    },
    shares: {
      value: {
        local: { low: 0.25, central: 0.37, high: 0.6 },
        region: { low: 0.2, central: 0.34, high: 0.5 },
        far: { low: 0.15, central: 0.29, high: 0.5 },
      },
      grade: "B",
      sources: ["yrd-intercity", "yrd-isam2018"],
    },
  },
  prd: {
    name: { en: "Pearl River Delta", zh: "珠三角" },
    coefficients: {
      value: {
        so2: { low: 0.102, central: 0.17, high: 0.238 },
        nox: { low: 0.061, central: 0.11, high: 0.16 },
        pm25: { low: 0.338, central: 0.45, high: 0.562 },
        nh3: { low: 0.072, central: 0.13, high: 0.189 },
        voc: { low: 0.07, central: 0.14, high: 0.21 },
      },
      grade: "B",
      sources: ["huang2018-prd", "nh3-gc2026", "tm5-fasst"],
    },
    natural: {
      value: { low: 4, central: 6, high: 9 },
      grade: "C",
      sources: ["tm5-fasst", "care-china", "expert"],
    },
    shares: {
      value: {
        local: { low: 0.2, central: 0.33, high: 0.5 },
        region: { low: 0.1, central: 0.22, high: 0.33 },
        far: { low: 0.28, central: 0.45, high: 0.6 },
      },
      grade: "B",
      sources: ["prd-synoptic", "prd-sna"],
    },
  },
  fwp: {
    name: { en: "Fenwei Plain", zh: "汾渭平原" },
    coefficients: {
      value: {
        so2: { low: 0.072, central: 0.12, high: 0.168 },
        nox: { low: 0.077, central: 0.14, high: 0.203 },
        pm25: { low: 0.367, central: 0.49, high: 0.613 },
        nh3: { low: 0.083, central: 0.15, high: 0.217 },
        voc: { low: 0.05, central: 0.1, high: 0.15 },
      },
      grade: "B",
      sources: ["wang2021-xxnd", "tm5-fasst"],
    },
    natural: {
      value: { low: 6, central: 10, high: 16 },
      grade: "C",
      sources: ["tm5-fasst", "care-china", "expert"],
    },
    shares: {
      value: {
        local: { low: 0.3, central: 0.5, high: 0.65 },
        region: { low: 0.12, central: 0.22, high: 0.35 },
        far: { low: 0.15, central: 0.28, high: 0.45 },
      },
      grade: "C",
      sources: ["expert"],
    },
  },
  cyr: {
    name: { en: "Chengdu–Chongqing (Sichuan Basin)", zh: "成渝（四川盆地）" },
    coefficients: {
      value: {
        so2: { low: 0.084, central: 0.14, high: 0.196 },
        nox: { low: 0.088, central: 0.16, high: 0.232 },
        pm25: { low: 0.315, central: 0.42, high: 0.525 },
        nh3: { low: 0.094, central: 0.17, high: 0.246 },
        voc: { low: 0.055, central: 0.11, high: 0.165 },
      },
      grade: "C",
      sources: ["expert", "tm5-fasst"],
    },
    natural: {
      value: { low: 4, central: 6, high: 9 },
      grade: "C",
      sources: ["tm5-fasst", "care-china", "expert"],
    },
    shares: {
      value: {
        local: { low: 0.25, central: 0.42, high: 0.57 },
        region: { low: 0.22, central: 0.36, high: 0.5 },
        far: { low: 0.1, central: 0.22, high: 0.4 },
      },
      grade: "B",
      sources: ["qiao2019-scb"],
    },
  },
  ne: {
    name: { en: "North-east", zh: "东北" },
    coefficients: {
      value: {
        so2: { low: 0.078, central: 0.13, high: 0.182 },
        nox: { low: 0.072, central: 0.13, high: 0.189 },
        pm25: { low: 0.383, central: 0.51, high: 0.637 },
        nh3: { low: 0.072, central: 0.13, high: 0.189 },
        voc: { low: 0.05, central: 0.1, high: 0.15 },
      },
      grade: "C",
      sources: ["expert", "tm5-fasst"],
    },
    natural: {
      value: { low: 4, central: 6, high: 10 },
      grade: "C",
      sources: ["tm5-fasst", "care-china", "expert"],
    },
    shares: {
      value: {
        local: { low: 0.35, central: 0.53, high: 0.7 },
        region: { low: 0.12, central: 0.25, high: 0.38 },
        far: { low: 0.1, central: 0.22, high: 0.4 },
      },
      grade: "C",
      sources: ["wangq2019", "expert"],
    },
  },
  other: {
    name: { en: "Elsewhere (centre, south, north-west)", zh: "其他地区（华中、华南、西北）" },
    coefficients: {
      value: {
        so2: { low: 0.09, central: 0.15, high: 0.21 },
        nox: { low: 0.077, central: 0.14, high: 0.203 },
        pm25: { low: 0.33, central: 0.44, high: 0.55 },
        nh3: { low: 0.088, central: 0.16, high: 0.232 },
        voc: { low: 0.055, central: 0.11, high: 0.165 },
      },
      grade: "C",
      sources: ["tm5-fasst", "expert"],
    },
    natural: {
      value: { low: 4, central: 8, high: 20 },
      grade: "C",
      sources: ["tm5-fasst", "care-china", "expert"],
    },
    shares: {
      value: {
        local: { low: 0.25, central: 0.48, high: 0.7 },
        region: { low: 0.1, central: 0.22, high: 0.4 },
        far: { low: 0.12, central: 0.3, high: 0.5 },
      },
      grade: "C",
      sources: ["wangq2019", "expert"],
    },
  },
};

/** What a user of the table must know, from the sources. */
export const responseNotes: readonly Text[] = [
  {
    en: "Ammonia: a cut by 20 % took 3.55 % off PM2.5 in eastern China in 2020, complete removal 35.5 %: early cuts act less",
    zh: "氨：2020 年我国东部减排 20% 使 PM2.5 下降 3.55%，全部去除则下降 35.5%，初期减排效果较弱",
  },
  {
    en: "Nitrate: in winter, where ozone chemistry is VOC-limited, the first 30 to 40 % of a NOx cut may do nothing or raise PM2.5; beyond, up to 1.5 times the coefficient",
    zh: "硝酸盐：冬季处于 VOCs 控制区时，NOx 减排的前 30%～40% 可能无效甚至使 PM2.5 上升，其后可达系数的 1.5 倍",
  },
  {
    en: "VOC covers secondary organic aerosol of people's emissions and the effect on oxidants, and is the least known",
    zh: "VOCs 系数包含人为源二次有机气溶胶与氧化剂效应，不确定性最大",
  },
  {
    en: "Natural: dust and sea salt, scaled by distance to deserts; biogenic secondary aerosol and lightning are not in it",
    zh: "自然本底：沙尘与海盐，按与沙漠距离折算；不含生物源二次气溶胶与闪电排放",
  },
];
