import type { City, Text } from "@tandem/core";
import type { Panel } from "@tandem/data";
import type { CityTopicResult } from "../../../tools/assess-city.ts";
import type { CityTopic } from "../../../tools/city-topics.ts";
import type { TopicIntent } from "../../understand/intent.ts";
import { cityName } from "../../wording/names.ts";
import { cityQuestion, topicQuestion } from "../../wording/questions.ts";
import type { Answer } from "../answer.ts";
import { assumptionNote, unrecognisedNote } from "../assumption.ts";
import { restsOn } from "../rests-on.ts";
import { partOf } from "./part-of.ts";

/** What leads on from each topic. */
const next: Readonly<Record<CityTopic, readonly CityTopic[]>> = {
  confidence: ["assumptions", "drivers"],
  drivers: ["trend", "sectors"],
  trend: ["drivers", "goals"],
  health: ["money", "assumptions"],
  money: ["health", "assumptions"],
  goals: ["region", "sectors"],
  sectors: ["drivers", "region"],
  region: ["sectors", "goals"],
  ozone: ["trend", "sectors"],
  assumptions: ["health", "confidence"],
};

function followUps(name: Text, intent: TopicIntent): readonly Text[] {
  const { topics, period, series } = intent;
  const offered = topics.flatMap((topic) => next[topic]).filter((topic) => !topics.includes(topic));
  return [
    ...[...new Set(offered)].slice(0, 2).map((topic) => topicQuestion(name, { topic, period })),
    cityQuestion(name, period, series),
  ];
}

const airHasNoDrivers: Text = {
  en: "This is what moved CO2. What moved PM2.5 itself (emissions, weather, transport) is not decomposed; nearest to it is the split of industrial SO2 into source and end of pipe below.",
  zh: "以上为碳排放的驱动因素。PM2.5 变化本身（排放、气象、传输）未作分解，与之最接近的是下文工业 SO2 的源头与末端治理分解。",
};

function scopeNote({ topics, isOfAir }: TopicIntent): readonly Text[] {
  return isOfAir && topics.includes("drivers") ? [airHasNoDrivers] : [];
}

/** Sides of the assessment of one or a few cities, each with its evidence and what it rests on. */
export function topicAnswer(
  panel: Panel,
  intent: TopicIntent,
  { first, results }: { readonly first: City; readonly results: readonly CityTopicResult[] },
): Answer {
  const parts = results.map((result) => partOf(cityName(panel, result.city), result));
  const [lead, ...others] = parts;
  return {
    blocks: [
      ...(lead ? [lead.headline] : []),
      ...scopeNote(intent),
      ...assumptionNote(intent),
      ...unrecognisedNote(intent.unrecognised),
      ...(lead?.blocks ?? []),
      ...others.flatMap(({ headline, blocks }) => [headline, ...blocks]),
      ...restsOn(parts.flatMap(({ notes }) => notes)),
    ],
    figures: parts.flatMap(({ figures }) => figures),
    followUps: followUps(cityName(panel, first), intent),
  };
}
