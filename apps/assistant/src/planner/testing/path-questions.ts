import type { AskedQuestion } from "./questions.ts";

type Call = AskedQuestion["calls"];

const path = (asked: Record<string, unknown>): Call => [["design_path", asked]];
const batch = (): Call => [
  [
    "start_batch",
    { cities: "all", from: 2015, to: 2019, path: { milestones: [{ year: 2030, co2ChangePercent: -10 }] } },
  ],
];
const nothing: Call = [];
const both = (year: number, co2ChangePercent: number, pm25: number) => ({ year, co2ChangePercent, pm25 });
const tangshan = { cities: ["1302"], milestones: [both(2030, -20, 35)] };
const three = ["1302", "1101", "1201"];

const cheapest = "What is the cheapest way for Tangshan to reach 35 µg/m³ and cut CO2 by 20 % by 2030?";

/** Questions on the cheapest way to targets, and what follows on one. */
export const englishPathQuestions: readonly AskedQuestion[] = [
  {
    asked: "the cheapest way for Tangshan to reach 35 µg/m³ and cut CO2 by 20 % by 2030",
    calls: path(tangshan),
  },
  { asked: cheapest, calls: path(tangshan) },
  {
    asked: "which measures should Ordos take to cut CO2 10% by 2030 with at most 2 billion yuan a year?",
    calls: path({
      cities: ["1506"],
      milestones: [{ year: 2030, co2ChangePercent: -10 }],
      budgetPerYear: 2000,
    }),
  },
  {
    asked: "How can Baoding get PM2.5 down to 40 by 2030 at least cost?",
    calls: path({ cities: ["1306"], milestones: [{ year: 2030, pm25: 40 }] }),
  },
  {
    asked: "What would it cost Jinan to cut carbon by 15 percent by 2035?",
    calls: path({ cities: ["3701"], milestones: [{ year: 2035, co2ChangePercent: -15 }] }),
  },
  {
    asked: "Design a path for Tangshan: CO2 down 10% by 2030 and 20% by 2035",
    calls: path({
      cities: ["1302"],
      milestones: [
        { year: 2030, co2ChangePercent: -10 },
        { year: 2035, co2ChangePercent: -20 },
      ],
    }),
  },
  {
    asked: "Cheapest path for Tangshan, Beijing and Tianjin together to cut CO2 10% by 2030",
    calls: path({ cities: three, milestones: [{ year: 2030, co2ChangePercent: -10 }] }),
  },
  {
    asked: "cheapest way for the Fenwei Plain to cut CO2 by 5% by 2030",
    calls: path({ region: "fwp-13", milestones: [{ year: 2030, co2ChangePercent: -5 }] }),
  },
  {
    asked: "What is the cheapest way for Tangshan to cut CO2 by 10% if heating stays on coal?",
    calls: path({
      cities: ["1302"],
      milestones: [{ year: 2030, co2ChangePercent: -10 }],
      hold: ["coal-heating"],
    }),
  },
  {
    asked: "Least-cost measures for Wuhan to meet the national PM2.5 standard by 2030",
    calls: path({ cities: ["4201"], milestones: [{ year: 2030, pm25Standard: "gb-3095-2026" }] }),
  },
  {
    asked: "Run a batch of all cities for 2015 to 2019 with the cheapest path to cut CO2 by 10% by 2030",
    calls: batch(),
  },
  { asked: "What is the cheapest path for Tangshan?", calls: nothing },
  { asked: "which measures should Ordos take?", calls: nothing },
  { asked: "what does the last µg cost?", calls: nothing },
  {
    asked: "What is the cheapest way for Suzhou to cut CO2 by 10% by 2030?",
    calls: [["find_city", { name: "Suzhou" }]],
  },
  { asked: "How much does electricity cost in Tangshan?", calls: nothing },
  {
    asked: [cheapest, "what if heating stays on coal?"],
    calls: path({ ...tangshan, hold: ["coal-heating"] }),
  },
  {
    asked: [cheapest, "is it cheaper together with Beijing and Tianjin?"],
    calls: path({ ...tangshan, cities: three }),
  },
  { asked: [cheapest, "what does the last µg cost?"], calls: path(tangshan) },
  { asked: [cheapest, "and Baoding?"], calls: path({ ...tangshan, cities: ["1306"] }) },
  {
    asked: [cheapest, "what about 48 µg/m³?"],
    calls: path({ cities: ["1302"], milestones: [both(2030, -20, 48)] }),
  },
  {
    asked: [cheapest, "and with a cut of 10% by 2035?"],
    calls: path({ cities: ["1302"], milestones: [both(2035, -10, 35)] }),
  },
  {
    asked: [cheapest, "with at most 3 billion yuan a year?"],
    calls: path({ ...tangshan, budgetPerYear: 3000 }),
  },
  {
    asked: [cheapest, "what if heating stays on coal?", "and if steel is left alone?"],
    calls: path({ ...tangshan, hold: ["iron-steel"] }),
  },
  {
    asked: [cheapest, "Did Tangshan cut both between 2015 and 2019?"],
    calls: [["assess_city", { city: "1302", from: 2015, to: 2019 }]],
  },
];

const economical = "唐山到2030年PM2.5降到35微克、碳排放下降20%，最省钱的路径是什么？";

export const chinesePathQuestions: readonly AskedQuestion[] = [
  { asked: economical, calls: path(tangshan) },
  {
    asked: "鄂尔多斯每年投入不超过20亿元，到2030年碳排放下降10%应采取哪些措施？",
    calls: path({
      cities: ["1506"],
      milestones: [{ year: 2030, co2ChangePercent: -10 }],
      budgetPerYear: 2000,
    }),
  },
  {
    asked: "保定2030年PM2.5降到40微克/立方米，成本最低的方案是什么",
    calls: path({ cities: ["1306"], milestones: [{ year: 2030, pm25: 40 }] }),
  },
  {
    asked: "济南2035年减碳15%要花多少钱",
    calls: path({ cities: ["3701"], milestones: [{ year: 2035, co2ChangePercent: -15 }] }),
  },
  {
    asked: "唐山、北京、天津联合到2030年碳排放下降10%，怎样最省钱",
    calls: path({ cities: three, milestones: [{ year: 2030, co2ChangePercent: -10 }] }),
  },
  {
    asked: "汾渭平原2030年碳排放降低5%的最低成本路径",
    calls: path({ region: "fwp-13", milestones: [{ year: 2030, co2ChangePercent: -5 }] }),
  },
  {
    asked: "批量评估全国所有城市2015至2019年，并设计2030年碳排放下降10%的最低成本路径",
    calls: batch(),
  },
  { asked: "唐山最省钱的减污降碳路径是什么", calls: nothing },
  { asked: "最后一微克要花多少钱？", calls: nothing },
  { asked: [economical, "如果供暖继续烧煤呢？"], calls: path({ ...tangshan, hold: ["coal-heating"] }) },
  { asked: [economical, "和北京、天津联合起来会不会更便宜？"], calls: path({ ...tangshan, cities: three }) },
  { asked: [economical, "最后一微克要花多少钱？"], calls: path(tangshan) },
  { asked: [economical, "那保定呢？"], calls: path({ ...tangshan, cities: ["1306"] }) },
  {
    asked: [economical, "如果降到48微克呢？"],
    calls: path({ cities: ["1302"], milestones: [both(2030, -20, 48)] }),
  },
  {
    asked: [economical, "唐山2015—2019年协同了吗"],
    calls: [["assess_city", { city: "1302", from: 2015, to: 2019 }]],
  },
];
