import type { PathDesign, PathRequest } from "@tandem/core/paths";
import { loadSolver } from "@tandem/core/solver";
import { designPathOn, openPanel } from "@tandem/data";
import { describe, expect, test } from "vitest";
import type { ChatAnswer } from "../chat/chat-event.ts";
import { createChat } from "../chat/create-chat.ts";
import { directPaths } from "../testing/direct-paths.ts";
import { MemoryBatches } from "../testing/memory-batches.ts";

const panel = openPanel();
const solver = await loadSolver();

/** Asks one after the other and gives the last answer. */
async function answered(...contents: readonly string[]): Promise<ChatAnswer> {
  const chat = createChat({ panel, batches: new MemoryBatches(panel), paths: directPaths(panel) });
  const messages = contents.map((content) => ({ role: "user" as const, content }));
  for await (const event of chat.answer(messages, new AbortController().signal)) {
    if (event.type === "done") return event;
    if (event.type === "error") throw new Error(event.error.message);
  }
  throw new Error("no answer");
}

/** The design behind an answer, asked for without a word of it. */
function designed(request: Omit<PathRequest, "milestones">, co2: number, pm25: number): PathDesign {
  const milestones = [{ year: 2030, co2: { changePercent: co2 }, pm25: { max: pm25 } }];
  return designPathOn(panel, { ...request, milestones }, solver);
}

function billions(millions: number): string {
  return `${(millions / 1000).toFixed(1)} billion CNY`;
}

function yi(millions: number): string {
  return `${(millions / 100).toFixed(2)} 亿元`;
}

const possible = "What is the cheapest way for Tangshan to reach 49 µg/m³ and cut CO2 by 12% by 2030?";
const possibleInChinese = "唐山到2030年PM2.5降到49微克、碳排放下降12%，最省钱的路径是什么？";

describe("the answer on a path", () => {
  test.each([
    [possible, billions],
    [possibleInChinese, yi],
  ])(
    "%s: first that it can be done and what it costs, then measures, effects, margin, page",
    async (asked, money) => {
      const { answer, figures, methods } = await answered(asked);
      const { milestones, health, warnings } = designed({ places: ["1302"] }, -12, 49);
      const [year] = milestones;
      const [headline = ""] = answer.split("\n");
      expect(headline).toMatch(/^\*\*(Yes|可以实现)/);
      expect(headline).toContain(money(year?.totals.cost ?? Number.NaN));
      expect(headline).toContain("49.0 µg/m³");
      for (const { text } of year?.shadowPrices ?? [])
        expect([
          answer.includes(text.en),
          answer.replaceAll(" ", "").includes(text.zh.replaceAll(" ", "")),
        ]).toContain(true);
      const deaths = Math.round(health[0]?.deathsAvoided.central ?? Number.NaN);
      expect(answer.replaceAll(",", "")).toContain(String(deaths));
      // A path whose main measures rest on grade C says so before them.
      expect(warnings.length).toBeGreaterThan(0);
      expect(answer.search(/expert's guess|专家判断/)).toBeLessThan(answer.search(/Main measures|主要措施/));
      expect(answer).toContain("(/paths?places=1302&years=2030:-12:49)");
      expect(figures.length).toBeGreaterThan(3);
      expect(methods.map(({ id }) => id)).toContain("portfolio");
    },
  );

  test.each([
    [possible, "what if heating stays on coal?", billions, "more in 2030"],
    [possibleInChinese, "如果供暖继续烧煤呢？", yi, "多花"],
  ])("%s → %s: the difference to the path before", async (asked, next, money, word) => {
    const { answer } = await answered(asked, next);
    const [page = ""] = /off=([^)]*)/.exec(answer)?.slice(1) ?? [];
    const cost = (exclude: readonly string[]) =>
      designed({ places: ["1302"], exclude }, -12, 49).milestones[0]?.totals.cost ?? Number.NaN;
    const [free, bound] = [cost([]), cost(page.split(","))];
    const [headline = ""] = answer.split("\n");
    for (const part of [money(bound - free), money(bound), money(free), word])
      expect(headline).toContain(part);
  });

  test.each([
    [possible.replace("12%", "10%"), "is it cheaper together with Beijing and Tianjin?"],
    [possibleInChinese.replace("12%", "10%"), "和北京、天津联合起来会不会更便宜？"],
  ])("%s → %s: the saving, and who bears what", async (asked, next) => {
    const { answer, language } = await answered(asked, next);
    const { joint } = designed({ places: ["1302", "1101", "1201"], jointControl: true }, -10, 49);
    const [headline = ""] = answer.split("\n");
    expect(joint?.saving).toBeGreaterThan(0);
    expect(headline.replaceAll(" ", "")).toContain(joint?.text[language].replaceAll(" ", ""));
    const rows = answer
      .split("\n")
      .filter((line) => /^\| (Tangshan|Beijing|Tianjin|唐山市|北京市|天津市) \|/.test(line));
    expect(rows).toHaveLength(3);
  });

  test.each([
    [
      possible.replace("12%", "5%").replace("49", "52"),
      "what if heating stays on coal?",
      "is it cheaper together with Beijing and Tianjin?",
      /^\*\*(?:Yes, it is cheaper|No, it is no cheaper).*: together /,
    ],
    [
      possibleInChinese.replace("12%", "5%").replace("49", "52"),
      "如果供暖继续烧煤呢？",
      "和北京、天津一起做会不会更便宜？",
      /^\*\*(?:更便宜|并不更便宜)：/,
    ],
  ])(
    "%s → %s → %s: whether it is cheaper stands first, what stays as it is after it",
    async (asked, held, next, lead) => {
      const { answer } = await answered(asked, held, next);
      expect(answer).toMatch(lead);
      expect(answer).toMatch(/With heating on coal|若供暖继续燃煤/);
      expect(answer).toMatch(/\| (?:Fair share together|联合时的公平分摊) \|/);
    },
  );

  test.each([
    [
      possible.replace("49", "35"),
      "is it cheaper together with Beijing and Tianjin?",
      /^\*\*It cannot be said.*cannot be met together either/,
    ],
    [
      possibleInChinese.replace("49", "35"),
      "和北京、天津一起做会不会更便宜？",
      /^\*\*无法比较.*联合起来也无法实现/,
    ],
  ])("%s → %s: that it cannot be said, and why", async (asked, next, lead) => {
    expect((await answered(asked, next)).answer).toMatch(lead);
  });

  test.each([
    [possible, "how many lives does that save?"],
    [possible, "and how many deaths would it avoid?"],
    [possibleInChinese, "这样能避免多少人早死？"],
    [possibleInChinese, "健康效益有多大？"],
  ])("%s → %s: the deaths that the path avoids, in front", async (asked, next) => {
    const { answer } = await answered(asked, next);
    const { health } = designed({ places: ["1302"] }, -12, 49);
    const deaths = Math.round(health[0]?.deathsAvoided.central ?? Number.NaN);
    const [headline = ""] = answer.split("\n");
    expect(headline.replaceAll(",", "")).toContain(String(deaths));
    expect(headline).toMatch(/2030/);
  });

  test.each([
    [possible, "by 2035 instead?", { milestones: [{ year: 2035, co2ChangePercent: -12, pm25: 49 }] }],
    [possible, "with a budget of 2 billion yuan a year?", { budgetPerYear: 2000 }],
    [possibleInChinese, "改到2035年呢？", { milestones: [{ year: 2035, co2ChangePercent: -12, pm25: 49 }] }],
    [possibleInChinese, "预算每年10亿元够吗？", { budgetPerYear: 1000 }],
  ])("%s → %s: another year or a budget changes the path before", async (asked, next, changed) => {
    const { toolCalls } = await answered(asked, next);
    expect(toolCalls).toMatchObject([{ name: "design_path", arguments: changed }]);
  });

  test.each(["what will PM2.5 be in 2035?", "2035年PM2.5将会是多少？"])(
    "%s is a forecast, whatever path was asked for before",
    async (next) => {
      expect((await answered(possible, next)).toolCalls).toEqual([]);
    },
  );

  test("a question on the health of a place that is named is not about the path before it", async () => {
    const { answer } = await answered(
      possible,
      "how many deaths did cleaner air avoid in Beijing between 2015 and 2019?",
    );
    expect(answer.split("\n")[0]).toMatch(/Beijing.*2019 against 2015/);
  });

  test("the price at the margin is that of the target, in front", async () => {
    const { answer } = await answered(possible, "what does the last µg cost?");
    const prices = designed({ places: ["1302"] }, -12, 49).milestones[0]?.shadowPrices ?? [];
    const air = prices.find(({ kind }) => kind === "pm25")?.text.en ?? "missing";
    expect(answer.split("\n")[0]?.toLowerCase()).toContain(air.toLowerCase());
  });

  test.each([
    ["the cheapest way for Tangshan to reach 35 µg/m³ and cut CO2 by 20 % by 2030", "en"],
    ["唐山到2030年PM2.5降到35微克、碳排放下降20%，最省钱的路径是什么？", "zh"],
  ] as const)(
    "%s: that it cannot be done, which targets conflict, and the nearest",
    async (asked, language) => {
      const { answer } = await answered(asked);
      const { conflict, milestones } = designed({ places: ["1302"] }, -20, 35);
      expect(answer).toMatch(/^\*\*(No:|无法实现)/);
      expect(conflict?.length).toBe(2);
      for (const { text } of conflict ?? [])
        expect(answer.replaceAll(" ", "")).toContain(text[language].replaceAll(" ", ""));
      expect(answer.split("\n")[0]).toContain(`${milestones[0]?.cities[0]?.pm25.toFixed(1)} µg/m³`);
    },
  );
});
