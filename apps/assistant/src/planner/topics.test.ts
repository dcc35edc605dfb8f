import { openPanel } from "@tandem/data";
import { describe, expect, test } from "vitest";
import type { ChatAnswer } from "../chat/chat-event.ts";
import { createChat } from "../chat/create-chat.ts";
import { directPaths } from "../testing/direct-paths.ts";
import { MemoryBatches } from "../testing/memory-batches.ts";

const panel = openPanel();

async function answered(content: string): Promise<ChatAnswer> {
  const chat = createChat({ panel, batches: new MemoryBatches(panel), paths: directPaths(panel) });
  for await (const event of chat.answer([{ role: "user", content }], new AbortController().signal)) {
    if (event.type === "done") return event;
  }
  throw new Error("no answer");
}

/**
 * Numbers of Tangshan 2015–2019 from an independent implementation in Python with numpy and scipy (GEMM, LMDI, Sen's
 * slope, value transfer) on the same raw figures, rounded as they are shown. In English and in Chinese.
 */
describe("one side of a city's assessment is answered with its figures, interval, basis and method", () => {
  test.each<[string, readonly (string | RegExp)[], readonly string[]]>([
    [
      "What drives Tangshan's CO2?",
      ["+34.0 Mt", "expansive coupling", "0.89", /estimated, from EDGAR v8.0 and city yearbooks/],
      ["tapio", "kaya", "lmdi", "end-of-pipe"],
    ],
    ["唐山碳排放上升的驱动因素是什么", ["+3402 万吨", "扩张连结", "0.89", "估算"], ["tapio", "lmdi"]],
    [
      "How many deaths did cleaner air avoid in Tangshan 2015–2019?",
      ["6,430 deaths a year", "95% interval 4,910 to 7,904", "11,766", "modelled", "extrapolation"],
      ["avoided-deaths", "gemm"],
    ],
    [
      "唐山空气改善避免了多少过早死亡？",
      ["6430 人", "4910 人至 7904 人", "模型计算"],
      ["avoided-deaths", "gemm"],
    ],
    [
      "What were the avoided deaths in Tangshan worth?",
      ["38.6 billion CNY", "9.1 billion CNY", "2019"],
      ["vsl-transfer"],
    ],
    ["唐山避免的过早死亡值多少钱", ["385.7 亿元", "2019 年价格"], ["vsl-transfer"]],
    [
      "Is Tangshan's CO2 peak reached?",
      [/^\*\*Not yet/, "2019", "−7.2 µg/m³"],
      ["peak-status", "mann-kendall"],
    ],
    ["唐山的碳排放达峰了吗？", [/^\*\*尚未达峰/, "2019 年"], ["peak-status", "mann-kendall"]],
    [
      "Which sectors carry both in Tangshan?",
      ["Iron and steel", "189.4 Mt", "plausible range", "plants"],
      ["air-response"],
    ],
    // 35 is reached between 39.06 in 2021 and 31.90 in 2022 on the line of the median slope; (35 ÷ 54.95)^(1 ÷ 11) − 1
    [
      "Will Tangshan reach 35 µg/m³ by 2030?",
      [/reaches 35\.0 µg\/m³ of PM2\.5 by 2030: in 2022/, "55.0 µg/m³", "−4.0%", "says"],
      ["target-outlook", "standard-check"],
    ],
    ["唐山的PM2.5能在2030年达到35吗？", ["约 2022 年", "−4.0%", "2015—2019 年的趋势"], ["target-outlook"]],
    [
      "How much of Tangshan's PM2.5 is transported from elsewhere?",
      ["47.0%", "30.0%", "plausible range"],
      ["air-response"],
    ],
  ])("%s", async (question, said, methods) => {
    const { answer, figures, methods: linked } = await answered(question);
    for (const part of said)
      expect(answer).toMatch(part instanceof RegExp ? part : new RegExp(escaped(part)));
    expect(linked.map(({ id }) => id)).toEqual(expect.arrayContaining([...methods]));
    for (const { title, href } of linked) expect(answer).toContain(`[${title}](${href})`);
    expect(figures.length).toBeGreaterThan(0);
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

test.each([
  "Did Tangshan cut both?",
  "How many cities cut both?",
  "Compare Tangshan and Handan",
  "What does synergy mean?",
])("%s links to the page of the method that gives the class", async (question) => {
  const { answer } = await answered(question);
  expect(answer).toMatch(/\n\nMethods: \[Synergy class\]\(\/methods\/synergy-class\)/);
});

test.each([
  ["Why did the air of Beijing get better?", /PM2\.5 itself .* is not decomposed/],
  ["为什么北京空气变好了", /PM2\.5 变化本身.*未作分解/],
])("%s: drivers of carbon are not passed off as those of the air", async (question, said) => {
  expect((await answered(question)).answer).toMatch(said);
});

test("what a city has no data for is said with what would give it, and no figure is made up", async () => {
  const missing = panel.cities.find(({ code }) => panel.seriesOf(code, ["co2"]).length === 0);
  if (missing === undefined) throw new Error("every city has CO2");
  const { answer, figures } = await answered(`${missing.nameZh}碳排放的驱动因素是什么`);
  expect(answer).toMatch(/暂无法计算[\s\S]*需要/);
  expect(figures).toEqual([]);
});

test.each([
  [
    "How much of Tangshan's PM2.5 comes from elsewhere?",
    /modelled, from Wang Y\. et al\., .*\(2017\) and Dai W\./,
  ],
  ["唐山的 PM2.5 有多少来自外地传输？", /来源为 ?Wang Y\. et al\., .*\(2017\)、 ?Dai W\./],
])("%s: the studies behind the shares are cited, not called by their ids", async (question, cited) => {
  const { answer } = await answered(question);
  expect(answer).toMatch(cited);
  expect(answer).not.toMatch(/wangyl2017-bth|dai2024/);
});

/** Bounds computed with mpmath: 5 % on each year's CO2, 3 % on each year's PM2.5. */
test.each([
  [
    "Did Tangshan cut carbon and PM2.5 together between 2015 and 2019?",
    ["−3.0% to +28.0%", "−41.3% to −30.6%"],
  ],
  ["唐山 2015—2019 年是否实现减污降碳协同？", ["−3.0% 至 +28.0%", "−41.3% 至 −30.6%"]],
  ["What drives Tangshan's CO2?", ["+31.7 Mt to +36.4 Mt", "−44.3 Mt to +36.6 Mt", "−0.23 to 2.17"]],
])("%s: changes and effects are shown with their interval", async (question, bounds) => {
  const { answer } = await answered(question);
  for (const one of bounds) expect(answer).toContain(one);
});
