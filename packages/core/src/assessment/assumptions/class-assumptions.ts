import { isGap } from "../../figure/gap.ts";
import type { SeriesPair } from "../../figure/series.ts";
import { defaultClassErrors } from "../../synergy/class-probabilities.ts";
import { synergyClass } from "../../synergy/synergy-class.ts";
import type { Text } from "../../text/text.ts";
import type { CityInputs } from "../city-inputs.ts";
import { classNames } from "../class-names.ts";
import { type ClassConfidence, classConfidence } from "../sections/confidence-section.ts";
import { sourceNamed } from "../source-names.ts";
import { type Assumption, relativeChange, spoken, type Variant } from "./assumption.ts";
import { otherPairs } from "./death-assumptions.ts";

interface Pairs {
  readonly co2: SeriesPair;
  readonly pm25: SeriesPair;
}

type ClassName = NonNullable<Variant["class"]>;

function classOf({ co2, pm25 }: Pairs, tolerance: number): ClassName {
  return synergyClass({
    co2: [co2.from.value, co2.to.value],
    pm25: [pm25.from.value, pm25.to.value],
    tolerance,
  }).class;
}

/** 1 where a variant has another class than the central one. */
function changes(variants: readonly Variant[], central: ClassName): number {
  return variants.some((variant) => variant.class !== central) ? 1 : 0;
}

function listed(variants: readonly Variant[]): Text {
  const each = (language: "en" | "zh") =>
    variants.map(
      (variant) => `${variant.label[language]}: ${classNames[variant.class ?? "uncertain"][language]}`,
    );
  return { en: each("en").join("; "), zh: each("zh").join("；") };
}

function inventory({ co2, pm25 }: Pairs, inputs: CityInputs, tolerance: number): Assumption | undefined {
  const central = classOf({ co2, pm25 }, tolerance);
  const variants = inputs.co2.others.map((other) => ({
    label: sourceNamed(other.from.source),
    class: classOf({ co2: other, pm25 }, tolerance),
  }));
  if (variants.length === 0) return undefined;
  const [named, own] = [listed(variants), sourceNamed(co2.from.source)];
  return {
    id: "inventory",
    statement: {
      en: `By ${own.en} the class is "${classNames[central].en}"; by other inventories, ${named.en}`,
      zh: `按主清单（${own.zh}），类型为“${classNames[central].zh}”；按其他清单，${named.zh}`,
    },
    influence: changes(variants, central),
    variants,
  };
}

function tolerances({ co2, pm25 }: Pairs, tolerance: number): Assumption {
  const central = classOf({ co2, pm25 }, tolerance);
  const variants = [0, 0.01, 0.02].map((share) => ({
    label: { en: `tolerance ${100 * share} %`, zh: `容差 ${100 * share}%` },
    class: classOf({ co2, pm25 }, share),
  }));
  const named = listed(variants);
  return {
    id: "tolerance",
    statement: {
      en: `The class by how small a change counts as none: ${named.en}`,
      zh: `按视为不变的容差，类型分别为：${named.zh}`,
    },
    influence: changes(variants, central),
    variants,
  };
}

const errorsTwice = { co2: 2 * defaultClassErrors.co2, pm25: 2 * defaultClassErrors.pm25 };

function classErrors(pairs: Pairs, central: ClassConfidence, tolerance: number): Assumption {
  const twice = classConfidence(pairs.co2, pairs.pm25, { tolerance, errors: errorsTwice });
  const named = (one: ClassConfidence) => ({
    ...classNames[one.class],
    percent: spoken(100 * one.probability.value),
  });
  const [usual, doubled] = [named(central), named(twice)];
  return {
    id: "class-errors",
    statement: {
      en: `With errors of inventory and monitors as assumed: "${usual.en}", the likeliest class at ${usual.percent} %; twice as large: "${doubled.en}", at ${doubled.percent} %`,
      zh: `按设定的清单与监测误差：“${usual.zh}”，最可能类型概率 ${usual.percent}%；误差加倍：“${doubled.zh}”，概率 ${doubled.percent}%`,
    },
    influence:
      twice.class === central.class ? relativeChange(twice.probability.value, central.probability.value) : 1,
    variants: [
      {
        label: { en: "errors twice as large", zh: "误差加倍" },
        class: twice.class,
        classProbability: twice.probability,
      },
    ],
  };
}

/** What another series of PM2.5 does to the class; its effect on deaths is merged with it. */
function pm25Class(pairs: Pairs, inputs: CityInputs, tolerance: number): Assumption | undefined {
  const central = classOf(pairs, tolerance);
  const variants = otherPairs(inputs).map((pm25) => ({
    label: sourceNamed(pm25.from.source),
    class: classOf({ co2: pairs.co2, pm25 }, tolerance),
  }));
  if (variants.length === 0) return undefined;
  const [named, own] = [listed(variants), sourceNamed(pairs.pm25.from.source)];
  return {
    id: "pm25-source",
    statement: {
      en: `By ${own.en} the class is "${classNames[central].en}"; by other series of PM2.5, ${named.en}`,
      zh: `按主序列（${own.zh}），类型为“${classNames[central].zh}”；按其他 PM2.5 序列，${named.zh}`,
    },
    influence: changes(variants, central),
    variants,
  };
}

/** The assumptions behind the class. */
export function classAssumptions(
  inputs: CityInputs,
  confidence: ClassConfidence | undefined,
  tolerance: number,
): readonly Assumption[] {
  const { pm25 } = inputs;
  const co2 = inputs.co2.asked;
  if (isGap(co2) || isGap(pm25) || confidence === undefined) return [];
  const pairs = { co2, pm25 };
  return [
    inventory(pairs, inputs, tolerance),
    pm25Class(pairs, inputs, tolerance),
    classErrors(pairs, confidence, tolerance),
    tolerances(pairs, tolerance),
  ].filter((assumption) => assumption !== undefined);
}
