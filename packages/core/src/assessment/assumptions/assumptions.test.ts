import { describe, expect, test } from "vitest";
import { gap } from "../../figure/gap.ts";
import { assessCity } from "../assess-city.ts";
import type { CityInputs } from "../city-inputs.ts";
import { ceads, pairIn, tangshan } from "../testing/tangshan.ts";
import { Assumption, relativeChange, spoken } from "./assumption.ts";

const of = (inputs: CityInputs, tolerance = 0) =>
  assessCity(inputs, { sections: "all", tolerance }).assumptions;
const assumptions = of(tangshan);

function found(id: Assumption["id"], among = assumptions): Assumption {
  const one = among.find((assumption) => assumption.id === id);
  if (one === undefined) throw new Error(`no ${id}`);
  return one;
}

describe("assumptions of Tangshan 2015–2019", () => {
  test("each is varied once, those first that change a result the most", () => {
    const ids = assumptions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids)).toEqual(
      new Set([
        "risk-slope",
        "risk-function",
        "death-rate",
        "age-structure",
        "pm25-source",
        "value-of-life",
        "income-transfer",
        "transport-shares",
        "inventory",
        "class-errors",
        "tolerance",
      ]),
    );
    const influences = assumptions.map(({ influence }) => influence);
    expect(influences).toEqual(influences.toSorted((a, b) => b - a));
    for (const assumption of assumptions) expect(Assumption.parse(assumption)).toEqual(assumption);
  });

  // From the independent numbers in whole-assessment.test.ts: 11766.08 ÷ 6429.51 − 1; 1 − 1.47 ÷ 4.76; 1 − 4909.61 ÷ 6429.51.
  test.each([
    ["risk-function", 11766.075421820386 / 6429.512173494349 - 1],
    ["value-of-life", 1 - 1.47 / 4.76],
    ["transport-shares", 1 - 8.8725 / 22.2075],
    ["risk-slope", 1 - 4909.611530067626 / 6429.512173494349],
    ["income-transfer", 1 - 70892 / 89354.03130633259],
    ["class-errors", 1 - 0.7776225598508854 / 0.9367905741705915],
    ["death-rate", 0.1],
    ["age-structure", 1 - 52399.7019819 / 55833.08352787803],
    ["inventory", 0],
    ["tolerance", 0],
  ] as const)("%s moves a headline by %d", (id, influence) => {
    expect(found(id).influence).toBeCloseTo(influence, 8);
  });

  test("the value under another function is that function's deaths, and says so in its sources", () => {
    const who = found("risk-function").variants.find(({ label }) => label.en === "WHO 2021 review");
    expect(who?.value?.source).toContain("who-2021-pm25");
    expect(who?.value?.source).not.toContain("gemm-2018");
    expect(who?.value?.value).toBeCloseTo((11766.075421820386 * 5999621.80525508) / 1e8, 5);
  });

  test("nothing that is said carries the id of a source or a function", () => {
    const said = assumptions.flatMap(({ statement, variants }) => [
      statement,
      ...variants.map(({ label }) => label),
    ]);
    for (const { en, zh } of said) {
      for (const text of [en, zh])
        expect(text).not.toMatch(/gemm-|edgar-v8|-aap-|ceads-|hrapie-|cnemc-|-pm25/);
      expect(zh).toMatch(/[一-鿿]|^CEADs$/);
    }
    const functions = found("risk-function").variants.map(({ label }) => label.zh);
    expect(functions).toContain("GEMM（不含中国队列）");
  });

  test("another series of PM2.5 says both what it does to deaths and to the class", () => {
    const { statement, variants } = found("pm25-source");
    expect(variants).toMatchObject([
      {
        label: { en: "WHO database 2022", zh: "WHO 数据库 2022" },
        class: "air-only",
        avoidedDeaths: { unit: "persons" },
      },
    ]);
    expect(statement.en).toMatch(/deaths a year.*the class is/);
    expect(statement.zh).toMatch(/每年避免死亡.*仅空气改善/);
  });
});

describe("where the class hangs on a choice", () => {
  test("another inventory with the opposite sign has full influence", () => {
    const falling = { ...pairIn(ceads), to: { ...pairIn(ceads).to, value: 200 } };
    const inputs = { ...tangshan, co2: { asked: tangshan.co2.asked, others: [falling] } };
    const inventory = found("inventory", of(inputs));
    expect(inventory.influence).toBe(1);
    expect(inventory.statement.zh).toContain("协同下降");
  });

  test("a change of 1.5 % is a class without tolerance and flat with 2 %", () => {
    const { asked } = tangshan.co2;
    if ("kind" in asked) throw new Error("a gap");
    const small = { from: asked.from, to: { ...asked.to, value: asked.from.value * 1.015 } };
    const tolerance = found("tolerance", of({ ...tangshan, co2: { asked: small, others: [] } }));
    expect(tolerance.influence).toBe(1);
    expect(tolerance.variants.map((variant) => variant.class)).toEqual(["air-only", "air-only", "flat"]);
  });

  test("errors twice as large may leave the class uncertain", () => {
    const { asked } = tangshan.co2;
    if ("kind" in asked) throw new Error("a gap");
    const small = { from: asked.from, to: { ...asked.to, value: asked.from.value * 1.05 } };
    const errors = found("class-errors", of({ ...tangshan, co2: { asked: small, others: [] } }));
    expect(errors.variants[0]?.class).toBe("uncertain");
    expect(errors.influence).toBe(1);
  });
});

test("what cannot be varied is not in the list", () => {
  const missing = gap({ en: "none", zh: "无" }, { en: "one", zh: "一个" });
  const { evidence: _evidence, ...bare } = tangshan;
  expect(of({ ...bare, pm25: missing })).toEqual([]);
  expect(of(bare).map(({ id }) => id)).toEqual(
    expect.arrayContaining(["inventory", "class-errors", "tolerance"]),
  );
});

test.each([
  [0, 0, 0],
  [5, 0, 0],
  [5, 10, 0.5],
  [-5, 10, 1.5],
  [-15, -10, 0.5],
])("the relative change of %d from %d is %d", (value, central, expected) => {
  expect(relativeChange(value, central)).toBe(expected);
});

test.each([
  [0, "0"],
  [0.012345, "0.0123"],
  [385.746, "386"],
  [6429.51, "6430"],
  [-6429.51, "-6430"],
  [1e6, "1000000"],
])("%d is said as %s", (value, text) => {
  expect(spoken(value)).toBe(text);
});
