import { z } from "zod";
import { OzoneRegimeResult } from "../../air/ozone-regime.method.ts";
import { ozoneRegime } from "../../air/ozone-regime.ts";
import { PeriodFigure, YearFigure } from "../../figure/figure.ts";
import { Gap, gap } from "../../figure/gap.ts";
import { figureOf, type Series } from "../../figure/series.ts";
import type { Period } from "../../place/period.ts";
import { changeOver } from "../../synergy/change.ts";
import { Text } from "../../text/text.ts";
import type { CityInputs } from "../city-inputs.ts";
import { noEvidence } from "./no-evidence.ts";
import { pointsWithin, SeriesTrend, seriesTrend } from "./trend-section.ts";

const metrics = {
  o3_mda8_p90: {
    en: "90th percentile of the daily maximum 8-hour means, China's annual metric",
    zh: "日最大 8 小时平均第 90 百分位数（我国年评价指标）",
  },
  o3_mda8_mean: {
    en: "annual mean of the daily maximum 8-hour means",
    zh: "日最大 8 小时平均的年均值",
  },
} as const satisfies Record<string, Text>;
type OzoneMetric = keyof typeof metrics;

const metricIds = ["o3_mda8_p90", "o3_mda8_mean"] as const satisfies readonly OzoneMetric[];

const ObservedOzone = z
  .object({
    metric: z.enum(metricIds),
    label: Text,
    /** First and last year of the period with a value. */
    first: YearFigure,
    last: YearFigure,
    changePercent: z.union([PeriodFigure, Gap]),
    trend: z.union([SeriesTrend, Gap]),
  })
  .readonly();
export type ObservedOzone = z.infer<typeof ObservedOzone>;

const OzoneRisk = z
  .object({
    cut: z.enum(["nox-alone", "nox-and-voc"]),
    risk: OzoneRegimeResult.unwrap().shape.risk,
    sentence: Text,
  })
  .readonly();

/** Ozone as observed, its trend beside that of PM2.5, and its response to further cuts as a class of risk, never a number. */
export const OzoneSection = z
  .object({
    observed: z.union([z.array(ObservedOzone).readonly(), Gap]),
    pm25Trend: z.union([SeriesTrend, Gap]),
    risks: z.array(OzoneRisk).readonly(),
    notes: z.array(Text).readonly(),
  })
  .readonly();
export type OzoneSection = z.infer<typeof OzoneSection>;

const notes: readonly Text[] = [
  {
    en: "The chemical regime of the city is not known to the panel, so the risk holds for any; a study of its season and place decides",
    zh: "数据中不含该市臭氧生成敏感性信息，风险按任一机制判断，须以本地分季研究为准",
  },
];

/** A fall by a fifth, within the range where responses are near linear. */
const furtherCut = -0.2;

const risks: OzoneSection["risks"] = (
  [
    ["nox-alone", 0],
    ["nox-and-voc", furtherCut],
  ] as const
).map(([cut, vocChange]) => ({
  cut,
  ...ozoneRegime({ regime: "unknown", noxChange: furtherCut, vocChange }),
}));

const notObserved = gap(
  { en: "there is no ozone series in the period", zh: "该时段内没有臭氧监测数据" },
  { en: "daily maximum 8-hour means of two years", zh: "两个年份的臭氧日最大 8 小时平均数据" },
);

function observed(series: Series, metric: OzoneMetric, period: Period): ObservedOzone | undefined {
  const points = pointsWithin(series, period);
  const [firstYear, lastYear] = [points[0]?.year, points.at(-1)?.year];
  if (firstYear === undefined || lastYear === undefined || firstYear === lastYear) return undefined;
  const [first, last] = [figureOf(series, firstYear), figureOf(series, lastYear)];
  if (first === undefined || last === undefined) return undefined;
  return {
    metric,
    label: metrics[metric],
    first,
    last,
    changePercent: changeOver({ from: first, to: last }).percent,
    trend: seriesTrend(series, period),
  };
}

/** Ozone of the period beside PM2.5; `pm25Trend` is that of the trend section. */
export function ozoneSection(inputs: CityInputs, pm25Trend: SeriesTrend | Gap): OzoneSection {
  const { evidence, period } = inputs;
  if (evidence === undefined) return { observed: noEvidence, pm25Trend, risks, notes };
  const rows = metricIds.flatMap((metric) =>
    evidence.concentrations
      .filter(({ variable }) => variable === metric)
      .flatMap((series) => observed(series, metric, period) ?? []),
  );
  return { observed: rows.length === 0 ? notObserved : rows, pm25Trend, risks, notes };
}
