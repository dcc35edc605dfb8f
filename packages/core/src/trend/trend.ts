export { EkcInput, EkcResult, ekcMethod } from "./ekc.method.ts";
export { ekc } from "./ekc.ts";
export { exactTail, exactTwoSided, longestExact } from "./exact-score.ts";
export {
  MannKendallInput,
  MannKendallResult,
  mannKendallMethod,
  SenInterval,
  Trend,
  VarianceCorrection,
} from "./mann-kendall.method.ts";
export { mannKendall, trends } from "./mann-kendall.ts";
export { PeakStatusInput, PeakStatusName, PeakStatusResult, peakStatusMethod } from "./peak-status.method.ts";
export { peakAge, peakStatus, peakStatuses } from "./peak-status.ts";
export { varianceCorrections } from "./serial-correlation.ts";
