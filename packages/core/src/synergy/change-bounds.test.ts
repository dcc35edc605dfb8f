import { expect, test } from "vitest";
import type { YearFigure } from "../figure/figure.ts";
import { isGap } from "../figure/gap.ts";
import { randomStream } from "../random/random-stream.ts";
import { changeOver } from "./change.ts";
import { changeBounds } from "./change-bounds.ts";
import { synergyReport } from "./synergy-report.ts";

function figure(year: number, value: number, unit: YearFigure["unit"]): YearFigure {
  return { year, value, unit, basis: "observed", source: "monitor", terms: "open", flags: [] };
}

const co2 = { from: figure(2015, 276.35792, "Mt"), to: figure(2019, 307.898272, "Mt") };
const pm25 = { from: figure(2015, 85, "µg/m³"), to: figure(2019, 54.25, "µg/m³") };

// Computed with mpmath at 40 digits: ratio × exp(∓z σ √(2(1 − ρ))), its fourth root, and z σ √(f² + t² − 2ρft).
test("the changes of Tangshan carry intervals from the errors of the class probability", () => {
  const report = synergyReport(co2, pm25);
  expect(report.co2.absolute).toMatchObject({
    lower: expect.closeTo(-9.004742948491593, 9),
    upper: expect.closeTo(72.0854469484916, 9),
  });
  expect(report.co2.percent).toMatchObject({
    lower: expect.closeTo(-3.0056810678316017, 9),
    upper: expect.closeTo(27.974774969586463, 9),
  });
  expect(report.co2.percentPerYear).toMatchObject({
    lower: expect.closeTo(-0.7600413893111713, 9),
    upper: expect.closeTo(6.360677154092059, 9),
  });
  expect(report.pm25.absolute).toMatchObject({
    lower: expect.closeTo(-36.67909555008137, 9),
    upper: expect.closeTo(-24.820904449918626, 9),
  });
  expect(report.pm25.percent).toMatchObject({
    lower: expect.closeTo(-41.269000235226585, 9),
    upper: expect.closeTo(-30.64237076009002, 9),
  });
  expect(report.pm25.percentPerYear).toMatchObject({
    lower: expect.closeTo(-12.457922577384142, 9),
    upper: expect.closeTo(-8.74145085485495, 9),
  });
});

test("an expert's default marks the interval, not the observed change", () => {
  const { absolute, percent, percentPerYear } = synergyReport(co2, pm25).pm25;
  for (const one of [absolute, percent, percentPerYear]) {
    if (isGap(one)) throw new Error(one.reason.en);
    expect(one.interval).toEqual({ source: "class-errors", flags: ["expert-default"] });
    expect(one.flags).not.toContain("expert-default");
    expect(one.source).toBe("monitor");
  }
});

test("what both years share cancels in the ratio", () => {
  const bounds = changeBounds({ from: 100, to: 95, years: 2 }, { sigma: 0.05, correlation: 0.5 });
  expect(bounds).toEqual({
    absolute: { lower: expect.closeTo(-14.564242686578947, 9), upper: expect.closeTo(4.564242686578946, 9) },
    percent: { lower: expect.closeTo(-13.868199039695787, 9), upper: expect.closeTo(4.7812758978460845, 9) },
    percentPerYear: {
      lower: expect.closeTo(-7.192779935877719, 9),
      upper: expect.closeTo(2.3627255879043525, 9),
    },
  });
  const shared = changeBounds({ from: 100, to: 95, years: 2 }, { sigma: 0.05, correlation: 1 });
  expect(shared?.percent).toEqual({ lower: expect.closeTo(-5, 12), upper: expect.closeTo(-5, 12) });
});

test("19 of 20 true changes lie in the interval stated for what is observed of them", () => {
  const random = randomStream(7, "change-bounds");
  const [n, sigma, from, to] = [4000, 0.05, 100, 80];
  const within = { absolute: 0, percent: 0, percentPerYear: 0 };
  const truth = { absolute: to - from, percent: -20, percentPerYear: 100 * (Math.sqrt(0.8) - 1) };
  for (let city = 0; city < n; city += 1) {
    const seen = {
      from: from * Math.exp(sigma * random.normal()),
      to: to * Math.exp(sigma * random.normal()),
    };
    const bounds = changeBounds({ ...seen, years: 2 }, { sigma });
    if (bounds === undefined) throw new Error("no bounds");
    for (const of of ["absolute", "percent", "percentPerYear"] as const)
      if (bounds[of].lower <= truth[of] && truth[of] <= bounds[of].upper) within[of] += 1;
  }
  // The share of 4 000 has a standard error of 0.0034; four of them.
  for (const count of Object.values(within)) expect(Math.abs(count / n - 0.95)).toBeLessThan(0.014);
});

test.each([
  [0, 5],
  [5, 0],
])("a relative error says nothing of an end of 0: from %d to %d there is no interval", (from, to) => {
  expect(changeBounds({ from, to, years: 1 }, { sigma: 0.05 })).toBeUndefined();
  const change = changeOver({ from: figure(2015, from, "Mt"), to: figure(2016, to, "Mt") }, { sigma: 0.05 });
  expect(change.absolute).not.toHaveProperty("lower");
  expect(change.absolute).not.toHaveProperty("interval");
});

test("a change whose errors nobody states carries no interval", () => {
  expect(changeOver(co2).absolute).not.toHaveProperty("lower");
});
