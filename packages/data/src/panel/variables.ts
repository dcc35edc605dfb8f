import { airAndEconomyVariables } from "./air-and-economy-variables.ts";
import { censusVariables } from "./census-variables.ts";
import { plantVariables } from "./plant-variables.ts";
import type { VariableDefinition } from "./variable-definition.ts";

/**
 * Every variable of the panel in the order it is shown in, each with its sources in order of preference. The build
 * writes them into `panel.json`, so rebuild it after a change here.
 */
export const variables: readonly VariableDefinition[] = [
  ...airAndEconomyVariables,
  ...plantVariables,
  ...censusVariables,
];
