import type { WholeCityAssessment } from "@tandem/core";

/** Parts of an assessment beyond the class. */
export const sectionsBeyondClass = [
  "confidence",
  "drivers",
  "trend",
  "health",
  "money",
  "goals",
  "sectors",
  "region",
  "ozone",
  "assumptions",
] as const satisfies readonly (keyof WholeCityAssessment)[];

/** Parts of an assessment that are computed by methods. */
export const computedSections = ["synergy", ...sectionsBeyondClass] as const;
export type ComputedSection = (typeof computedSections)[number];

/** The methods behind each part of an assessment. */
export const sectionMethods: Readonly<Record<ComputedSection, readonly string[]>> = {
  synergy: ["synergy-class"],
  confidence: ["class-probability"],
  drivers: ["tapio", "kaya", "lmdi", "end-of-pipe"],
  trend: ["mann-kendall", "peak-status"],
  health: ["avoided-deaths", "gemm", "log-linear-risk", "risk-by-functions"],
  money: ["vsl-transfer"],
  goals: ["standard-check", "target-outlook", "both-goals"],
  sectors: ["air-response"],
  region: ["air-response"],
  ozone: ["ozone-regime", "mann-kendall"],
  assumptions: ["class-probability", "avoided-deaths"],
};

/** Ids of the methods behind several parts. */
export function methodsOf(sections: readonly ComputedSection[]): readonly string[] {
  return sections.flatMap((section) => sectionMethods[section]);
}

/** The methods behind a path: the portfolio, how air answers it, what lives and costs it counts. */
export const pathMethods: readonly string[] = [
  "portfolio",
  "air-response",
  "annual-cost",
  "avoided-deaths",
  "vsl-transfer",
];
