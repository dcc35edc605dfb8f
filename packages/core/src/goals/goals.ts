export { airLimit, type LimitQuestion, type PhaseLimit } from "./air-limit.ts";
export {
  AirMetric,
  AirPollutant,
  AirStandardId,
  AqiStandardId,
  airMetrics,
  airPollutants,
  airStandardIds,
  aqiStandardIds,
} from "./air-names.ts";
export {
  type AirLimit,
  type AirLimits,
  type AirStandard,
  airStandards,
  evaluationPercentiles,
  type LimitStatus,
  type StandardPhase,
} from "./air-standards.ts";
export { AqiInput, AqiResult, aqiMethod } from "./aqi.method.ts";
export { aqi } from "./aqi.ts";
export {
  type AqiStandard,
  aqiLevels,
  aqiStandards,
  indexBreakpoints,
  severestLevel,
} from "./aqi-breakpoints.ts";
export { BothGoalsInput, BothGoalsResult, bothGoalsMethod } from "./both-goals.method.ts";
export { bothGoals } from "./both-goals.ts";
export {
  type PolicyIndicator,
  type PolicyScope,
  policyIndicators,
  policyScopes,
} from "./policy-indicators.ts";
export {
  type GoalOfDocument,
  goalLevel,
  type PolicyAim,
  type PolicyDocument,
  type PolicyGoal,
  policyGoals,
  policyTargets,
} from "./policy-targets.ts";
export { StandardCheckInput, StandardCheckResult, standardCheckMethod } from "./standard-check.method.ts";
export { standardCheck } from "./standard-check.ts";
export {
  OutlookTrend,
  Prospect,
  prospects,
  TargetAim,
  TargetOutlookInput,
  TargetOutlookResult,
  targetAims,
  targetOutlookMethod,
} from "./target-outlook.method.ts";
export { outlookHorizonYears, targetOutlook } from "./target-outlook.ts";
