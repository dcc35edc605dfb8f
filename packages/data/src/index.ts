export { type CityInputsQuery, readCityInputs } from "./assessment/read-city-inputs.ts";
export { openPanel } from "./panel/open-panel.ts";
export { type DataTerms, dataTerms, type PairQuery, type Panel, type SeriesKey } from "./panel/panel.ts";
export type {
  BroadSector,
  CostBin,
  GridFactor,
  MitigationOption,
  Province,
  ProvinceSectorShares,
} from "./panel/province-tables.ts";
export { Region } from "./panel/region.ts";
export { Source } from "./panel/source.ts";
export { Variable } from "./panel/variable.ts";
export { designPathOn } from "./paths/design-path-on.ts";
export { readPathWishes } from "./paths/read-path-problem.ts";
export { findPlaces } from "./place/find-places.ts";
export type { Place, PlaceMatch, PlaceMention } from "./place/place.ts";
export { placesInText } from "./place/places-in-text.ts";
