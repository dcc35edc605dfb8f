import { invalidInput } from "../error/tandem-error.ts";
import type { Citation } from "../method/method.ts";
import type { Text } from "../text/text.ts";
import type { ExposureMetric, ExposureUnit } from "./exposure-metric.ts";
import { gemmCurve } from "./gemm.ts";
import {
  type GemmCause,
  type GemmCohorts,
  gemmCauses,
  gemmCitation,
  gemmCohorts,
  gemmCounterfactual,
  gemmHighestExposure,
} from "./gemm-parameters.ts";
import { type LogLinearEntry, logLinearEntries } from "./log-linear-parameters.ts";
import { logLinearCurve } from "./log-linear-risk.ts";
import type { Endpoint, RiskCurve, RiskPollutant } from "./risk-curve.ts";

/** A concentration–response function as data: what it takes, what it predicts, where it holds, where it comes from. */
export interface ConcentrationResponse {
  readonly id: string;
  readonly form: "gemm" | "log-linear";
  readonly pollutant: RiskPollutant;
  readonly metric: ExposureMetric;
  readonly unit: ExposureUnit;
  readonly endpoint: Endpoint;
  readonly population: Text;
  readonly counterfactual: number;
  /** Relative risk per `increment` of concentration, of log-linear functions. */
  readonly relativeRisk?: readonly [central: number, lower: number, upper: number];
  readonly increment?: number;
  readonly range: RiskCurve["range"];
  readonly citation: Citation;
  readonly note: Text;
  readonly curve: RiskCurve;
}

const gemmNotes: Record<GemmCohorts, Text> = {
  "with-chinese": { en: "Fitted to all cohorts", zh: "基于全部队列拟合" },
  "without-chinese": {
    en: "Fitted without the cohort of Chinese men, the one at high concentrations",
    zh: "未纳入中国男性队列（唯一的高浓度队列）",
  },
};

function gemmEntry(cause: GemmCause, cohorts: GemmCohorts): ConcentrationResponse {
  const id = `gemm-${cause}${cohorts === "with-chinese" ? "" : "-without-chinese"}`;
  return {
    id,
    form: "gemm",
    pollutant: "pm25",
    metric: "annual-mean",
    unit: "µg/m³",
    endpoint: cause,
    population: { en: "adults from 25 years", zh: "25 岁及以上成人" },
    counterfactual: gemmCounterfactual,
    range: { from: gemmCounterfactual, to: gemmHighestExposure },
    citation: gemmCitation,
    note: gemmNotes[cohorts],
    curve: { ...gemmCurve({ cause, cohorts }), id },
  };
}

function logLinearEntry(entry: LogLinearEntry): ConcentrationResponse {
  const range = { from: entry.counterfactual };
  return { ...entry, form: "log-linear", range, curve: logLinearCurve({ ...entry, range }) };
}

/** Every function, by pollutant. GEMM stands here for all adults; by age see `gemmCurve`. */
export const concentrationResponses: readonly ConcentrationResponse[] = [
  ...gemmCohorts.flatMap((cohorts) => gemmCauses.map((cause) => gemmEntry(cause, cohorts))),
  ...logLinearEntries.map(logLinearEntry),
];

const byId = new Map(concentrationResponses.map((entry) => [entry.id, entry]));

/**
 * The function with an id of {@link concentrationResponses}.
 * @throws TandemError `invalid-input` where there is none.
 */
export function concentrationResponse(id: string): ConcentrationResponse {
  const entry = byId.get(id);
  if (entry !== undefined) return entry;
  throw invalidInput("functions", {
    en: `must be one of ${[...byId.keys()].join(", ")}, got ${id}`,
    zh: `应为 ${[...byId.keys()].join("、")} 之一，收到 ${id}`,
  });
}
