export {
  type AssessmentErrors,
  type AssessmentInputs,
  type AssessmentOptions,
  type CityGroup,
  type PerCity,
  type UncertainInput,
  uncertainInputs,
} from "./assessment-inputs.ts";
export { type AssessmentPlan, assessmentPlan } from "./assessment-plan.ts";
export { type AssessmentRunner, assessmentRunner, type RunnerOptions } from "./assessment-runner.ts";
export { resultColumns, type SimulatedCities } from "./result-columns.ts";
export {
  type AssessmentSimulation,
  assessmentSimulation,
  type Points,
  simulateAssessment,
} from "./simulate-assessment.ts";
