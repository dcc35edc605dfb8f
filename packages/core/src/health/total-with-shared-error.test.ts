import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomStream } from "../random/random-stream.ts";
import { concentrationResponse } from "./crf-registry.ts";
import { gemmCurve } from "./gemm.ts";
import type { GemmCause } from "./gemm-parameters.ts";
import { simulatedTotal } from "./simulated-total.ts";
import { type DeathsItem, totalWithSharedError } from "./total-with-shared-error.ts";

const cities: readonly DeathsItem[] = [
  { curve: gemmCurve(), deaths: 5000, from: 60, to: 30 },
  { curve: gemmCurve(), deaths: 8000, from: 45, to: 35 },
];

/** Deaths of a million people at the national rates of 2019. */
const fiveCauses: readonly DeathsItem[] = (
  [
    ["ihd", 1315.5],
    ["stroke", 1536.8],
    ["copd", 729.2],
    ["lc", 531.9],
    ["lri", 118.6],
  ] satisfies readonly (readonly [GemmCause, number])[]
).map(([cause, deaths]) => ({ curve: gemmCurve({ cause }), deaths, from: 50, to: 35 }));

describe("totalWithSharedError", () => {
  // Computed with numpy 2.4: the sum at θ and at θ ∓ 1.96 standard errors; 4 million draws of θ give 841.0 and 1356.7.
  test("cities share the error of one fit: it does not average out", () => {
    const total = totalWithSharedError(cities);
    expect(total.central).toBeCloseTo(1102.3496672879708, 8);
    expect(total.lower).toBeCloseTo(840.905727659873, 8);
    expect(total.upper).toBeCloseTo(1356.5839287988883, 8);
    expect(total.n).toBe(2);
    expect(total.byErrorGroup).toHaveLength(1);
  });

  // Computed with numpy 2.4 by quadrature; 4 million draws of five θ give 410.3 and 630.6. Sums of bounds: 330.6 and 706.1.
  test("independent causes add by quadrature, not by bounds", () => {
    const total = totalWithSharedError(fiveCauses);
    expect(total.central).toBeCloseTo(524.1873081707632, 8);
    expect(total.lower).toBeCloseTo(410.3288235638362, 8);
    expect(total.upper).toBeCloseTo(630.5002195654783, 8);
    const sumOfLower = total.byErrorGroup.reduce((sum, group) => sum + group.lower, 0);
    expect(sumOfLower).toBeCloseTo(330.6462477364487, 8);
    expect(total.lower).toBeGreaterThan(sumOfLower);
  });

  test("a rise in one city sets against a fall in another, at one and the same error", () => {
    const total = totalWithSharedError([
      { curve: gemmCurve(), deaths: 5000, from: 60, to: 30 },
      { curve: gemmCurve(), deaths: 5000, from: 30, to: 60 },
    ]);
    expect(total.lower).toBeLessThanOrEqual(total.central);
    expect(total.upper).toBeGreaterThanOrEqual(total.central);
  });

  test("finds an extreme inside the interval where a fall and a rise nearly cancel", () => {
    const fall = { curve: gemmCurve(), deaths: 1000, from: 90, to: 20 };
    // The rise is weighed so that the slope of the total in θ is 0 at its central value: there is the maximum.
    const { logRisk } = fall.curve;
    const steepness = (logRisk(90, 0) - logRisk(20, 0)) * Math.exp(logRisk(20, 0) - logRisk(90, 0));
    const rising = logRisk(60, 0) - logRisk(30, 0);
    const rise = {
      curve: gemmCurve(),
      deaths: (1000 * steepness) / (rising * Math.exp(rising)),
      from: 30,
      to: 60,
    };
    const total = totalWithSharedError([fall, rise]);
    expect(total.upper).toBeCloseTo(total.central, 9);
    expect(total.lower).toBeLessThan(total.central);
  });

  test("one part is its own total, and validity is the gravest of all", () => {
    const total = totalWithSharedError([{ curve: gemmCurve(), deaths: 10, from: 100, to: 35 }]);
    expect(total.validity).toBe("above-range");
    expect(total.lower).toBeCloseTo(total.byErrorGroup[0]!.lower, 12);
  });

  test("refuses to count deaths twice", () => {
    const part = (curve: DeathsItem["curve"]) => ({ curve, deaths: 100, from: 50, to: 35 });
    const of =
      (...curves: DeathsItem["curve"][]) =>
      () =>
        totalWithSharedError(curves.map(part));
    const crf = (id: string) => concentrationResponse(id).curve;
    expect(of(gemmCurve(), gemmCurve({ cause: "ihd" }))).toThrow("count deaths twice");
    expect(of(gemmCurve({ cause: "ihd" }), gemmCurve())).toThrow("count deaths twice");
    expect(of(gemmCurve(), crf("who-2021-pm25"))).toThrow("count deaths twice");
    expect(of(crf("hrapie-pm25"), crf("who-2021-pm25"))).toThrow("count deaths twice");
    expect(of(gemmCurve(), gemmCurve({ cohorts: "without-chinese" }))).toThrow("count deaths twice");
    expect(of(crf("who-2021-pm25"), crf("who-2021-no2"))).toThrow("count deaths twice");
    // Natural causes hold the heart's, all causes the lungs', respiratory ones COPD; of two pollutants nobody knows.
    expect(of(crf("who-2021-pm25"), gemmCurve({ cause: "ihd" }))).toThrow("count deaths twice");
    expect(of(gemmCurve({ cause: "lc" }), { ...crf("turner-2016-o3"), pollutant: "pm25" })).toThrow("twice");
    expect(of(crf("jerrett-2009-o3"), crf("turner-2016-o3-copd"))).toThrow("count deaths twice");
    expect(of(gemmCurve({ cause: "lri" }), crf("turner-2016-o3-copd"))).toThrow("count deaths twice");
    expect(
      of(gemmCurve({ cause: "lri" }), gemmCurve({ cause: "lc" }), gemmCurve({ cause: "lri" })),
    ).not.toThrow();
    expect(of(crf("crea-pm25-preterm-birth"))).toThrow("must count deaths");
    expect(of(gemmCurve({ cause: "ihd" }), gemmCurve({ cause: "copd" }))).not.toThrow();
  });

  test("names the part and the field that is wrong, and refuses an empty total", () => {
    const wrong = [...cities, { curve: gemmCurve(), deaths: -1, from: 5, to: 5 }];
    expect(() => totalWithSharedError(wrong)).toThrow(expect.objectContaining({ where: "items[2].deaths" }));
    expect(() => totalWithSharedError([])).toThrow(expect.objectContaining({ where: "items" }));
    const simulation = { draws: 2, random: randomStream(1, "wrong") };
    expect(() => simulatedTotal([], simulation)).toThrow(expect.objectContaining({ where: "items" }));
    for (const field of ["from", "to"])
      expect(() => simulatedTotal([{ ...cities[0]!, [field]: -1 }], simulation)).toThrow(
        expect.objectContaining({ where: `items[0].${field}` }),
      );
  });
});

describe("simulatedTotal", () => {
  /** Four standard errors of a 2.5 % point of 20 000 draws of a near-normal total: 4 · √(0.025 · 0.975 ÷ n) ÷ 0.0584 · σ. */
  const within = (width: number) => ((4 * Math.sqrt((0.025 * 0.975) / 20_000)) / 0.0584) * (width / 3.92);
  const run = (items: readonly DeathsItem[], errors = {}) =>
    simulatedTotal(items, { draws: 20_000, random: randomStream(11, "total"), errors });

  test("agrees with the closed forms", () => {
    for (const items of [cities, fiveCauses]) {
      const closed = totalWithSharedError(items);
      const drawn = run(items);
      expect(drawn.central).toBeCloseTo(closed.central, 8);
      expect(Math.abs(drawn.lower - closed.lower)).toBeLessThan(within(closed.upper - closed.lower));
      expect(Math.abs(drawn.upper - closed.upper)).toBeLessThan(within(closed.upper - closed.lower));
    }
  });

  // numpy 2.4, 4 million draws with 5 % on deaths and 3 % on each concentration: 803.7 and 1425.4.
  test("adds the errors of deaths and concentrations", () => {
    const drawn = run(cities, { deaths: 0.05, concentration: 0.03 });
    expect(Math.abs(drawn.lower - 803.7)).toBeLessThan(within(621.7));
    expect(Math.abs(drawn.upper - 1425.4)).toBeLessThan(within(621.7));
  });

  test("lies between its draws by straight lines: three draws, drawn again by hand", () => {
    const random = randomStream(3, "three");
    const [a = 0, b = 0, c = 0] = [1, 2, 3]
      .map(() => random.normal())
      .map(
        (quantile) =>
          5000 * -Math.expm1(gemmCurve().logRisk(30, quantile) - gemmCurve().logRisk(60, quantile)),
      )
      .toSorted((x, y) => x - y);
    const drawn = simulatedTotal(cities.slice(0, 1), { draws: 3, random: randomStream(3, "three") });
    expect(drawn.lower).toBeCloseTo(a + 0.05 * (b - a), 9);
    expect(drawn.upper).toBeCloseTo(b + 0.95 * (c - b), 9);
  });

  test("takes two draws, the fewest with an interval", () => {
    const drawn = simulatedTotal(cities, { draws: 2, random: randomStream(3, "two") });
    expect(drawn.lower).toBeLessThan(drawn.upper);
  });

  test("is the same for the same seed", () => {
    expect(run(cities)).toEqual(run(cities));
  });

  test.each([0, 1, 2.5, Number.NaN])("refuses %s draws", (draws) => {
    expect(() => simulatedTotal(cities, { draws, random: randomStream(1, "a") })).toThrow(
      expect.objectContaining({ where: "draws" }),
    );
  });
});

test("however the cities are cut into parts, the total and its interval stay", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (part) => {
      const whole = totalWithSharedError(cities);
      const cut = totalWithSharedError(
        cities.flatMap((city) => [
          { ...city, deaths: city.deaths * part },
          { ...city, deaths: city.deaths * (1 - part) },
        ]),
      );
      expect(cut.central).toBeCloseTo(whole.central, 7);
      expect(cut.lower).toBeCloseTo(whole.lower, 7);
      expect(cut.upper).toBeCloseTo(whole.upper, 7);
    }),
  );
});
