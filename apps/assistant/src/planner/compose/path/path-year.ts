import type { Text } from "@tandem/core";
import type { PlannedMeasure, PlannedYear } from "../../../tools/path/path-plan.ts";
import { bullets, joined, table } from "../../wording/joined.ts";
import { amount } from "../../wording/numbers.ts";
import { type LabelledFigure, labelled } from "../answer.ts";
import { interval, signedAmount } from "../topics/amounts.ts";

const head: readonly Text[] = [
  { en: "Measure", zh: "措施" },
  { en: "Share", zh: "推广比例" },
  { en: "CO2 a year", zh: "CO₂（每年）" },
  { en: "PM2.5", zh: "PM2.5" },
  { en: "Cost a year", zh: "年成本" },
  { en: "Grade (cost, effect)", zh: "数据等级（成本、效果）" },
];

function same(text: string): Text {
  return { en: text, zh: text };
}

/** Hundredths, since most measures move a concentration by less than a tenth. */
function smallChange({ value, unit }: PlannedMeasure["pm25Change"]): Text {
  const size = Math.abs(value).toFixed(2);
  const sign = Number(size) === 0 ? "" : value < 0 ? "−" : "+";
  return same(`${sign}${size} ${unit}`);
}

function row({ name, share, co2Change, pm25Change, cost, grades }: PlannedMeasure): readonly Text[] {
  return [
    name,
    same(`${(100 * share).toFixed(1)}%`),
    signedAmount(co2Change),
    smallChange(pm25Change),
    cost.value < 0 ? signedAmount(cost) : amount(cost),
    same(`${grades.cost}, ${grades.effect}`),
  ];
}

function effects({ year, co2Removed, cities, deathsAvoided, healthValue }: PlannedYear): Text {
  const removed = amount(co2Removed);
  const air = cities.slice(0, 3).map(({ name, pm25Before, pm25 }) => {
    const move = `${pm25Before.value.toFixed(1)} → ${pm25.value.toFixed(1)} µg/m³`;
    return cities.length > 1 ? { en: `${name.en} ${move}`, zh: `${name.zh} ${move}` } : same(move);
  });
  const deaths = deathsAvoided && {
    en: `; ${amount(deathsAvoided).en} deaths avoided a year${interval(deathsAvoided).en}`,
    zh: `；每年避免过早死亡 ${amount(deathsAvoided).zh}${interval(deathsAvoided).zh}`,
  };
  const worth = healthValue && {
    en: `, worth ${amount(healthValue).en}`,
    zh: `，折合 ${amount(healthValue).zh}`,
  };
  return {
    en: `Effects in ${year}: CO2 ${removed.en} a year less; PM2.5 ${air.map(({ en }) => en).join(", ")}${deaths?.en ?? ""}${worth?.en ?? ""}.`,
    zh: `${year} 年效果：CO₂ 每年减少 ${removed.zh}；PM2.5 ${air.map(({ zh }) => zh).join("，")}${deaths?.zh ?? ""}${worth?.zh ?? ""}。`,
  };
}

function prices({ shadowPrices }: PlannedYear): readonly Text[] {
  if (shadowPrices.length === 0) return [];
  const each = shadowPrices.slice(0, 4).map(({ text }) => text);
  return [joined([{ en: "At the margin:", zh: "边际成本：" }, bullets(each)], { en: "\n", zh: "\n" })];
}

/** A year of the path: its main measures, what they do, what the last unit costs. */
export function yearBlocks(year: PlannedYear): readonly Text[] {
  const { measures, moreMeasures } = year;
  if (measures.length === 0)
    return [
      { en: `In ${year.year} no measure is needed.`, zh: `${year.year} 年无需采取措施。` },
      effects(year),
    ];
  const rest =
    moreMeasures > 0
      ? {
          en: ` (${moreMeasures} smaller ones are on the page of paths)`,
          zh: `（另有 ${moreMeasures} 项较小措施，见路径页面）`,
        }
      : same("");
  return [
    { en: `Main measures in ${year.year}${rest.en}:`, zh: `${year.year} 年主要措施${rest.zh}：` },
    table(head, measures.map(row)),
    effects(year),
    ...prices(year),
  ];
}

/** The figures of a year that the answer rests on. */
export function yearFigures(year: PlannedYear): readonly LabelledFigure[] {
  const of = (en: string, zh: string): Text => ({ en: `${en}, ${year.year}`, zh: `${year.year} 年${zh}` });
  return [
    ...labelled(of("Cost a year", "年成本"), year.cost),
    ...labelled(of("CO2 against the base year", "CO₂ 较基准年变化"), year.co2ChangePercent),
    ...labelled(of("CO2 removed", "CO₂ 减排量"), year.co2Removed),
    ...year.cities.flatMap(({ name, pm25 }) => labelled(of(`PM2.5 of ${name.en}`, `${name.zh} PM2.5`), pm25)),
    ...labelled(of("Deaths avoided", "避免的过早死亡"), year.deathsAvoided),
    ...labelled(of("Worth of deaths avoided", "避免死亡的货币价值"), year.healthValue),
  ];
}
