import type { PlaceMention } from "@tandem/data";
import type { Cue } from "./cues.ts";
import { hasTargets, isAboutPath, pathWordsAfter } from "./path-words.ts";
import type { Question } from "./question.ts";

/** Clues that say on their own what is asked for. */
const heads: readonly Cue[] = [
  "count",
  "which",
  "define",
  "data",
  "batch",
  "compare",
  "help",
  "greeting",
  "trend",
  "difference",
];
const shortestFullQuestion = 9;

function hasHead({ cues, ranking, topics, outside }: Question): boolean {
  return (
    outside !== undefined ||
    ranking !== undefined ||
    topics.length > 0 ||
    heads.some((head) => cues.has(head))
  );
}

function lengthOf(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han / 1.5 + (text.match(/[\p{Script=Latin}\d][\p{Script=Latin}\d'’.-]*/gu)?.length ?? 0);
}

/** Whether a message only makes sense after what was said before it. */
function isElliptical(question: Question): boolean {
  const { cues, text } = question;
  if (cues.has("greeting") || cues.has("thanks") || cues.has("help")) return false;
  if (lengthOf(text) >= shortestFullQuestion) return cues.has("follow-up") && !cues.has("synergy");
  if (cues.has("follow-up")) return true;
  const isWhole = question.places.length > 0 && (cues.has("synergy") || cues.has("state"));
  return !isWhole && (!hasHead(question) || question.places.length === 0) && !isWholeOfItsKind(question);
}

/** A short question that needs nothing from before: a definition, a count of the country, a batch. */
function isWholeOfItsKind({ cues, terms, batchId, outside, ranking, axes }: Question): boolean {
  return (
    (cues.has("define") && terms.length > 0) ||
    (cues.has("batch") && (cues.has("start") || cues.has("standing"))) ||
    batchId !== undefined ||
    outside !== undefined ||
    ((cues.has("count") || cues.has("which")) && (cues.has("synergy") || cues.has("nationwide"))) ||
    (ranking !== undefined && (axes.carbon || axes.air || cues.has("synergy")))
  );
}

/** "the one in Anhui" after an ambiguous name picks the candidate of that province. */
function chosenAmong(before: readonly PlaceMention[], now: readonly PlaceMention[]): readonly PlaceMention[] {
  const [choice] = now;
  if (now.length !== 1 || choice?.match.kind !== "match" || choice.match.place.kind !== "province")
    return now;
  const province = choice.match.place.nameEn;
  const open = before.flatMap(({ match }) => (match.kind === "ambiguous" ? match.candidates : []));
  const inside = open.filter((place) => place.kind === "city" && place.city.provinceEn === province);
  const [only] = inside;
  return only && inside.length === 1 ? [{ ...choice, match: { kind: "match", place: only } }] : now;
}

/** "compare it with Handan" after a city: that city and the one that is named. */
function comparedWith(before: Question, now: Question): readonly PlaceMention[] | undefined {
  const [other] = now.places;
  if (!now.cues.has("compare") || now.places.length !== 1 || other === undefined) return undefined;
  const cities = before.places.filter(({ match }) => match.kind === "match" && match.place.kind === "city");
  return cities.length > 0 ? [...cities, other] : undefined;
}

/** "How many cities in Hebei did?" leaves unsaid what they did. */
function leavesUnsaid({ cues, classes, ranking, axes }: Question): boolean {
  const asksForCities = cues.has("count") || cues.has("which");
  const saysWhat = classes.length > 0 || ranking !== undefined || axes.carbon || axes.air;
  return asksForCities && !saysWhat && !cues.has("define") && !cues.has("data");
}

/** "and PM2.5?" after a ranking by CO2 turns the order to the other axis. */
function turned(ranking: Question["ranking"], { axes }: Question): Question["ranking"] {
  if (ranking === undefined || axes.carbon === axes.air) return ranking;
  return { ...ranking, rankBy: axes.carbon ? "co2ChangePercent" : "pm25ChangePercent" };
}

/** A whole question, with what it refers back to. */
function referringBack(before: Question, now: Question): Question {
  const years = yearsOf(before, now);
  const together = comparedWith(before, now);
  if (together) return { ...now, places: together, years };
  const unsaid = leavesUnsaid(now) ? { classes: before.classes, years } : {};
  const refersBack = now.places.length === 0 && now.unknownPlaces.length === 0 && now.cues.has("pronoun");
  return { ...now, ...unsaid, ...(refersBack && { places: before.places, years }) };
}

/** A question on deaths or their worth that names no place and no years of its own. */
function asksWhatPathSaves({ topics, places, unknownPlaces, years }: Question): boolean {
  const isOfHealth = topics.length > 0 && topics.every((topic) => topic === "health" || topic === "money");
  return isOfHealth && places.length === 0 && unknownPlaces.length === 0 && years.kind === "none";
}

/** What a path can tell is outside only where nothing was asked before it: money, a year ahead that is no forecast, measures. */
function asOfPath(now: Question): Question {
  const { outside, text } = now;
  const isForecast = outside === "future" && /\bwill\b|将|预测|\bforecast/i.test(text);
  const isTold = outside === "money" || outside === "measures" || (outside === "future" && !isForecast);
  return isTold ? { ...now, outside: undefined } : now;
}

/** Whether a message changes or asks on about the path that was asked for before it. */
function continuesPath(before: Question, now: Question): boolean {
  const { path, places, cues, topics } = now;
  if (!isAboutPath(before.path) || !hasTargets(before.path) || before.places.length === 0) return false;
  if (cues.has("batch") || cues.has("greeting") || cues.has("thanks") || cues.has("help")) return false;
  if (path.asks && hasTargets(path) && places.length > 0) return false;
  if (path.asks || path.focus === "margin" || path.hold.length > 0) return true;
  if (asksWhatPathSaves(now)) return true;
  const saysMore = path.targets.length > 0 || path.budgetPerYear !== undefined || places.length > 0;
  const isOther = cues.has("synergy") || cues.has("data") || cues.has("define") || cues.has("trend");
  return saysMore && isElliptical(asOfPath(now)) && !isOther && topics.every((topic) => topic === "goals");
}

/** The path asked for before, with what the message changes of it: "what if heating stays on coal?", "and Baoding?" */
function followingPath(before: Question, now: Question): Question {
  const joins = now.path.joins && now.places.length > 0;
  const chosen = now.places.length > 0 ? chosenAmong(before.places, now.places) : before.places;
  return {
    ...now,
    places: joins ? [...before.places, ...now.places] : chosen,
    path: {
      ...pathWordsAfter(before.path, now.path),
      ...(asksWhatPathSaves(now) && { focus: "lives" as const }),
    },
    outside: undefined,
  };
}

/** The parts of a message, completed with those of the conversation before it where it leaves them out. */
export function followed(before: Question | undefined, now: Question): Question {
  if (before === undefined || before.outside !== undefined) return now;
  if (continuesPath(before, now)) return followingPath(before, now);
  if (!isElliptical(now)) return referringBack(before, now);
  const hasOwn = hasHead(now) || now.cues.has("why");
  const together = comparedWith(before, now);
  const names = now.places.length > 0 || now.unknownPlaces.length > 0;
  const limit = now.limit ?? before.limit;
  const ranking =
    now.ranking && !isOnlyLimit(now) ? now.ranking : hasOwn && !isOnlyLimit(now) ? undefined : before.ranking;
  const ordered = now.ranking ? ranking : turned(ranking, now);
  return {
    ...now,
    places: together ?? (names ? chosenAmong(before.places, now.places) : before.places),
    years: yearsOf(before, now),
    series: { ...before.series, ...now.series },
    axes: hasOwn && (now.axes.carbon || now.axes.air) ? now.axes : before.axes,
    classes: now.classes.length > 0 ? now.classes : before.classes,
    ranking: ordered && limit !== undefined ? { ...ordered, limit } : ordered,
    limit,
    cues: inheritedCues(before, now),
    terms: now.terms.length > 0 ? now.terms : before.terms,
    variables: now.variables.length > 0 || hasOwn ? now.variables : before.variables,
    topics: now.topics.length > 0 || hasOwn ? now.topics : before.topics,
    goal: now.goal ?? (hasOwn ? undefined : before.goal),
  };
}

function yearsOf(before: Question, now: Question): Question["years"] {
  return now.years.kind === "none" ? before.years : now.years;
}

/** "top 3" after a ranking: a number of rows and nothing else of an order. */
function isOnlyLimit({ limit, axes, text }: Question): boolean {
  return limit !== undefined && !axes.carbon && !axes.air && lengthOf(text) <= 4;
}

function inheritedCues(before: Question, now: Question): ReadonlySet<Cue> {
  if (before.cues.has("batch") && now.cues.has("standing") && now.places.length === 0)
    return new Set<Cue>(["batch", "standing"]);
  if (hasHead(now) && !isOnlyLimit(now)) return new Set<Cue>([...now.cues, "follow-up"]);
  return new Set<Cue>([...before.cues, ...now.cues, "follow-up"]);
}
