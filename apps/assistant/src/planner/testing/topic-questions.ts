import type { AskedQuestion } from "./questions.ts";

const p = { from: 2015, to: 2019 };

const topic = (code: string, name: string, more: Record<string, unknown> = {}): AskedQuestion["calls"] => [
  ["assess_city", { city: code, ...p, topic: name, ...more }],
];
const goal = (pm25: number, year: number) => ({ goal: { pm25, year } });
const nothing: AskedQuestion["calls"] = [];
const term = (id: string): AskedQuestion["calls"] => [["describe_term", { term: id }]];

/** Questions on one side of a city's assessment: why, since when, what it is worth, which goals, whose emissions. */
export const englishTopicQuestions: readonly AskedQuestion[] = [
  { asked: "What drives Tangshan's CO2?", calls: topic("1302", "drivers") },
  { asked: "Why did Tangshan's carbon rise?", calls: topic("1302", "drivers") },
  { asked: "Did Tangshan decouple its emissions from growth?", calls: topic("1302", "drivers") },
  {
    asked: "What caused the change of CO2 in Wuhan 2015-2018?",
    calls: topic("4201", "drivers", { to: 2018 }),
  },
  { asked: "Is Tangshan's CO2 peak reached?", calls: topic("1302", "trend") },
  { asked: "Has Baoding's carbon peaked?", calls: topic("1306", "trend") },
  { asked: "Is the fall of PM2.5 in Tangshan significant?", calls: topic("1302", "trend") },
  { asked: "How many deaths did cleaner air avoid in Tangshan 2015–2019?", calls: topic("1302", "health") },
  { asked: "How many deaths were avoided in Tangshan?", calls: topic("1302", "health") },
  { asked: "How many lives did Beijing save by cleaner air?", calls: topic("1101", "health") },
  { asked: "What were the avoided deaths in Tangshan worth?", calls: topic("1302", "money") },
  { asked: "Economic benefit of cleaner air in Handan 2015-2019", calls: topic("1304", "money") },
  { asked: "Which sectors carry both in Tangshan?", calls: topic("1302", "sectors") },
  { asked: "CO2 of Handan by sector", calls: topic("1304", "sectors") },
  { asked: "Will Tangshan reach 35 µg/m³ by 2030?", calls: topic("1302", "goals", goal(35, 2030)) },
  { asked: "Can Baoding get below 30 ug/m3 in 2028?", calls: topic("1306", "goals", goal(30, 2028)) },
  { asked: "Does Tangshan meet the national PM2.5 standard?", calls: topic("1302", "goals") },
  { asked: "Is Jinan on track for the targets of 2030?", calls: topic("3701", "goals") },
  { asked: "How much of Tangshan's PM2.5 is transported from elsewhere?", calls: topic("1302", "region") },
  { asked: "How sure is it that Tangshan was air-only?", calls: topic("1302", "confidence") },
  { asked: "Is ozone rising in Tangshan?", calls: topic("1302", "ozone") },
  { asked: "Which assumptions matter most for Tangshan?", calls: topic("1302", "assumptions") },
  {
    asked: "What drives Tangshan's CO2 and has it peaked?",
    calls: [...topic("1302", "drivers"), ...topic("1302", "trend")],
  },
  {
    asked: "How many deaths were avoided in Tangshan and Handan?",
    calls: [...topic("1302", "health"), ...topic("1304", "health")],
  },
  { asked: "How many deaths were avoided in Hebei?", calls: nothing },
  { asked: "Does Shijiazhuang meet the WHO guideline?", calls: topic("1301", "goals") },
  { asked: "Is Shijiazhuang going to hit the WHO guideline?", calls: topic("1301", "goals") },
  { asked: "When will Beijing reach 25 µg/m³?", calls: topic("1101", "goals", goal(25, 2030)) },
  { asked: "Why did the air of Beijing get better?", calls: topic("1101", "drivers") },
  { asked: "What is LMDI?", calls: term("lmdi") },
  { asked: "What does decoupling mean?", calls: term("tapio") },
  { asked: "Explain GEMM", calls: term("gemm") },
  { asked: "Has Beijing reached its carbon peak yet?", calls: topic("1101", "trend") },
  { asked: "what's behind the rise in emissions in Handan", calls: topic("1304", "drivers") },
  { asked: "Which sectors carry both?", calls: nothing },
  { asked: ["Did Tangshan cut both?", "How many deaths did that avoid?"], calls: topic("1302", "health") },
  { asked: ["Did Tangshan cut both?", "why?"], calls: topic("1302", "drivers") },
  {
    asked: ["How many deaths did cleaner air avoid in Tangshan 2015–2018?", "and Handan?"],
    calls: topic("1304", "health", { to: 2018 }),
  },
  { asked: ["What drives Tangshan's CO2?", "and its sectors?"], calls: topic("1302", "sectors") },
  {
    asked: ["Will Tangshan reach 35 µg/m³ by 2030?", "and Baoding?"],
    calls: topic("1306", "goals", goal(35, 2030)),
  },
  { asked: ["How many deaths did cleaner air avoid in Suzhou?", "Jiangsu"], calls: topic("3205", "health") },
];

export const chineseTopicQuestions: readonly AskedQuestion[] = [
  { asked: "唐山的碳排放达峰了吗？", calls: topic("1302", "trend") },
  { asked: "唐山空气改善避免了多少过早死亡？", calls: topic("1302", "health") },
  { asked: "唐山避免了多少死亡", calls: topic("1302", "health") },
  { asked: "唐山的PM2.5能在2030年达到35吗？", calls: topic("1302", "goals", goal(35, 2030)) },
  { asked: "保定2028年PM2.5能否降到30微克/立方米以下", calls: topic("1306", "goals", goal(30, 2028)) },
  { asked: "唐山碳排放上升的驱动因素是什么", calls: topic("1302", "drivers") },
  { asked: "为什么唐山碳排放上升了", calls: topic("1302", "drivers") },
  { asked: "唐山经济增长与碳排放脱钩了吗", calls: topic("1302", "drivers") },
  { asked: "唐山哪些行业同时贡献了碳排放和污染？", calls: topic("1302", "sectors") },
  { asked: "邯郸分部门碳排放", calls: topic("1304", "sectors") },
  { asked: "唐山的PM2.5有多少来自区域传输", calls: topic("1302", "region") },
  { asked: "唐山避免的过早死亡值多少钱", calls: topic("1302", "money") },
  { asked: "邯郸空气改善的健康效益有多大", calls: topic("1304", "money") },
  { asked: "唐山2015—2019年PM2.5达标了吗", calls: topic("1302", "goals") },
  { asked: "判定唐山仅空气改善的把握有多大", calls: topic("1302", "confidence") },
  { asked: "唐山臭氧是否恶化", calls: topic("1302", "ozone") },
  { asked: "唐山的结论依赖哪些假设", calls: topic("1302", "assumptions") },
  {
    asked: "唐山和邯郸避免了多少过早死亡",
    calls: [...topic("1302", "health"), ...topic("1304", "health")],
  },
  { asked: "河北避免了多少过早死亡", calls: nothing },
  { asked: "北京PM2.5什么时候能达到25", calls: topic("1101", "goals", goal(25, 2030)) },
  { asked: "为什么北京空气变好了", calls: topic("1101", "drivers") },
  { asked: "什么是LMDI", calls: term("lmdi") },
  { asked: "什么是库兹涅茨曲线", calls: term("ekc") },
  { asked: "石家庄PM2.5超标了吗", calls: topic("1301", "goals") },
  { asked: "成都的碳排放为什么增加", calls: topic("5101", "drivers") },
  { asked: ["唐山协同了吗", "避免了多少死亡？"], calls: topic("1302", "health") },
  { asked: ["唐山协同了吗", "为什么？"], calls: topic("1302", "drivers") },
  { asked: ["唐山的碳排放达峰了吗", "那保定呢？"], calls: topic("1306", "trend") },
  { asked: ["唐山碳排放的驱动因素", "分行业呢"], calls: topic("1302", "sectors") },
];
