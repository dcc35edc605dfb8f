import type { City, Text } from "@tandem/core";
import type { Panel } from "@tandem/data";
import type { PathAnswer } from "../../../tools/path/design-path.ts";
import type { PathIntent } from "../../understand/intent.ts";
import { defaultPeriod } from "../../understand/span-of.ts";
import { cityName } from "../../wording/names.ts";
import { type AskedPath, pathQuestion } from "../../wording/path-questions.ts";
import { termQuestion, topicQuestion } from "../../wording/questions.ts";

type Milestone = PathIntent["milestones"][number];

/** Targets that the nearest path reaches, rounded to the easy side. */
function attainable(
  { years: [year] }: PathAnswer,
  { milestones: [asked] }: PathIntent,
): readonly Milestone[] {
  if (year === undefined || asked === undefined) return [];
  const levels = year.cities.map(({ pm25 }) => pm25.value);
  const cut = Math.floor(-year.co2ChangePercent.value - 1);
  return [
    {
      year: asked.year,
      ...(asked.co2ChangePercent !== undefined && cut > 0 && { co2ChangePercent: -cut }),
      ...((asked.pm25 !== undefined || asked.pm25Standard !== undefined) && {
        pm25: Math.ceil(Math.max(...levels) + 0.5),
      }),
    },
  ];
}

/** Two cities of the same key region to plan with, the largest of it first where the panel lists them so. */
function partners(panel: Panel, { code, regions: [region] }: City): readonly City[] {
  if (region === undefined) return [];
  return panel.cities.filter((city) => city.code !== code && city.regions.includes(region)).slice(0, 2);
}

/** Questions that lead on from a path. */
export function pathFollowUps(panel: Panel, intent: PathIntent, plan: PathAnswer): readonly Text[] {
  const { cities, milestones, hold, budgetPerYear } = intent;
  const [first] = cities;
  if (first === undefined) return [termQuestion("key-regions"), termQuestion("synergy")];
  const names = cities.slice(0, 4).map((city) => cityName(panel, city));
  const asked: AskedPath = { names, milestones: [...milestones], budgetPerYear };
  const next = attainable(plan, intent);
  const isOpen = plan.status === "infeasible" && next.some((one) => one.co2ChangePercent ?? one.pm25);
  const others = cities.length === 1 ? partners(panel, first) : [];
  return [
    ...(isOpen ? [pathQuestion({ names, milestones: next })] : []),
    ...(hold.length === 0 && !isOpen ? [pathQuestion({ ...asked, coalHeating: true })] : []),
    ...(others.length > 0 && !isOpen
      ? [pathQuestion({ names: [...names, ...others.map((city) => cityName(panel, city))], milestones })]
      : []),
    topicQuestion(cityName(panel, first), { topic: "sectors", period: defaultPeriod }),
    topicQuestion(cityName(panel, first), { topic: "region", period: defaultPeriod }),
  ];
}
