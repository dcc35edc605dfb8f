import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pathAnswer } from "../test/path-answer.ts";
import { abatementBars, heightExtent, withoutCo2 } from "./abatement-bars.ts";
import { addedBy, measureRows } from "./measure-rows.ts";
import type { ShownStep, ShownYear } from "./shown-path.ts";
import { stackAxis, stackExtent, stackedYears } from "./stacked-years.ts";
import { co2Track, pm25Limit, pm25Track, trackValues } from "./trajectories.ts";

const first = pathAnswer.milestones[0]!;

function overTwoCities(year: ShownYear): ShownYear {
  const elsewhere = year.measures.map((measure) => ({ ...measure, place: "1303", share: measure.share / 2 }));
  return {
    ...year,
    measures: [...year.measures, ...elsewhere],
    cities: [...year.cities, { ...year.cities[0]!, place: "1303", pm25: 20, pm25Before: 22 }],
  };
}

describe("the stack of a year", () => {
  test("stands by field, and what takes away hangs under 0", () => {
    const [year] = stackedYears([first], "co2");
    expect(year!.segments).toEqual([
      { aspect: "energy", value: 12_000, from: 0, to: 12_000 },
      { aspect: "end-of-pipe", value: -300, from: 0, to: -300 },
      { aspect: "resource-recycling", value: 9000, from: 12_000, to: 21_000 },
    ]);
    expect(year!.total).toBe(20_700);
    expect(stackExtent([year!])).toEqual([-300, 21_000]);
  });

  test("adds cost over cities, and takes the mean of PM2.5", () => {
    const two = overTwoCities(first);
    const cost = stackedYears([two], "cost")[0]!;
    expect(cost.total).toBe(940);
    expect(stackExtent([cost])).toEqual([-300, 1240]);
    expect(stackedYears([two], "pm25")[0]!.total).toBeCloseTo(2.5, 12); // float noise
  });

  test("stands on an axis with a round top, of which what hangs under 0 takes no more than it needs", () => {
    expect(stackAxis(stackedYears([first], "co2"))).toEqual([-300, 25_000]);
    expect(stackAxis(stackedYears([first], "cost"))).toEqual([-150, 700]);
    expect(stackAxis(stackedYears([{ ...first, measures: [] }], "cost"))).toEqual([0, 1]);
  });

  test("has 0 in it, also of no measure", () => {
    expect(stackExtent(stackedYears([{ ...first, measures: [] }], "cost"))).toEqual([0, 0]);
  });
});

describe("the curve of abatement costs", () => {
  test("goes from the cheapest to the dearest, each as wide as its CO2", () => {
    const bars = abatementBars(pathAnswer.curve);
    expect(bars.map(({ id, from, to }) => [id, from, to])).toEqual([
      ["solar-wind-power", 0, 12_000],
      ["scrap-eaf-steel", 12_000, 30_000],
      ["ccs-steel", 30_000, 60_000],
    ]);
    expect(bars[0]!.costPerTonne).toBe(-12.5); // −150 million ÷ 12 Mt
    expect(withoutCo2(pathAnswer.curve).map(({ id }) => id)).toEqual(["fgd-sinter"]);
  });

  test("sums a measure over cities, with its cost by their CO2", () => {
    const [solar] = pathAnswer.curve;
    const dear: ShownStep = {
      ...solar!,
      place: "1303",
      co2: 4000,
      cost: 550,
      taken: 0,
      netCostPerTonne: 200,
    };
    const [bar] = abatementBars([solar!, dear]);
    expect(bar).toMatchObject({
      co2: 16_000,
      taken: 12_000,
      cost: 400,
      costPerTonne: 25,
      from: 0,
      to: 16_000,
    });
    expect(bar!.netCostPerTonne).toBe(20); // (−40 × 12 + 200 × 4) ÷ 16
  });

  test("after the value of lives, is in the order of that, and leaves out what has none", () => {
    const [solar, scrap, capture] = pathAnswer.curve;
    const { netCostPerTonne: _, ...unknown } = scrap!;
    const bars = abatementBars([capture!, unknown, solar!], "netCostPerTonne");
    expect(bars.map(({ id }) => id)).toEqual(["solar-wind-power", "ccs-steel"]);
  });

  test("is not flattened by a sliver of a thousand times the cost", () => {
    const [solar, scrap] = pathAnswer.curve;
    const sliver: ShownStep = { ...scrap!, id: "sliver", co2: 1, cost: 44.4 };
    const bars = abatementBars([solar!, scrap!, sliver]);
    expect(bars.at(-1)!.costPerTonne).toBeCloseTo(44_400, 6); // float noise
    const [low, high] = heightExtent(bars, "costPerTonne");
    expect(low).toBe(-12.5);
    expect(high).toBeGreaterThan(44);
    expect(high).toBeLessThan(200);
    expect(heightExtent([], "costPerTonne")).toEqual([0, 0]);
  });

  test("bars lie side by side and together are all CO2, whatever the steps", () => {
    const step = fc
      .record({ co2: fc.integer({ min: -5, max: 500 }), cost: fc.integer({ min: -900, max: 900 }) })
      .map((part) => ({ ...pathAnswer.curve[0]!, ...part }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const curve = steps.map((one, index) => ({ ...one, id: `m-${index}` }));
        const bars = abatementBars(curve);
        for (const [index, bar] of bars.entries()) {
          expect(bar.from).toBe(bars[index - 1]?.to ?? 0);
          expect(bar.costPerTonne).toBeGreaterThanOrEqual(bars[index - 1]?.costPerTonne ?? -Infinity);
        }
        expect(bars.at(-1)?.to ?? 0).toBe(steps.reduce((sum, { co2 }) => sum + Math.max(0, co2), 0));
        expect(bars.length + withoutCo2(curve).length).toBe(curve.length);
      }),
    );
  });
});

describe("the way to the targets", () => {
  const asked = [
    { year: 2030, co2ChangePercent: -10, pm25: { max: 35 } },
    { year: 2035 },
    { year: 2060, pm25: { standard: "who-2021" } },
  ] as const;

  test("begins at the base year, with CO2 at 0", () => {
    const { path, targets } = co2Track(pathAnswer, asked, undefined);
    expect(path.map(({ year }) => year)).toEqual([2020, 2030, 2035, 2060]);
    expect(path[0]!.value).toBe(0);
    expect(path[1]!.value).toBeCloseTo(-6.9, 12); // −20.7 of 300 Mt; float noise
    expect(targets).toEqual([{ year: 2030, value: -10 }]);
  });

  test("of PM2.5 has the limit of a standard in its year, and the range where chemistry bends", () => {
    const { path, without, targets } = pm25Track(pathAnswer, asked, "1302");
    expect(targets).toEqual([
      { year: 2030, value: 35 },
      { year: 2060, value: 5 },
    ]);
    expect(without.every(({ value }) => value === 40)).toBe(true);
    expect(path[1]!.range!.upper - path[1]!.range!.lower).toBeCloseTo(1.5, 12); // float noise
    expect(Math.min(...trackValues({ path, without, targets }))).toBe(5);
  });

  test("of several cities is their mean, unless one is asked for", () => {
    const two = { ...pathAnswer, milestones: [overTwoCities(first)] };
    expect(pm25Track(two, [], undefined).path[1]!.value).toBeCloseTo(28.75, 12); // (37.5 + 20) ÷ 2
    expect(pm25Track(two, [], "1303").path.at(-1)!.value).toBe(20);
    expect(pm25Track(two, [], "9999").path).toEqual([]);
  });

  test("a standard that is not in force sets no limit", () => {
    expect(pm25Limit({ standard: "gb-3095-2012" }, 2015)).toBe(35); // GB 3095-2012, table 1, class II
    expect(pm25Limit({ standard: "gb-3095-2012" }, 2010)).toBeUndefined();
  });
});

describe("the measures of a year", () => {
  test("are the dearest first, and sum over cities with the range of their shares", () => {
    expect(measureRows(first, undefined).map(({ measure }) => measure.id)).toEqual([
      "scrap-eaf-steel",
      "fgd-sinter",
      "solar-wind-power",
    ]);
    const [row] = measureRows(overTwoCities(first), undefined);
    expect(row).toMatchObject({ places: ["1302", "1303"], share: [0.05, 0.1], reach: [0.2, 0.2], cost: 800 });
    expect(row!.pm25Effect).toBeCloseTo(0.8, 12); // mean of two equal ones; float noise
    expect(measureRows(overTwoCities(first), "1303")[0]).toMatchObject({ places: ["1303"], cost: 400 });
  });

  test("leave out what is not taken, and tell what is added for what is lowered", () => {
    const idle = { ...first.measures[0]!, share: 0, installed: 0 };
    expect(measureRows({ ...first, measures: [idle] }, undefined)).toEqual([]);
    const rows = measureRows(first, undefined);
    expect(rows.map(addedBy)).toEqual([[], ["co2"], []]);
  });
});
