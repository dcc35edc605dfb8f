import { describe, expect, test } from "vitest";
import { TandemError } from "../error/tandem-error.ts";
import { classProbability } from "../synergy/class-probability.ts";
import { type AssessmentInputs, type AssessmentOptions, uncertainInputs } from "./assessment-inputs.ts";
import { assessmentPlan, spanOf } from "./assessment-plan.ts";
import { assessmentRunner } from "./assessment-runner.ts";
import { resultColumns } from "./result-columns.ts";
import { assessmentTotals, simulateAssessment } from "./simulate-assessment.ts";
import { drawnCities } from "./testing/recipe.ts";

const three: AssessmentInputs = {
  deaths: Float64Array.of(6000, 3000, 4500),
  co2From: Float64Array.of(50, 20, 30),
  co2To: Float64Array.of(48, 21, 30),
  pm25From: Float64Array.of(60, 35, 45),
  pm25To: Float64Array.of(45, 33, 46),
  errors: { co2: 0.05, pm25: 0.03, deaths: 0.05, nationalRate: 0.02 },
};

/** So many cities alike. */
function alike(cities: number, errors: AssessmentInputs["errors"]): AssessmentInputs {
  const column = (value: number) => new Float64Array(cities).fill(value);
  return {
    deaths: column(6000),
    co2From: column(50),
    co2To: column(48),
    pm25From: column(60),
    pm25To: column(45),
    errors,
  };
}

function plainly(inputs: AssessmentInputs, options: AssessmentOptions) {
  const plan = assessmentPlan(inputs, options);
  const columns = resultColumns(plan.cities, (bytes) => new ArrayBuffer(bytes));
  const runner = assessmentRunner({ plan, columns, kind: "plain" });
  const totals = assessmentTotals(plan);
  for (let span = 0; span < plan.spans; span += 1) {
    runner.begin(span);
    runner.run(0, plan.cities);
    totals.add(span, [runner.rows()]);
  }
  return { kind: runner.kind, result: totals.simulation(columns) };
}

function ordered(inputs: AssessmentInputs, order: readonly number[]): AssessmentInputs {
  const pick = (column: Float64Array) => Float64Array.from(order, (city) => column[city] ?? 0);
  return {
    deaths: pick(inputs.deaths),
    co2From: pick(inputs.co2From),
    co2To: pick(inputs.co2To),
    pm25From: pick(inputs.pm25From),
    pm25To: pick(inputs.pm25To),
    keys: Uint32Array.from(order),
    errors: inputs.errors,
  };
}

describe("simulateAssessment", () => {
  // numpy 2.4.6, four million draws of the model written out: default_rng(20260101)
  const numpy = {
    lower: [263.91, -13.375, -111.886],
    median: [405.48, 31.812, -22.093],
    upper: [577.85, 80.894, 62.64],
    sd: [80.23, 23.896, 44.178],
    total: { lower: 246.06, median: 414.36, upper: 618.52, sd: 95.16 },
    sensitivity: [
      [0.3049, 0.2222, 0.0652, 0.3866, 0.0105],
      [0.4946, 0.453, 0.0046, 0.0285, 0.0008],
      [0.4812, 0.4951, 0.0007, 0.0044, 0.0001],
    ],
  };
  const draws = 40_000;
  const found = simulateAssessment(three, { draws, seed: 1 });
  // five standard errors of a point of n draws: sd ÷ √n times √(p(1 − p)) ÷ the normal density: 1.26 at the median, 2.67 at 2.5 %
  const apart = (sd: number, factor: number) => (5 * factor * sd) / Math.sqrt(draws);

  test("agrees with numpy city by city", () => {
    for (const [city, sd] of numpy.sd.entries()) {
      expect(Math.abs((found.cities.lower[city] ?? 0) - (numpy.lower[city] ?? 0))).toBeLessThan(
        apart(sd, 2.67),
      );
      expect(Math.abs((found.cities.median[city] ?? 0) - (numpy.median[city] ?? 0))).toBeLessThan(
        apart(sd, 1.26),
      );
      expect(Math.abs((found.cities.upper[city] ?? 0) - (numpy.upper[city] ?? 0))).toBeLessThan(
        apart(sd, 2.67),
      );
    }
  });

  test("agrees with numpy on the total, whose cities share two errors", () => {
    const { lower, median, upper, sd } = numpy.total;
    expect(Math.abs(found.total.lower - lower)).toBeLessThan(apart(sd, 2.67));
    expect(Math.abs(found.total.median - median)).toBeLessThan(apart(sd, 1.26));
    expect(Math.abs(found.total.upper - upper)).toBeLessThan(apart(sd, 2.67));
  });

  test("says which error matters, as numpy's squared correlations", () => {
    for (const [city, shares] of numpy.sensitivity.entries()) {
      for (const [index, name] of uncertainInputs.entries()) {
        // five standard errors of a squared correlation r²: 2 r (1 − r²) ÷ √n, at most 0.77 ÷ √n
        const apartBy = Math.abs((found.cities.sensitivity[name][city] ?? 0) - (shares[index] ?? 0));
        expect(apartBy).toBeLessThan((5 * 0.77) / Math.sqrt(draws));
      }
    }
  });

  test("gives squared correlations that are first-order Sobol indices to 0.003 where errors are large too", () => {
    const large = alike(1, { co2: 0.05, pm25: 0.1, deaths: 0.2 });
    const { sensitivity } = simulateAssessment(large, { draws: 60_000, seed: 13 }).cities;
    // Var(E[avoided | z]) ÷ Var(avoided) by Gauss and Hermite's quadrature with 40 nodes a dimension (numpy 2.4.6)
    const sobol = { pm25From: 0.4416, pm25To: 0.3273, deaths: 0.1371, slope: 0.0492 };
    for (const name of ["pm25From", "pm25To", "deaths", "slope"] as const) {
      // five standard errors as above, and the 0.003 that the two may differ by
      const most = (5 * 0.77) / Math.sqrt(60_000) + 0.003;
      expect(Math.abs((sensitivity[name][0] ?? 0) - sobol[name])).toBeLessThan(most);
    }
  });

  test("gives the class probabilities of the closed form", () => {
    for (const tolerance of [0, 0.02]) {
      const { cities } = simulateAssessment({ ...three, tolerance }, { draws, seed: 2 });
      for (const city of [0, 1, 2]) {
        const { probabilities } = classProbability({
          co2: [three.co2From[city] ?? 0, three.co2To[city] ?? 0],
          pm25: [three.pm25From[city] ?? 0, three.pm25To[city] ?? 0],
          errors: { co2: 0.05, pm25: 0.03 },
          tolerance,
        });
        let sum = 0;
        for (const name of ["both-fall", "air-only", "carbon-only", "both-rise", "flat"] as const) {
          const share = cities.classes[name][city] ?? 0;
          sum += share;
          // five standard errors at most: 2.5 ÷ √n
          expect(Math.abs(share - probabilities[name])).toBeLessThan(2.5 / Math.sqrt(draws));
        }
        expect(sum).toBeCloseTo(1, 12);
      }
    }
  });

  test("where the slope alone errs, points are those of the slope", () => {
    const { cities, total } = simulateAssessment(alike(2, { co2: 0, pm25: 0, deaths: 0 }), {
      draws,
      seed: 3,
    });
    // scipy 1.17.1: 6000 (1 − exp((0.143 + 0.01807 z) × −0.49442678299188847)) at z of 2.5, 50 and 97.5 %
    const [lower, median, upper] = [310.813147542675, 409.56870316145876, 506.6100138418186];
    expect(Math.abs((cities.lower[0] ?? 0) - lower)).toBeLessThan(apart(50, 2.67));
    expect(Math.abs((cities.median[0] ?? 0) - median)).toBeLessThan(apart(50, 1.26));
    expect(Math.abs((cities.upper[0] ?? 0) - upper)).toBeLessThan(apart(50, 2.67));
    expect(cities.sensitivity.slope[0]).toBeGreaterThan(0.999);
    expect(cities.sensitivity.deaths[0]).toBe(0);
    // The same slope in both cities: the total is twice the city, point by point (1e-9: rounding to a power of two).
    expect(cities.lower[1]).toBe(cities.lower[0]);
    expect(total.lower).toBeCloseTo(2 * (cities.lower[0] ?? 0), 9);
    expect(total.upper).toBeCloseTo(2 * (cities.upper[0] ?? 0), 9);
    expect(cities.classes["both-fall"][0]).toBe(1);
  });

  test("errors that cities share widen the total as they widen a city; their own average out", () => {
    const cities = 100;
    const width = (errors: AssessmentInputs["errors"]) => {
      const { total } = simulateAssessment(alike(cities, errors), { draws: 20_000, seed: 4 });
      return (total.upper - total.lower) / total.median;
    };
    const slopeAlone = width({ co2: 0, pm25: 0, deaths: 0 });
    const own = width({ co2: 0, pm25: 0, deaths: 0.3 });
    const shared = width({ co2: 0, pm25: 0, deaths: 0, nationalRate: 0.3 });
    // Slope: 2 × 1.96 × 0.1221 (scipy, 506.61 − 310.81 over 409.57 = 0.4781). Own 0.3 over √100 adds 0.0307 of relative sd to
    // 0.1221, in squares 0.4935; shared 0.3 in full: numpy 2.4.6, a product of the two errors over 4 million draws: 1.355.
    expect(Math.abs(slopeAlone - 0.4781)).toBeLessThan(0.02);
    expect(Math.abs(own - 0.4935)).toBeLessThan(0.02);
    expect(Math.abs(shared - 1.355)).toBeLessThan(0.05);
  });

  test("groups have the points of their cities alone, also where they overlap", () => {
    const inputs = drawnCities(30);
    const groups = [
      { name: "first", cities: [0, 1, 2, 3] },
      { name: "all", cities: Uint32Array.from({ length: 30 }, (_, city) => city) },
      { name: "second", cities: [3] },
      { name: "none", cities: [] },
    ];
    const all = simulateAssessment(inputs, { draws: 999, seed: 5, groups });
    const [first, everything, second, none] = all.groups;
    const alone = simulateAssessment(ordered(inputs, [0, 1, 2, 3]), { draws: 999, seed: 5 });
    // 1e-6 of some ten thousand deaths: totals of other cities round to another power of two
    expect(first?.median).toBeCloseTo(alone.total.median, 6);
    expect(first?.upper).toBeCloseTo(alone.total.upper, 6);
    expect(everything).toEqual({ name: "all", ...all.total });
    expect(second?.lower).toBeCloseTo(all.cities.lower[3] ?? 0, 6);
    expect(none).toEqual({ name: "none", lower: 0, median: 0, upper: 0 });
  });
});

describe("a city's draws depend on the seed and its key alone", () => {
  const inputs = drawnCities(40);
  const options = { draws: 300, seed: 2 ** 40 + 17 };
  const whole = simulateAssessment(inputs, options);

  test("the same again, and others for another seed, in its upper bits too", () => {
    expect(simulateAssessment(inputs, options)).toEqual(whole);
    expect(whole.seed).toBe(options.seed);
    expect(simulateAssessment(inputs, { draws: 300, seed: 17 }).cities.median).not.toEqual(
      whole.cities.median,
    );
    expect(simulateAssessment(inputs, { draws: 300, seed: 18 }).total).not.toEqual(whole.total);
  });

  test("in typed arrays as in vectors, to the last bit", () => {
    const { kind, result } = plainly(inputs, options);
    expect(kind).toBe("plain");
    expect(result).toEqual(whole);
  });

  test.each([1, 7, 40])("split among runners by %i cities at a time, the totals too", (atATime) => {
    const plan = assessmentPlan(inputs, options);
    const columns = resultColumns(plan.cities, (bytes) => new SharedArrayBuffer(bytes));
    const runners = [0, 1, 2].map(() => assessmentRunner({ plan, columns }));
    for (const runner of runners) runner.begin(0);
    for (let first = 0; first < 40; first += atATime) {
      runners[(first / atATime) % 3]?.run(first, Math.min(40, first + atATime));
    }
    const totals = assessmentTotals(plan);
    totals.add(
      0,
      runners.map((runner) => runner.rows()),
    );
    const split = totals.simulation(columns);
    expect(split.total).toEqual(whole.total);
    expect([...split.cities.upper]).toEqual([...whole.cities.upper]);
    expect([...split.cities.sensitivity.slope]).toEqual([...whole.cities.sensitivity.slope]);
  });

  test("in another order, the totals too", () => {
    const order = Array.from({ length: 40 }, (_, place) => (place * 27 + 5) % 40);
    const shuffled = simulateAssessment(ordered(inputs, order), options);
    expect(shuffled.total).toEqual(whole.total);
    for (const [place, city] of order.entries()) {
      expect(shuffled.cities.lower[place]).toBe(whole.cities.lower[city]);
      expect(shuffled.cities.classes["air-only"][place]).toBe(whole.cities.classes["air-only"][city]);
      expect(shuffled.cities.sensitivity.pm25To[place]).toBe(whole.cities.sensitivity.pm25To[city]);
    }
  });

  test("more draws begin with the same ones", () => {
    const plan = (draws: number) => assessmentPlan(inputs, { draws, seed: 1 });
    const rows = [100, 257].map((draws) => {
      const columns = resultColumns(40, (bytes) => new ArrayBuffer(bytes));
      const runner = assessmentRunner({ plan: plan(draws), columns });
      runner.begin(0);
      runner.run(0, 40);
      return [...(runner.rows()[0] ?? [])].slice(0, 100);
    });
    expect(rows[1]).toEqual(rows[0]);
  });
});

describe("more draws than a span holds", () => {
  const inputs = drawnCities(3);
  const draws = 50_001;
  const plan = assessmentPlan(inputs, { draws, seed: 8 });

  test("are cut into spans of about equal length that follow each other", () => {
    expect(plan.spans).toBe(4);
    const spans = [0, 1, 2, 3].map((span) => spanOf(plan, span));
    expect(spans.map(({ first }) => first)).toEqual([0, 12_500, 25_000, 37_500]);
    expect(spans.reduce((sum, span) => sum + span.draws, 0)).toBe(draws);
    expect(spans.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 14);
    expect(Math.max(...spans.map((span) => span.draws))).toBeLessThanOrEqual(16_384);
  });

  test("give the mean over the spans of the exact points of each", () => {
    const columns = resultColumns(3, (bytes) => new ArrayBuffer(bytes));
    const runner = assessmentRunner({ plan, columns });
    const medians = [0, 1, 2, 3].map((span) => {
      runner.begin(span);
      runner.run(0, 3);
      const sorted = runner.rows()[0]?.toSorted() ?? new Float64Array(0);
      const middle = (sorted.length - 1) / 2;
      return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
    });
    const mean = medians.reduce((sum, value, span) => sum + value * spanOf(plan, span).share, 0);
    const found = simulateAssessment(inputs, { draws, seed: 8 });
    // 1e-6 of some thousand deaths: the order of a sum
    expect(found.total.median).toBeCloseTo(mean, 6);
    expect([...found.cities.median]).toEqual([...columns.median]);
    expect(plainly(inputs, { draws, seed: 8 }).result).toEqual(found);
  });
});

describe("at the edge", () => {
  test("a single draw is all three points, and nothing varies", () => {
    const { cities, total } = simulateAssessment(three, { draws: 1, seed: 1 });
    expect(cities.lower).toEqual(cities.upper);
    expect(total.lower).toBe(total.upper);
    expect(cities.sensitivity.slope[0]).toBe(0);
    expect(Number.isInteger(cities.classes["both-fall"][0])).toBe(true);
  });

  test("without a change and errors nothing is avoided, and the class is flat", () => {
    const same = {
      ...alike(1, { co2: 0, pm25: 0, deaths: 0 }),
      co2To: Float64Array.of(50),
      pm25To: Float64Array.of(60),
    };
    const { cities } = simulateAssessment(same, { draws: 50, seed: 1 });
    expect([cities.lower[0], cities.upper[0], cities.classes.flat[0]]).toEqual([0, 0, 1]);
  });

  test("around 2.4 µg/m³, where the curve bends, the formula itself is drawn", () => {
    const clean = {
      ...alike(1, { co2: 0.05, pm25: 0.1, deaths: 0 }),
      pm25From: Float64Array.of(2.5),
      pm25To: Float64Array.of(2.2),
    };
    const { cities } = simulateAssessment(clean, { draws: 20_000, seed: 6 });
    // numpy 2.4.6, four million draws of the model written out; five standard errors of a sd of about 40
    expect(Math.abs((cities.lower[0] ?? 0) + 38.68)).toBeLessThan(4);
    expect(Math.abs((cities.median[0] ?? 0) - 15.61)).toBeLessThan(2);
    expect(Math.abs((cities.upper[0] ?? 0) - 114.51)).toBeLessThan(4);
    expect(plainly(clean, { draws: 300, seed: 6 }).result).toEqual(
      simulateAssessment(clean, { draws: 300, seed: 6 }),
    );
  });

  test("errors may differ between cities", () => {
    const mixed = {
      ...alike(2, { co2: 0.05, pm25: Float64Array.of(0.01, 0.1), deaths: Float64Array.of(0, 0.2) }),
    };
    const { cities } = simulateAssessment(mixed, { draws: 2000, seed: 7 });
    const width = (city: number) => (cities.upper[city] ?? 0) - (cities.lower[city] ?? 0);
    expect(width(1)).toBeGreaterThan(2 * width(0));
  });

  test.each([
    ["pm25From[1]", { pm25From: Float64Array.of(60, 0, 45) }, {}],
    ["co2To[0]", { co2To: Float64Array.of(0, 21, 30) }, {}],
    ["deaths[2]", { deaths: Float64Array.of(6000, 3000, Number.NaN) }, {}],
    ["co2From[0]", { co2From: Float64Array.of(Number.POSITIVE_INFINITY, 1, 1) }, {}],
    ["pm25To", { pm25To: Float64Array.of(45, 33) }, {}],
    ["deaths.length", { deaths: new Float64Array(0) }, {}],
    ["keys", { keys: Uint32Array.of(1) }, {}],
    ["errors.pm25", { errors: { co2: 0, pm25: -0.1, deaths: 0 } }, {}],
    ["errors.deaths[1]", { errors: { co2: 0, pm25: 0, deaths: Float64Array.of(0, 2, 0) } }, {}],
    ["tolerance", { tolerance: 2 }, {}],
    ["draws", {}, { draws: 0 }],
    ["draws", {}, { draws: 1.5 }],
    ["seed", {}, { seed: -1 }],
    ["groups[0].cities[1]", {}, { groups: [{ name: "a", cities: [0, 3] }] }],
    ["groups[0].cities[1]", {}, { groups: [{ name: "a", cities: [0, 0] }] }],
  ] as const)("names %s where it is wrong", (where, inputs, options) => {
    const run = () => simulateAssessment({ ...three, ...inputs }, { draws: 10, seed: 1, ...options });
    expect(run).toThrow(TandemError);
    expect(run).toThrow(expect.objectContaining({ tag: "invalid-input", where }));
  });
});
