import { SynergyClassName } from "@tandem/core";
import { z } from "zod";
import { cityTopics } from "./city-topics.ts";

/** Sources of CO2, the default first. */
export const co2Sources = ["edgar-v8", "ceads-city"] as const;
export type Co2Source = (typeof co2Sources)[number];

/** Sources of PM2.5 in their order of preference. */
export const pm25Sources = ["cnemc-monthly", "city-yearbook-2018", "who-aap-2022", "cnemc-realtime"] as const;
export type Pm25Source = (typeof pm25Sources)[number];

/** The series that a question or a caller names. */
export interface NamedSeries {
  readonly co2?: Co2Source;
  readonly pm25?: Pm25Source;
}

/** Fields that several tools take, described once. */
/** Any whole year: which of them the panel has is said by the tool. */
const year = z.int().min(1000).max(9999);
export const fromField = year.describe("First year of the period");
export const toField = year.describe("Last year of the period, later than the first");

export const cityField = z
  .string()
  .min(1)
  .max(100)
  .describe(
    'City by four-digit code or by name, English, Chinese or pinyin; "Suzhou, Anhui" where a name is shared',
  );

export const co2Field = z
  .enum(co2Sources)
  .optional()
  .describe("CO2 inventory; edgar-v8 by default, and ceads-city is reported beside it");

export const pm25Field = z
  .enum(pm25Sources)
  .optional()
  .describe("PM2.5 series; by default the first of these that has both years of the city");

export const regionField = z.string().max(100).optional().describe("Key region: bth-2+36, yrd-31 or fwp-13");

export const provinceField = z.string().max(100).optional().describe("Province, English or Chinese");

export const classField = z
  .array(SynergyClassName)
  .min(1)
  .optional()
  .describe("List only cities of these classes; the counts stay those of all cities");

export const topicField = z
  .enum(cityTopics)
  .optional()
  .describe("One side of the assessment; without it, the synergy class");

export const goalField = z
  .strictObject({
    pm25: z.number().positive().max(500).describe("Annual mean in µg/m³"),
    year: z.int().min(2000).max(2100).describe("Year by which it is to be reached"),
  })
  .optional()
  .describe("A PM2.5 goal of the user's own, with topic goals");
