import type { PeriodFigure } from "../../figure/figure.ts";
import { isGap } from "../../figure/gap.ts";
import { type MoneySection, nationalValueOfLife } from "../sections/money-section.ts";
import type { RegionSection } from "../sections/region-section.ts";
import { type Assumption, relativeChange, spoken, spreadOf, type Variant } from "./assumption.ts";

function bare({ lower: _lower, upper: _upper, ...rest }: PeriodFigure, value: number): PeriodFigure {
  return { ...rest, value };
}

function onValue(
  id: Assumption["id"],
  central: number,
  { variants, statement }: Pick<Assumption, "variants" | "statement">,
): Assumption {
  const changes = variants.map(({ value }) => relativeChange(value?.value ?? central, central));
  return { id, statement, influence: Math.max(0, ...changes), variants };
}

function valueOfLife({ valueOfLife: life }: MoneySection, worth: PeriodFigure): Assumption {
  const at = (vsl: number) => bare(worth, (worth.value * vsl) / life.central.value);
  const variants: readonly Variant[] = [
    { label: { en: "lowest study", zh: "最低研究值" }, value: at(life.low.value) },
    { label: { en: "highest study", zh: "最高研究值" }, value: at(life.high.value) },
  ];
  const { low, high } = spreadOf(variants.map(({ value }) => value?.value ?? worth.value));
  return onValue("value-of-life", worth.value, {
    variants,
    statement: {
      en: `By the lowest and the highest study of the value of a life, the deaths avoided are worth ${low} to ${high} instead of ${spoken(worth.value)} hundred million CNY a year`,
      zh: `统计生命价值取研究最低值与最高值时，避免死亡的价值为每年 ${low} 至 ${high} 亿元（中心值 ${spoken(worth.value)} 亿元）`,
    },
  });
}

function incomeTransfer({ valueOfLife: life }: MoneySection, worth: PeriodFigure): Assumption {
  const same = nationalValueOfLife / life.central.value;
  const value = bare(worth, worth.value * same);
  return onValue("income-transfer", worth.value, {
    variants: [{ label: { en: "one value for the nation", zh: "全国采用同一价值" }, value }],
    statement: {
      en: `With one value of a life for the whole nation, the deaths avoided are worth ${spoken(value.value)} instead of ${spoken(worth.value)} hundred million CNY a year`,
      zh: `若全国采用同一统计生命价值，避免死亡的价值为每年 ${spoken(value.value)} 亿元（按本市收入为 ${spoken(worth.value)} 亿元）`,
    },
  });
}

/** The assumptions behind the worth of the deaths avoided. */
export function valueAssumptions(money: MoneySection): readonly Assumption[] {
  if (isGap(money.avoided)) return [];
  const { valuePerYear } = money.avoided;
  const transfer = isGap(money.incomePerPerson) ? [] : [incomeTransfer(money, valuePerYear)];
  return [valueOfLife(money, valuePerYear), ...transfer];
}

/** The assumption behind the part of PM2.5 that the city's own emissions form. */
export function transportAssumptions({ transport }: RegionSection): readonly Assumption[] {
  if (isGap(transport) || isGap(transport.contributions)) return [];
  const { value, lower = value, upper = value, ...rest } = transport.contributions.local;
  const variants: readonly Variant[] = [
    { label: { en: "lowest local share", zh: "本地占比下限" }, localPm25: { ...rest, value: lower } },
    { label: { en: "highest local share", zh: "本地占比上限" }, localPm25: { ...rest, value: upper } },
  ];
  return [
    {
      id: "transport-shares",
      statement: {
        en: `Studies of the airshed let the city's own emissions cause ${spoken(lower)} to ${spoken(upper)} µg/m³ of its PM2.5 instead of ${spoken(value)}`,
        zh: `按区域研究的取值范围，本市排放贡献的 PM2.5 为 ${spoken(lower)} 至 ${spoken(upper)} µg/m³（中心值 ${spoken(value)} µg/m³）`,
      },
      influence: Math.max(relativeChange(lower, value), relativeChange(upper, value)),
      variants,
    },
  ];
}
