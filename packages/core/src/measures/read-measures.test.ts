import { describe, expect, test } from "vitest";
import { TandemError } from "../error/tandem-error.ts";
import type { Measure } from "./measure.ts";
import { measureCatalogue } from "./measure-catalogue.ts";
import { type MeasureChange, MeasureChanges, type NewMeasure } from "./measure-changes.ts";
import { nearIds } from "./near-ids.ts";
import { withChanges, withMeasures } from "./read-measures.ts";

const own: NewMeasure = {
  id: "metro-line",
  name: { en: "Metro line 5", zh: "地铁 5 号线" },
  aspect: "transport",
  sector: "road-transport",
  activity: { id: "private-cars" },
  stage: "switch",
  share: { co2: 0.42, nox: 0.1 },
  reduction: { co2: 0.9, nox: 0.9 },
  reach: [{ year: 2030, share: 0.02 }],
  cost: { basis: "co2", low: 100, central: 900, high: 2000 },
  lifetimeYears: 40,
};

const measure = (list: readonly Measure[], id: string) => list.find((one) => one.id === id);
const change = (one: MeasureChange) => withChanges(measureCatalogue, { change: [one] });

describe("withChanges", () => {
  test("without changes is the catalogue", () => {
    expect(withChanges(measureCatalogue, {})).toEqual(measureCatalogue);
  });

  test("adds the user's measure with what it left out", () => {
    const added = measure(withChanges(measureCatalogue, { add: [own] }), "metro-line");
    expect(added).toMatchObject({
      activity: { id: "private-cars", label: { en: "Gasoline cars", zh: "汽油乘用车" } },
      share: { co2: 0.42, so2: 0, nox: 0.1, pm25: 0, voc: 0, nh3: 0 },
      gridPower: 0,
      nonCo2: { share: 0, reduction: 0 },
      done2020: 0,
      synergy: "synergy",
      grades: { cost: "C", effect: "C" },
      sources: ["user"],
      origin: "user",
    });
  });

  test.each([
    [{ co2: 0.5 }, undefined, "carbon-only"],
    [{ nox: 0.5 }, undefined, "air-only"],
    [{ co2: 0.5, nox: -0.1 }, undefined, "trade-off"],
    [{ nox: 0.5 }, { share: 0.2, reduction: 0.3 }, "synergy"],
  ] as const)("tells from the reductions %o what the measure is", (reduction, nonCo2, synergy) => {
    const basis = "nox" in reduction && reduction.nox > 0 ? "nox" : "co2";
    const sent = { ...own, reduction, ...(nonCo2 && { nonCo2 }), cost: { ...own.cost, basis } } as const;
    expect(measure(withChanges(measureCatalogue, { add: [sent] }), "metro-line")?.synergy).toBe(synergy);
  });

  test("takes one sentence for both languages", () => {
    const sent = { ...own, name: "Metro line 5", activity: { id: "metro" }, note: "from the plan" };
    expect(measure(withChanges(measureCatalogue, { add: [sent] }), "metro-line")).toMatchObject({
      name: { en: "Metro line 5", zh: "Metro line 5" },
      activity: { label: { en: "metro", zh: "metro" } },
      note: { en: "from the plan", zh: "from the plan" },
    });
  });

  test("changes what is said and leaves the rest", () => {
    const before = measure(measureCatalogue, "steel-scrap-eaf")!;
    const after = measure(
      change({ id: "steel-scrap-eaf", cost: { central: 250 }, reduction: { voc: 0.6 }, requires: null }),
      "steel-scrap-eaf",
    );
    expect(after).toEqual({
      ...before,
      cost: { ...before.cost, central: 250 },
      reduction: { ...before.reduction, voc: 0.6 },
      origin: "user",
    });
  });

  test("takes a group and a requirement away, or gives others", () => {
    const free = measure(
      change({ id: "power-wind-solar-phase-down", exclusiveGroup: null, requires: null }),
      "power-wind-solar-phase-down",
    );
    expect(free).not.toHaveProperty("exclusiveGroup");
    expect(free).not.toHaveProperty("requires");
    const bound = change({ id: "ev-bus", requires: { measure: "rooftop-pv", freeUpTo: 0.1 } });
    expect(measure(bound, "ev-bus")?.requires).toEqual({ measure: "rooftop-pv", freeUpTo: 0.1 });
  });

  test("switches off; what needed it goes as far as it may alone", () => {
    const left = withChanges(measureCatalogue, { off: ["power-coal-flexibility"] });
    expect(left).toHaveLength(65);
    const wind = measure(left, "power-wind-solar-phase-down");
    expect(wind).not.toHaveProperty("requires");
    // 0.06, 0.2, 0.38, 0.75, 0.9 in the catalogue, a quarter of coal power without flexible units
    expect(wind?.reach.map(({ share }) => share)).toEqual([0, 0.06, 0.2, 0.25, 0.25, 0.25]);
  });
});

describe("withChanges refuses", () => {
  const message = (changes: MeasureChanges) => {
    try {
      withChanges(measureCatalogue, changes);
    } catch (error) {
      if (error instanceof TandemError) {
        expect(error.tag).toBe("invalid-input");
        expect(error.text.zh).toMatch(/\p{Script=Han}/u);
        return error.message;
      }
    }
    return "nothing thrown";
  };
  const reach = (...points: readonly [year: number, share: number][]) => ({
    add: [{ ...own, reach: points.map(([year, share]) => ({ year, share })) }],
  });
  const cost = (some: Partial<NewMeasure["cost"]>) => ({ add: [{ ...own, cost: { ...own.cost, ...some } }] });

  test.each<[MeasureChanges, string]>([
    [
      { off: ["steel-eaf"] },
      'off[0]: no measure is called "steel-eaf"; near it: steel-scrap-eaf, steel-h2-dri, steel-bf-ccus',
    ],
    [{ off: ["qqqqqqqqqqqq"] }, 'off[0]: no measure is called "qqqqqqqqqqqq"'],
    [
      { change: [{ id: "ev-buss" }] },
      'change[0].id: no measure is called "ev-buss"; near it: ev-bus, ev-taxi, ev-heavy-truck',
    ],
    [{ off: ["ev-bus", "ev-bus"] }, 'off[1]: names "ev-bus" a second time'],
    [{ add: [own, own] }, 'add[1]: names "metro-line" a second time'],
    [{ change: [{ id: "ev-bus" }, { id: "ev-bus" }] }, 'change[1]: names "ev-bus" a second time'],
    [
      { add: [{ ...own, id: "ev-bus" }] },
      'add[0].id: "ev-bus" is in the catalogue already; change it, or choose another id',
    ],
    [
      { change: [{ id: "ev-bus" }], off: ["ev-bus"] },
      'change[0].id: "ev-bus" is switched off too; do one of both',
    ],
    [cost({ low: 901 }), "add[0].cost: must ascend from low over central to high, got 901, 900, 2000"],
    [
      { change: [{ id: "ev-bus", cost: { central: 600 } }] },
      "change[0].cost: must ascend from low over central to high, got -150, 600, 500",
    ],
    [
      { add: [{ ...own, share: { nox: 0.1 } }] },
      "add[0].cost.basis: is per t of CO2 but the activity carries no CO2 (share.co2 is 0); name a pollutant or give share.co2",
    ],
    [
      cost({ basis: "co2e" }),
      "add[0].cost.basis: is per t of CO2e but the activity carries no other greenhouse gas (nonCo2.share is 0)",
    ],
    [
      cost({ basis: "so2" }),
      "add[0].cost.basis: is per t of so2 removed but the measure removes none (share 0, reduction 0)",
    ],
    [reach([2030, 0.3], [2030, 0.4]), "add[0].reach[1]: must come after 2030 (or be 0 in 2020), got 2030"],
    [reach([2020, 0.1]), "add[0].reach[0]: must come after 2020 (or be 0 in 2020), got 2020"],
    [reach([2030, 0.3], [2035, 0.2]), "add[0].reach[1]: must not fall: 0.2 in 2035 after 0.3 in 2030"],
    [
      { add: [{ ...own, activity: { id: "coal-power" } }] },
      'add[0].activity: "coal-power" belongs to Power (power), the measure to Road transport (road-transport)',
    ],
    [
      { add: [{ ...own, requires: { measure: "rooftop-pw", freeUpTo: 0 } }] },
      'add[0].requires.measure: no measure is called "rooftop-pw"; near it: rooftop-pv',
    ],
    [
      { change: [{ id: "ev-bus", requires: { measure: "ev-bus", freeUpTo: 0 } }] },
      'change[0].requires.measure: "ev-bus" cannot need itself',
    ],
  ])("%o", (changes, expected) => {
    expect(message(changes)).toBe(expected);
  });

  test("by its schema what is out of bounds or not known", () => {
    const wrong = (changes: unknown) => MeasureChanges.safeParse(changes).error?.issues[0]?.path.join(".");
    expect(wrong({ add: [{ ...own, share: { co2: 1.2 } }] })).toBe("add.0.share.co2");
    expect(wrong({ add: [{ ...own, lifetimeYears: 0 }] })).toBe("add.0.lifetimeYears");
    expect(wrong({ add: [{ ...own, id: "Metro Line" }] })).toBe("add.0.id");
    expect(wrong({ change: [{ id: "ev-bus", reduction: { co2: -2 } }] })).toBe("change.0.reduction.co2");
    expect(wrong({ change: [{ id: "ev-bus", colour: "red" }] })).toBe("change.0");
    expect(MeasureChanges.safeParse({ add: [own], off: ["ev-bus"] }).success).toBe(true);
  });
});

describe("withMeasures", () => {
  const bus = measure(measureCatalogue, "ev-bus")!;

  test("puts a measure of the same id in place, adds others, and keeps one that says the same", () => {
    const dearer: Measure = { ...bus, cost: { ...bus.cost, high: 900 }, origin: "user" };
    const other: Measure = { ...bus, id: "trolley-bus", origin: "user" };
    const taxi: Measure = { ...measure(measureCatalogue, "ev-taxi")!, origin: "user" };
    const all = withMeasures(measureCatalogue, [dearer, other, taxi]);
    expect(all).toHaveLength(67);
    expect(measure(all, "ev-bus")).toBe(dearer);
    expect(all.at(-1)).toBe(other);
    expect(measure(all, "ev-taxi")?.origin).toBe("catalogue");
  });

  test("refuses an id given twice and a prerequisite that is nowhere", () => {
    expect(() => withMeasures(measureCatalogue, [bus, bus])).toThrow(
      'measures[1]: names "ev-bus" a second time',
    );
    const needy: Measure = { ...bus, requires: { measure: "nowhere-at-all", freeUpTo: 0 } };
    expect(() => withMeasures(measureCatalogue, [needy])).toThrow(
      'measures[0].requires.measure: no measure is called "nowhere-at-all"',
    );
  });
});

test("nearIds goes by words in common, then by letters", () => {
  const known = ["steel-scrap-eaf", "cement-ccus", "steel-bf-ccus", "ev-bus"];
  expect(nearIds("steel-ccus", known)).toEqual(["steel-bf-ccus", "cement-ccus", "steel-scrap-eaf"]);
  expect(nearIds("ev-bis", known)).toEqual(["ev-bus"]);
  expect(nearIds("metro", known)).toEqual([]);
});
