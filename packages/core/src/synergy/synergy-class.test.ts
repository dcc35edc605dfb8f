import { describe, expect, test } from "vitest";
import { synergyClass } from "./synergy-class.ts";

const floatNoise = 12;

// Worked examples by hand: 48/50 − 1 = −0.04; 45/60 − 1 = −0.25; atan2(0.25, 0.04) = 80.9097°; √(0.04² + 0.25²) = 0.253178
const examples = [
  {
    co2: [50, 48],
    pm25: [60, 45],
    tolerance: 0,
    class: "both-fall",
    angle: 80.90972307917767,
    strength: 0.25317977802344327,
  },
  {
    co2: [50, 48],
    pm25: [40, 42],
    tolerance: 0,
    class: "carbon-only",
    angle: -51.34019174590991,
    strength: 0.06403124237432854,
  },
  {
    co2: [50, 50.2],
    pm25: [60, 45],
    tolerance: 0.01,
    class: "flat",
    angle: 90.9166542563853,
    strength: 0.2500319979522621,
  },
] as const;

describe("synergyClass", () => {
  test.each(examples)("gives $class for CO2 $co2 and PM2.5 $pm25", (example) => {
    const result = synergyClass(example);
    expect(result.class).toBe(example.class);
    expect(result.angleDegrees).toBeCloseTo(example.angle, floatNoise);
    expect(result.strength).toBeCloseTo(example.strength, floatNoise);
  });

  test("tells apart the four quadrants and the axes", () => {
    const of = (co2: number, pm25: number) => synergyClass({ co2: [100, co2], pm25: [100, pm25] }).class;
    expect(of(99, 99)).toBe("both-fall");
    expect(of(101, 99)).toBe("air-only");
    expect(of(99, 101)).toBe("carbon-only");
    expect(of(101, 101)).toBe("both-rise");
    expect(of(100, 99)).toBe("flat");
    expect(of(100, 100)).toBe("flat");
  });

  test("a change equal to the tolerance is flat", () => {
    expect(synergyClass({ co2: [4, 3], pm25: [4, 2], tolerance: 0.25 }).class).toBe("flat");
    expect(synergyClass({ co2: [4, 3], pm25: [4, 2], tolerance: 0.2 }).class).toBe("both-fall");
  });

  test("equal relative falls lie at 45 degrees, an end of 0 is a fall by 1", () => {
    const result = synergyClass({ co2: [10, 0], pm25: [80, 0] });
    expect(result.angleDegrees).toBeCloseTo(45, floatNoise);
    expect(result.co2Change).toBe(-1);
    expect(result.strength).toBeCloseTo(Math.SQRT2, floatNoise);
  });

  test.each([
    ["co2[0]", { co2: [0, 5], pm25: [60, 45] }],
    ["co2[0]", { co2: [-1, 5], pm25: [60, 45] }],
    ["co2[0]", { co2: [Number.NaN, 5], pm25: [60, 45] }],
    ["pm25[1]", { co2: [50, 48], pm25: [60, -1] }],
    ["pm25[1]", { co2: [50, 48], pm25: [60, Number.POSITIVE_INFINITY] }],
    ["tolerance", { co2: [50, 48], pm25: [60, 45], tolerance: -0.1 }],
    ["tolerance", { co2: [50, 48], pm25: [60, 45], tolerance: Number.NaN }],
    ["co2", { co2: [1e-308, 48], pm25: [60, 45] }],
    ["co2", { co2: [1, 1.7e308], pm25: [1, 1.7e308] }],
  ] as const)("names %s where it is wrong", (field, input) => {
    expect(() => synergyClass(input)).toThrow(
      expect.objectContaining({ tag: "invalid-input", where: field }),
    );
  });
});
