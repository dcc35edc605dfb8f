import type { YearFigure } from "../../figure/figure.ts";
import { parameterProvenance } from "../parameter-sources.ts";
import { type Provenance, provenanceOf } from "../provenance.ts";

const rates = provenanceOf([
  parameterProvenance("gbd2019-rates"),
  parameterProvenance("ihme-rates-by-age", ["expert-default"]),
]);

const functions = {
  gemm: parameterProvenance("gemm-2018"),
  who: parameterProvenance("who-2021-pm25"),
  hrapie: parameterProvenance("hrapie-pm25"),
} as const;
export type FunctionFamily = keyof typeof functions;

/** What a count of deaths before any risk function rests on: residents and the nation's rates. */
export function baselineProvenance(people: YearFigure): Provenance {
  return provenanceOf([people, rates]);
}

/** What deaths by a risk function rest on: concentrations, residents, rates and the function. */
export function deathsProvenance(
  concentrations: readonly YearFigure[],
  people: YearFigure,
  family: FunctionFamily,
): Provenance {
  return provenanceOf([people, ...concentrations, rates, functions[family]]);
}
