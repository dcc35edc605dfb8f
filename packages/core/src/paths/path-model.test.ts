import { describe, expect, test } from "vitest";
import type { PathProblem } from "./path-problem.ts";
import { shadowPrices } from "./shadow-prices.ts";
import { littleCity, littleMeasure, littleProblem } from "./testing/little-problem.ts";
import { isFeasible, solved, usedShares } from "./testing/solved.ts";

// Worked out by hand; million CNY, kt.

const city = littleCity({ emissions: { power: { co2: 100 } } });
const half = { co2: 0.5 };
const cheap = littleMeasure("cheap", { activity: "one", share: half, reduction: { co2: 1 }, cost: 100 });
const dear = littleMeasure("dear", { activity: "other", share: half, reduction: { co2: 1 }, cost: 300 });
const measures = [cheap, dear];
const target = (co2Share: number) => [{ year: 2021, targets: [{ co2Share }] }];

describe("a target", () => {
  const asked = (co2Share: number) =>
    littleProblem({ cities: [city], measures, milestones: target(co2Share) });

  test("is met from the cheapest up, and its price is the last tonne's", () => {
    const path = solved(asked(0.3));
    expect(usedShares(path)).toEqual({ cheap: expect.closeTo(1, 9), dear: expect.closeTo(0.4, 9) });
    expect(path.objective).toBeCloseTo(5 + 6, 9);
    const [price] = shadowPrices(path.model, path.duals, []).get(0) ?? [];
    expect(price).toMatchObject({ kind: "co2", unit: "kt", value: expect.closeTo(0.3, 9) });
    expect(price?.text.en).toBe("the last tonne of CO2 costs 300 yuan in 2021");
  });

  test("that the base year meets costs nothing", () => {
    expect(solved(asked(1)).objective).toBe(0);
    expect(shadowPrices(solved(asked(1)).model, solved(asked(1)).duals, []).size).toBe(0);
  });

  test("counts against the base year where activity grows", () => {
    // 150 kt before, 100 allowed; a share of 1 now removes 75.
    const path = solved({ ...asked(1), activity: { power: [1.5] } });
    expect(usedShares(path)).toEqual({ cheap: expect.closeTo(50 / 75, 9), dear: 0 });
    expect(path.objective).toBeCloseTo(5, 9);
  });
});

test("a price is one of its own year: discounting and the years it stands for are taken off", () => {
  const path = solved(
    littleProblem({
      cities: [city],
      measures,
      discountRate: 0.05,
      milestones: [
        { year: 2025, targets: [{ co2Share: 0.9 }] },
        { year: 2030, targets: [{ co2Share: 0.3 }] },
      ],
    }),
  );
  const prices = shadowPrices(path.model, path.duals, []);
  expect(prices.get(0)?.[0]?.value).toBeCloseTo(0.1, 9);
  expect(prices.get(1)?.[0]?.value).toBeCloseTo(0.3, 9);
});

describe("several cities", () => {
  const there = littleCity({ code: "0002", emissions: { cement: { co2: 100 } } });
  const kiln = littleMeasure("kiln", { sector: "cement", reduction: { co2: 1 }, cost: 50 });
  const problem: PathProblem = littleProblem({
    cities: [city, there],
    measures: [...measures, kiln],
    milestones: [{ year: 2021, targets: [{ co2Share: 0.8 }, { co2Share: 0.8 }] }],
  });

  test("each meet their own target", () => {
    // 20 kt here at 100, 20 there at 50.
    expect(solved(problem).objective).toBeCloseTo(2 + 1, 9);
  });

  test("or their sum meets it where it is cheapest", () => {
    const path = solved({ ...problem, pooledCo2: true });
    expect(usedShares(path, 1)).toMatchObject({ kiln: expect.closeTo(0.4, 9) });
    expect(path.objective).toBeCloseTo(2, 9);
  });
});

describe("a material", () => {
  // A share of 1 treats 50 kt of CO2 and takes half a kt of scrap for each: 25 kt; there are 10.
  const scrap = [
    { resource: "scrap", measure: "cheap", ktPerKtCo2: 0.5, grade: "A", sources: ["user"] },
  ] as const;
  const asked = (resourceUses: PathProblem["resourceUses"]) =>
    littleProblem({
      cities: [{ ...city, supplies: { scrap: [10] } }],
      measures,
      resourceUses,
      milestones: target(0.6),
    });

  test("is taken as far as there is of it", () => {
    const path = solved(asked(scrap));
    expect(usedShares(path)).toEqual({ cheap: expect.closeTo(0.4, 9), dear: expect.closeTo(0.4, 9) });
    expect(path.objective).toBeCloseTo(2 + 6, 9);
    // One kt of scrap more moves 2 kt of CO2 from 300 to 100 yuan a tonne.
    const resources = [{ id: "scrap", name: { en: "scrap", zh: "废料" }, unit: "kt" }] as const;
    const prices = shadowPrices(path.model, path.duals, resources).get(0) ?? [];
    expect(prices.find(({ kind }) => kind === "supply")).toMatchObject({
      resource: "scrap",
      value: expect.closeTo(0.4, 9),
      text: { en: "one more kt of scrap would save 0.4 million yuan a year in 2021" },
    });
  });

  test("is set free by what uses less of it", () => {
    // The dear one frees 0.5 kt per kt: with d of it cheap may take 0.4 + d, and both must make 0.8 of 50 kt.
    const path = solved(
      asked([
        ...scrap,
        { resource: "scrap", measure: "dear", ktPerKtCo2: -0.5, grade: "A", sources: ["user"] },
      ]),
    );
    expect(usedShares(path)).toEqual({ cheap: expect.closeTo(0.6, 9), dear: expect.closeTo(0.2, 9) });
  });
});

describe("a budget", () => {
  const asked = (budgetPerYear: number) =>
    littleProblem({ cities: [city], measures, budgetPerYear, milestones: target(0.3) });

  test("holds each year's cost", () => {
    expect(solved(asked(11)).objective).toBeCloseTo(11, 9);
    expect(isFeasible(asked(10.999))).toBe(false);
  });
});

// 8 digits: the solver holds whole numbers to 1e-9.
describe("a smallest share", () => {
  const asked = (smallest: number) =>
    littleProblem({
      cities: [city],
      measures: [cheap, { ...dear, cost: { ...dear.cost, central: 180 } }],
      milestones: target(0.85),
      smallestShare: { cheap: smallest },
    });

  test("is taken in full where that is cheaper than the next measure", () => {
    // 15 kt are to go: half of the cheap one removes 25 for 2.5; 0.3 of the dear one costs 2.7.
    const path = solved(asked(0.5));
    expect(usedShares(path)).toEqual({ cheap: expect.closeTo(0.5, 8), dear: 0 });
    expect(path.objective).toBeCloseTo(2.5, 8);
    expect(path.duals).toBeUndefined();
  });

  test("is not taken at all where it is not", () => {
    const path = solved(asked(0.6));
    expect(usedShares(path)).toEqual({ cheap: 0, dear: expect.closeTo(0.3, 8) });
    expect(path.objective).toBeCloseTo(2.7, 8);
  });

  test("no more than the target needs where it does not matter", () => {
    expect(usedShares(solved(asked(0.2)))).toEqual({ cheap: expect.closeTo(0.3, 8), dear: 0 });
  });
});
