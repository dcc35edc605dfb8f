import { type City, invalidInput } from "@tandem/core";
import type { Panel } from "@tandem/data";
import { complaint } from "../../complaints/issue-text.ts";
import { methodLinks } from "../../method-links/method-link.ts";
import { pathMethods } from "../../method-links/section-methods.ts";
import type { PathIntent } from "../../planner/understand/intent.ts";
import { PathQuestion, pathRequest } from "../../tools/path/path-question.ts";
import { answered, writeJson } from "../answered.ts";
import type { Command } from "../line/command.ts";
import { type Given, givenNumber, givenYear } from "../line/given.ts";
import { noBatches } from "../no-batches.ts";
import { cityOperand } from "./city-operand.ts";

function milestoneOf(given: Given) {
  const year = givenYear(given, "year");
  if (year === undefined)
    throw invalidInput("--year", {
      en: "is missing: name the year of the targets, such as --year 2030",
      zh: "缺失：请给出目标年份，例如 --year 2030",
    });
  const co2ChangePercent = givenNumber(given, "co2", "-10");
  const pm25 = givenNumber(given, "pm25", "35");
  if (co2ChangePercent === undefined && pm25 === undefined)
    throw invalidInput("--co2, --pm25", {
      en: "give at least one target, such as --co2 -10 (per cent against the base year) or --pm25 35 (µg/m³)",
      zh: "请至少给出一项目标，例如 --co2 -10（相对基准年的百分比）或 --pm25 35（µg/m³）",
    });
  return {
    year,
    ...(co2ChangePercent !== undefined && { co2ChangePercent }),
    ...(pm25 !== undefined && { pm25 }),
  };
}

function questionOf(given: Given, cities: readonly City[]): PathQuestion {
  const region = given.values.get("region");
  const budgetPerYear = givenNumber(given, "budget", "5000");
  const baseYear = givenYear(given, "base-year");
  if (cities.length === 0 && region === undefined)
    throw invalidInput("CITY", {
      en: "name at least one city, such as tangshan, or a key region with --region bth-2+36",
      zh: "请至少给出一座城市，例如 tangshan，或用 --region bth-2+36 指定重点区域",
    });
  const asked = {
    ...(cities.length > 0 && { cities: cities.map(({ code }) => code) }),
    ...(region !== undefined && { region }),
    milestones: [milestoneOf(given)],
    ...(budgetPerYear !== undefined && { budgetPerYear }),
    ...(baseYear !== undefined && { baseYear }),
  };
  const { data, error } = PathQuestion.safeParse(asked);
  if (data) return data;
  const [issue] = error.issues;
  if (issue === undefined) throw error;
  const { where, text } = complaint(issue, asked, "path");
  throw invalidInput(where, text);
}

function intentOf(panel: Panel, cities: readonly City[], question: PathQuestion): PathIntent {
  const { milestones, budgetPerYear, baseYear } = question;
  const region = panel.regions.find(({ id }) => id === question.region);
  return {
    kind: "path",
    cities,
    ...(region && { region }),
    milestones,
    ...(budgetPerYear !== undefined && { budgetPerYear }),
    ...(baseYear !== undefined && { baseYear }),
    hold: [],
    isYearAssumed: false,
    unrecognised: [],
  };
}

export const pathCommand: Command = {
  name: "path",
  about: {
    en: "The cheapest measures with which cities meet a carbon and an air target, or what stands in the way",
    zh: "城市同时实现碳与空气质量目标的最省措施组合，或说明障碍所在",
  },
  operands: "CITY... --year YEAR [--co2 PERCENT] [--pm25 MAX]",
  options: {
    year: { value: "YEAR", about: { en: "Year of the targets", zh: "目标年份" } },
    co2: {
      value: "PERCENT",
      about: {
        en: "Change of CO2 against the base year; -10 is a cut of a tenth",
        zh: "CO₂ 相对基准年的变化（%）；-10 即减少一成",
      },
    },
    pm25: {
      value: "MAX",
      about: { en: "Annual mean PM2.5 to come down to, µg/m³", zh: "PM2.5 年均浓度上限，µg/m³" },
    },
    budget: {
      value: "AMOUNT",
      about: { en: "Most that may be spent a year, million CNY", zh: "每年支出上限，百万元" },
    },
    "base-year": {
      value: "YEAR",
      about: { en: "Year that changes are against; 2019 without it", zh: "基准年，默认 2019" },
    },
    region: {
      value: "ID",
      about: {
        en: "A key region in place of cities: bth-2+36, yrd-31, fwp-13",
        zh: "以重点区域代替城市：bth-2+36、yrd-31、fwp-13",
      },
    },
  },
  examples: ["tangshan --year 2030 --co2 -10 --pm25 50", "唐山 邯郸 --year 2030 --co2 -20 --lang zh"],
  async run(given, desk) {
    const { language, signal } = desk;
    const panel = desk.panel();
    const cities = [...new Set(given.operands.map((name) => cityOperand(panel, name)))];
    const question = questionOf(given, cities);
    const request = pathRequest(panel, question);
    const paths = desk.openPaths();
    try {
      if (given.switches.has("json")) {
        const design = await paths.design(request, { signal });
        writeJson(desk, { ...design, methods: methodLinks(pathMethods) });
        return 0;
      }
      const intent = intentOf(panel, cities, question);
      const answer = await answered({ panel, batches: noBatches(), paths }, { intent, language }, signal);
      desk[answer.isRefused ? "stderr" : "stdout"].write(answer.text);
      return answer.isRefused ? 1 : 0;
    } finally {
      await paths.close();
    }
  },
};
