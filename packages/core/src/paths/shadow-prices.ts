import type { Resource } from "../measures/measure.ts";
import type { Text } from "../text/text.ts";
import type { ShadowPrice } from "./path-design.ts";
import type { PathLimit, PathModel } from "./path-model.ts";
import { said, saidYuan } from "./said-number.ts";

/** Duals below this many million CNY are rounding. */
const rounding = 1e-6;

interface Priced {
  readonly limit: PathLimit;
  readonly value: number;
  readonly place: Text | undefined;
  readonly year: number;
}

const unitOf = { co2: "kt", pm25: "µg/m³", budget: "million CNY", supply: "kt" } as const;

function priceText({ limit, value, place, year }: Priced, resources: readonly Resource[]): Text {
  const amount = saidYuan(value);
  const [en, zh] = place ? [` in ${place.en}`, place.zh] : ["", ""];
  if (limit.kind === "pm25") {
    return {
      en: `the last µg/m³${en} costs ${amount.en} a year in ${year}`,
      zh: `${year} 年${zh}PM2.5 的最后 1 微克/立方米改善，每年代价为 ${amount.zh}`,
    };
  }
  if (limit.kind === "co2") {
    return {
      en: `the last tonne of CO2${en} costs ${said(value * 1000)} yuan in ${year}`,
      zh: `${year} 年${zh}最后 1 吨 CO₂ 减排的代价为 ${said(value * 1000)} 元`,
    };
  }
  if (limit.kind === "budget") {
    return {
      en: `the last yuan of the budget of ${year} saves ${said(value)} yuan elsewhere`,
      zh: `${year} 年预算的最后 1 元可在其他年份节省 ${said(value)} 元`,
    };
  }
  const name = resources.find(({ id }) => id === limit.resource)?.name ?? {
    en: limit.resource,
    zh: limit.resource,
  };
  return {
    en: `one more kt of ${name.en}${en} would save ${amount.en} a year in ${year}`,
    zh: `${year} 年${zh}${name.zh}供应每增加 1 千吨，每年可节省 ${amount.zh}`,
  };
}

/** The same where the objective is lives: duals are deaths. */
function livesText({ limit, value, place, year }: Priced): Text {
  const [en, zh] = place ? [` in ${place.en}`, place.zh] : ["", ""];
  const unit = {
    co2: ["kt of CO2", "千吨 CO₂"],
    pm25: ["µg/m³", "微克/立方米"],
    budget: ["million yuan", "百万元"],
    supply: ["kt", "千吨"],
  } as const;
  const [unitEn, unitZh] = unit[limit.kind];
  return {
    en: `one more ${unitEn}${en} in ${year} is worth ${said(value)} deaths avoided a year`,
    zh: `${year} 年${zh}每放宽 1 ${unitZh}，每年可多避免 ${said(value)} 例死亡`,
  };
}

/** The dual of a limit as money of its own year: per unit that the limit is made stricter, undiscounted. */
function pricePerUnit(model: PathModel, limit: PathLimit, duals: Float64Array): number {
  const weight = model.weights[limit.milestone] ?? 0;
  const dual = Math.abs(duals[limit.row] ?? 0);
  return weight > 0 ? dual / weight : 0;
}

/**
 * What each limit is worth at the margin in the year of its milestone: the dual of its row over the years that the milestone
 * stands for. Unit: million CNY a year (deaths a year where
 * the objective is lives) per kt, µg/m³ or million CNY. Limits that do not bind have none.
 */
export function shadowPrices(
  model: PathModel,
  duals: Float64Array | undefined,
  resources: readonly Resource[],
): ReadonlyMap<number, readonly ShadowPrice[]> {
  const byMilestone = new Map<number, ShadowPrice[]>();
  if (duals === undefined) return byMilestone;
  for (const limit of model.limits) {
    const value = pricePerUnit(model, limit, duals);
    if (value < rounding) continue;
    const city =
      limit.kind === "budget" || limit.city === "pooled" ? undefined : model.problem.cities[limit.city];
    const year = model.problem.milestones[limit.milestone]?.year ?? model.problem.baseYear;
    const place = model.problem.cities.length > 1 ? city?.name : undefined;
    const priced = { limit, value, place, year };
    const price: ShadowPrice = {
      kind: limit.kind,
      ...(city && { place: city.code }),
      ...(limit.kind === "supply" && { resource: limit.resource }),
      value,
      unit: unitOf[limit.kind],
      text: model.problem.objective.kind === "lives" ? livesText(priced) : priceText(priced, resources),
    };
    byMilestone.set(limit.milestone, [...(byMilestone.get(limit.milestone) ?? []), price]);
  }
  return byMilestone;
}
