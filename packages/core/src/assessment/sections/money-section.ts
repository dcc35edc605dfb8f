import { z } from "zod";
import { PeriodFigure, YearFigure } from "../../figure/figure.ts";
import { Gap, gap, isGap } from "../../figure/gap.ts";
import { figureOf, type Series } from "../../figure/series.ts";
import { healthValue } from "../../money/health-value.ts";
import { vslStudies } from "../../money/vsl-studies.ts";
import { vslTransfer } from "../../money/vsl-transfer.ts";
import { converted } from "../../quantity/quantity.ts";
import { Text } from "../../text/text.ts";
import type { CityInputs } from "../city-inputs.ts";
import { parameterProvenance } from "../parameter-sources.ts";
import { type Provenance, provenanceOf } from "../provenance.ts";
import type { HealthSection } from "./health-section.schema.ts";
import { noEvidence } from "./no-evidence.ts";

const ValueOfLife = z
  .object({
    central: YearFigure,
    /** Lowest and highest study to show: a range of studies and ethics, not a 95 % interval. */
    low: YearFigure,
    high: YearFigure,
  })
  .readonly();

const AvoidedValue = z
  .object({
    /** At the central value of life; its interval is that of the deaths. */
    valuePerYear: PeriodFigure,
    /** Extremes of both ranges, wider than a 95 % interval. */
    low: PeriodFigure,
    high: PeriodFigure,
  })
  .readonly();

/** What the avoided deaths are worth, in prices of the year of the study. */
export const MoneySection = z
  .object({
    /** GDP per resident in the price year, CNY; where it is a gap the values of life are those of the nation. */
    incomePerPerson: z.union([YearFigure, Gap]),
    valueOfLife: ValueOfLife,
    avoided: z.union([AvoidedValue, Gap]),
    notes: z.array(Text).readonly(),
  })
  .readonly();
export type MoneySection = z.infer<typeof MoneySection>;

/** GDP per person of China in 2019, CNY, as first published. */
const nationalIncome2019 = 70_892;

/** Income elasticity of the default study: in proportion to income. */
const defaultElasticity = 1;

function study(id: string): { vsl: number; provenance: Provenance } {
  const vsl = vslStudies.find((one) => one.id === id)?.vsl ?? 0;
  return { vsl, provenance: parameterProvenance(id) };
}

const central = study("cao-2023");
const lowest = study("hoffmann-2017");
const highest = study("jin-2020");
/** The central value where it is not carried to a city's income. */
export const nationalValueOfLife = central.vsl;
const incomeProvenance = parameterProvenance("nbs-2019");
/** Year of the prices of the central study, and of both incomes. */
const priceYear = 2019;

const notes: readonly Text[] = [
  {
    en: "In prices of 2019. The value of life follows the city's GDP per person in proportion; a policy may give every life the same value",
    zh: "按 2019 年价格计。统计生命价值按人均 GDP 等比例转移；政策评估也可对所有人采用同一价值",
  },
  {
    en: "The lowest study is in prices of 2009 and the price year of the highest is unclear: neither is converted",
    zh: "最低值研究为 2009 年价格，最高值研究价格年份不明，均未折算",
  },
];

function inPriceYear(series: readonly Series[]): YearFigure | undefined {
  for (const one of series) {
    const figure = figureOf(one, priceYear);
    if (figure !== undefined) return figure;
  }
  return undefined;
}

/** GDP per resident of the price year in CNY. */
function incomeOf({ evidence }: CityInputs): YearFigure | Gap {
  if (evidence === undefined) return noEvidence;
  const gdp = inPriceYear(evidence.gdp.series);
  const population = inPriceYear(evidence.population.series);
  if (gdp === undefined || population === undefined || !(gdp.value > 0) || !(population.value > 0)) {
    return gap(
      { en: `GDP or population of ${priceYear} is missing`, zh: `缺少 ${priceYear} 年 GDP 或人口数据` },
      { en: "both of that year", zh: "该年 GDP 与常住人口" },
    );
  }
  return {
    ...provenanceOf([gdp, population]),
    value: converted(gdp, "CNY").value / converted(population, "persons").value,
    unit: "CNY",
    year: priceYear,
  };
}

interface Lives {
  readonly central: number;
  readonly low: number;
  readonly high: number;
}

/** The values of a life at an income; at the nation's where it is a gap. */
function valueOfLifeAt(income: YearFigure | Gap): Lives {
  const at = (base: number) =>
    isGap(income)
      ? base
      : vslTransfer({
          base,
          baseIncome: nationalIncome2019,
          income: income.value,
          elasticity: defaultElasticity,
        }).vsl;
  return { central: at(central.vsl), low: at(lowest.vsl), high: at(highest.vsl) };
}

function lifeFigure(value: number, from: Provenance, income: YearFigure | Gap): YearFigure {
  const provenance = isGap(income)
    ? provenanceOf([from], ["expert-default"])
    : provenanceOf([from, income, incomeProvenance]);
  return { ...provenance, value, unit: "CNY", year: priceYear };
}

const inHundredMillions = (value: number) => converted({ value, unit: "CNY" }, "10⁸ CNY").value;

function avoidedValue(deaths: PeriodFigure, life: z.infer<typeof ValueOfLife>): z.infer<typeof AvoidedValue> {
  const { value, lower = value, upper = value, period } = deaths;
  const worth = healthValue({
    deaths: { central: value, lower, upper },
    vsl: { central: life.central.value, low: life.low.value, high: life.high.value },
  });
  const shared = { unit: "10⁸ CNY" as const, period };
  const range = { ...provenanceOf([deaths, life.low, life.high]), ...shared };
  return {
    valuePerYear: {
      ...provenanceOf([deaths, life.central]),
      ...shared,
      value: inHundredMillions(worth.value),
      lower: inHundredMillions(lower * life.central.value),
      upper: inHundredMillions(upper * life.central.value),
    },
    low: { ...range, value: inHundredMillions(worth.low) },
    high: { ...range, value: inHundredMillions(worth.high) },
  };
}

/** The central value of a life in the city, in CNY of the price year. */
export function valueOfLifeOf(inputs: CityInputs): YearFigure {
  const income = incomeOf(inputs);
  return lifeFigure(valueOfLifeAt(income).central, central.provenance, income);
}

/** Avoided deaths times the value of a statistical life carried to the city's income. */
export function moneySection(inputs: CityInputs, health: HealthSection): MoneySection {
  const income = incomeOf(inputs);
  const life = valueOfLifeAt(income);
  const valueOfLife = {
    central: lifeFigure(life.central, central.provenance, income),
    low: lifeFigure(life.low, lowest.provenance, income),
    high: lifeFigure(life.high, highest.provenance, income),
  };
  const { avoided } = health;
  return {
    incomePerPerson: income,
    valueOfLife,
    avoided: isGap(avoided) ? avoided : avoidedValue(avoided.deathsPerYear, valueOfLife),
    notes,
  };
}
