import {
  type CityInputs,
  type Gap,
  type OwnGoal,
  ownGoalOutlook,
  type Text,
  type WholeCityAssessment,
} from "@tandem/core";
import { type ComputedSection, sectionsBeyondClass } from "../method-links/section-methods.ts";

/** One side of a city's assessment: what can be asked of a city beyond its class. */
export const cityTopics = sectionsBeyondClass;
export type CityTopic = (typeof cityTopics)[number];

interface Assessed {
  readonly whole: WholeCityAssessment;
  readonly inputs: CityInputs;
  readonly goal: OwnGoal | undefined;
}

type Outlook = Exclude<ReturnType<typeof ownGoalOutlook>, Gap>;

/** CO2 and PM2.5 by year, for a chart beside the trend. */
function axes({ series }: WholeCityAssessment): WholeCityAssessment["series"] {
  return series.filter(({ variable }) => variable === "co2" || variable === "pm25");
}

/** Without pollutants by mass and the joint share that orders the rows, which are in the whole assessment. */
function withoutPollutants({ breakdown, saturation }: WholeCityAssessment["sectors"]) {
  if ("kind" in breakdown) return { breakdown, saturation };
  const rows = breakdown.rows.map(({ pollutants: _mass, jointShare: _joint, ...row }) => row);
  return { breakdown: { ...breakdown, rows }, saturation };
}

/** By age the headline alone: the bands are in the whole assessment. */
function withoutBands({ avoidedByAge, ...rest }: WholeCityAssessment["health"]) {
  if ("kind" in avoidedByAge) return { ...rest, avoidedByAge };
  const { bands: _, ...byAge } = avoidedByAge;
  return { ...rest, avoidedByAge: byAge };
}

function goalsRecord({ whole, inputs, goal }: Assessed): {
  readonly goals: WholeCityAssessment["goals"];
  readonly series: WholeCityAssessment["series"];
  readonly own?: Outlook | Gap;
} {
  const record = { goals: whole.goals, series: axes(whole) };
  return goal ? { ...record, own: ownGoalOutlook(inputs, goal) } : record;
}

const records = {
  confidence: ({ whole: { confidence } }: Assessed) => ({ confidence }),
  drivers: ({ whole: { drivers } }: Assessed) => ({ drivers }),
  trend: ({ whole }: Assessed) => ({ trend: whole.trend, series: axes(whole) }),
  health: ({ whole }: Assessed) => ({ health: withoutBands(whole.health) }),
  money: ({ whole: { money, health } }: Assessed) => ({ money, avoided: health.avoided }),
  goals: goalsRecord,
  sectors: ({ whole }: Assessed) => ({ sectors: withoutPollutants(whole.sectors) }),
  region: ({ whole: { region } }: Assessed) => ({ region }),
  ozone: ({ whole: { ozone } }: Assessed) => ({ ozone }),
  assumptions: ({ whole: { assumptions } }: Assessed) => ({ assumptions }),
} as const satisfies Record<CityTopic, (assessed: Assessed) => object>;

/** The part of an assessment that a topic is about, by the topic's name. */
export type TopicRecord = {
  [Topic in CityTopic]: { readonly topic: Topic } & Readonly<ReturnType<(typeof records)[Topic]>>;
}[CityTopic];

/** The part of one topic. */
export type RecordOf<Topic extends CityTopic> = Extract<TopicRecord, { readonly topic: Topic }>;

export function topicRecord(topic: CityTopic, assessed: Assessed): TopicRecord {
  switch (topic) {
    case "confidence":
      return { topic, ...records.confidence(assessed) };
    case "drivers":
      return { topic, ...records.drivers(assessed) };
    case "trend":
      return { topic, ...records.trend(assessed) };
    case "health":
      return { topic, ...records.health(assessed) };
    case "money":
      return { topic, ...records.money(assessed) };
    case "goals":
      return { topic, ...records.goals(assessed) };
    case "sectors":
      return { topic, ...records.sectors(assessed) };
    case "region":
      return { topic, ...records.region(assessed) };
    case "ozone":
      return { topic, ...records.ozone(assessed) };
    case "assumptions":
      return { topic, ...records.assumptions(assessed) };
  }
}

/** Sections whose methods a topic's figures come from. */
export const sectionsOfTopic: Readonly<Record<CityTopic, readonly ComputedSection[]>> = {
  confidence: ["confidence", "synergy"],
  drivers: ["drivers"],
  trend: ["trend"],
  health: ["health"],
  money: ["money", "health"],
  goals: ["goals"],
  sectors: ["sectors"],
  region: ["region"],
  ozone: ["ozone"],
  assumptions: ["assumptions"],
};

/** What `lower` and `upper` are. */
export const boundsNote: Text = {
  en: "lower and upper are the bounds of a 95 % interval where no note says otherwise",
  zh: "除另有说明外，lower 与 upper 为 95% 区间的上下界",
};
