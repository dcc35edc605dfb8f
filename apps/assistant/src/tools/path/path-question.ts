import { invalidInput, RegionId } from "@tandem/core";
import { AirStandardId } from "@tandem/core/goals";
import { aspectIds } from "@tandem/core/measures";
import { PathRequest } from "@tandem/core/paths";
import type { Panel } from "@tandem/data";
import { z } from "zod";
import { complaint } from "../../complaints/issue-text.ts";
import { cityField } from "../fields.ts";
import { namedCity } from "../named-city.ts";
import { heldBack, holdable } from "./held-back.ts";

const Milestone = z.strictObject({
  year: z.int().min(2020).max(2100),
  co2ChangePercent: z
    .number()
    .min(-100)
    .max(200)
    .optional()
    .describe("Against the base year; −20 is a cut of a fifth"),
  pm25: z.number().positive().max(500).optional().describe("Annual mean to come down to, µg/m³"),
  pm25Standard: AirStandardId.optional().describe("Instead of pm25, the limit of a standard"),
});

/** What a plan is asked for, in words of a conversation: names for cities, a sector for its measures. */
export const PathQuestion = z.strictObject({
  cities: z
    .array(cityField)
    .min(1)
    .max(40)
    .optional()
    .describe("One city, or several that plan together (CO2 for their sum, air coupled)"),
  region: RegionId.optional().describe("A key region in place of cities"),
  milestones: z.array(Milestone).min(1).max(6).describe("Targets by year; each holds until a later one"),
  budgetPerYear: z.number().nonnegative().optional().describe("Most that may be spent a year, million CNY"),
  objective: PathRequest.shape.objective,
  aspects: z.array(z.enum(aspectIds)).min(1).optional().describe("Only measures of these fields"),
  hold: z
    .array(z.enum(holdable))
    .min(1)
    .optional()
    .describe(
      "What stays as it is (coal-heating, or a sector): its measures are left out, and the path with them is given beside",
    ),
  exclude: z.array(z.string().max(80)).optional().describe("Ids of measures that are out of the question"),
  baseYear: PathRequest.shape.baseYear.describe("Year that changes are against; 2019 by default"),
});
export type PathQuestion = z.output<typeof PathQuestion>;

type Milestones = PathRequest["milestones"];

/** A milestone as the core takes it. */
export function milestoneOf(asked: PathQuestion["milestones"][number]): Milestones[number] {
  const { year, co2ChangePercent, pm25, pm25Standard } = asked;
  const air = pm25 === undefined ? pm25Standard && { standard: pm25Standard } : { max: pm25 };
  return {
    year,
    ...(co2ChangePercent !== undefined && { co2: { changePercent: co2ChangePercent } }),
    ...(air && { pm25: air }),
  };
}

/** The request as it may be asked; the rules between its fields are those of the core. */
function checked(request: unknown): PathRequest {
  const { data, error } = PathRequest.safeParse(request);
  if (data) return data;
  const [first = { code: "custom" as const, path: [], message: error.message, input: request }] =
    error.issues;
  const { where, text } = complaint(first, request, "design_path");
  throw invalidInput(where, text);
}

function whereOf(panel: Panel, { cities, region }: PathQuestion): Pick<PathRequest, "places" | "region"> {
  if ((cities === undefined) === (region === undefined)) {
    throw invalidInput("cities", {
      en: "must name either cities or a region",
      zh: "应在 cities 与 region 中给出一项",
    });
  }
  if (region !== undefined) return { region };
  return { places: [...new Set((cities ?? []).map((name) => namedCity(panel, name).code))] };
}

/** The request for a path that a question means, without what it holds back. */
export function freeRequest(panel: Panel, question: PathQuestion): PathRequest {
  const { milestones, budgetPerYear, objective, aspects, exclude, baseYear } = question;
  const where = whereOf(panel, question);
  return checked({
    ...where,
    milestones: milestones.toSorted((a, b) => a.year - b.year).map(milestoneOf),
    ...(budgetPerYear !== undefined && { budgetPerYear }),
    ...(objective !== undefined && { objective }),
    ...(aspects !== undefined && { aspects }),
    ...(exclude !== undefined && { exclude }),
    ...(baseYear !== undefined && { baseYear }),
    ...(Array.isArray(where.places) && where.places.length > 1 && { jointControl: true }),
  });
}

/** The request for the path that is asked for: with what stays as it is left out. */
export function pathRequest(panel: Panel, question: PathQuestion): PathRequest {
  const free = freeRequest(panel, question);
  if (question.hold === undefined) return free;
  const held = heldBack(question.hold).map(({ id }) => id);
  return { ...free, exclude: [...new Set([...(free.exclude ?? []), ...held])] };
}
