import { openPanel } from "@tandem/data";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { directPaths } from "../testing/direct-paths.ts";
import { MemoryBatches } from "../testing/memory-batches.ts";
import { assessCityTool } from "./assess-city.ts";
import { batchStatusTool } from "./batch-status.ts";
import { compareCitiesTool } from "./compare-cities.ts";
import { describeCityDataTool } from "./describe-city-data.ts";
import { describeTermTool } from "./describe-term.ts";
import { findCityTool } from "./find-city.ts";
import { tools } from "./registry.ts";
import { runTool } from "./run-tool.ts";
import { shownOutcome } from "./shown-outcome.ts";
import { startBatchTool } from "./start-batch.ts";
import { synergyOverviewTool } from "./synergy-overview.ts";
import type { Tool } from "./tool.ts";

const panel = openPanel();
const open = openPanel("open");
const years = { from: 2015, to: 2019 };

async function result<Input extends z.ZodType, Result>(
  tool: Tool<Input, Result>,
  given: z.input<Input>,
  context = { panel, batches: new MemoryBatches(panel), paths: directPaths(panel) },
): Promise<Result> {
  const outcome = await runTool(tool, given, context);
  if (outcome.kind === "error") throw new Error(outcome.error.message.en);
  return outcome.result;
}

async function refusal<Input extends z.ZodType>(tool: Tool<Input, unknown>, given: unknown) {
  const outcome = await runTool(tool, given, {
    panel,
    batches: new MemoryBatches(panel),
    paths: directPaths(panel),
  });
  if (outcome.kind === "result") throw new Error("was not refused");
  return outcome.error;
}

describe("find_city", () => {
  test("a city, several candidates, or none with suggestions", async () => {
    expect(await result(findCityTool, { name: "唐山" })).toMatchObject({
      kind: "match",
      place: { kind: "city", code: "1302" },
    });
    const suzhou = await result(findCityTool, { name: "Suzhou" });
    expect(suzhou).toMatchObject({ kind: "ambiguous", candidates: [{ code: "3205" }, { code: "3413" }] });
    expect(await result(findCityTool, { name: "Tangshna" })).toMatchObject({
      kind: "unknown",
      suggestions: [{ code: "1302" }],
    });
  });
});

describe("assess_city", () => {
  test("both ends and both inventories, by code or by name", async () => {
    const byCode = await result(assessCityTool, { city: "1302", ...years });
    expect(byCode).toEqual(await result(assessCityTool, { city: "Tangshan, Hebei", ...years }));
    expect(byCode).toMatchObject({
      topic: "synergy",
      methods: [{ id: "synergy-class" }, { id: "class-probability" }],
    });
    if (byCode.topic !== "synergy") throw new Error("without a topic the class is given");
    expect(byCode.synergy).toMatchObject({
      class: "air-only",
      co2: { from: { value: 276.35792, unit: "Mt", source: "edgar-v8" }, to: { value: 307.898272 } },
      pm25: { from: { value: 85, source: "cnemc-monthly" }, to: { value: 54.25 } },
    });
    expect(byCode.alternatives).toMatchObject([
      { co2Source: "ceads-city", co2: { from: { value: 220.614746 }, to: { value: 413.884801 } } },
    ]);
  });

  test("says which years there are where it has not the asked ones", async () => {
    const later = await result(assessCityTool, { city: "1302", from: 2015, to: 2024 });
    expect(later).toMatchObject({
      synergy: { kind: "gap", needs: { en: expect.stringContaining("2000–2023") } },
    });
    const error = await refusal(assessCityTool, { city: "1302", from: 1980, to: 2019 });
    expect(error.message.en).toMatch(/1980.*1997–2023.*2011–2019, 2022–2025/);
    expect(error.message.zh).toMatch(/1980.*1997–2023/);
  });

  test.each([
    [
      { city: "Suzhou", ...years },
      "ambiguous",
      /Suzhou \(Jiangsu, 3205\), Suzhou \(Anhui, 3413\)|3205.*3413/,
    ],
    [{ city: "Tangshna", ...years }, "not-found", /Tangshan/],
    [{ city: "Hebei", ...years }, "invalid-input", /synergy_overview/],
    [{ city: "1302", from: 2019, to: 2015 }, "invalid-input", /before/],
    [{ city: "1302", from: "soon", to: 2019 }, "invalid-input", /from.*whole number|from.*number/],
    [{ city: "1302", ...years, co2: "guess" }, "invalid-input", /edgar-v8.*ceads-city/],
    [{ city: "1302" }, "invalid-input", /from.*missing/],
    [{ city: "1302", ...years, year: 2015 }, "invalid-input", /year/],
    [null, "invalid-input", /object/],
  ])("refuses %j in words", async (given, code, said) => {
    const error = await refusal(assessCityTool, given);
    expect(error.code).toBe(code);
    expect(error.message.en).toMatch(said);
    expect(error.message.zh).toMatch(/\p{Script=Han}/u);
  });
});

describe("synergy_overview", () => {
  // Counted from the figures by an independent script.
  test("counts of both inventories with n, and what is left out", async () => {
    const all = await result(synergyOverviewTool, years);
    expect(all).toMatchObject({
      n: 283,
      asked: 337,
      counts: { "both-fall": 56, "air-only": 218, "carbon-only": 3, "both-rise": 6, flat: 0 },
      leftOut: { n: 54 },
      others: [
        {
          co2Source: "ceads-city",
          n: 157,
          counts: { "both-fall": 59, "air-only": 95, "carbon-only": 0, "both-rise": 3, flat: 0 },
          leftOut: { n: 180 },
        },
      ],
    });
    for (const { leftOut } of [all, ...all.others])
      expect(leftOut.reasons.reduce((sum, { n }) => sum + n, 0)).toBe(leftOut.n);
    expect(all.pm25Sources.reduce((sum, { n }) => sum + n, 0)).toBe(283);
  });

  test("CNEMC alone has 74 cities, 16 of which cut both", async () => {
    const { n, counts } = await result(synergyOverviewTool, { ...years, pm25: "cnemc-monthly" });
    expect([n, counts["both-fall"], counts["air-only"]]).toEqual([74, 16, 58]);
  });

  test("rows are filtered, ordered, limited, and say how many more there are", async () => {
    const list = await result(synergyOverviewTool, {
      ...years,
      class: ["both-fall"],
      rankBy: "co2ChangePercent",
      order: "ascending",
      limit: 7,
    });
    expect([list.cities.length, list.matching, list.more]).toEqual([7, 56, 49]);
    expect(list.cities.every((city) => city.class === "both-fall")).toBe(true);
    const changes = list.cities.map((city) => city.co2ChangePercent);
    expect(changes).toEqual(changes.toSorted((a, b) => a - b));
    expect(list.cities[0]?.co2Change).toMatchObject({ value: changes[0], unit: "%", source: "edgar-v8" });
  });

  test("an area is taken by id or name, and an unknown one is refused with those there are", async () => {
    const [byId, byName] = await Promise.all([
      result(synergyOverviewTool, { ...years, region: "fwp-13" }),
      result(synergyOverviewTool, { ...years, province: "河北" }),
    ]);
    expect([byId.asked, byName.asked]).toEqual([13, 11]);
    expect((await refusal(synergyOverviewTool, { ...years, province: "Narnia" })).message.en).toContain(
      "Hebei",
    );
  });

  test("where the terms hide CEADs, it is not shown beside", async () => {
    const context = { panel: open, batches: new MemoryBatches(open), paths: directPaths(open) };
    const { others, n } = await result(synergyOverviewTool, years, context);
    expect(others).toEqual([]);
    expect(n).toBe(74);
  });
});

describe("compare_cities and describe_city_data", () => {
  test("each city once, with the other inventory where it has the years", async () => {
    const { cities } = await result(compareCitiesTool, { cities: ["1302", "唐山", "Baoding"], ...years });
    expect(cities.map(({ city }) => city.code)).toEqual(["1302", "1306"]);
    expect(cities.map(({ alternatives }) => alternatives.length)).toEqual([1, 0]);
    expect((await refusal(compareCitiesTool, { cities: ["1302"], ...years })).message.en).toContain(
      "at least 2",
    );
  });

  test("years and figures of one variable", async () => {
    const { variables } = await result(describeCityDataTool, { city: "1302", variable: "pm25" });
    expect(variables).toHaveLength(1);
    expect(variables[0]?.series[0]).toMatchObject({ source: "cnemc-monthly", years: "2015, 2017–2019" });
    expect(variables[0]?.series[0]?.figures?.map(({ year, value }) => [year, value])).toContainEqual([
      2015, 85,
    ]);
    const all = await result(describeCityDataTool, { city: "1302" });
    expect(all.variables.length).toBeGreaterThan(20);
    const error = await refusal(describeCityDataTool, { city: "1302", variable: "happiness" });
    expect(error.message.en).toContain("gdp_nominal");
  });
});

describe("describe_term", () => {
  test("by id or name in either language; an unknown one lists what there is", async () => {
    for (const term of ["air-only", "仅空气改善", "Air Only"])
      expect(await result(describeTermTool, { term })).toMatchObject({ id: "air-only" });
    expect((await refusal(describeTermTool, { term: "karma" })).message.en).toContain("tolerance");
  });
});

describe("start_batch and batch_status", () => {
  test("a batch is started once, found again, and told with its outcomes", async () => {
    const context = { panel, batches: new MemoryBatches(panel), paths: directPaths(panel) };
    expect(await result(batchStatusTool, {}, context)).toEqual({ kind: "none" });
    const first = await result(startBatchTool, { cities: "all", ...years }, context);
    const again = await result(startBatchTool, { ...years }, context);
    expect([first.isNew, again.isNew, again.batch.id]).toEqual([true, false, first.batch.id]);
    const status = await result(batchStatusTool, { id: first.batch.id }, context);
    expect(status).toMatchObject({
      kind: "batch",
      outcomes: { assessed: 283, leftOut: 54, failed: 0, counts: { "both-fall": 56, "air-only": 218 } },
    });
  });

  test("a running batch has progress and no outcomes yet", async () => {
    const context = { panel, batches: new MemoryBatches(panel, { held: true }), paths: directPaths(panel) };
    await result(startBatchTool, { province: "Hebei", ...years }, context);
    const status = await result(batchStatusTool, {}, context);
    expect(status).toMatchObject({ batch: { state: "running", progress: { done: 1, total: 11 } } });
    expect(status).not.toHaveProperty("outcomes");
  });

  test("refuses what makes no sense", async () => {
    const both = await refusal(startBatchTool, { cities: ["1302"], province: "Hebei", ...years });
    expect(both.message.en).toContain("not both");
    expect((await refusal(startBatchTool, { ...years, draws: -1 })).message.en).toContain("draws");
    expect((await refusal(batchStatusTool, { id: "b-none" })).code).toBe("not-found");
    const nowhere = await refusal(startBatchTool, { province: "Tibet", region: "yrd-31", ...years });
    expect(nowhere.code).toBe("invalid-input");
  });
});

describe("the registry", () => {
  test("names each tool once and describes every field of its input for a model", () => {
    expect(new Set(tools.map(({ name }) => name)).size).toBe(tools.length);
    for (const { name, description, input } of tools) {
      expect(name).toMatch(/^[a-z_]{3,40}$/);
      expect(description.length).toBeGreaterThan(30);
      const schema = z.toJSONSchema(input, { io: "input" });
      for (const [field, described] of Object.entries(schema.properties ?? {}))
        expect(typeof described === "object" && described.description, `${name}.${field}`).toBeTruthy();
    }
  });

  test("no input at all makes a tool throw", async () => {
    const context = { panel, batches: new MemoryBatches(panel), paths: directPaths(panel) };
    for (const tool of tools)
      for (const given of [undefined, null, [], "x", { city: {} }, { cities: [1] }, { name: "" }])
        expect((await tool.run(given, context)).kind).toMatch(/error|result/);
  });
});

describe("what is shown of an outcome", () => {
  test("is in one language and bounded, with the number of what is missing", () => {
    const rows = Array.from({ length: 500 }, (_, code) => ({ code, note: { en: "yes", zh: "是" } }));
    const shown = shownOutcome({ kind: "result", result: { rows } }, "zh");
    expect(shown).toMatchObject({ rowsNotShown: 440 });
    expect(JSON.stringify(shown)).toContain("是");
    expect(JSON.stringify(shown)).not.toContain("yes");
  });

  test("the longest result that a tool gives stays under the bound", async () => {
    const given = { ...years, limit: 50 };
    const outcome = await runTool(synergyOverviewTool, given, {
      panel,
      batches: new MemoryBatches(panel),
      paths: directPaths(panel),
    });
    expect(JSON.stringify(shownOutcome(outcome, "en")).length).toBeLessThan(24_000);
  });
});
