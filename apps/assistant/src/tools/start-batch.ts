import type { Batch, PathPart } from "@tandem/batch";
import { maximumDraws } from "@tandem/batch";
import { invalidInput } from "@tandem/core";
import type { Panel } from "@tandem/data";
import { z } from "zod";
import { citiesOfArea } from "../places/cities-of-area.ts";
import { chosenSeries } from "./chosen-series.ts";
import { cityField, co2Field, fromField, pm25Field, provinceField, regionField, toField } from "./fields.ts";
import { namedCity } from "./named-city.ts";
import { panelPeriod } from "./panel-years.ts";
import { milestoneOf, PathQuestion } from "./path/path-question.ts";
import { defineTool } from "./tool.ts";

export interface StartedBatch {
  readonly batch: Batch;
  /** False where the same batch had been asked for before and was found again. */
  readonly isNew: boolean;
}

const Input = z.strictObject({
  cities: z
    .union([z.literal("all"), z.array(cityField).min(1).max(400)])
    .optional()
    .describe('"all", or a list of codes or names; leave out to take a region or a province'),
  region: regionField,
  province: provinceField,
  from: fromField,
  to: toField,
  co2: co2Field,
  pm25: pm25Field,
  draws: z
    .int()
    .min(0)
    .max(maximumDraws)
    .optional()
    .describe("Random draws for the probability of each class; none by default"),
  path: PathQuestion.pick({ milestones: true, budgetPerYear: true })
    .optional()
    .describe("Also the cheapest path of each city on its own to these targets; the budget is each city's"),
});

function requestedCities(panel: Panel, input: z.output<typeof Input>): "all" | readonly string[] {
  const { cities, region, province } = input;
  if (cities !== undefined && (region !== undefined || province !== undefined)) {
    throw invalidInput("cities", {
      en: "give either cities or a region or province, not both",
      zh: "cities 与 region、province 只能给出一种",
    });
  }
  if (cities === "all") return "all";
  if (cities !== undefined) return [...new Set(cities.map((name) => namedCity(panel, name).code))];
  if (region === undefined && province === undefined) return "all";
  const found = citiesOfArea(panel, { region, province }).map(({ code }) => code);
  if (found.length > 0) return found;
  throw invalidInput("province", {
    en: `has no city in the region ${region ?? ""}`,
    zh: `与区域 ${region ?? ""} 没有共同的城市`,
  });
}

function pathPart({ milestones, budgetPerYear }: NonNullable<z.output<typeof Input>["path"]>): PathPart {
  return {
    milestones: milestones.toSorted((a, b) => a.year - b.year).map(milestoneOf),
    ...(budgetPerYear !== undefined && { budgetPerYear }),
  };
}

export const startBatchTool = defineTool({
  name: "start_batch",
  description:
    "Queue the assessment of many cities (all of them, a key region, a province, or a list) over a period and return at once with the batch's id. The same request is the same batch. Only when the user asks to run, start or queue one.",
  input: Input,
  async run(input, { panel, batches }): Promise<StartedBatch> {
    const { from, to, draws, path } = input;
    const years = panelPeriod(panel, { from, to });
    const known = new Set((await batches.list()).map(({ id }) => id));
    const batch = await batches.create({
      cities: requestedCities(panel, input),
      ...years,
      ...chosenSeries(input),
      ...(draws !== undefined && { draws }),
      ...(path && { path: pathPart(path) }),
    });
    return { batch, isNew: !known.has(batch.id) };
  },
});
