import type { Language, OwnGoal, SynergyClassName } from "@tandem/core";
import { type Panel, type PlaceMention, placesInText } from "@tandem/data";
import type { CityTopic } from "../../tools/city-topics.ts";
import type { NamedSeries } from "../../tools/fields.ts";
import { classesIn } from "./classes.ts";
import { type Cue, cuesIn } from "./cues.ts";
import { type Axes, axesIn } from "./directions.ts";
import { languageOf } from "./language-of.ts";
import { normalised } from "./normalised.ts";
import { type OutsideTopic, outsideTopicIn } from "./outside-topics.ts";
import { isAboutPath, type PathWords, pathWordsIn } from "./path-words.ts";
import { asksForLevel, limitIn, type Ranking, rankingIn } from "./ranking.ts";
import { seriesIn } from "./series-words.ts";
import { termsIn } from "./terms-in.ts";
import { ownGoalIn, topicsIn } from "./topics.ts";
import { unknownPlacesAmong } from "./unknown-places.ts";
import { variablesIn } from "./variables.ts";
import { strangeWordsIn } from "./vocabulary.ts";
import { type YearsReading, yearsIn } from "./years.ts";

/** What can be read in one message, before it is known what it asks for. */
export interface Question {
  readonly text: string;
  /** Undefined where the message has no words of either language. */
  readonly language: Language | undefined;
  readonly places: readonly PlaceMention[];
  /** Words that stand for a place and are none of the panel's. */
  readonly unknownPlaces: readonly string[];
  /** Words that are neither places nor of the subject. */
  readonly strangeWords: readonly string[];
  readonly years: YearsReading;
  readonly series: NamedSeries;
  readonly axes: Axes;
  readonly classes: readonly SynergyClassName[];
  readonly ranking: Ranking | undefined;
  readonly limit: number | undefined;
  readonly cues: ReadonlySet<Cue>;
  readonly terms: readonly string[];
  readonly variables: readonly string[];
  readonly draws: number | undefined;
  readonly batchId: string | undefined;
  /** Sides of an assessment that are asked for. */
  readonly topics: readonly CityTopic[];
  readonly goal: OwnGoal | undefined;
  /** What it says of a path to targets. */
  readonly path: PathWords;
  readonly outside: OutsideTopic | undefined;
}

/** One year from here on is a target or a projection, whatever is asked of it. */
const firstYearAhead = 2030;

/** Topics that look ahead by themselves: one year in a question on them is a target's. */
const aheadTopics: readonly CityTopic[] = ["goals", "trend"];
const firstYearOfTargets = 2025;

const batchIdPattern = /\bb-[0-9a-f]{24}\b/i;
const drawsPattern =
  /\b(\d{1,3}(?:,\d{3})+|\d+) (?:random )?draws\b|(\d+)\s*次(?:随机)?抽样|抽样\s*(\d+)\s*次/i;

function withoutPlaces(text: string, places: readonly PlaceMention[]): string {
  let rest = "";
  let at = 0;
  for (const { start, end } of places) {
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  return rest + text.slice(at);
}

function drawsIn(text: string): number | undefined {
  const found = drawsPattern
    .exec(text)
    ?.slice(1)
    .find((group) => group !== undefined);
  return found === undefined ? undefined : Number(found.replaceAll(",", ""));
}

/** The years without the one of a target. */
function pastYears(
  years: YearsReading,
  topics: readonly CityTopic[],
  goal: OwnGoal | undefined,
): YearsReading {
  if (years.kind !== "single") return years;
  const looksAhead = topics.some((topic) => aheadTopics.includes(topic)) && years.year >= firstYearOfTargets;
  return goal || looksAhead ? { kind: "none" } : years;
}

/** Reads one message: its places, years, series, classes, order and clues, in either language. */
export function questionIn(panel: Panel, message: string): Question {
  const text = normalised(message);
  const places = placesInText(panel, text);
  const placeless = withoutPlaces(text, places);
  const { reading, rest } = yearsIn(placeless.replace(batchIdPattern, " ").replace(drawsPattern, " "));
  const axes = axesIn(rest);
  const classes = classesIn(rest);
  const words = strangeWordsIn(rest);
  const goal = ownGoalIn(rest, reading);
  const topics = topicsIn(rest, goal);
  const years = pastYears(reading, topics, goal);
  const isAhead = years.kind === "single" && years.year >= firstYearAhead;
  const path = pathWordsIn(placeless);
  const outside = isAboutPath(path)
    ? undefined
    : (outsideTopicIn(placeless, topics.length > 0) ??
      (isAhead ? "future" : topics.length === 0 && asksForLevel(rest, axes) ? "levels" : undefined));
  const unknownPlaces = unknownPlacesAmong(panel, { words, text });
  return {
    text,
    language: languageOf(text),
    places,
    unknownPlaces,
    strangeWords: words.map((word) => word.text),
    years,
    series: seriesIn(rest),
    axes,
    classes,
    ranking: rankingIn(rest, { axes, classes }),
    limit: limitIn(rest),
    cues: cuesIn(rest.trim()),
    terms: termsIn(text),
    variables: variablesIn(rest),
    draws: drawsIn(placeless),
    batchId: batchIdPattern.exec(text)?.[0],
    topics,
    goal,
    path,
    outside,
  };
}
