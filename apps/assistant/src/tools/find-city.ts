import type { City } from "@tandem/core";
import { findPlaces } from "@tandem/data";
import { z } from "zod";
import { type PlaceRecord, placeRecord } from "./named-city.ts";
import { defineTool } from "./tool.ts";

export type FoundPlace =
  | { readonly kind: "match"; readonly place: PlaceRecord }
  | { readonly kind: "ambiguous"; readonly candidates: readonly PlaceRecord[] }
  | { readonly kind: "unknown"; readonly suggestions: readonly City[] };

export const findCityTool = defineTool({
  name: "find_city",
  description:
    "What a place name means: one city, province or key region; several candidates where the name is shared (then ask which); or none, with cities spelled like it.",
  input: z.strictObject({
    name: z.string().min(1).max(100).describe("Name in English, Chinese or pinyin, or a four-digit code"),
  }),
  run({ name }, { panel }): FoundPlace {
    const match = findPlaces(panel, name);
    if (match.kind === "match") return { kind: "match", place: placeRecord(match.place) };
    if (match.kind === "ambiguous")
      return { kind: "ambiguous", candidates: match.candidates.map(placeRecord) };
    return match;
  },
});
