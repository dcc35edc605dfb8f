import type { Text } from "../text/text.ts";
import type { PathDesign, PathYear } from "./path-design.ts";
import type { PathProblem } from "./path-problem.ts";
import { said, saidYuan } from "./said-number.ts";

function placesText({ cities }: PathProblem): Text {
  const [first, second] = cities;
  if (!first) return { en: "", zh: "" };
  if (!second) return first.name;
  return { en: `${cities.length} cities together`, zh: `${cities.length} 个城市合计` };
}

function airText(year: PathYear): Text {
  const [only, ...others] = year.cities;
  if (!only) return { en: "", zh: "" };
  if (others.length === 0) {
    return {
      en: `PM2.5 ${said(only.pm25)} µg/m³`,
      zh: `PM2.5 为 ${said(only.pm25)} 微克/立方米`,
    };
  }
  const all = year.cities.map(({ pm25 }) => pm25);
  return {
    en: `PM2.5 ${said(Math.min(...all))}–${said(Math.max(...all))} µg/m³`,
    zh: `PM2.5 为 ${said(Math.min(...all))}—${said(Math.max(...all))} 微克/立方米`,
  };
}

/** The path in one or two sentences: whether it can be done, what it costs in its first milestone, what it reaches. */
export function pathSummary(
  problem: PathProblem,
  status: PathDesign["status"],
  years: readonly PathYear[],
): Text {
  const place = placesText(problem);
  const [first] = years;
  if (!first) return place;
  const cost = saidYuan(first.totals.cost);
  const co2 = said(first.totals.co2ChangePercent);
  const air = airText(first);
  const reached = {
    en: `in ${first.year}: ${cost.en} a year, CO2 ${co2} % against ${problem.baseYear}, ${air.en}`,
    zh: `${first.year} 年：每年成本 ${cost.zh}，CO₂ 较 ${problem.baseYear} 年变化 ${co2}%，${air.zh}`,
  };
  if (status === "infeasible") {
    return {
      en: `${place.en}: the targets cannot all be met with these measures; the nearest path gives, ${reached.en}`,
      zh: `${place.zh}：现有措施无法同时实现全部目标；最接近的路径为，${reached.zh}`,
    };
  }
  return {
    en: `${place.en}: all targets can be met; ${reached.en}`,
    zh: `${place.zh}：全部目标均可实现；${reached.zh}`,
  };
}
