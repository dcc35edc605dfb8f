import { localised } from "@tandem/core";
import { measureCatalogue } from "@tandem/core/measures";
import { type PathDesign, type PathRequest, PathRequest as RequestSchema } from "@tandem/core/paths";
import { loadSolver } from "@tandem/core/solver";
import { designPathOn, openPanel } from "@tandem/data";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { directPaths } from "../../testing/direct-paths.ts";
import { MemoryBatches } from "../../testing/memory-batches.ts";
import { runTool } from "../run-tool.ts";
import { shownOutcome } from "../shown-outcome.ts";
import { designPathTool, type PathAnswer } from "./design-path.ts";
import { holdable } from "./held-back.ts";

const panel = openPanel();
const solver = await loadSolver();
const context = { panel, batches: new MemoryBatches(panel), paths: directPaths(panel) };

type Question = z.input<typeof designPathTool.input>;

function asked(question: Question) {
  return runTool(designPathTool, question, context);
}

async function answered(question: Question): Promise<PathAnswer> {
  const outcome = await asked(question);
  if (outcome.kind === "error") throw new Error(outcome.error.message.en);
  return outcome.result;
}

function designed(request: PathRequest): PathDesign {
  return designPathOn(panel, RequestSchema.parse(request), solver);
}

const target = { year: 2030, co2ChangePercent: -10, pm25: 49 };
const milestones = [{ year: 2030, co2: { changePercent: -10 }, pm25: { max: 49 } }];

describe("design_path", () => {
  test("gives the design of the request that the question means, its money in 10⁸ CNY and its CO2 in Mt", async () => {
    const { status, years, page } = await answered({ cities: ["Tangshan"], milestones: [target] });
    const design = designed({ places: ["1302"], milestones });
    const [year] = years;
    const [whole] = design.milestones;
    expect(status).toBe("optimal");
    expect(year?.cost).toMatchObject({ unit: "10⁸ CNY", basis: "modelled", year: 2030 });
    expect(year?.cost.value).toBeCloseTo((whole?.totals.cost ?? Number.NaN) / 100, 9);
    expect(year?.co2Removed.unit).toBe("Mt");
    expect(year?.co2Removed.value).toBeCloseTo((whole?.totals.co2 ?? Number.NaN) / 1000, 9);
    expect(year?.deathsAvoided?.value).toBe(design.health[0]?.deathsAvoided.central);
    expect(year?.shadowPrices.map(({ text }) => text)).toEqual(whole?.shadowPrices.map(({ text }) => text));
    expect(page).toBe("/paths?places=1302&years=2030:-10:49");
  });

  test("shows the main measures and counts the others", async () => {
    const [year] = (await answered({ cities: ["1302"], milestones: [target] })).years;
    const used = designed({ places: ["1302"], milestones }).milestones[0]?.measures ?? [];
    expect(year?.measures).toHaveLength(6);
    expect((year?.moreMeasures ?? 0) + 6).toBe(used.filter(({ share }) => share > 0).length);
    for (const { id, co2Change } of year?.measures ?? []) {
      const scale = co2Change.unit === "kt" ? 1 : 1000;
      const whole = used.find((one) => one.id === id)?.co2 ?? Number.NaN;
      expect(-scale * co2Change.value).toBeCloseTo(whole, 6);
    }
  });

  test("what stays as it is costs the difference to the path that is free to change it", async () => {
    const { held, years } = await answered({
      cities: ["1302"],
      milestones: [target],
      hold: ["coal-heating"],
    });
    const free = designed({ places: ["1302"], milestones }).milestones[0]?.totals.cost ?? Number.NaN;
    const exclude = [
      "power-gas-chp",
      "heating-industrial-waste-heat",
      "heating-large-heat-pump",
      "heating-coal-to-gas",
      "residential-coal-to-gas",
      "residential-coal-to-ashp",
      "district-heat-extension",
      "services-heat-electrification",
    ];
    const bound =
      designed({ places: ["1302"], milestones, exclude }).milestones[0]?.totals.cost ?? Number.NaN;
    expect(years[0]?.cost.value).toBeCloseTo(bound / 100, 6);
    expect(held?.years).toMatchObject([{ year: 2030 }]);
    expect(held?.years[0]?.more.value).toBeCloseTo((bound - free) / 100, 6);
    // Fewer measures never make the cheapest path cheaper.
    expect(bound).toBeGreaterThan(free);
    expect(held?.measures).toHaveLength(exclude.length);
  });

  test("a sector that stays as it is has no measure in the path", async () => {
    const { held, page } = await answered({
      cities: ["1302"],
      milestones: [{ year: 2030 }],
      hold: ["iron-steel"],
    });
    const steel = measureCatalogue.filter(({ sector }) => sector === "iron-steel").map(({ id }) => id);
    expect(new URL(page, "http://localhost").searchParams.get("off")?.split(",").toSorted()).toEqual(
      steel.toSorted(),
    );
    expect(held?.stays).toEqual([{ en: "iron and steel as it is", zh: "钢铁保持现状" }]);
  });

  test("several cities: the saving is what they pay alone less what they pay together, and the shares are all of it", async () => {
    const { joint } = await answered({ cities: ["Tangshan", "Beijing", "Tianjin"], milestones: [target] });
    const sum = (of: "alone" | "share") =>
      joint?.split.reduce((total, one) => total + (one[of]?.value ?? Number.NaN), 0);
    expect(sum("alone")).toBeCloseTo((joint?.together.value ?? 0) + (joint?.saving?.value ?? Number.NaN), 6);
    expect(sum("share")).toBeCloseTo(joint?.together.value ?? Number.NaN, 4);
    for (const { share, spent, transfer } of joint?.split ?? [])
      expect(transfer.value).toBeCloseTo(share.value - spent.value, 6);
  });

  test("what cannot be done says which targets conflict and what comes nearest", async () => {
    const { status, conflict, years } = await answered({
      cities: ["1302"],
      milestones: [{ year: 2030, co2ChangePercent: -20, pm25: 35 }],
    });
    expect(status).toBe("infeasible");
    expect(conflict.map(({ kind }) => kind).toSorted()).toEqual(["co2", "pm25"]);
    expect(years[0]?.co2ChangePercent.value).toBeGreaterThan(-20);
  });

  test.each([
    [
      "a whole region",
      { region: "bth-2+36", milestones: [2030, 2035, 2040].map((year) => ({ year, co2ChangePercent: -5 })) },
    ],
    [
      "six years",
      {
        cities: ["1302"],
        milestones: [2025, 2030, 2035, 2040, 2050, 2060].map((year) => ({ year, co2ChangePercent: -5 })),
      },
    ],
  ] satisfies [string, Question][])("%s stays bounded in both languages", async (_, question) => {
    const outcome = await asked(question);
    for (const language of ["en", "zh"] as const) {
      const shown = shownOutcome(outcome, language);
      expect(JSON.stringify(shown).length).toBeLessThan(24_000);
      expect(shown).toEqual(localised(outcome.kind === "result" ? outcome.result : {}, language));
    }
  });

  test.each<[Question, string, RegExp]>([
    [{ cities: ["Tangshna"], milestones: [target] }, "not-found", /spelled like it: Tangshan/],
    [{ cities: ["Suzhou"], milestones: [target] }, "ambiguous", /Jiangsu.*Anhui/],
    [{ cities: ["1302"], milestones: [{ year: 2030, pm25: -3 }] }, "invalid-input", /pm25/],
    [{ milestones: [target] }, "invalid-input", /must name either cities or a region/],
    [
      { cities: ["1302"], region: "yrd-31", milestones: [target] },
      "invalid-input",
      /either cities or a region/,
    ],
    [
      { cities: ["1302"], milestones: [target], exclude: ["steel"] },
      "invalid-input",
      /no measure has the id "steel"/,
    ],
    [{ cities: ["1302"], milestones: [target], objective: "lives" }, "invalid-input", /budget/],
    [{ cities: ["1302"], milestones: [target, target] }, "invalid-input", /ascending/],
  ])("%j is refused as %s", async (question, code, said) => {
    const outcome = await asked(question);
    if (outcome.kind === "result") throw new Error("it was taken");
    expect(outcome.error.code).toBe(code);
    expect(outcome.error.message.en).toMatch(said);
    expect(outcome.error.message.zh).toMatch(/\p{Script=Han}/u);
  });

  test("what is held back is always part of the catalogue, and every sector can be", () => {
    expect(holdable.length).toBe(new Set(measureCatalogue.map(({ sector }) => sector)).size + 1);
  });
});
