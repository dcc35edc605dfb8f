import type { City } from "@tandem/core";
import type { Panel, Place, PlaceMention } from "@tandem/data";
import { termNamed } from "../../tools/glossary/glossary.ts";
import type { Area, Intent, OverviewIntent } from "./intent.ts";
import { datedTargets, pathIntent } from "./path-intent.ts";
import { hasTargets, isAboutPath } from "./path-words.ts";
import type { Question } from "./question.ts";
import { spanOf } from "./span-of.ts";

type NamedArea = Exclude<Area, { kind: "country" }>;

function matched(places: readonly PlaceMention[]): readonly Place[] {
  return places.flatMap(({ match }) => (match.kind === "match" ? [match.place] : []));
}

function citiesAmong(places: readonly Place[]): readonly City[] {
  const cities = places.flatMap((place) => (place.kind === "city" ? [place.city] : []));
  return cities.filter((city, index) => cities.findIndex(({ code }) => code === city.code) === index);
}

function areasAmong(places: readonly Place[]): readonly NamedArea[] {
  return places.flatMap((place) => (place.kind === "city" ? [] : [place]));
}

function asksForCities({ cues, ranking, text }: Question): boolean {
  const isList =
    cues.has("which") &&
    (!/哪/.test(text) || /城市|地市|[个座]市|是哪些|哪些地方|哪里|^哪些|哪几/.test(text));
  return cues.has("count") || isList || ranking !== undefined;
}

function speaksOfSubject(question: Question): boolean {
  const { axes, cues, classes, terms, topics, variables } = question;
  if (axes.carbon || axes.air || cues.has("synergy") || cues.has("data") || topics.length > 0) return true;
  return classes.length > 0 || terms.length > 0 || variables.length > 0;
}

/** Where cities are listed or counted, a name shared by a province and a city means the province. */
function withProvinces(question: Question): Question {
  if (!asksForCities(question)) return question;
  const places = question.places.map((mention): PlaceMention => {
    if (mention.match.kind !== "ambiguous") return mention;
    const province = mention.match.candidates.find(({ kind }) => kind === "province");
    return province ? { ...mention, match: { kind: "match", place: province } } : mention;
  });
  return { ...question, places };
}

function batchIntent(panel: Panel, question: Question): Intent | undefined {
  const { cues, batchId, draws } = question;
  const places = matched(question.places);
  if (batchId !== undefined) return { kind: "batch-status", id: batchId.toLowerCase() };
  if (!cues.has("batch")) return undefined;
  if (cues.has("ending") && !cues.has("start")) return { kind: "outside", topic: "batch-ending" };
  const namesCities = places.length > 0 || cues.has("nationwide");
  if (cues.has("standing") && !(cues.has("start") && namesCities)) return { kind: "batch-status" };
  if (!cues.has("start")) return undefined;
  const [area] = areasAmong(places);
  const cities = citiesAmong(places);
  const chosen = cities.length > 0 ? cities : (area ?? ("all" as const));
  const codes = cities.length > 0 ? cities.map(({ code }) => code) : panel.cities.map(({ code }) => code);
  return {
    kind: "start-batch",
    cities: chosen,
    ...spanOf(panel, { question, codes }),
    ...(draws !== undefined && { draws }),
    ...(isAboutPath(question.path) && hasTargets(question.path) && { path: datedTargets(question.path) }),
  };
}

function definition(question: Question): Intent | undefined {
  const { cues, terms, places, ranking, text } = question;
  const alone = cues.has("follow-up") ? undefined : termNamed(text.replace(/[\s?？。.!！]+$/, ""));
  if (alone && places.length === 0) return { kind: "define", terms: [alone.id] };
  const isAbout = cues.has("define") || cues.has("difference");
  const isOfCities = places.some(({ match }) => match.kind !== "match" || match.place.kind !== "region");
  const listsCities = cues.has("count") || (cues.has("which") && /cit(?:y|ies)|城市|地市/i.test(text));
  if (!isAbout || isOfCities || listsCities || ranking !== undefined) return undefined;
  const [first, second] = terms;
  if (first === undefined) return undefined;
  return { kind: "define", terms: cues.has("difference") && second ? [first, second] : [first] };
}

/** What an ambiguous name may mean, as one text; the same for every way of writing it. */
function meanings({ match }: PlaceMention): string | undefined {
  if (match.kind !== "ambiguous") return undefined;
  return match.candidates.map((place) => (place.kind === "city" ? place.city.code : placeName(place))).join();
}

function placeName(place: Exclude<Place, { kind: "city" }>): string {
  return place.kind === "province" ? place.nameEn : place.region.id;
}

/** The question with a name read as `place`, wherever it stands: a name means one thing in one question. */
function withPlace(question: Question, at: PlaceMention | undefined, place: Place): Question {
  const match = { kind: "match", place } as const;
  const meant = at && meanings(at);
  const isMeant = (mention: PlaceMention) =>
    mention === at || (meant !== undefined && meanings(mention) === meant);
  const places = at
    ? question.places.map((mention) => (isMeant(mention) ? { ...mention, match } : mention))
    : [...question.places, { start: 0, end: 0, text: "", match }];
  return { ...question, places, unknownPlaces: [], strangeWords: [] };
}

/** At most two different ambiguous names, or the readings of a question would double with every further one. */
function withFewAmbiguous(question: Question): Question {
  const kept = new Set<string>();
  for (const mention of question.places) {
    const meant = meanings(mention);
    if (meant !== undefined && kept.size < 2) kept.add(meant);
  }
  const places = question.places.filter((mention) => {
    const meant = meanings(mention);
    return meant === undefined || kept.has(meant);
  });
  return places.length === question.places.length ? question : { ...question, places };
}

/** Strange words where one place is asked about: "did paris cut both?", 纽约减污降碳了吗. */
function unknownName({ places, unknownPlaces, strangeWords, cues, text }: Question): string | undefined {
  if (places.length > 0) return undefined;
  const [strange] = strangeWords;
  if (unknownPlaces[0] !== undefined || strange === undefined) return unknownPlaces[0];
  const ofOnePlace =
    !cues.has("nationwide") && !cues.has("count") && !cues.has("which") && !cues.has("define");
  const isAsked = cues.has("synergy") || cues.has("state");
  const stands = new RegExp(
    `^${strange}|\\b(?:did|has|have|is|does|was|in|for|of|about|and|compare) ${strange}\\b`,
    "i",
  );
  return ofOnePlace && isAsked && stands.test(text) ? strange : undefined;
}

/** A name that means several places, or none. */
function openPlace(panel: Panel, asked: Question): Intent | undefined {
  const question = withFewAmbiguous(asked);
  const ambiguous = question.places.find(({ match }) => match.kind === "ambiguous");
  if (ambiguous?.match.kind === "ambiguous") {
    const options = ambiguous.match.candidates.map((place) => ({
      place,
      intent: intentOf(panel, withPlace(question, ambiguous, place)),
    }));
    return { kind: "which-place", name: ambiguous.text, options };
  }
  const county = question.places.find(({ match }) => match.kind === "unknown");
  const name = county?.text ?? unknownName(question);
  if (name === undefined) return undefined;
  const others = question.places.filter((mention) => mention === county || mention.match.kind !== "match");
  const open = { ...question, places: county ? others : question.places };
  return {
    kind: "unknown-place",
    name,
    intentFor: (city) => intentOf(panel, withPlace(open, county, { kind: "city", city })),
  };
}

/** One variable of one city: its figures, not a change. */
function isOfValues({ cues, axes, classes, ranking, variables, years }: Question): boolean {
  if (variables.length !== 1 || classes.length > 0 || ranking !== undefined) return false;
  if (axes.falls || axes.rises || cues.has("synergy") || cues.has("why") || cues.has("count")) return false;
  return years.kind !== "period" || cues.has("trend");
}

function dataIntent(question: Question, [city]: readonly City[]): Intent | undefined {
  const [variable] = question.variables;
  const { years } = question;
  if (city !== undefined && isOfValues(question) && variable !== undefined)
    return { kind: "data", city, variable, ...(years.kind === "single" && { year: years.year }) };
  if (city !== undefined && question.cues.has("data")) return { kind: "data", city };
  return undefined;
}

function overviewIntent(panel: Panel, question: Question, named: readonly NamedArea[]): OverviewIntent {
  const { classes, ranking, cues } = question;
  const isExclusion = cues.has("exclusion");
  const areas = isExclusion ? [] : named;
  const shown = ranking?.class ? [ranking.class] : classes;
  return {
    kind: "overview",
    areas: areas.length > 0 ? areas.slice(0, 4) : [{ kind: "country" }],
    classes: shown,
    ...(ranking && { ranking }),
    isList: cues.has("which") && !cues.has("count"),
    isWhy: cues.has("why"),
    notExcluded: isExclusion ? named : [],
    ...spanOf(panel, { question, codes: panel.cities.map(({ code }) => code) }),
  };
}

function manyCities(panel: Panel, question: Question, places: readonly Place[]): Intent | undefined {
  const areas = areasAmong(places);
  const cities = citiesAmong(places);
  const { cues, classes } = question;
  if (areas.length > 0 && isOfValues(question)) return { kind: "outside", topic: "levels" };
  if (areas.length > 0 && (cities.length === 0 || asksForCities(question)))
    return overviewIntent(panel, question, areas);
  if (cities.length > 0) return undefined;
  const isOfCountry = cues.has("nationwide") || cues.has("synergy") || classes.length > 0;
  return isOfCountry || (asksForCities(question) && (speaksOfSubject(question) || cues.has("count")))
    ? overviewIntent(panel, question, [])
    : undefined;
}

function ofCities(panel: Panel, question: Question, cities: readonly City[]): Intent | undefined {
  const span = spanOf(panel, { question, codes: cities.map(({ code }) => code) });
  const unrecognised = question.unknownPlaces;
  const [city] = cities;
  if (cities.length > 1) return { kind: "compare", cities, unrecognised, ...span };
  return city && { kind: "city", city, unrecognised, ...span };
}

/** Sides of the assessment of named cities; why many cities did as they did is left to their overview. */
function topicIntent(panel: Panel, question: Question, cities: readonly City[]): Intent | undefined {
  const { axes, topics, goal } = question;
  if (topics.length === 0) return undefined;
  if (cities.length === 0)
    return topics.every((topic) => topic === "drivers") ? undefined : { kind: "outside", topic: "one-city" };
  return {
    kind: "topic",
    cities,
    topics,
    ...(goal && { goal }),
    isOfAir: axes.air && !axes.carbon,
    unrecognised: question.unknownPlaces,
    ...spanOf(panel, { question, codes: cities.map(({ code }) => code) }),
  };
}

/** What a question, completed with what was said before it, asks for. */
export function intentOf(panel: Panel, asked: Question): Intent {
  const question = withProvinces(asked);
  const { cues, outside } = question;
  if (cues.has("greeting")) return { kind: "greeting" };
  if (cues.has("thanks")) return { kind: "thanks" };
  if (cues.has("help") && question.places.length === 0) return { kind: "help" };
  const batch = batchIntent(panel, question);
  if (batch) return batch;
  if (isAboutPath(question.path)) {
    const open = openPlace(panel, question);
    return (
      open ?? pathIntent(panel, question, matched(question.places)) ?? { kind: "outside", topic: "no-target" }
    );
  }
  if (outside !== undefined) return { kind: "outside", topic: outside };
  const open = definition(question) ?? openPlace(panel, question);
  if (open) return open;
  if (question.strangeWords.length > 0 && !speaksOfSubject(question))
    return { kind: "outside", topic: "other-subject" };
  const places = matched(question.places);
  const cities = citiesAmong(places);
  return (
    topicIntent(panel, question, cities) ??
    dataIntent(question, cities) ??
    manyCities(panel, question, places) ??
    ofCities(panel, question, cities) ?? { kind: "outside", topic: "unclear" }
  );
}
