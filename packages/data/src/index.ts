export {
  type DataTerms,
  dataTerms,
  type PairQuery,
  type Panel,
  type Region,
  type SeriesKey,
  type Source,
  type Variable,
} from "./panel/panel.ts";
