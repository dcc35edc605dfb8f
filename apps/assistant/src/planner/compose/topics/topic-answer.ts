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
