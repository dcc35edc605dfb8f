import { isGap } from "../../figure/gap.ts";
import type { CityInputs } from "../city-inputs.ts";
import type { ConfidenceSection } from "../sections/confidence-section.ts";
import type { HealthSection } from "../sections/health-section.schema.ts";
import type { MoneySection } from "../sections/money-section.ts";
import type { RegionSection } from "../sections/region-section.ts";
import type { Assumption } from "./assumption.ts";
import { classAssumptions } from "./class-assumptions.ts";
import { deathAssumptions } from "./death-assumptions.ts";
import { transportAssumptions, valueAssumptions } from "./value-assumptions.ts";

export interface AssessedSections {
  readonly confidence: ConfidenceSection;
  readonly health: HealthSection;
  readonly money: MoneySection;
  readonly region: RegionSection;
}

/** Two findings on one assumption as one: both sentences, variants by label, the larger influence. */
function merged(a: Assumption, b: Assumption): Assumption {
  return {
    id: a.id,
    statement: {
      en: `${a.statement.en}. ${b.statement.en}`,
      zh: `${a.statement.zh}。${b.statement.zh}`,
    },
    influence: Math.max(a.influence, b.influence),
    variants: a.variants.map((variant) => ({
      ...b.variants.find(({ label }) => label.en === variant.label.en),
      ...variant,
    })),
  };
}

function mergedById(all: readonly Assumption[]): readonly Assumption[] {
  const byId = new Map<Assumption["id"], Assumption>();
  for (const one of all) {
    const before = byId.get(one.id);
    byId.set(one.id, before === undefined ? one : merged(before, one));
  }
  return [...byId.values()];
}

/**
 * The assumptions that the result rests on, each varied by itself, those first that change a headline result (deaths
 * avoided, their value, the local part of PM2.5, the class) the most. Closed forms only, no simulation.
 */
export function assumptionsOf(
  inputs: CityInputs,
  sections: AssessedSections,
  tolerance: number,
): readonly Assumption[] {
  const { asked } = sections.confidence;
  const all = [
    ...deathAssumptions({ inputs, health: sections.health, money: sections.money }),
    ...valueAssumptions(sections.money),
    ...transportAssumptions(sections.region),
    ...classAssumptions(inputs, isGap(asked) ? undefined : asked, tolerance),
  ];
  return mergedById(all).toSorted((a, b) => b.influence - a.influence);
}
