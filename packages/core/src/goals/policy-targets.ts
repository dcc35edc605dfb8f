import { type Gap, gap } from "../figure/gap.ts";
import type { Citation } from "../method/method.ts";
import type { Text } from "../text/text.ts";
import type { PolicyIndicator, PolicyScope } from "./policy-indicators.ts";

/** `change` is per cent of the base year; `at-most`, `at-least` and `about` are levels in the indicator's unit. */
export type PolicyAim = "change" | "at-most" | "at-least" | "about";

export interface PolicyGoal {
  readonly indicator: PolicyIndicator;
  readonly scope: PolicyScope;
  readonly year: number;
  readonly aim: PolicyAim;
  /** A change of −10 or beyond (a fall by at least 10 %), a level, or the two ends of a range. */
  readonly value: number | readonly [number, number];
  readonly baseYear?: number | "peak";
}

export interface PolicyDocument {
  readonly id: string;
  readonly title: Text;
  /** Date of issue, as far as known: a day, a month or a year. */
  readonly issued: string;
  /** A target to be met, or what was found when its year had passed. */
  readonly kind: "target" | "outcome";
  readonly goals: readonly PolicyGoal[];
  readonly status: Citation["status"];
  /** Through whom the text was read. */
  readonly via: string;
}

const airTen: PolicyDocument = {
  id: "air-ten-2013",
  title: {
    en: "Action plan on air pollution (Guofa [2013] 37)",
    zh: "《大气污染防治行动计划》（国发〔2013〕37号）",
  },
  issued: "2013-09-10",
  kind: "target",
  goals: [
    { indicator: "pm10", scope: "prefecture-cities", year: 2017, aim: "change", value: -10, baseYear: 2012 },
    { indicator: "pm25", scope: "bth", year: 2017, aim: "change", value: -25, baseYear: 2012 },
    { indicator: "pm25", scope: "yrd", year: 2017, aim: "change", value: -20, baseYear: 2012 },
    { indicator: "pm25", scope: "prd", year: 2017, aim: "change", value: -15, baseYear: 2012 },
    { indicator: "pm25", scope: "beijing", year: 2017, aim: "about", value: 60 },
  ],
  status: "read",
  via: "Caixin copy of the plan",
};

const airTenOutcome: PolicyDocument = {
  id: "air-ten-outcome-2017",
  title: { en: "Outcome of the action plan on air pollution", zh: "《大气污染防治行动计划》实施结果" },
  issued: "2018-03-17",
  kind: "outcome",
  goals: [
    {
      indicator: "pm10",
      scope: "prefecture-cities",
      year: 2017,
      aim: "change",
      value: -22.7,
      baseYear: 2013,
    },
    { indicator: "pm25", scope: "bth", year: 2017, aim: "change", value: -39.6, baseYear: 2013 },
    { indicator: "pm25", scope: "yrd", year: 2017, aim: "change", value: -34.3, baseYear: 2013 },
    { indicator: "pm25", scope: "prd", year: 2017, aim: "change", value: -27.7, baseYear: 2013 },
    { indicator: "pm25", scope: "beijing", year: 2017, aim: "about", value: 58 },
  ],
  status: "read",
  via: "Press conference of Li Ganjie, 2018-03-17",
};

const blueSky: PolicyDocument = {
  id: "blue-sky-2018",
  title: { en: "Three-year action plan for blue skies", zh: "《打赢蓝天保卫战三年行动计划》" },
  issued: "2018-07",
  kind: "target",
  goals: [
    { indicator: "so2-emissions", scope: "china", year: 2020, aim: "change", value: -15, baseYear: 2015 },
    { indicator: "nox-emissions", scope: "china", year: 2020, aim: "change", value: -15, baseYear: 2015 },
    {
      indicator: "pm25",
      scope: "non-attaining-cities",
      year: 2020,
      aim: "change",
      value: -18,
      baseYear: 2015,
    },
    { indicator: "good-days", scope: "prefecture-cities", year: 2020, aim: "at-least", value: 80 },
    {
      indicator: "heavy-days",
      scope: "prefecture-cities",
      year: 2020,
      aim: "change",
      value: -25,
      baseYear: 2015,
    },
  ],
  status: "read",
  via: "public copy of the plan",
};

const carbonPeakPlan: PolicyDocument = {
  id: "carbon-peak-plan-2021",
  title: { en: "Action plan for carbon peaking before 2030", zh: "《2030 年前碳达峰行动方案》" },
  issued: "2021-10-24",
  kind: "target",
  goals: [
    { indicator: "non-fossil-share", scope: "china", year: 2030, aim: "about", value: 25 },
    { indicator: "co2-per-gdp", scope: "china", year: 2030, aim: "change", value: -65, baseYear: 2005 },
    { indicator: "wind-solar", scope: "china", year: 2030, aim: "at-least", value: 1200 },
  ],
  status: "read",
  via: "Xinhua",
};

const pollutionBattle: PolicyDocument = {
  id: "pollution-battle-2021",
  title: {
    en: "Opinions on deepening the battle against pollution",
    zh: "《中共中央 国务院关于深入打好污染防治攻坚战的意见》",
  },
  issued: "2021-11-02",
  kind: "target",
  goals: [
    { indicator: "co2-per-gdp", scope: "china", year: 2025, aim: "change", value: -18, baseYear: 2020 },
    { indicator: "pm25", scope: "prefecture-cities", year: 2025, aim: "change", value: -10, baseYear: 2020 },
    { indicator: "good-days", scope: "china", year: 2025, aim: "at-least", value: 87.5 },
    {
      indicator: "coal-use",
      scope: "bth-surroundings",
      year: 2025,
      aim: "change",
      value: -10,
      baseYear: 2020,
    },
    { indicator: "coal-use", scope: "yrd", year: 2025, aim: "change", value: -5, baseYear: 2020 },
    { indicator: "non-fossil-share", scope: "china", year: 2025, aim: "about", value: 20 },
  ],
  status: "read",
  via: "CCTV and a public copy",
};

const synergyTitle: Text = {
  en: "Implementation plan for synergy of pollution and carbon reduction (Huanzonghe [2022] 42)",
  zh: "《减污降碳协同增效实施方案》（环综合〔2022〕42号）",
};

const synergyPlan: PolicyDocument = {
  id: "synergy-plan-2022",
  title: synergyTitle,
  issued: "2022-06-10",
  kind: "target",
  goals: [
    { indicator: "solid-waste", scope: "china", year: 2025, aim: "at-least", value: 60 },
    { indicator: "nev-sales", scope: "key-regions", year: 2030, aim: "about", value: 50 },
  ],
  status: "read",
  via: "two public copies",
};

const synergyPlanIndustry: PolicyDocument = {
  id: "synergy-plan-2022-industry",
  title: synergyTitle,
  issued: "2022-06-10",
  kind: "target",
  goals: [
    { indicator: "eaf-share", scope: "china", year: 2025, aim: "about", value: 15 },
    { indicator: "eaf-share", scope: "china", year: 2030, aim: "at-least", value: 20 },
    { indicator: "recycled-aluminium", scope: "china", year: 2025, aim: "about", value: 11.5 },
    { indicator: "aluminium-renewables", scope: "china", year: 2030, aim: "at-least", value: 30 },
  ],
  status: "in-wide-use",
  via: "not read in the text of the plan",
};

const airImprovement: PolicyDocument = {
  id: "air-improvement-2023",
  title: {
    en: "Action plan for continuous improvement of air quality (Guofa [2023] 24)",
    zh: "《空气质量持续改善行动计划》（国发〔2023〕24号）",
  },
  issued: "2023-11-30",
  kind: "target",
  goals: [
    { indicator: "pm25", scope: "prefecture-cities", year: 2025, aim: "change", value: -10, baseYear: 2020 },
    { indicator: "heavy-days", scope: "china", year: 2025, aim: "at-most", value: 1 },
    { indicator: "nox-emissions", scope: "china", year: 2025, aim: "change", value: -10, baseYear: 2020 },
    { indicator: "voc-emissions", scope: "china", year: 2025, aim: "change", value: -10, baseYear: 2020 },
    { indicator: "pm25", scope: "bth-surroundings", year: 2025, aim: "change", value: -20, baseYear: 2020 },
    { indicator: "pm25", scope: "fenwei", year: 2025, aim: "change", value: -15, baseYear: 2020 },
    { indicator: "pm25", scope: "yrd", year: 2025, aim: "at-most", value: 35 },
    { indicator: "pm25", scope: "beijing", year: 2025, aim: "at-most", value: 32 },
    {
      indicator: "coal-use",
      scope: "bth-surroundings",
      year: 2025,
      aim: "change",
      value: -10,
      baseYear: 2020,
    },
    { indicator: "coal-use", scope: "yrd", year: 2025, aim: "change", value: -5, baseYear: 2020 },
    { indicator: "coal-use", scope: "fenwei", year: 2025, aim: "change", value: 0, baseYear: 2020 },
    { indicator: "eaf-share", scope: "china", year: 2025, aim: "about", value: 15 },
    { indicator: "coke-steel-ratio", scope: "china", year: 2025, aim: "about", value: 0.4 },
    { indicator: "non-fossil-share", scope: "china", year: 2025, aim: "about", value: 20 },
    { indicator: "electricity-share", scope: "china", year: 2025, aim: "about", value: 30 },
    { indicator: "nev-public-fleet", scope: "key-regions", year: 2025, aim: "at-least", value: 80 },
  ],
  status: "read",
  via: "public copy and briefing of the State Council Information Office",
};

const beautifulChina: PolicyDocument = {
  id: "beautiful-china-2024",
  title: {
    en: "Opinions on building a Beautiful China",
    zh: "《中共中央 国务院关于全面推进美丽中国建设的意见》",
  },
  issued: "2024-01-11",
  kind: "target",
  goals: [
    { indicator: "pm25", scope: "china", year: 2027, aim: "at-most", value: 28 },
    { indicator: "pm25", scope: "china", year: 2035, aim: "at-most", value: 25 },
    { indicator: "nev-sales", scope: "china", year: 2027, aim: "at-least", value: 45 },
    { indicator: "rail-share", scope: "china", year: 2035, aim: "about", value: 25 },
  ],
  status: "read",
  via: "two public copies",
};

const contribution2035: PolicyDocument = {
  id: "ndc-2035",
  title: { en: "China's nationally determined contribution for 2035", zh: "中国 2035 年国家自主贡献" },
  issued: "2025-09-24",
  kind: "target",
  goals: [
    { indicator: "net-ghg", scope: "china", year: 2035, aim: "change", value: [-10, -7], baseYear: "peak" },
    { indicator: "non-fossil-share", scope: "china", year: 2035, aim: "at-least", value: 30 },
    { indicator: "wind-solar", scope: "china", year: 2035, aim: "about", value: 3600 },
    { indicator: "forest-stock", scope: "china", year: 2035, aim: "at-least", value: 240 },
  ],
  status: "read",
  via: "Xinhua, PV-Tech",
};

const outcome2025: PolicyDocument = {
  id: "outcome-2025",
  title: { en: "Air quality of 2025, end of the 14th Five-Year Plan", zh: "2025 年空气质量（“十四五”收官）" },
  issued: "2026-03-12",
  kind: "outcome",
  goals: [
    { indicator: "pm25", scope: "china", year: 2025, aim: "about", value: 28 },
    { indicator: "good-days", scope: "china", year: 2025, aim: "about", value: 89.3 },
    { indicator: "pm25", scope: "china", year: 2025, aim: "change", value: -20, baseYear: 2020 },
    { indicator: "heavy-days", scope: "china", year: 2025, aim: "change", value: -25, baseYear: 2020 },
  ],
  status: "read",
  via: "Huang Runqiu, 2026-03-12, and a news copy",
};

const fifteenthPlan: PolicyDocument = {
  id: "fyp-15",
  title: { en: "15th Five-Year Plan (2026–2030)", zh: "“十五五”规划（2026–2030 年）" },
  issued: "2026-03-05",
  kind: "target",
  goals: [
    { indicator: "co2-per-gdp", scope: "china", year: 2030, aim: "change", value: -17, baseYear: 2025 },
    { indicator: "non-fossil-share", scope: "china", year: 2030, aim: "about", value: 25 },
    { indicator: "coal-peak", scope: "china", year: 2030, aim: "at-most", value: 2030 },
  ],
  status: "read",
  via: "Semafor; the plan's PM2.5 number for 2030 was not found and is not assumed",
};

const dualCarbon: PolicyDocument = {
  id: "dual-carbon",
  title: {
    en: "Carbon peak before 2030, carbon neutrality before 2060",
    zh: "2030 年前碳达峰、2060 年前碳中和",
  },
  issued: "2020-09-22",
  kind: "target",
  goals: [
    { indicator: "co2-peak", scope: "china", year: 2030, aim: "at-most", value: 2030 },
    { indicator: "net-co2", scope: "china", year: 2060, aim: "at-most", value: 0 },
  ],
  status: "read",
  via: "Xinhua",
};

const carbonMarket: PolicyDocument = {
  id: "carbon-price-2025",
  title: { en: "National carbon market, average of 2025", zh: "全国碳市场 2025 年均价" },
  issued: "2025-12-31",
  kind: "outcome",
  goals: [{ indicator: "carbon-price", scope: "china", year: 2025, aim: "about", value: 62.36 }],
  status: "read",
  via: "public copy citing the Ministry of Ecology and Environment",
};

/** Dated targets of China's air and climate policy and what came of them, oldest first. */
export const policyTargets: readonly PolicyDocument[] = [
  airTen,
  airTenOutcome,
  blueSky,
  dualCarbon,
  carbonPeakPlan,
  pollutionBattle,
  synergyPlan,
  synergyPlanIndustry,
  airImprovement,
  beautifulChina,
  contribution2035,
  carbonMarket,
  fifteenthPlan,
  outcome2025,
];

export interface GoalOfDocument extends PolicyGoal {
  readonly document: PolicyDocument;
}

/** Every target for an indicator, and where asked for a scope, by the year in which it is due. */
export function policyGoals(indicator: PolicyIndicator, scope?: PolicyScope): readonly GoalOfDocument[] {
  return policyTargets
    .filter(({ kind }) => kind === "target")
    .flatMap((document) => document.goals.map((goal) => ({ ...goal, document })))
    .filter((goal) => goal.indicator === indicator && (scope === undefined || goal.scope === scope))
    .sort((a, b) => a.year - b.year);
}

/**
 * The level that a goal asks for: itself where it is one, else the base year's value changed by its per cent (by the less
 * demanding end of a range). Gap where a change is asked for and no base value above 0 is given.
 */
export function goalLevel(goal: PolicyGoal, baseValue?: number): number | Gap {
  const value = typeof goal.value === "number" ? goal.value : goal.value[1];
  if (goal.aim !== "change") return value;
  if (baseValue !== undefined && baseValue > 0) return baseValue * (1 + value / 100);
  return gap(
    { en: `the target is a change from ${goal.baseYear}`, zh: `该目标为相对 ${goal.baseYear} 年的变化率` },
    { en: "the value of the base year, above 0", zh: "基准年数值（大于 0）" },
  );
}
