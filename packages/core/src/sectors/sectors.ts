export { type EndOfPipeSaturation, endOfPipeSaturation } from "./end-of-pipe-saturation.ts";
export { type Interval, lognormalInterval } from "./interval.ts";
export {
  type BroadSectorId,
  broadSectorIds,
  broadToSectorShares,
  type CellStatus,
  nationalBroadShares2017,
  nationalEmissions2017,
  type SectorCell,
  trendTo2020,
} from "./national-emissions.ts";
export { type Part, type ReconciledPart, reconciled } from "./reconcile.ts";
export { type SectorId, type SpeciesId, sectorIds, sectorLabels, speciesIds } from "./sector.ts";
export { type SectorCo2, type SectorEvidence, sectorCo2 } from "./sector-co2.ts";
export {
  type IndustrialTotals,
  nationalIntensity,
  type PollutantId,
  pollutantIds,
  type SectorPollutants,
  sectorPollutants,
} from "./sector-pollutants.ts";
export { type SectorRole, type SectorSynergy, sectorSynergy } from "./sector-synergy.ts";
