import { expect, test } from "vitest";
import { type Gap, isGap } from "../../figure/gap.ts";
import { assessCity } from "../assess-city.ts";
import { tangshan } from "../testing/tangshan.ts";

const { drivers, synergy, notes } = assessCity(tangshan, { sections: "all" });

function present<T>(value: T | Gap): T {
  if (isGap(value)) throw new Error(value.reason.en);
  return value;
}

const between = (lower: number, upper: number, digits = 8) => ({
  lower: expect.closeTo(lower, digits),
  upper: expect.closeTo(upper, digits),
  interval: { source: "class-errors", flags: ["expert-default"] },
});

/** Bounds computed with mpmath and Python's math: numeric derivatives by every end, 5 % on each year's CO2. */
test("the effects on CO2 carry the interval of the inventory's error", () => {
  const [population, wealth, carbon] = present(drivers.kaya).effects;
  expect(population?.effect).toMatchObject(between(1.281691312976439, 1.472580017469412));
  expect(wealth?.effect).toMatchObject(between(31.66028744585821, 36.375612573856564));
  expect(carbon?.effect).toMatchObject(between(-44.29759049138873, 36.58812314122811));
  expect(carbon?.factorPercent).toMatchObject(between(-14.083868199976823, 13.35816112131849));
  expect(present(drivers.kaya).total).toMatchObject(between(-9.004742948491593, 72.0854469484916));
  expect(present(drivers.decoupling).elasticity).toMatchObject(
    between(-0.23310356441203092, 2.169564771467769),
  );
});

test("the change that drivers explain is that of the class, interval and all", () => {
  const { lower, upper, value } = present(drivers.kaya).total;
  expect(present(synergy).co2.absolute).toMatchObject({ lower, upper, value });
});

test("source and end of pipe carry it too, and what no CO2 went into carries none", () => {
  const { source, endOfPipe, effects, total } = present(drivers.endOfPipe);
  expect(source).toMatchObject(between(-4097.40698102711, 33117.70224379206, 4));
  expect(endOfPipe).toMatchObject(between(-170881.70224379207, -133666.5930189729, 4));
  const [population, wealth] = effects;
  for (const figure of [population?.effect, wealth?.effect, population?.factorPercent, total]) {
    expect(figure).toBeDefined();
    expect(figure).not.toHaveProperty("lower");
  }
  expect(drivers.notes.some(({ en, zh }) => /carries no interval/.test(en) && /不给区间/.test(zh))).toBe(
    true,
  );
});

test("the record says what the intervals of the changes hold, and why a 0 has none", () => {
  expect(notes.some(({ en, zh }) => /5 %.*3 %/.test(en) && /5%.*3%/.test(zh))).toBe(true);
  const { asked } = tangshan.co2;
  const toZero = { from: present(asked).from, to: { ...present(asked).to, value: 0 } };
  const zero = assessCity({ ...tangshan, co2: { asked: toZero, others: [] } });
  expect(present(zero.synergy).co2.percent).not.toHaveProperty("lower");
  expect(zero.notes.some(({ en }) => /says nothing of a 0/.test(en))).toBe(true);
});

test("the errors are cited among the parameters", () => {
  const { parameters } = assessCity(tangshan, { sections: "all" });
  expect(parameters.find(({ id }) => id === "class-errors")?.citation).toMatch(/5 %.*3 %/);
});
