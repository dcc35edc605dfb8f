import type { OwnGoal } from "@tandem/core";
import type { CityTopic } from "../../tools/city-topics.ts";
import type { YearsReading } from "./years.ts";

const ozone = String.raw`(?:\bozone\b|\bo3\b|臭氧)`;
const moves = `(?:ris|rose|fall|fell|wors|improv|risk|respon|上升|下降|恶化|改善|升高|降低|风险|敏感|变化)`;
const judged = String.raw`\b(?:meet|met|attain|compl[yi]|exceed|within|reach|achiev|hit|abov|below)\w*\b`;
const levels = String.raw`\b(?:standard|limit|guideline|goal)s?\b`;

/** Sides of an assessment by the words that ask for them. */
const patterns: readonly (readonly [CityTopic, RegExp])[] = [
  [
    "confidence",
    /\bhow (?:sure|certain|confident|likely)\b|\bconfiden\w+|\bprobabilit\w+ (?:of|that)\b|把握|可信度|概率|有多确定|不确定性/i,
  ],
  [
    "drivers",
    /\bwhy\b|\breasons?\b|\bdriv(?:es?|ers?|ing|en)\b|\bdrove\b|\bcaus(?:e|es|ed)\b|\bexplains\b|\bbehind\b|\bdecoupl\w*|\bkaya\b|\blmdi\b|\btapio\b|为什么|为何|原因|驱动|怎么会|因素|脱钩/i,
  ],
  [
    "trend",
    /\bpeak(?:s|ed|ing)?\b|\bsignifican\w*|\bmann-?kendall\b|达峰|峰值|平台期|显著性|是否显著|显著吗|趋势显著/i,
  ],
  [
    "health",
    /\bdeaths?\b|\bmortality\b|\bdied?\b|\blives\b|\bpremature\b|\bhealth(?! organi)\b|死亡|早死|健康|寿命/i,
  ],
  [
    "money",
    /\bworth\b|\bmonet\w+|\beconomic (?:benefit|value|gain)s?\b|\bhealth benefits?\b|\bvalue of (?:the )?(?:avoided|lives|deaths|cleaner)\b|值多少|价值多少|货币化|经济效益|健康效益|健康收益/i,
  ],
  [
    "goals",
    new RegExp(
      String.raw`${judged}.{0,30}${levels}|\bon track\b|\btargets?\b|达标|标准(?!状态)|限值|目标|超标`,
      "i",
    ),
  ],
  ["sectors", /\bsectors?\b|\bby industry\b|\b(?:which|what) industr(?:y|ies)\b|部门|行业/i],
  [
    "region",
    /\btransported\b|\bregional transport\b|\bfrom (?:elsewhere|outside|(?:its )?neighbou?r\w*)\b|\blocal(?:ly)? (?:share|part|made|emissions|sources?|contribution)\b|传输|外来|本地(?:排放|贡献|源|占比)/i,
  ],
  ["ozone", new RegExp(`${ozone}.{0,20}${moves}|${moves}.{0,20}${ozone}`, "i")],
  ["assumptions", /\bassum\w+|\brests? on\b|\bsensitiv\w+|假设|假定|敏感性分析/i],
];

/** A number in µg/m³, or one that a level is to come down to. */
const levelPatterns = [
  /(\d+(?:\.\d+)?)\s*(?:[μµu]g\b|微克)/i,
  /(?:\b(?:reach|below|under|down to|less than|at most)|达到|降到|降至|低于|小于|控制在)\s*(?:PM ?2\.5 )?(?:of )?(\d+(?:\.\d+)?)(?![\d%])/i,
] as const;
const highestGoal = 200;

/** Asked when a level is reached, a goal is judged by the year in which the limits of the new standard bind. */
const yearOfNone = 2030;
const asksWhen = /\bwhen\b|什么时候|何时|哪一?年|几时/i;

/** A level of PM2.5 and the one year by which it is to be reached. */
export function ownGoalIn(text: string, years: YearsReading): OwnGoal | undefined {
  const year = years.kind === "single" ? years.year : asksWhen.test(text) ? yearOfNone : undefined;
  if (year === undefined) return undefined;
  const found = levelPatterns.map((pattern) => pattern.exec(text)?.[1]).find((level) => level !== undefined);
  const pm25 = Number(found);
  return pm25 > 0 && pm25 <= highestGoal ? { pm25, year } : undefined;
}

/** The sides of an assessment that a text asks for; the worth of deaths avoided names the deaths too. */
export function topicsIn(text: string, goal: OwnGoal | undefined): readonly CityTopic[] {
  const named = patterns.flatMap(([topic, pattern]) => (pattern.test(text) ? [topic] : []));
  const topics = goal && !named.includes("goals") ? [...named, "goals" as const] : named;
  return topics.includes("money") ? topics.filter((topic) => topic !== "health") : topics;
}
