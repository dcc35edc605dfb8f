import type { Text } from "@tandem/core";
import type { Term } from "./term.ts";

const quadrants: Text = {
  en: "Quadrants of the co-control coordinate system (Mao et al.); classes as defined in this project's method synergy-class",
  zh: "协同控制效应坐标系的象限划分（毛显强等）；类型定义见本项目方法 synergy-class",
};
const own: Text = {
  en: "This project's own definition (method synergy-class)",
  zh: "本项目自定义（方法 synergy-class）",
};

/** Synergy, its classes and its measures. */
export const synergyTerms: readonly Term[] = [
  {
    id: "synergy",
    title: { en: "Synergy of carbon and air", zh: "减污降碳协同" },
    definition: {
      en: "Whether a city's CO2 emissions and its annual mean PM2.5 fell together between two years. Each axis falls, rises or is flat against its start; the pair gives one of five classes: both-fall, air-only, carbon-only, both-rise, flat. It describes what happened, not why, and not which policy did it",
      zh: "指城市 CO₂ 排放量与 PM2.5 年均浓度在两个年份之间是否同步下降。两项指标分别与期初相比判定为下降、上升或基本不变，组合后得到五种类型：协同下降（both-fall）、仅空气改善（air-only）、仅碳下降（carbon-only）、双升（both-rise）、基本不变（flat）。该判定描述结果，不说明原因，也不归因于某项政策",
    },
    source: quadrants,
    names: {
      en: [
        "synergy",
        "synergies",
        "synergy class",
        "synergy classes",
        "co-control",
        "co-benefit",
        "synergistic",
        "class",
        "classes",
      ],
      zh: [
        "减污降碳协同",
        "减污降碳协同增效",
        "协同增效",
        "协同类型",
        "减污降碳",
        "协同控制",
        "协同效应",
        "协同",
        "类型",
      ],
    },
    related: ["both-fall", "air-only", "tolerance"],
    methods: ["synergy-class"],
  },
  {
    id: "both-fall",
    title: {
      en: "both-fall: carbon and air improved together",
      zh: "协同下降（both-fall）：碳排放与 PM2.5 同步下降",
    },
    definition: {
      en: "CO2 emissions and annual mean PM2.5 are both lower at the end of the period than at its start",
      zh: "期末的 CO₂ 排放量和 PM2.5 年均浓度均低于期初，即实现减污降碳协同",
    },
    source: quadrants,
    names: { en: ["both-fall", "both fall", "cut both"], zh: ["协同下降", "同步下降", "双降"] },
    related: ["synergy", "air-only", "strength"],
    methods: ["synergy-class"],
  },
  {
    id: "air-only",
    title: {
      en: "air-only: the air improved, carbon did not",
      zh: "仅空气改善（air-only）：PM2.5 下降而碳排放上升",
    },
    definition: {
      en: "Annual mean PM2.5 fell while CO2 emissions rose: the air was cleaned without less carbon being released",
      zh: "PM2.5 年均浓度下降而 CO₂ 排放量上升，即空气质量改善但碳排放未降",
    },
    source: quadrants,
    names: { en: ["air-only", "air only"], zh: ["仅空气改善", "减污未降碳", "仅减污"] },
    related: ["synergy", "both-fall", "carbon-only"],
    methods: ["synergy-class"],
  },
  {
    id: "carbon-only",
    title: {
      en: "carbon-only: carbon fell, the air did not improve",
      zh: "仅碳下降（carbon-only）：碳排放下降而 PM2.5 上升",
    },
    definition: {
      en: "CO2 emissions fell while annual mean PM2.5 rose",
      zh: "CO₂ 排放量下降而 PM2.5 年均浓度上升",
    },
    source: quadrants,
    names: { en: ["carbon-only", "carbon only"], zh: ["仅碳下降", "降碳未减污", "仅降碳"] },
    related: ["synergy", "both-fall", "air-only"],
    methods: ["synergy-class"],
  },
  {
    id: "both-rise",
    title: {
      en: "both-rise: carbon and air worsened together",
      zh: "双升（both-rise）：碳排放与 PM2.5 同时上升",
    },
    definition: {
      en: "CO2 emissions and annual mean PM2.5 are both higher at the end of the period than at its start",
      zh: "期末的 CO₂ 排放量和 PM2.5 年均浓度均高于期初",
    },
    source: quadrants,
    names: { en: ["both-rise", "both rise"], zh: ["双升", "同步上升"] },
    related: ["synergy", "both-fall", "air-only"],
    methods: ["synergy-class"],
  },
  {
    id: "flat",
    title: {
      en: "flat: an axis did not move beyond the tolerance",
      zh: "基本不变（flat）：至少一项变化未超过容差",
    },
    definition: {
      en: "CO2 or PM2.5 changed by no more than the tolerance, so the pair belongs to no quadrant. With the default tolerance of 0 this needs two equal values",
      zh: "CO₂ 或 PM2.5 的变化幅度未超过容差，因而不归入任何象限。默认容差为 0 时，仅当两端数值相等才属此类",
    },
    source: own,
    names: { en: ["flat"], zh: ["基本不变", "持平"] },
    related: ["synergy", "tolerance", "both-fall"],
    methods: ["synergy-class"],
  },
  {
    id: "tolerance",
    title: { en: "Tolerance", zh: "容差" },
    definition: {
      en: "Half-width of what counts as no change, as a share of the start: with 0.02 an axis falls only if it fell by more than 2 %. The default is 0",
      zh: "判定“不变”的半宽，以期初值的比例表示：容差取 0.02 时，降幅超过 2% 才算下降。默认为 0",
    },
    source: own,
    names: { en: ["tolerance"], zh: ["容差", "容忍度"] },
    related: ["flat", "synergy", "probability"],
    methods: ["synergy-class"],
  },
  {
    id: "strength",
    title: { en: "Angle and strength", zh: "协同角度与强度" },
    definition: {
      en: "Strength is the length of the joint change, √(r_CO2² + r_PM2.5²) with the changes as shares of the start. Angle is its direction, atan2(−r_PM2.5, −r_CO2): 45° where both fell by the same share, 90° where PM2.5 alone fell, 0° where CO2 alone fell",
      zh: "强度为联合变化的长度 √(r_CO₂² + r_PM2.5²)，变化以期初值的比例计；角度为其方向 atan2(−r_PM2.5, −r_CO₂)：45° 表示两者降幅相同，90° 表示仅 PM2.5 下降，0° 表示仅 CO₂ 下降",
    },
    source: own,
    names: {
      en: ["strength", "angle", "angle and strength"],
      zh: ["强度", "角度", "协同强度", "协同角度", "协同角度与强度"],
    },
    related: ["synergy", "both-fall", "tolerance"],
    methods: ["synergy-class"],
  },
  {
    id: "probability",
    title: { en: "Probability of a class", zh: "类型概率" },
    definition: {
      en: "How often a class occurs when all four values are drawn again within their errors (independent lognormal; by default 5 % for CO2 and 3 % for PM2.5, an expert's default). A batch with `draws` reports it for each city",
      zh: "在误差范围内对四个数值重新抽样时各类型出现的频率（相互独立的对数正态误差；默认 CO₂ 为 5%、PM2.5 为 3%，属专家默认值）。批次设置 draws 后逐城市给出",
    },
    source: { en: "This project's own definition", zh: "本项目自定义" },
    names: {
      en: ["probability", "probabilities", "draws", "uncertainty"],
      zh: ["概率", "类型概率", "抽样次数", "不确定性"],
    },
    related: ["synergy", "batch", "tolerance"],
    methods: ["class-probability"],
  },
];
