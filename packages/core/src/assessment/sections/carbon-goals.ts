import type { YearFigure } from "../../figure/figure.ts";
import { type Gap, gap, isGap } from "../../figure/gap.ts";
import { figureOf, type Series } from "../../figure/series.ts";
import { bothGoals } from "../../goals/both-goals.ts";
import { goalLevel, policyGoals } from "../../goals/policy-targets.ts";
import { documentProvenance, parameterProvenance } from "../parameter-sources.ts";
import { provenanceOf } from "../provenance.ts";
import { outlookInput, outlookOn, type TrendBasis } from "./goal-outlook.ts";
import type { GoalsSection } from "./goals-section.schema.ts";
import type { CarbonPeak } from "./trend-section.ts";

/** Trend of CO2 and its highest year. */
export interface CarbonGrounds {
  readonly basis: TrendBasis | Gap;
  readonly highest: YearFigure | undefined;
}

/** The value of the highest year of the whole series; the last of equal ones. */
export function highestOf(series: Series | undefined): YearFigure | undefined {
  const top = series?.points.reduce((best, point) => (point.value >= best.value ? point : best));
  return series && top && figureOf(series, top.year);
}

const noCarbon = gap(
  { en: "there is no CO2 series", zh: "缺少 CO₂ 数据序列" },
  { en: "an inventory of several years", zh: "多年排放清单" },
);

const [peakGoal] = policyGoals("co2-peak");

/** The carbon peak: attained by the rule of the trend section, and whether today's trend stays under the highest year so far. */
export function carbonPeakGoal(
  peak: CarbonPeak | Gap,
  { basis, highest }: CarbonGrounds,
): GoalsSection["carbonPeak"] {
  if (isGap(peak)) return peak;
  if (isGap(basis)) return basis;
  if (peakGoal === undefined || highest === undefined) return noCarbon;
  const rule = parameterProvenance("peak-rule");
  const { value, unit } = highest;
  const outlook = outlookOn(basis, { ...provenanceOf([highest, rule]), value, unit, year: peakGoal.year });
  if (isGap(outlook)) return outlook;
  const { id: document, title } = peakGoal.document;
  const attained = peak.status === "peaked";
  const { judged: latest, projected, prospect, drawnFrom } = outlook;
  const { year } = peakGoal;
  return {
    document,
    title,
    year,
    status: peak.status,
    attained,
    highest,
    latest,
    projected,
    prospect,
    drawnFrom,
  };
}

const bothYear = 2035;
const carbonGoal = policyGoals("net-ghg").find(({ year }) => year === bothYear);
const airGoal = policyGoals("pm25").find(({ year, scope }) => year === bothYear && scope === "china");

/** The goals of 2035: the national contribution's fall from the peak for CO2, Beautiful China for PM2.5. */
export function bothIn2035({ basis, highest }: CarbonGrounds, air: TrendBasis | Gap): GoalsSection["both"] {
  if (isGap(basis)) return basis;
  if (isGap(air)) return air;
  if (carbonGoal === undefined || airGoal === undefined || highest === undefined) return noCarbon;
  const [co2Level, pm25Level] = [goalLevel(carbonGoal, highest.value), goalLevel(airGoal)];
  if (isGap(co2Level)) return co2Level;
  if (isGap(pm25Level)) return pm25Level;
  const co2Target: YearFigure = {
    ...provenanceOf([highest, documentProvenance(carbonGoal.document.id)]),
    value: co2Level,
    unit: highest.unit,
    year: bothYear,
  };
  const pm25Target: YearFigure = {
    ...documentProvenance(airGoal.document.id),
    value: pm25Level,
    unit: "µg/m³",
    year: bothYear,
  };
  const result = bothGoals({ co2: outlookInput(basis, co2Target), pm25: outlookInput(air, pm25Target) });
  if (isGap(result)) return result;
  const { attained, prospect, reachedIn, lagging } = result;
  return { year: bothYear, attained, prospect, reachedIn, lagging, co2Target, pm25Target };
}
