import type { City } from "@tandem/core";
import type { Region } from "../panel/region.ts";

/** What a name can mean. Municipalities are cities. */
export type Place =
  | { readonly kind: "city"; readonly city: City }
  | { readonly kind: "province"; readonly nameEn: string; readonly nameZh: string }
  | { readonly kind: "region"; readonly region: Region };

/** What a name means: one place, several that it could be (never a guess), or none, with cities spelled much like it. */
export type PlaceMatch =
  | { readonly kind: "match"; readonly place: Place }
  | { readonly kind: "ambiguous"; readonly candidates: readonly Place[] }
  | { readonly kind: "unknown"; readonly suggestions: readonly City[] };

/** A name found in running text: `text` is what stands from `start` to before `end`. */
export interface PlaceMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly match: PlaceMatch;
}
