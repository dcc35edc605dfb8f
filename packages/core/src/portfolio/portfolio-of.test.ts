import { describe, expect, test } from "vitest";
import { isGap } from "../figure/gap.ts";
import {
  InfeasiblePortfolio,
  PortfolioInput,
  type PortfolioMeasure,
  portfolioMethod,
  SolvedPortfolio,
} from "./portfolio.method.ts";
import { portfolioOf } from "./portfolio-of.ts";

/** Eight measures of a constructed city: CO2 in kt, PM2.5 equivalents in kt, cost in million CNY a year. */
const measures: readonly PortfolioMeasure[] = [
  { id: "steelULE", co2: 0, pm25: 8, cost: 300, exclusiveGroup: null },
  { id: "EAF", co2: 120, pm25: 3, cost: 500 },
  { id: "steelEff", co2: 60, pm25: 1, cost: 60 },
  { id: "coalHeatPump", co2: 40, pm25: 6, cost: 280, exclusiveGroup: "heat" },
  { id: "coalGasHeat", co2: 22, pm25: 5, cost: 210, exclusiveGroup: "heat" },
  { id: "roadRail", co2: 15, pm25: 2, cost: 90 },
  { id: "EVtruck", co2: 20, pm25: 2.5, cost: 150 },
  { id: "VOC", co2: 0, pm25: 2, cost: 70 },
];

type Asked = Partial<PortfolioInput>;

async function solved(asked: Asked) {
  return SolvedPortfolio.parse(await portfolioOf({ measures: [...measures], targets: {}, ...asked }));
}

async function infeasible(asked: Asked) {
  const result = await portfolioOf({ measures: [...measures], targets: {}, ...asked });
  return InfeasiblePortfolio.parse(result).infeasible;
}

/** Numbers that scipy prints with 17 digits; 1e-9 of them is noise. */
function expectShares(chosen: Readonly<Record<string, number>>, shares: Readonly<Record<string, number>>) {
  expect(Object.keys(chosen).toSorted()).toEqual(Object.keys(shares).toSorted());
  for (const [id, share] of Object.entries(shares)) expect(chosen[id], id).toBeCloseTo(share, 6);
}

describe("whole measures", () => {
  // Every one of the 2^8 choices tried in Python; the cheapest that meets both targets.
  test.each([
    [0, 460, 15, 12, ["steelULE", "roadRail", "VOC"]],
    [50, 520, 75, 13, ["steelULE", "steelEff", "roadRail", "VOC"]],
    [100, 580, 117, 12.5, ["steelEff", "coalGasHeat", "roadRail", "EVtruck", "VOC"]],
    [150, 860, 180, 12, ["steelULE", "EAF", "steelEff"]],
    [200, 910, 220, 12, ["EAF", "steelEff", "coalHeatPump", "VOC"]],
    [240, 990, 240, 12.5, ["EAF", "steelEff", "coalHeatPump", "EVtruck"]],
  ])("CO2 by %s kt and PM2.5 by 12 kt cost %s million", async (target, cost, co2, pm25, ids) => {
    const result = await solved({ targets: { co2: target, pm25: 12 }, integer: true });
    expect(result).toMatchObject({ status: "optimal", aim: "least-cost", cost, co2, pm25, gap: 0 });
    expect(result.chosen).toEqual(Object.fromEntries(ids.map((id) => [id, 1])));
    expect(result).not.toHaveProperty("shadowPrices");
  });

  test("at most one of a group is taken", async () => {
    const { relaxations } = await infeasible({ targets: { pm25: 28 }, integer: true });
    // All together reach 29.5, of which the group gives 6 and not 11.
    expect(relaxations).toEqual([
      { target: "pm25", by: expect.closeTo(3.5, 8), attainable: expect.closeTo(24.5, 8) },
    ]);
  });
});

describe("shares of measures", () => {
  // scipy 1.10 and 1.17 (linprog, HiGHS).
  test.each([
    [0, 454, 8.8, { steelULE: 1, coalGasHeat: 0.4, VOC: 1 }],
    [50, 467.33812949640287, 50, { steelULE: 1, steelEff: 0.741007, coalGasHeat: 0.251799, VOC: 1 }],
    [
      100,
      510.41666666666663,
      100,
      {
        steelULE: 0.229167,
        steelEff: 1,
        coalHeatPump: 0.166667,
        coalGasHeat: 0.833333,
        roadRail: 1,
        VOC: 1,
      },
    ],
    [150, 646.875, 150, { EAF: 0.125, steelEff: 1, coalHeatPump: 1, roadRail: 1, EVtruck: 1, VOC: 0.0625 }],
    [
      200,
      813.3333333333333,
      200,
      { EAF: 0.635417, steelEff: 1, coalHeatPump: 1, roadRail: 1, EVtruck: 0.4375 },
    ],
    [240, 967.5, 240, { EAF: 1, steelEff: 1, coalHeatPump: 1, roadRail: 1, EVtruck: 0.25 }],
  ])("CO2 by %s kt and PM2.5 by 12 kt cost %s million", async (target, cost, co2, shares) => {
    const result = await solved({ targets: { co2: target, pm25: 12 } });
    expect(result).toMatchObject({ status: "optimal", gap: 0 });
    expect(result.cost).toBeCloseTo(cost, 8);
    expect(result.co2).toBeCloseTo(co2, 8);
    expectShares(result.chosen, shares);
  });

  // By hand: at 240 kt the next kt comes from electric trucks, 150 million for 20 kt.
  test("a shadow price is what one more unit of a target costs", async () => {
    const { cost, shadowPrices } = await solved({ targets: { co2: 240, pm25: 12 } });
    expect(shadowPrices).toEqual({ co2: expect.closeTo(7.5, 9), pm25: 0 });
    const more = await solved({ targets: { co2: 241, pm25: 12 } });
    expect(more.cost - cost).toBeCloseTo(7.5, 9);
  });

  test("a budget that is enough changes nothing", async () => {
    const targets = { co2: 100, pm25: 12 };
    expect(await solved({ targets, budget: 520 })).toEqual(await solved({ targets }));
  });

  test("a budget of exactly the least cost is enough", async () => {
    expect(await solved({ targets: { co2: 240 }, budget: 967.5 })).toMatchObject({ status: "optimal" });
  });
});

describe("targets that cannot be met", () => {
  // By hand: all measures with the better of the group reach 255 kt.
  test.each([true, false])("out of reach of every measure, whole %s", async (integer) => {
    const { conflict, relaxations, nearest } = await infeasible({ targets: { co2: 260, pm25: 12 }, integer });
    expect(conflict).toEqual(["co2"]);
    expect(relaxations).toEqual([
      { target: "co2", by: expect.closeTo(5, 8), attainable: expect.closeTo(255, 8) },
    ]);
    expect(nearest).toMatchObject({ cost: expect.closeTo(1080, 6), pm25: expect.closeTo(14.5, 8) });
  });

  test("too dear together for the budget: the budget is in the conflict, and something gives", async () => {
    const { conflict, relaxations, nearest } = await infeasible({
      targets: { co2: 100, pm25: 12 },
      budget: 400,
    });
    // PM2.5 alone costs 454, CO2 alone 226.7: the second can be left out of the conflict.
    expect(conflict).toEqual(["pm25", "budget"]);
    expect(relaxations.map(({ target }) => target)).toEqual(["pm25"]);
    expect(nearest.cost).toBeCloseTo(400, 6);
    expect(nearest.co2).toBeCloseTo(100, 6);
    const again = await solved({ targets: { co2: 100, pm25: nearest.pm25 - 1e-6 }, budget: 400.0001 });
    expect(again.cost).toBeCloseTo(400, 3);
  });

  test("nothing at hand reaches nothing", async () => {
    expect(await infeasible({ measures: [], targets: { pm25: 1 } })).toEqual({
      conflict: ["pm25"],
      relaxations: [{ target: "pm25", by: 1, attainable: 0 }],
      nearest: { chosen: {}, cost: 0, co2: 0, pm25: 0 },
    });
  });

  test("a budget below the greatest saving", async () => {
    const saving = { id: "saving", co2: 1, pm25: 0, cost: -5 };
    const { conflict, relaxations } = await infeasible({ measures: [saving], budget: -8 });
    expect(conflict).toEqual(["budget"]);
    expect(relaxations).toEqual([
      { target: "budget", by: expect.closeTo(3, 9), attainable: expect.closeTo(-5, 9) },
    ]);
  });
});

describe("a budget and no targets", () => {
  // scipy 1.17 (linprog, HiGHS): maximise co2 ÷ 255 + pm25 ÷ 24.5 within 500 million.
  test("the joint reduction is the greatest, in shares", async () => {
    const result = await solved({ budget: 500 });
    expect(result).toMatchObject({ status: "optimal", aim: "most-reduction" });
    expectShares(result.chosen, { steelEff: 1, coalHeatPump: 1, roadRail: 1, EVtruck: 0.466667 });
    expect(result.co2 / 255 + result.pm25 / 24.5).toBeCloseTo(0.9025476857409, 9);
    const more = await solved({ budget: 501 });
    const gained = (more.co2 - result.co2) / 255 + (more.pm25 - result.pm25) / 24.5;
    expect(result.shadowPrices?.budget).toBeCloseTo(gained, 9);
  });

  test("of choices that reduce alike the cheapest", async () => {
    const twins = [
      { id: "dear", co2: 10, pm25: 0, cost: 9, exclusiveGroup: "g" },
      { id: "cheap", co2: 10, pm25: 0, cost: 4, exclusiveGroup: "g" },
    ];
    for (const integer of [true, false])
      expect((await solved({ measures: twins, budget: 100, integer })).chosen).toEqual({ cheap: 1 });
  });
});

describe("the edges", () => {
  test("nothing asked and nothing saved is nothing done", async () => {
    expect(await solved({})).toEqual({
      status: "optimal",
      aim: "least-cost",
      chosen: {},
      cost: 0,
      co2: 0,
      pm25: 0,
      shadowPrices: {},
      gap: 0,
    });
    expect(await solved({ measures: [], targets: { co2: 0, pm25: -3 } })).toMatchObject({
      chosen: {},
      cost: 0,
    });
  });

  test("what saves money is done unasked, the best of its group", async () => {
    const saving = [
      { id: "insulation", co2: 3, pm25: 1, cost: -4, exclusiveGroup: "homes" },
      { id: "stoves", co2: 1, pm25: 2, cost: -6, exclusiveGroup: "homes" },
      { id: "filters", co2: -1, pm25: 5, cost: 2 },
    ];
    expect(await solved({ measures: saving })).toMatchObject({
      chosen: { stoves: 1 },
      cost: -6,
      co2: 1,
      pm25: 2,
    });
    expect(await solved({ measures: saving, targets: { pm25: 6 } })).toMatchObject({
      cost: expect.closeTo(-4.4),
    });
  });

  test("what does nothing is taken only if it saves money", async () => {
    const idle = [
      { id: "paid", co2: 0, pm25: 0, cost: 5 },
      { id: "free", co2: 0, pm25: 0, cost: 0 },
      { id: "saves", co2: 0, pm25: 0, cost: -1 },
    ];
    for (const integer of [true, false])
      expect((await solved({ measures: idle, targets: { co2: 0 }, integer })).chosen).toEqual({ saves: 1 });
  });

  test("of portfolios that cost the same the one that reduces most", async () => {
    const alike = [
      { id: "less", co2: 10, pm25: 0, cost: 5 },
      { id: "more", co2: 10, pm25: 3, cost: 5 },
      { id: "given", co2: 1, pm25: 1, cost: 0 },
      { id: "harm", co2: -1, pm25: 0, cost: 0 },
    ];
    for (const integer of [true, false])
      expect((await solved({ measures: alike, targets: { co2: 10 }, integer })).chosen).toMatchObject(
        integer ? { more: 1, given: 1 } : { more: 0.9, given: 1 },
      );
  });

  test("a measure that adds CO2 has to be made good for", async () => {
    const trade = [
      { id: "fgd", co2: -2, pm25: 10, cost: 1 },
      { id: "wind", co2: 4, pm25: 0, cost: 3 },
    ];
    const { chosen, co2 } = await solved({ measures: trade, targets: { co2: 0, pm25: 10 } });
    expect(chosen).toEqual({ fgd: 1, wind: expect.closeTo(0.5, 9) });
    expect(co2).toBeCloseTo(0, 9);
  });

  test("units of any size do", async () => {
    const inTonnes = measures.map((one) => ({ ...one, co2: one.co2 * 1e6, cost: one.cost * 1e-3 }));
    const { cost, shadowPrices } = await solved({ measures: inTonnes, targets: { co2: 240e6, pm25: 12 } });
    expect(cost).toBeCloseTo(0.9675, 12);
    expect(shadowPrices?.co2).toBeCloseTo(7.5e-9, 18);
  });

  test("ids may be any words", async () => {
    const odd = ["__proto__", "constructor", "碳"].map((id) => ({ id, co2: 1, pm25: 0, cost: 1 }));
    const result = await portfolioOf({ measures: odd, targets: { co2: 3 } });
    expect(isGap(result) || result.status === "infeasible" ? [] : Object.keys(result.chosen)).toEqual(
      odd.map(({ id }) => id),
    );
  });

  test("the same question has the same answer, to the last bit", async () => {
    const asked = { targets: { co2: 100, pm25: 12 } };
    expect(await solved(asked)).toEqual(await solved(asked));
  });
});

test.each([
  ["an unknown target", { measures: [], targets: { so2: 1 } }],
  ["an id twice", { measures: [measures[0], measures[0]], targets: {} }],
  ["a number too large to reckon with", { measures: [], targets: { co2: 1e13 } }],
  ["one too small", { measures: [], targets: { pm25: 1e-10 } }],
  [
    "one measure too many",
    { measures: Array.from({ length: 201 }, (_, at) => ({ ...measures[0], id: `${at}` })) },
  ],
])("%s is refused", (_, input) => {
  expect(PortfolioInput.safeParse({ targets: {}, ...input }).success).toBe(false);
});

test("the example is a worked problem", async () => {
  const result = await portfolioMethod.run(PortfolioInput.parse(portfolioMethod.example));
  expect(SolvedPortfolio.parse(result).cost).toBeCloseTo(510.4166666667, 8);
});
