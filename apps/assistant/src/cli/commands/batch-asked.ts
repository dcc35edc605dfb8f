import { type BatchRequest, maximumDraws } from "@tandem/batch";
import { invalidInput } from "@tandem/core";
import type { Panel } from "@tandem/data";
import { citiesOfArea } from "../../places/cities-of-area.ts";
import { defaultPeriod } from "../../planner/understand/span-of.ts";
import { co2Sources, pm25Sources } from "../../tools/fields.ts";
import { panelPeriod } from "../../tools/panel-years.ts";
import { type Given, givenChoice, givenNumber, givenYear } from "../line/given.ts";
import { cityOperand } from "./city-operand.ts";

const largestSeed = 4_294_967_295;

function wholeNumber(given: Given, name: string, most: number): number | undefined {
  const value = givenNumber(given, name, "1000");
  if (value === undefined || (Number.isInteger(value) && value >= 0 && value <= most)) return value;
  throw invalidInput(`--${name}`, {
    en: `must be a whole number from 0 to ${most}, got ${value}`,
    zh: `应为 0 至 ${most} 之间的整数，收到 ${value}`,
  });
}

function citiesAsked({ operands, switches, values }: Given, panel: Panel): BatchRequest["cities"] {
  const region = values.get("region");
  const province = values.get("province");
  const isArea = region !== undefined || province !== undefined;
  const ways = [operands.length > 0, switches.has("all"), isArea].filter(Boolean).length;
  if (ways !== 1)
    throw invalidInput("CITY, --all, --region, --province", {
      en: `say which cities in one way: --all, names or codes, or --region and --province; got ${ways} of them`,
      zh: `请用一种方式指定城市：--all、城市名称或代码、--region 与 --province；收到 ${ways} 种`,
    });
  if (switches.has("all")) return "all";
  if (!isArea) return [...new Set(operands.map((name) => cityOperand(panel, name).code))];
  const found = citiesOfArea(panel, { region, province }).map(({ code }) => code);
  if (found.length > 0) return found;
  throw invalidInput("--province", {
    en: `has no city in the region ${region ?? ""}; leave one of the two out`,
    zh: `与区域 ${region ?? ""} 没有共同的城市；请去掉其中之一`,
  });
}

/** The batch that a command line asks for. @throws TandemError that names the argument. */
export function batchAsked(given: Given, panel: Panel): BatchRequest {
  const cities = citiesAsked(given, panel);
  const { from, to } = defaultPeriod;
  const years = { from: givenYear(given, "from") ?? from, to: givenYear(given, "to") ?? to };
  const co2 = givenChoice(given, "co2", co2Sources);
  const pm25 = givenChoice(given, "pm25", pm25Sources);
  const draws = wholeNumber(given, "draws", maximumDraws);
  const seed = wholeNumber(given, "seed", largestSeed);
  return {
    cities,
    ...panelPeriod(panel, years),
    ...(co2 && { co2 }),
    ...(pm25 && { pm25 }),
    ...(draws !== undefined && { draws }),
    ...(seed !== undefined && { seed }),
  };
}
