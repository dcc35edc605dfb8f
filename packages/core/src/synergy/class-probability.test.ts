import { describe, expect, test } from "vitest";
import { randomStream } from "../random/random-stream.ts";
import { updatedBelief } from "./change-belief.ts";
import { classProbabilities } from "./class-probabilities.ts";
import { ClassProbabilityInput } from "./class-probability.method.ts";
import { classProbability } from "./class-probability.ts";
import { simulatedClassProbability } from "./simulated-class-probability.ts";
import { synergyClasses } from "./synergy-class.ts";

const closed = 12; // decimals: float noise of the distribution function

const example = { co2: [100, 95], pm25: [50, 46], errors: { co2: 0.05, pm25: 0.03 } } as const;

describe("classProbability", () => {
  // scipy.stats.norm of scipy 1.17.1: products of norm.cdf((ln(1 ∓ t) − L) ÷ s) with s = σ √(2(1 − ρ))
  test("gives scipy's products where the axes are independent", () => {
    const { probabilities, by, errorOfChange } = classProbability(example);
    expect(by).toBe("closed-form");
    expect(probabilities["both-fall"]).toBeCloseTo(0.7469869124547542, closed);
    expect(probabilities["air-only"]).toBeCloseTo(0.22832467635967435, closed);
    expect(probabilities["carbon-only"]).toBeCloseTo(0.018908746964999206, closed);
    expect(probabilities["both-rise"]).toBeCloseTo(0.005779664220572169, closed);
    expect(probabilities.flat).toBe(0);
    expect(errorOfChange.co2).toBeCloseTo(0.05 * Math.SQRT2, closed);
  });

  test("a tolerance and correlated years agree with scipy too: half of the error cancels at ρ = 0.8 and 0.5", () => {
    const result = classProbability({
      ...example,
      tolerance: 0.02,
      correlation: { co2: 0.8, pm25: 0.5 },
    });
    expect(result.errorOfChange.co2).toBeCloseTo(0.03162277660168379, closed);
    expect(result.errorOfChange.pm25).toBeCloseTo(0.03, closed);
    expect(result.probabilities["both-fall"]).toBeCloseTo(0.8224997339128828, closed);
    expect(result.probabilities["air-only"]).toBeCloseTo(0.012063935989610794, closed);
    expect(result.probabilities["carbon-only"]).toBeCloseTo(0.00024398990595039577, closed);
    expect(result.probabilities["both-rise"]).toBeCloseTo(3.5786985528781927e-6, closed);
    expect(result.probabilities.flat).toBeCloseTo(0.16518876149300318, closed);
  });

  // scipy.stats.multivariate_normal.cdf for correlations 0.6 and −0.6
  test.each([
    [0.6, 0.7608295810807085, 0.21448200773372006],
    [-0.6, 0.7413226726032714, 0.23398891621115714],
  ])("simulates errors of the two axes correlated by %s", (axisCorrelation, bothFall, airOnly) => {
    const result = classProbability({ ...example, axisCorrelation, draws: 200_000 });
    expect(result.by).toBe("simulation");
    expect(result.standardError).toBeCloseTo(Math.sqrt((0.75 * 0.25) / 200_000), 4);
    // 0.004: four standard errors of a share near 0.75 at 200 000 draws
    expect(Math.abs(result.probabilities["both-fall"] - bothFall)).toBeLessThan(0.004);
    expect(Math.abs(result.probabilities["air-only"] - airOnly)).toBeLessThan(0.004);
    expect(classProbability({ ...example, axisCorrelation, draws: 200_000 })).toEqual(result);
    expect(classProbability({ ...example, axisCorrelation, draws: 200_000, seed: 2 })).not.toEqual(result);
  });

  test("agrees with the simulation by four independent errors within its error", () => {
    const inputs = { ...example, tolerance: 0.03, draws: 40_000 };
    const simulated = classProbabilities(inputs, randomStream(3, "1302"));
    const { probabilities } = classProbability({ ...example, tolerance: 0.03 });
    // 0.01: four standard errors of a share near one half at 40 000 draws
    for (const name of synergyClasses)
      expect(Math.abs(simulated[name] - probabilities[name])).toBeLessThan(0.01);
  });

  test("a prior is combined by precision", () => {
    // By hand: L = ln 0.95, s² = 0.005, prior 0.08 ± 0.11: mean −0.0129034, sd 0.0594812; Φ = 0.585870 (scipy)
    const result = classProbability({
      ...example,
      pm25: [1, 0],
      prior: { co2: { mean: 0.08, sd: 0.11 } },
    });
    expect(result.errorOfChange.co2).toBeCloseTo(0.05948118774794726, closed);
    expect(result.probabilities["both-fall"]).toBeCloseTo(0.5858697838948849, closed);
  });

  test("calls a class from the threshold on, else uncertain", () => {
    expect(classProbability(example)).toMatchObject({ class: "both-fall", mostLikely: "both-fall" });
    expect(classProbability({ ...example, threshold: 0.75 })).toMatchObject({
      class: "uncertain",
      mostLikely: "both-fall",
    });
    const tie = classProbability({ co2: [1, 1], pm25: [1, 1] });
    expect(tie).toMatchObject({ class: "uncertain", probability: 0.25 });
    expect(classProbability({ ...example, threshold: 0 }).class).toBe("both-fall");
  });

  test("without errors it is the class itself, with probability 1; an end of 0 is a certain fall", () => {
    const certain = { errors: { co2: 0, pm25: 0 } };
    expect(classProbability({ ...example, ...certain })).toMatchObject({
      class: "both-fall",
      probability: 1,
    });
    expect(classProbability({ co2: [4, 3], pm25: [4, 2], ...certain, tolerance: 0.3 }).class).toBe("flat");
    const unchanged = classProbability({ co2: [7, 7], pm25: [7, 6], ...certain });
    expect(unchanged).toMatchObject({ class: "flat", probability: 1 });
    const fullyCorrelated = classProbability({ ...example, correlation: { co2: 1, pm25: 1 } });
    expect(fullyCorrelated).toMatchObject({ class: "both-fall", probability: 1 });
    expect(classProbability({ co2: [4, 0], pm25: [4, 0] })).toMatchObject({ class: "both-fall" });
    expect(classProbability({ co2: [4, 0], pm25: [4, 0], tolerance: 1 })).toMatchObject({ class: "flat" });
    expect(classProbability({ co2: [4, 0], pm25: [4, 0], axisCorrelation: 0.5, draws: 10 })).toMatchObject({
      class: "both-fall",
      probability: 1,
    });
  });

  test.each([
    ["co2[0]", { co2: [0, 1] }],
    ["pm25[1]", { pm25: [1, -1] }],
    ["errors.co2", { errors: { co2: -0.1, pm25: 0 } }],
    ["correlation.pm25", { correlation: { co2: 0, pm25: 1.1 } }],
    ["axisCorrelation", { axisCorrelation: -2 }],
    ["axisCorrelation", { axisCorrelation: 0.5, prior: { co2: { mean: 0, sd: 1 } } }],
    ["tolerance", { tolerance: 2 }],
    ["threshold", { threshold: Number.NaN }],
    ["draws", { axisCorrelation: 0.5, draws: 0 }],
  ] as const)("names %s where it is wrong, and the schema refuses it too", (field, wrong) => {
    expect(() => classProbability({ ...example, ...wrong })).toThrow(
      expect.objectContaining({ tag: "invalid-input", where: field }),
    );
    expect(ClassProbabilityInput.safeParse({ ...example, ...wrong }).success).toBe(false);
  });
});

test("without errors a rise is a rise, beyond the tolerance alone", () => {
  const certain = { errors: { co2: 0, pm25: 0 }, tolerance: 0.1 };
  const of = (co2: number, pm25: number) =>
    classProbability({ ...certain, co2: [100, co2], pm25: [100, pm25] }).probabilities;
  expect(of(120, 120)).toMatchObject({ "both-rise": 1, flat: 0, "both-fall": 0 });
  expect(of(120, 80)).toMatchObject({ "air-only": 1, flat: 0 });
  expect(of(105, 80)).toMatchObject({ flat: 1, "air-only": 0 });
});

// scipy 1.17.1, by one normal z alone: CO2 falls where z < 0.43969 and PM2.5 where z < 1.48914 or, at −1, z > −1.48914
test.each([
  [1, 0.669918, 0.23346],
  [-1, 0.601693, 0.23346],
])("errors of the axes may go together fully (%s)", (axisCorrelation, bothFall, flat) => {
  const { probabilities } = classProbability({ ...example, tolerance: 0.02, axisCorrelation, draws: 50_000 });
  const sum = synergyClasses.reduce((total, name) => total + probabilities[name], 0);
  expect(sum).toBeCloseTo(1, 9);
  // 0.01: four standard errors
  expect(Math.abs(probabilities["both-fall"] - bothFall)).toBeLessThan(0.01);
  expect(Math.abs(probabilities.flat - flat)).toBeLessThan(0.01);
});

test("an observation without error needs no prior, and a prior without error leaves it no say", () => {
  expect(updatedBelief({ mean: 1, sd: 0 }, { mean: 5, sd: 2 })).toEqual({ mean: 1, sd: 0 });
  expect(updatedBelief({ mean: 1, sd: 2 }, { mean: 5, sd: 0 })).toEqual({ mean: 5, sd: 0 });
  expect(updatedBelief({ mean: 1, sd: 2 }, undefined)).toEqual({ mean: 1, sd: 2 });
  expect(updatedBelief({ mean: 1, sd: 1 }, { mean: 5, sd: 1 })).toEqual({
    mean: expect.closeTo(3, 14),
    sd: expect.closeTo(Math.SQRT1_2, 12),
  });
});

describe("simulatedClassProbability", () => {
  test("takes a single draw, and refuses none or half a one", () => {
    const one = (draws: number) => () =>
      simulatedClassProbability(() => ({ co2: 0, pm25: -1 }), { draws, random: randomStream(1, "one") });
    expect(one(1)()).toMatchObject({ flat: 1, "both-fall": 0 });
    for (const draws of [0, 1.5]) expect(one(draws)).toThrow(expect.objectContaining({ where: "draws" }));
    const inputs = { co2: [1, 2], pm25: [1, 2], errors: { co2: 0, pm25: 0 } } as const;
    expect(classProbabilities({ ...inputs, draws: 1 }, randomStream(1, "one"))).toMatchObject({
      "both-rise": 1,
    });
  });

  test("shares of the draws sum to 1, the flat ones among them", () => {
    const halves = simulatedClassProbability(
      (stream) => ({ co2: stream.uniform() < 0.5 ? 0 : -0.1, pm25: -0.1 }),
      { draws: 1000, random: randomStream(2, "halves") },
    );
    expect(halves.flat + halves["both-fall"]).toBeCloseTo(1, closed);
    expect(Math.abs(halves.flat - 0.5)).toBeLessThan(0.07);
  });

  test("takes any model of the errors", () => {
    const random = randomStream(1, "coin");
    const coin = simulatedClassProbability(
      (stream) => ({ co2: stream.uniform() < 0.5 ? -0.1 : 0.1, pm25: -0.1 }),
      { draws: 10_000, random },
    );
    expect(Math.abs(coin["both-fall"] - 0.5)).toBeLessThan(0.02); // four standard errors
    expect(coin["both-fall"] + coin["air-only"]).toBeCloseTo(1, closed);
  });
});
