import { type SpeciesId, speciesIds } from "../sectors/sector.ts";
import type { Text } from "../text/text.ts";
import { type Activity, activities } from "./activities.ts";
import type { Measure, SynergyType } from "./measure.ts";
import type { MeasureChange, NewMeasure, UserText } from "./measure-changes.ts";

type BySpecies = Readonly<Record<SpeciesId, number>>;

const knownActivities: Readonly<Record<string, Activity>> = activities;

function bothLanguages(text: UserText): Text {
  return typeof text === "string" ? { en: text, zh: text } : text;
}

function ofAllSpecies(some: Readonly<Partial<BySpecies>>): BySpecies {
  return { co2: 0, so2: 0, nox: 0, pm25: 0, voc: 0, nh3: 0, ...some };
}

/** What a measure does by its reductions: both, one and not the other, or one at the cost of the other. */
function synergyOf({ reduction, nonCo2 }: Pick<Measure, "reduction" | "nonCo2">): SynergyType {
  const pollutants = speciesIds.filter((species) => species !== "co2").map((species) => reduction[species]);
  const carbon = [reduction.co2, nonCo2.reduction];
  if ([...carbon, ...pollutants].some((value) => value < 0)) return "trade-off";
  const [air, climate] = [pollutants.some((value) => value > 0), carbon.some((value) => value > 0)];
  if (air && climate) return "synergy";
  return air ? "air-only" : "carbon-only";
}

/** The measure that a user sent: with nothing where nothing was said, grade C and the user as its source. */
export function userMeasure({
  name,
  activity,
  note,
  requires,
  exclusiveGroup,
  ...sent
}: NewMeasure): Measure {
  const known = Object.hasOwn(knownActivities, activity.id) ? knownActivities[activity.id]?.label : undefined;
  const reduction = ofAllSpecies(sent.reduction);
  const nonCo2 = sent.nonCo2 ?? { share: 0, reduction: 0 };
  return {
    ...sent,
    name: bothLanguages(name),
    activity: { id: activity.id, label: bothLanguages(activity.label ?? known ?? activity.id) },
    share: ofAllSpecies(sent.share),
    reduction,
    gridPower: sent.gridPower ?? 0,
    nonCo2,
    done2020: sent.done2020 ?? 0,
    synergy: sent.synergy ?? synergyOf({ reduction, nonCo2 }),
    grades: sent.grades ?? { cost: "C", effect: "C" },
    sources: sent.sources ?? ["user"],
    ...(requires && { requires }),
    ...(exclusiveGroup !== undefined && { exclusiveGroup }),
    ...(note !== undefined && { note: bothLanguages(note) }),
    origin: "user",
  };
}

function changedCost(cost: Measure["cost"], change: MeasureChange["cost"]): Measure["cost"] {
  return {
    basis: change?.basis ?? cost.basis,
    low: change?.low ?? cost.low,
    central: change?.central ?? cost.central,
    high: change?.high ?? cost.high,
  };
}

/** The measure with what a user changed of it; what is absent stays. The user stands behind the result. */
export function changedMeasure(measure: Measure, change: MeasureChange): Measure {
  const { requires: oldRequires, exclusiveGroup: oldGroup, ...rest } = measure;
  const requires = change.requires === undefined ? oldRequires : change.requires;
  const exclusiveGroup = change.exclusiveGroup === undefined ? oldGroup : change.exclusiveGroup;
  return {
    ...rest,
    name: change.name === undefined ? rest.name : bothLanguages(change.name),
    share: { ...rest.share, ...change.share },
    reduction: { ...rest.reduction, ...change.reduction },
    gridPower: change.gridPower ?? rest.gridPower,
    nonCo2: {
      share: change.nonCo2?.share ?? rest.nonCo2.share,
      reduction: change.nonCo2?.reduction ?? rest.nonCo2.reduction,
    },
    reach: change.reach ?? rest.reach,
    done2020: change.done2020 ?? rest.done2020,
    cost: changedCost(rest.cost, change.cost),
    lifetimeYears: change.lifetimeYears ?? rest.lifetimeYears,
    synergy: change.synergy ?? rest.synergy,
    grades: {
      cost: change.grades?.cost ?? rest.grades.cost,
      effect: change.grades?.effect ?? rest.grades.effect,
    },
    ...(requires && { requires }),
    ...(exclusiveGroup !== null && exclusiveGroup !== undefined && { exclusiveGroup }),
    ...(change.note !== undefined && { note: bothLanguages(change.note) }),
    origin: "user",
  };
}
