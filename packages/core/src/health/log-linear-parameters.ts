import type { Citation } from "../method/method.ts";
import type { Text } from "../text/text.ts";
import type { ExposureMetric, ExposureUnit } from "./exposure-metric.ts";
import type { Endpoint, RiskPollutant } from "./risk-curve.ts";

/** A published log-linear function with what a reader must know of it. */
export interface LogLinearEntry {
  readonly id: string;
  readonly pollutant: RiskPollutant;
  readonly metric: ExposureMetric;
  readonly unit: ExposureUnit;
  readonly endpoint: Endpoint;
  /** People it is for. */
  readonly population: Text;
  /** Relative risk per `increment`, with its 95 % interval. */
  readonly relativeRisk: readonly [central: number, lower: number, upper: number];
  readonly increment: number;
  readonly counterfactual: number;
  readonly citation: Citation;
  readonly note: Text;
}

const adults: Text = { en: "adults from 25 or 30 years", zh: "25 或 30 岁及以上成人" };

const crea = "energyandcleanair/creahia, CRFs.csv";
const creaUrl = "https://github.com/energyandcleanair/creahia";
const whoUrl = "https://www.ncbi.nlm.nih.gov/books/NBK574591/";

const atGuideline: Text = {
  en: "Counted from the WHO guideline level of 2021; the function itself has no threshold",
  zh: "自世卫组织 2021 年准则值起算；该函数本身无阈值",
};

/** Most values are in wide use and were not checked against the original papers: see `citation.status`. */
export const logLinearEntries: readonly LogLinearEntry[] = [
  {
    id: "who-2021-pm25",
    pollutant: "pm25",
    metric: "annual-mean",
    unit: "µg/m³",
    endpoint: "natural",
    population: adults,
    relativeRisk: [1.08, 1.06, 1.09],
    increment: 10,
    counterfactual: 5,
    citation: {
      text: "Chen and Hoek 2020, for the WHO guidelines of 2021; interval read as quoted by Hoffmann et al. 2022",
      url: "https://doi.org/10.1016/j.envint.2020.105974",
      status: "read",
    },
    note: atGuideline,
  },
  {
    id: "hrapie-pm25",
    pollutant: "pm25",
    metric: "annual-mean",
    unit: "µg/m³",
    endpoint: "natural",
    population: { en: "adults from 30 years", zh: "30 岁及以上成人" },
    relativeRisk: [1.062, 1.04, 1.083],
    increment: 10,
    counterfactual: 0,
    citation: { text: "WHO Europe 2013, HRAPIE (Hoek et al. 2013)", status: "in-wide-use" },
    note: {
      en: "From European and North American cohorts at low concentrations: at Chinese levels an extrapolation",
      zh: "源自欧美低浓度队列，用于我国浓度水平属外推",
    },
  },
  {
    id: "who-2021-no2",
    pollutant: "no2",
    metric: "annual-mean",
    unit: "µg/m³",
    endpoint: "natural",
    population: adults,
    relativeRisk: [1.02, 1.01, 1.04],
    increment: 10,
    counterfactual: 10,
    citation: {
      text: "Huangfu and Atkinson 2020, for the WHO guidelines of 2021; interval read as quoted by Hoffmann et al. 2022",
      url: "https://doi.org/10.1016/j.envint.2020.105998",
      status: "read",
    },
    note: atGuideline,
  },
  {
    id: "hrapie-no2",
    pollutant: "no2",
    metric: "annual-mean",
    unit: "µg/m³",
    endpoint: "natural",
    population: { en: "adults from 30 years", zh: "30 岁及以上成人" },
    relativeRisk: [1.055, 1.031, 1.08],
    increment: 10,
    counterfactual: 20,
    citation: { text: "WHO Europe 2013, HRAPIE", status: "in-wide-use" },
    note: {
      en: "Above 20 µg/m³ only; up to a third of it may already be counted by PM2.5",
      zh: "仅计 20 µg/m³ 以上部分；至多约三分之一可能与 PM2.5 效应重复",
    },
  },
  {
    id: "crea-no2",
    pollutant: "no2",
    metric: "annual-mean",
    unit: "µg/m³",
    endpoint: "ncd+lri",
    population: adults,
    relativeRisk: [1.037, 1.021, 1.08],
    increment: 10,
    counterfactual: 20,
    citation: { text: crea, url: creaUrl, status: "read" },
    note: { en: "Above 20 µg/m³ only", zh: "仅计 20 µg/m³ 以上部分" },
  },
  {
    id: "crea-so2",
    pollutant: "so2",
    metric: "annual-mean",
    unit: "ppb",
    endpoint: "ncd+lri",
    population: adults,
    relativeRisk: [1.02, 1.014, 1.026],
    increment: 5,
    counterfactual: 0.02,
    citation: { text: `${crea}, after Krewski et al. 2009`, url: creaUrl, status: "read" },
    note: { en: "Per 5 ppb", zh: "按每 5 ppb 计" },
  },
  {
    id: "who-2021-o3",
    pollutant: "o3",
    metric: "peak-season-mda8",
    unit: "µg/m³",
    endpoint: "natural",
    population: adults,
    relativeRisk: [1.01, 1, 1.02],
    increment: 10,
    counterfactual: 60,
    citation: {
      text: "WHO global air quality guidelines 2021, section 3.4.2 (Huangfu and Atkinson 2020)",
      url: whoUrl,
      status: "read",
    },
    note: atGuideline,
  },
  {
    id: "gbd2019-o3",
    pollutant: "o3",
    metric: "peak-season-mda8",
    unit: "ppb",
    endpoint: "copd",
    population: adults,
    relativeRisk: [1.06, 1.03, 1.1],
    increment: 10,
    counterfactual: 32.4,
    citation: { text: "Global Burden of Disease study 2019", status: "in-wide-use" },
    note: {
      en: "The counterfactual is uniform between 29.1 and 35.7 ppb; its middle is used",
      zh: "反事实浓度为 29.1 至 35.7 ppb 的均匀分布，此处取中值",
    },
  },
  {
    id: "turner-2016-o3-copd",
    pollutant: "o3",
    metric: "peak-season-mda8",
    unit: "ppb",
    endpoint: "copd",
    population: adults,
    relativeRisk: [1.12, 1.08, 1.16],
    increment: 10,
    counterfactual: 35,
    citation: { text: `${crea}, after Turner et al. 2016`, url: creaUrl, status: "read" },
    note: {
      en: "The value is the respiratory hazard ratio of the cohort, applied to COPD; its season is not stated",
      zh: "取该队列呼吸系统疾病风险比并用于慢阻肺；所用季节未注明",
    },
  },
  {
    id: "turner-2016-o3",
    pollutant: "o3",
    metric: "annual-mda8",
    unit: "ppb",
    endpoint: "all-cause",
    population: adults,
    relativeRisk: [1.02, 1.01, 1.04],
    increment: 10,
    counterfactual: 26.7,
    citation: { text: "Turner et al. 2016, AJRCCM", status: "in-wide-use" },
    note: { en: "One cohort of the United States", zh: "仅基于一项美国队列" },
  },
  {
    id: "jerrett-2009-o3",
    pollutant: "o3",
    metric: "warm-season-mda1",
    unit: "ppb",
    endpoint: "respiratory",
    population: adults,
    relativeRisk: [1.04, 1.01, 1.067],
    increment: 10,
    counterfactual: 33.3,
    citation: {
      text: "Jerrett et al. 2009, NEJM 360:1085, as coded in JGCRI/rfasst",
      url: "https://github.com/JGCRI/rfasst",
      status: "read",
    },
    note: { en: "One cohort of the United States", zh: "仅基于一项美国队列" },
  },
  {
    id: "crea-pm25-preterm-birth",
    pollutant: "pm25",
    metric: "annual-mean",
    unit: "µg/m³",
    endpoint: "preterm-birth",
    population: { en: "births", zh: "新生儿" },
    relativeRisk: [1.15, 1.07, 1.16],
    increment: 10,
    counterfactual: 8.8,
    citation: { text: crea, url: creaUrl, status: "read" },
    note: { en: "Cases, not deaths", zh: "病例，非死亡" },
  },
  {
    id: "crea-pm25-work-absence",
    pollutant: "pm25",
    metric: "annual-mean",
    unit: "µg/m³",
    endpoint: "work-absence",
    population: { en: "people at work", zh: "就业人群" },
    relativeRisk: [1.046, 1.039, 1.053],
    increment: 10,
    counterfactual: 0,
    citation: { text: crea, url: creaUrl, status: "read" },
    note: { en: "Days of absence, not deaths", zh: "缺勤天数，非死亡" },
  },
  {
    id: "crea-no2-child-asthma",
    pollutant: "no2",
    metric: "annual-mean",
    unit: "ppb",
    endpoint: "child-asthma",
    population: { en: "ages 1 to 18", zh: "1 至 18 岁" },
    relativeRisk: [1.26, 1.1, 1.37],
    increment: 10,
    counterfactual: 2,
    citation: { text: crea, url: creaUrl, status: "read" },
    note: { en: "New cases, not deaths", zh: "新发病例，非死亡" },
  },
];
