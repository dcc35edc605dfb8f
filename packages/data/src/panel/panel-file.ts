import { Basis, City, FlagId, UnitName } from "@tandem/core";
import { z } from "zod";
import { GridFactor, MitigationOption, Province, ProvinceSectorShares } from "./province-tables.ts";
import { Region } from "./region.ts";
import { Source } from "./source.ts";
import { Variable } from "./variable.ts";

/** A first year and the values of it and the years after it: `[2014, 61.2, 60.8]`. */
export type Run = readonly number[];

/** Runs by city code. Checked only for being an object: the build made them, and opening a panel must stay fast. */
const RunsByCity = z.custom<Readonly<Record<string, readonly Run[]>>>(
  (value) => typeof value === "object" && value !== null,
);

/** Years of one city that carry a flag beside those of the series. */
const FlaggedYear = z
  .object({ code: z.string(), years: z.array(z.int()).readonly(), flag: FlagId })
  .readonly();
export type FlaggedYear = z.infer<typeof FlaggedYear>;

/** Every city's figures of one variable from one source, with what they share. */
export const SeriesBlock = z
  .object({
    variable: z.string(),
    source: z.string(),
    unit: UnitName,
    basis: Basis,
    flags: z.array(FlagId).readonly(),
    onRequest: z.literal(true).optional(),
    flagged: z.array(FlaggedYear).readonly(),
    cities: RunsByCity,
  })
  .readonly();
export type SeriesBlock = z.infer<typeof SeriesBlock>;

const NamedCity = City.unwrap().omit({ regions: true }).extend({ pinyin: z.string() }).readonly();

/** The shipped panel: `panel.json`. Series come in the order of the variables and of their preferred sources. */
export const PanelFile = z
  .object({
    note: z.string(),
    sources: z.array(Source).readonly(),
    variables: z.array(Variable).readonly(),
    provinces: z.array(Province).readonly(),
    cities: z.array(NamedCity).readonly(),
    regions: z.array(Region).readonly(),
    provinceSectorShares: z.array(ProvinceSectorShares.unwrap().omit({ terms: true })).readonly(),
    gridFactors: z.array(GridFactor.unwrap().omit({ terms: true })).readonly(),
    mitigationOptions: z.array(MitigationOption.unwrap().omit({ terms: true })).readonly(),
    series: z.array(SeriesBlock).readonly(),
  })
  .readonly();
export type PanelFile = z.infer<typeof PanelFile>;
