import type { RegionId } from "@tandem/core";
import { type AirStandardId, airStandards } from "@tandem/core/goals";
import { isAspect } from "./aspects.ts";
import {
  type AskedYear,
  type Objective,
  openingQuestion,
  type PathQuestion,
  type Pm25Target,
} from "./path-question.ts";

const regions: Readonly<Record<RegionId, true>> = { "bth-2+36": true, "yrd-31": true, "fwp-13": true };
const objectives: Readonly<Record<Objective, true>> = { cost: true, "net-benefit": true, lives: true };

function isRegion(name: string): name is RegionId {
  return Object.hasOwn(regions, name);
}

function isObjective(name: string): name is Objective {
  return Object.hasOwn(objectives, name);
}

function isStandard(name: string): name is AirStandardId {
  return Object.hasOwn(airStandards, name);
}

function numberIn(text: string | null | undefined): number | undefined {
  if (text === null || text === undefined || text.trim() === "") return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

function listIn(text: string | null): readonly string[] {
  return text === null || text === "" ? [] : text.split(",");
}

function pm25Text(target: Pm25Target | undefined): string {
  if (target === undefined) return "";
  return "max" in target ? String(target.max) : target.standard;
}

function pm25Of(text: string | undefined): Pm25Target | undefined {
  if (text === undefined) return undefined;
  if (isStandard(text)) return { standard: text };
  const max = numberIn(text);
  return max === undefined || max <= 0 ? undefined : { max };
}

function yearText({ year, co2ChangePercent, pm25 }: AskedYear): string {
  return `${year}:${co2ChangePercent ?? ""}:${pm25Text(pm25)}`;
}

function yearsOf(text: string): readonly AskedYear[] {
  return text.split(";").flatMap((part) => {
    const [yearPart, co2Part, pm25Part] = part.split(":");
    const year = numberIn(yearPart);
    const co2ChangePercent = numberIn(co2Part);
    const pm25 = pm25Of(pm25Part);
    if (year === undefined || !Number.isInteger(year)) return [];
    return [
      { year, ...(co2ChangePercent === undefined ? {} : { co2ChangePercent }), ...(pm25 ? { pm25 } : {}) },
    ];
  });
}

/** The question as the query of an address, which can be sent to someone else. */
export function addressOf(question: PathQuestion): string {
  const query = new URLSearchParams();
  if (question.region !== undefined) query.set("region", question.region);
  else if (question.places.length > 0) query.set("places", question.places.join(","));
  if (question.baseYear !== undefined) query.set("base", String(question.baseYear));
  query.set("years", question.years.map(yearText).join(";"));
  if (question.budget !== undefined) query.set("budget", String(question.budget));
  if (question.objective !== "cost") query.set("objective", question.objective);
  if (question.regionPercentPerYear !== undefined) query.set("near", String(question.regionPercentPerYear));
  if (question.farPercentPerYear !== undefined) query.set("far", String(question.farPercentPerYear));
  if (!question.joint) query.set("joint", "no");
  if (question.withoutAspects.length > 0) query.set("without", question.withoutAspects.join(","));
  if (question.withoutMeasures.length > 0) query.set("off", question.withoutMeasures.join(","));
  return query.toString().replaceAll("%3A", ":").replaceAll("%3B", ";").replaceAll("%2C", ",");
}

/** The question in an address; what is not understood there is left as the page opens with it. */
export function questionIn(search: string): PathQuestion {
  const query = new URLSearchParams(search);
  const region = query.get("region") ?? "";
  const baseYear = numberIn(query.get("base"));
  const budget = numberIn(query.get("budget"));
  const objective = query.get("objective") ?? "";
  const years = yearsOf(query.get("years") ?? "");
  const isOpening = years.length === 0;
  const near = isOpening ? openingQuestion.regionPercentPerYear : numberIn(query.get("near"));
  const far = isOpening ? openingQuestion.farPercentPerYear : numberIn(query.get("far"));
  return {
    places: listIn(query.get("places")).filter((code) => /^\d{4}$/.test(code)),
    ...(isRegion(region) ? { region } : {}),
    ...(baseYear === undefined ? {} : { baseYear }),
    years: isOpening ? openingQuestion.years : years,
    ...(budget === undefined || budget < 0 ? {} : { budget }),
    objective: isObjective(objective) ? objective : "cost",
    ...(near === undefined ? {} : { regionPercentPerYear: near }),
    ...(far === undefined ? {} : { farPercentPerYear: far }),
    joint: query.get("joint") !== "no",
    withoutAspects: listIn(query.get("without")).filter(isAspect),
    withoutMeasures: listIn(query.get("off")).filter((id) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)),
  };
}
