import type { YearFigure } from "../../figure/figure.ts";
import { type Gap, isGap } from "../../figure/gap.ts";
import { figureOf, type Series } from "../../figure/series.ts";
import { airLimit } from "../../goals/air-limit.ts";
import { airStandards } from "../../goals/air-standards.ts";
import { type PolicyScope, policyScopes } from "../../goals/policy-indicators.ts";
import { type GoalOfDocument, goalLevel, policyGoals } from "../../goals/policy-targets.ts";
import type { City } from "../../place/city.ts";
import type { Text } from "../../text/text.ts";
import type { CityInputs } from "../city-inputs.ts";
import { documentProvenance } from "../parameter-sources.ts";
import { bothIn2035, carbonPeakGoal, highestOf } from "./carbon-goals.ts";
import { newestSeries, outlookOn, type TrendBasis, trendBasis } from "./goal-outlook.ts";
import type { GoalsSection, TargetRow } from "./goals-section.schema.ts";
import { standardRows } from "./standard-checks.ts";
import { type CarbonPeak, carbonSeries, seriesFrom } from "./trend-section.ts";

const notes: readonly Text[] = [
  {
    en: "Targets set for the nation or a region are applied to the city by itself; its own may be stricter or laxer",
    zh: "全国或区域目标直接套用于该市，城市自身目标可能更严或更宽",
  },
  {
    en: "A linear trend of a few years is no forecast: it holds only if what drove it goes on",
    zh: "基于少数年份的线性趋势不是预测，仅在既有驱动因素延续时成立",
  },
];

const everyCity: readonly PolicyScope[] = ["china", "prefecture-cities"];
const scopesOfRegion = { "bth-2+36": "bth-surroundings", "yrd-31": "yrd", "fwp-13": "fenwei" } as const;
const beijing = "1101";

function scopesOf({ code, regions }: City): readonly PolicyScope[] {
  const own: readonly PolicyScope[] = code === beijing ? ["beijing"] : [];
  return [...everyCity, ...regions.map((id) => scopesOfRegion[id]), ...own];
}

interface Goal {
  readonly document: string;
  readonly title: Text;
  readonly scope: Text;
  readonly year: number;
  readonly level: number | Gap;
}

const pm25Goals = policyGoals("pm25");

function levelOf(goal: GoalOfDocument, series: Series | undefined): number | Gap {
  const base =
    series && typeof goal.baseYear === "number" ? figureOf(series, goal.baseYear)?.value : undefined;
  return goalLevel(goal, base);
}

const standardYear = 2030;
const standardOf2030 = "gb-3095-2026";

/** The limit in force in 2030, for which no policy states a number for the nation's mean. */
function limitOf2030(): Goal {
  const limit = airLimit({
    standard: standardOf2030,
    pollutant: "pm25",
    metric: "annual",
    year: standardYear,
  });
  return {
    document: standardOf2030,
    title: airStandards[standardOf2030].title,
    scope: policyScopes["prefecture-cities"],
    year: standardYear,
    level: isGap(limit) ? limit : limit.value,
  };
}

function goalsOf({ city, period }: CityInputs, series: Series | undefined): readonly Goal[] {
  const scopes = scopesOf(city);
  const policy = pm25Goals
    .filter(({ scope, year }) => year > period.to && scopes.includes(scope))
    .map((goal) => ({
      document: goal.document.id,
      title: goal.document.title,
      scope: policyScopes[goal.scope],
      year: goal.year,
      level: levelOf(goal, series),
    }));
  const limit = period.to < standardYear ? [limitOf2030()] : [];
  return [...policy, ...limit].sort((a, b) => a.year - b.year);
}

function targetRow({ level, ...goal }: Goal, basis: TrendBasis | Gap): TargetRow {
  if (isGap(basis)) return { ...goal, outlook: basis };
  if (isGap(level)) return { ...goal, outlook: level };
  const target: YearFigure = {
    ...documentProvenance(goal.document),
    value: level,
    unit: "µg/m³",
    year: goal.year,
  };
  return { ...goal, outlook: outlookOn(basis, target) };
}

/** Standards, dated targets, the carbon peak, and both goals at once; trends from the start of the period to the newest year. */
export function goalsSection(inputs: CityInputs, peak: CarbonPeak | Gap): GoalsSection {
  const { period } = inputs;
  const airSeries = newestSeries(seriesFrom(inputs, "pm25"), period);
  const air = trendBasis(airSeries, period);
  const carbon = carbonSeries(inputs);
  const grounds = { basis: trendBasis(carbon, period), highest: highestOf(carbon) };
  return {
    standards: standardRows(inputs),
    pm25Targets: goalsOf(inputs, airSeries).map((goal) => targetRow(goal, air)),
    carbonPeak: carbonPeakGoal(peak, grounds),
    both: bothIn2035(grounds, air),
    notes,
  };
}
