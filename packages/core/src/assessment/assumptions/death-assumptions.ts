import type { PeriodFigure } from "../../figure/figure.ts";
import { isGap } from "../../figure/gap.ts";
import { figureOf, type SeriesPair } from "../../figure/series.ts";
import { converted } from "../../quantity/quantity.ts";
import type { Text } from "../../text/text.ts";
import type { CityInputs } from "../city-inputs.ts";
import { type Baseline, baselineOf } from "../health-baseline.ts";
import { provenanceOf } from "../provenance.ts";
import { functionNamed } from "../sections/function-names.ts";
import { avoidedBy, headlineFunction } from "../sections/health-functions.ts";
import type { HealthSection } from "../sections/health-section.schema.ts";
import type { MoneySection } from "../sections/money-section.ts";
import { seriesFrom } from "../sections/trend-section.ts";
import { sourceNamed } from "../source-names.ts";
import {
  type Assumption,
  relativeChange,
  type Spread,
  spoken,
  spreadOf,
  type Variant,
} from "./assumption.ts";

/** Results that assumptions on deaths and their value move. */
export interface HealthResults {
  readonly inputs: CityInputs;
  readonly health: HealthSection;
  readonly money: MoneySection;
}

interface Grounds extends HealthResults {
  readonly deaths: PeriodFigure;
}

function groundsOf(results: HealthResults): Grounds | undefined {
  const { avoided } = results.health;
  return isGap(avoided) ? undefined : { ...results, deaths: avoided.deathsPerYear };
}

function bare(figure: PeriodFigure, value: number): PeriodFigure {
  const { lower: _lower, upper: _upper, ...rest } = figure;
  return { ...rest, value };
}

function deathsVariant({ money }: Grounds, label: Text, count: PeriodFigure): Variant {
  const life = money.valueOfLife.central;
  const value: PeriodFigure = {
    ...provenanceOf([count, life]),
    ...converted({ value: count.value * life.value, unit: "CNY" }, "10⁸ CNY"),
    period: count.period,
  };
  return { label, avoidedDeaths: count, value };
}

function onDeaths(
  id: Assumption["id"],
  { deaths }: Grounds,
  { variants, say }: { variants: readonly Variant[]; say: (spread: Spread, central: string) => Text },
): Assumption {
  const counts = variants.flatMap(({ avoidedDeaths }) => avoidedDeaths?.value ?? []);
  return {
    id,
    statement: say(spreadOf(counts), spoken(deaths.value)),
    influence: Math.max(0, ...counts.map((count) => relativeChange(count, deaths.value))),
    variants,
  };
}

function riskSlope(grounds: Grounds): Assumption {
  const { value, lower = value, upper = value } = grounds.deaths;
  const variants = [
    deathsVariant(grounds, { en: "lower end", zh: "区间下端" }, bare(grounds.deaths, lower)),
    deathsVariant(grounds, { en: "upper end", zh: "区间上端" }, bare(grounds.deaths, upper)),
  ];
  return onDeaths("risk-slope", grounds, {
    variants,
    say: ({ low, high }, central) => ({
      en: `With the slope of the risk function at the ends of its 95 % interval, ${low} to ${high} deaths a year are avoided instead of ${central}`,
      zh: `暴露—反应函数斜率取 95% 区间两端时，每年避免死亡 ${low} 至 ${high} 人（中心值 ${central} 人）`,
    }),
  });
}

function riskFunction(grounds: Grounds): Assumption | undefined {
  const { otherFunctions, avoidedByAge } = grounds.health;
  const variants = [...otherFunctions, ...(isGap(avoidedByAge) ? [] : [avoidedByAge])].map((other) =>
    deathsVariant(
      grounds,
      other.function === headlineFunction
        ? { en: "slopes by age", zh: "分年龄斜率" }
        : functionNamed(other.function),
      other.deathsPerYear,
    ),
  );
  if (variants.length === 0) return undefined;
  return onDeaths("risk-function", grounds, {
    variants,
    say: ({ low, high }, central) => ({
      en: `By other concentration–response functions ${low} to ${high} deaths a year are avoided instead of ${central}`,
      zh: `改用其他暴露—反应函数时，每年避免死亡 ${low} 至 ${high} 人（主结果 ${central} 人）`,
    }),
  });
}

/** A tenth either way: about how far provinces of China lie from the nation's rate. An expert's. */
const rateError = 0.1;

function deathRate(grounds: Grounds): Assumption {
  const { value } = grounds.deaths;
  const variants = [
    deathsVariant(
      grounds,
      { en: "death rate 10 % lower", zh: "死亡率低 10%" },
      bare(grounds.deaths, value * (1 - rateError)),
    ),
    deathsVariant(
      grounds,
      { en: "death rate 10 % higher", zh: "死亡率高 10%" },
      bare(grounds.deaths, value * (1 + rateError)),
    ),
  ];
  return onDeaths("death-rate", grounds, {
    variants,
    say: ({ low, high }, central) => ({
      en: `Were the city's death rate 10 % off the nation's, ${low} to ${high} deaths a year would be avoided instead of ${central}`,
      zh: `若该市死亡率与全国水平相差 10%，每年避免死亡 ${low} 至 ${high} 人（中心值 ${central} 人）`,
    }),
  });
}

function ageStructure(grounds: Grounds, { deaths, crudeDeaths }: Baseline): Assumption | undefined {
  if (!(deaths > 0)) return undefined;
  const count = bare(grounds.deaths, (grounds.deaths.value * crudeDeaths) / deaths);
  return onDeaths("age-structure", grounds, {
    variants: [deathsVariant(grounds, { en: "the nation's age structure", zh: "采用全国年龄结构" }, count)],
    say: ({ low }, central) => ({
      en: `With the nation's age structure in place of the city's, ${low} deaths a year are avoided instead of ${central}`,
      zh: `若以全国年龄结构代替该市年龄结构，每年避免死亡 ${low} 人（主结果 ${central} 人）`,
    }),
  });
}

/** The other PM2.5 series that have both years. */
export function otherPairs(inputs: CityInputs): readonly SeriesPair[] {
  const { pm25, period } = inputs;
  const used = isGap(pm25) ? undefined : pm25.from.source;
  return seriesFrom(inputs, "pm25").flatMap((series) => {
    if (series.source === used) return [];
    const [from, to] = [figureOf(series, period.from), figureOf(series, period.to)];
    return from && to ? [{ from, to }] : [];
  });
}

function pm25Source(grounds: Grounds, baseline: Baseline): Assumption | undefined {
  const variants = otherPairs(grounds.inputs).map((pair) => {
    const { deathsPerYear } = avoidedBy({ id: headlineFunction, family: "gemm" }, baseline, pair);
    return deathsVariant(grounds, sourceNamed(pair.from.source), deathsPerYear);
  });
  if (variants.length === 0) return undefined;
  return onDeaths("pm25-source", grounds, {
    variants,
    say: ({ low, high }, central) => ({
      en: `By other series of PM2.5 ${low === high ? low : `${low} to ${high}`} deaths a year are avoided instead of ${central}`,
      zh: `采用其他 PM2.5 数据序列时，每年避免死亡 ${low === high ? low : `${low} 至 ${high}`} 人（主结果 ${central} 人）`,
    }),
  });
}

/** The assumptions behind the count of avoided deaths. */
export function deathAssumptions(results: HealthResults): readonly Assumption[] {
  const grounds = groundsOf(results);
  const baseline = baselineOf(results.inputs.evidence, "ncd+lri");
  if (grounds === undefined || isGap(baseline)) return [];
  return [
    riskSlope(grounds),
    riskFunction(grounds),
    deathRate(grounds),
    ageStructure(grounds, baseline),
    pm25Source(grounds, baseline),
  ].filter((assumption) => assumption !== undefined);
}
