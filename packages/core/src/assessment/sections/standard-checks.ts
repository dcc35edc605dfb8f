import type { YearFigure } from "../../figure/figure.ts";
import { type Gap, gap, isGap } from "../../figure/gap.ts";
import { figureOf } from "../../figure/series.ts";
import type { AirMetric, AirPollutant, AirStandardId } from "../../goals/air-names.ts";
import { airStandards } from "../../goals/air-standards.ts";
import { pollutantWords } from "../../goals/air-words.ts";
import { standardCheck } from "../../goals/standard-check.ts";
import type { Text } from "../../text/text.ts";
import type { CityInputs } from "../city-inputs.ts";
import { documentProvenance } from "../parameter-sources.ts";
import { provenanceOf } from "../provenance.ts";
import { endConcentration } from "./end-figures.ts";
import type { LimitCheck, StandardRow } from "./goals-section.schema.ts";

interface Comparison {
  readonly standard: AirStandardId;
  /** The year whose limits are asked for, where not that of the concentration. */
  readonly limitsOf?: number;
}

/** The first years of the two phases of GB 3095-2026. */
const transition = 2026;
const final = 2031;

function comparisonsOfPm25(year: number): readonly Comparison[] {
  return [
    { standard: "gb-3095-2012" },
    { standard: "gb-3095-2026", limitsOf: Math.max(year, transition) },
    ...(year < final ? [{ standard: "gb-3095-2026" as const, limitsOf: final }] : []),
    { standard: "who-2021-it-1" },
    { standard: "who-2021-it-2" },
    { standard: "who-2021-it-3" },
    { standard: "who-2021-it-4" },
    { standard: "who-2021" },
  ];
}

interface Measured {
  readonly pollutant: AirPollutant;
  readonly metric: AirMetric;
  readonly concentration: YearFigure | Gap;
}

function limitCheck(
  { pollutant, metric, concentration }: Measured,
  comparison: Comparison,
): LimitCheck | Gap {
  if (isGap(concentration)) return concentration;
  const { standard, limitsOf } = comparison;
  const { binding } = airStandards[standard];
  const value = binding ? Math.round(concentration.value) : concentration.value;
  const year = limitsOf ?? concentration.year;
  const found = standardCheck({ pollutant, metric, value, standard, year });
  if (isGap(found)) return found;
  const document = documentProvenance(standard);
  const limit: YearFigure = { ...document, value: found.limit, unit: found.unit, year };
  return {
    limit,
    evaluated: { ...concentration, value },
    attained: found.attained,
    difference: { ...provenanceOf([concentration, document]), value: found.gap, unit: found.unit, year },
    inForce: binding && year === concentration.year,
    status: found.status,
  };
}

function row(measured: Measured, comparison: Comparison): StandardRow {
  const { standard, limitsOf } = comparison;
  const { title } = airStandards[standard];
  return {
    pollutant: measured.pollutant,
    standard,
    title:
      limitsOf === undefined
        ? title
        : { en: `${title.en}, limits of ${limitsOf}`, zh: `${title.zh}（${limitsOf} 年限值）` },
    check: limitCheck(measured, comparison),
  };
}

interface OtherPollutant {
  readonly pollutant: AirPollutant;
  readonly metric: AirMetric;
  readonly variable: string;
  readonly name: Text;
}

const others: readonly OtherPollutant[] = [
  ...(["pm10", "so2", "no2"] as const).map((pollutant): OtherPollutant => {
    const { en, zh } = pollutantWords[pollutant];
    return { pollutant, metric: "annual", variable: pollutant, name: { en, zh: ` ${zh} ` } };
  }),
  {
    pollutant: "o3",
    metric: "mda8",
    variable: "o3_mda8_p90",
    name: {
      en: "O3 (90th percentile of the daily maximum 8-hour means)",
      zh: "臭氧（日最大 8 小时平均第 90 百分位数）",
    },
  },
];

function otherAtEnd({ evidence, period }: CityInputs, { variable, name }: OtherPollutant): YearFigure | Gap {
  const series = evidence?.concentrations.filter((one) => one.variable === variable) ?? [];
  for (const one of series) {
    const figure = figureOf(one, period.to);
    if (figure !== undefined) return figure;
  }
  return gap(
    { en: `there is no ${name.en} for ${period.to}`, zh: `缺少 ${period.to} 年${name.zh}数据` },
    { en: `${name.en} of ${period.to}`, zh: `${period.to} 年${name.zh}`.trimEnd() },
  );
}

/** PM2.5 of the end year against every standard, and the other pollutants against the one in force. */
export function standardRows(inputs: CityInputs): readonly StandardRow[] {
  const { to } = inputs.period;
  const concentration = endConcentration(inputs);
  const pm25: Measured = { pollutant: "pm25", metric: "annual", concentration };
  const inForce: Comparison = { standard: to >= transition ? "gb-3095-2026" : "gb-3095-2012" };
  return [
    ...comparisonsOfPm25(to).map((comparison) => row(pm25, comparison)),
    ...others.map((other) => row({ ...other, concentration: otherAtEnd(inputs, other) }, inForce)),
  ];
}
