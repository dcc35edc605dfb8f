import type { City } from "@tandem/core";
import type { Panel, Place } from "@tandem/data";
import type { Intent, PathIntent } from "./intent.ts";
import { hasTargets, isAboutPath, type PathWords } from "./path-words.ts";
import type { Question } from "./question.ts";

/** The year of a target that names none. */
export const usualYear = 2030;

function citiesOf(panel: Panel, place: Place): readonly City[] {
  if (place.kind === "city") return [place.city];
  if (place.kind === "region") return place.region.members.flatMap(({ code }) => panel.city(code) ?? []);
  return panel.cities.filter(({ provinceEn }) => provinceEn === place.nameEn);
}

function where(panel: Panel, places: readonly Place[]): Pick<PathIntent, "cities" | "region"> {
  const [only, ...others] = places;
  if (only?.kind === "region" && others.length === 0) return { cities: [], region: only.region };
  const cities = places.flatMap((place) => citiesOf(panel, place));
  return { cities: [...new Map(cities.map((city) => [city.code, city])).values()] };
}

/** The targets of a question with a year each. */
export function datedTargets({
  targets,
  budgetPerYear,
}: PathWords): Pick<PathIntent, "milestones" | "budgetPerYear"> {
  return {
    milestones: targets.map((target) => ({ ...target, year: target.year ?? usualYear })),
    ...(budgetPerYear !== undefined && { budgetPerYear }),
  };
}

/** The path that a question asks for, once its places are settled; what is missing is asked back. */
export function pathIntent(panel: Panel, question: Question, places: readonly Place[]): Intent | undefined {
  const { path } = question;
  if (!isAboutPath(path)) return undefined;
  if (places.length === 0 || !hasTargets(path)) return { kind: "outside", topic: "no-target" };
  const { targets, hold, baseYear, focus } = path;
  return {
    kind: "path",
    ...where(panel, places),
    ...datedTargets(path),
    hold,
    ...(baseYear !== undefined && { baseYear }),
    ...(focus && { focus }),
    isYearAssumed: targets.some(({ year }) => year === undefined),
    unrecognised: question.unknownPlaces,
  };
}
