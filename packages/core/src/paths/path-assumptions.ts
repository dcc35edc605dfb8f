import type { Text } from "../text/text.ts";
import type { PathProblem } from "./path-problem.ts";

const always: readonly Text[] = [
  {
    en: "Measures are national figures of 2017–2020 with grades A to C; a city's own costs and reach would be better and can be sent",
    zh: "措施参数为 2017—2020 年全国取值，并附 A—C 级评价；如有本地成本与可推广比例，可随请求提交替换",
  },
  {
    en: "Each measure treats what those before it leave: less demand, other technology, savings, then end-of-pipe control",
    zh: "各措施依次作用于剩余活动水平：先需求减量，再技术替代，再节能，最后末端治理",
  },
  {
    en: "PM2.5 answers linearly to emissions through transport shares (city, rest of its airshed, beyond) and coefficients by species; it is no chemical transport model, and the range under bent chemistry is shown",
    zh: "PM2.5 按传输占比（本地、区域内、区域外）与分物种系数线性响应排放变化，并非化学传输模式；同时给出考虑化学非线性的范围",
  },
  {
    en: "Costs are million yuan of 2020 a year, annualised, net of fuel saved, without health benefit or carbon price; between milestones they run in straight lines",
    zh: "成本为 2020 年价格的年化值，已扣除节约的燃料费用，不含健康效益与碳价；里程碑年份之间按直线变化",
  },
  {
    en: "A target holds until a later milestone replaces it",
    zh: "目标一经设定即持续有效，直至被后续里程碑替代",
  },
];

const eachAlone: Text = {
  en: "Each city is planned as if the others did nothing: its own targets, its own measures",
  zh: "各城市按其他城市不采取措施单独规划：自身目标、自身措施",
};

function elsewhereText({ elsewhere }: PathProblem): Text {
  const still = elsewhere.every(({ region, far }) => region === 0 && far === 0);
  if (still) {
    return {
      en: "Emissions of places outside the path stay as in the base year, which is careful: cleaner neighbours would help",
      zh: "路径以外地区的排放保持基准年水平，属保守假定：周边地区减排将更有利于达标",
    };
  }
  const last = elsewhere.at(-1) ?? { region: 0, far: 0 };
  const percent = (share: number) => (100 * share).toFixed(0);
  return {
    en: `Emissions elsewhere change by ${percent(last.region)} % in the rest of the airshed and ${percent(last.far)} % beyond by the last milestone`,
    zh: `至最后里程碑，区域内其他地区排放变化 ${percent(last.region)}%，区域外变化 ${percent(last.far)}%`,
  };
}

function gridText({ gridPower }: PathProblem): Text {
  return gridPower === "counted"
    ? {
        en: "Power that a measure buys counts with the grid's CO2 of the year (national path; after 2023 an expert's); power saved is not credited",
        zh: "措施新增用电按当年电网因子计入 CO₂（全国路径，2023 年以后为专家判断）；节电不计减排",
      }
    : {
        en: "Power that a measure buys counts as nothing, as in a territorial inventory",
        zh: "按属地清单口径，措施新增外购电力不计 CO₂",
      };
}

/** What a path rests on, in words. */
export function pathAssumptions(problem: PathProblem): readonly Text[] {
  const rate = Number((100 * problem.discountRate).toFixed(2));
  const grown = Object.keys(problem.activity ?? {}).length > 0;
  return [
    ...always,
    {
      en: `Discounted at ${rate} % a year to ${problem.baseYear}`,
      zh: `按年贴现率 ${rate}% 折现至 ${problem.baseYear} 年`,
    },
    grown
      ? { en: "Activities grow as was asked", zh: "各部门活动水平按请求设定变化" }
      : { en: "Activities stay as in the base year", zh: "各部门活动水平保持基准年不变" },
    ...(problem.alone && problem.cities.length > 1 ? [eachAlone] : []),
    elsewhereText(problem),
    gridText(problem),
    {
      en: "What is installed is paid for until its lifetime ends, and no measure is rolled out more than twice as fast as its reach ever rises (an expert’s limit)",
      zh: "设施在寿命期内持续计入成本；任何措施的推广速度不超过其可推广比例最快增速的两倍（专家判断）",
    },
  ];
}
