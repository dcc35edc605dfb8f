export {
  Batch,
  BatchRequest,
  type BatchService,
  BatchState,
  batchStates,
  CityOutcome,
  maximumDraws,
} from "./contract/batch.ts";
