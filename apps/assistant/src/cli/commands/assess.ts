import { assessCity, type City, invalidInput, isGap, type Period } from "@tandem/core";
import { readCityInputs } from "@tandem/data";
import { methodLinks } from "../../method-links/method-link.ts";
import { computedSections, methodsOf } from "../../method-links/section-methods.ts";
import type { Intent, Span } from "../../planner/understand/intent.ts";
import { defaultPeriod } from "../../planner/understand/span-of.ts";
import { chosenSeries } from "../../tools/chosen-series.ts";
import { type CityTopic, cityTopics } from "../../tools/city-topics.ts";
import { co2Sources, type NamedSeries, pm25Sources } from "../../tools/fields.ts";
import { panelPeriod } from "../../tools/panel-years.ts";
import { answered, writeJson } from "../answered.ts";
import type { Command, Desk } from "../line/command.ts";
import { type Given, givenChoice, givenYear } from "../line/given.ts";
import { noBatches } from "../no-batches.ts";
import { cityOperand } from "./city-operand.ts";
import { sourceOptions } from "./source-options.ts";

interface Asked {
  readonly city: City;
  readonly period: Period;
  readonly series: NamedSeries;
  readonly topic: CityTopic | undefined;
}

function askedOf(given: Given, { panel }: Desk): Asked {
  const [name, ...more] = given.operands;
  if (name === undefined || more.length > 0)
    throw invalidInput("CITY", {
      en: `give one city by name or code, such as tangshan or 1302, got ${given.operands.length}; a name of several words goes in quotes`,
      zh: `请给出一座城市的名称或代码，例如 tangshan 或 1302；收到 ${given.operands.length} 个。含空格的名称请加引号`,
    });
  const topic = givenChoice(given, "topic", cityTopics);
  const co2 = givenChoice(given, "co2", co2Sources);
  const pm25 = givenChoice(given, "pm25", pm25Sources);
  const { from, to } = defaultPeriod;
  const years = { from: givenYear(given, "from") ?? from, to: givenYear(given, "to") ?? to };
  return {
    city: cityOperand(panel(), name),
    period: panelPeriod(panel(), years),
    series: { ...(co2 && { co2 }), ...(pm25 && { pm25 }) },
    topic,
  };
}

function intentOf({ city, topic, ...span }: Asked & Span): Intent {
  if (topic === undefined) return { kind: "city", city, ...span, unrecognised: [] };
  return { kind: "topic", cities: [city], topics: [topic], isOfAir: false, ...span, unrecognised: [] };
}

export const assessCommand: Command = {
  name: "assess",
  about: {
    en: "Whether a city's CO2 and PM2.5 fell together, with sources and how sure that is",
    zh: "评估一座城市的 CO₂ 与 PM2.5 是否同步下降，附来源与可信程度",
  },
  operands: "CITY [--from YEAR] [--to YEAR] [--topic TOPIC]",
  options: {
    from: {
      value: "YEAR",
      about: { en: "First year; 2015 without it", zh: "起始年份，默认 2015" },
    },
    to: { value: "YEAR", about: { en: "Last year; 2019 without it", zh: "结束年份，默认 2019" } },
    topic: {
      value: "TOPIC",
      about: {
        en: `One side of it: ${cityTopics.join(", ")}; the record of --json has all`,
        zh: `只看一个方面：${cityTopics.join("、")}；--json 记录包含全部方面`,
      },
    },
    ...sourceOptions,
  },
  examples: ["tangshan --from 2015 --to 2019", "唐山 --topic drivers --lang zh", "1302 --json"],
  async run(given, desk) {
    const { language, signal } = desk;
    const panel = desk.panel();
    const asked = askedOf(given, desk);
    const { city, period, series } = asked;
    const inputs = readCityInputs(panel, {
      code: city.code,
      period,
      sections: "all",
      ...chosenSeries(series),
    });
    const record = assessCity(inputs, { sections: "all" });
    if (given.switches.has("json")) {
      const methods = methodLinks(methodsOf(computedSections.filter((section) => section in record)));
      writeJson(desk, { ...record, methods });
      return isGap(record.synergy) ? 1 : 0;
    }
    const isAssumed = !given.values.has("from") && !given.values.has("to");
    const intent = intentOf({ ...asked, ...(isAssumed && { assumed: { kind: "default" as const } }) });
    // Neither a class nor a topic of the assessment needs the solver.
    const paths = desk.openPaths();
    const answer = await answered({ panel, batches: noBatches(), paths }, { intent, language }, signal);
    await paths.close();
    desk[answer.isRefused ? "stderr" : "stdout"].write(answer.text);
    return answer.isRefused || isGap(record.synergy) ? 1 : 0;
  },
};
