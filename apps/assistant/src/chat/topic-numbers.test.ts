import { openPanel } from "@tandem/data";
import { describe, expect, test } from "vitest";
import { directPaths } from "../testing/direct-paths.ts";
import { MemoryBatches } from "../testing/memory-batches.ts";
import { assessCityTool } from "../tools/assess-city.ts";
import { type CityTopic, cityTopics } from "../tools/city-topics.ts";
import { runTool } from "../tools/run-tool.ts";
import { shownOutcome } from "../tools/shown-outcome.ts";
import { unsupportedNumbers } from "./number-guard.ts";

const panel = openPanel();

async function shownOf(topic: CityTopic): Promise<unknown> {
  const given = { city: "1302", from: 2015, to: 2019, topic };
  return shownOutcome(
    await runTool(assessCityTool, given, {
      panel,
      batches: new MemoryBatches(panel),
      paths: directPaths(panel),
    }),
    "en",
  );
}

async function unsupported(topic: CityTopic, text: string): Promise<readonly string[]> {
  return unsupportedNumbers(text, [await shownOf(topic)]).map((number) => number.text);
}

test.each(cityTopics)(
  "what is shown of %s is whole: no list is cut, so that every number can be checked",
  async (topic) => {
    const shown = JSON.stringify(await shownOf(topic));
    expect(shown.length).toBeLessThan(24_000);
    expect(shown).not.toContain("NotShown");
  },
);

describe("numbers of a topic pass the guard where they are the tool's", () => {
  test.each<[CityTopic, string]>([
    ["health", "About 6,430 deaths a year were avoided (95% interval 4,910 to 7,904) between 2015 and 2019."],
    ["health", "每年约避免过早死亡 0.64 万人（6430 人，区间 4910 至 7904 人）。"],
    ["money", "That is worth 38.6 billion CNY, 385.7 亿元, in prices of 2019."],
    ["drivers", "GDP per person added 34.0 Mt, and the elasticity is 0.89."],
    ["sectors", "Iron and steel has 61.5% of the CO2, 189.4 Mt."],
    ["goals", "By GB 3095-2026 the limit of 2030 is 30 µg/m³; it takes −5.4% a year."],
    ["confidence", "The class is air-only at 93.7%."],
    ["trend", "PM2.5 falls by 7.2 µg/m³ a year (−10.4 to −5.2); CO2 was highest in 2019."],
  ])("%s: %s", async (topic, text) => {
    expect(await unsupported(topic, text)).toEqual([]);
  });
});

describe("numbers that a topic did not give are found", () => {
  test.each<[CityTopic, string, readonly string[]]>([
    ["health", "About 6,930 deaths a year were avoided.", ["6,930"]],
    ["health", "About 64,300 deaths were avoided (interval 4,910 to 7,940).", ["64,300", "7,940"]],
    ["health", "每年避免过早死亡 6.4 万人。", ["6.4 万人"]],
    ["money", "That is worth 38.6 million CNY.", ["38.6 million CNY"]],
    ["money", "价值 385.7 万元。", ["385.7 万元"]],
    ["drivers", "GDP per person took off −34.0 Mt.", ["−34.0 Mt"]],
    ["sectors", "Iron and steel has 16.5% of the CO2.", ["16.5%"]],
    ["goals", "It takes −4.5% a year to 2031.", ["−4.5%"]],
    ["trend", "CO2 peaks in 2031.", ["2031"]],
  ])("%s: %s", async (topic, text, found) => {
    expect(await unsupported(topic, text)).toEqual(found);
  });
});
