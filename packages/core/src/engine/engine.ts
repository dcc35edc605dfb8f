export {
  type AssessmentErrors,
  type AssessmentInputs,
  type AssessmentOptions,
  type CityGroup,
  type PerCity,
  type UncertainInput,
  uncertainInputs,
} from "./assessment-inputs.ts";
export { type AssessmentPlan, assessmentPlan, type Span, spanOf } from "./assessment-plan.ts";
export { type AssessmentRunner, assessmentRunner, type RunnerOptions } from "./assessment-runner.ts";
export { resultColumns, type SimulatedCities } from "./result-columns.ts";
export {
  type AssessmentSimulation,
  type AssessmentTotals,
  assessmentTotals,
  type Points,
  simulateAssessment,
} from "./simulate-assessment.ts";
