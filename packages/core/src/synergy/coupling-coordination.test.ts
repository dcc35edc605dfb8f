import { describe, expect, test } from "vitest";
import { isGap } from "../figure/gap.ts";
import { coordinationLevel, coordinationLevels } from "./coordination-levels.ts";
import { CouplingCoordinationInput } from "./coupling-coordination.method.ts";
import { couplingCoordination } from "./coupling-coordination.ts";

const floatNoise = 12;

// Worked in Python from the two formulas, independently of this code: e.g. U = (0.4, 0.6): C = 2√0.24 = 0.979796,
// T = 0.5, D = √(C T) = 0.699927; modified C = √(0.8 × 0.4/0.6) = 0.730297.
const examples = [
  {
    subsystems: [0.4, 0.6],
    coupling: 0.9797958971132712,
    development: 0.5,
    coordination: 0.6999271023161167,
    level: 7,
    modified: { coupling: 0.7302967433402215, coordination: 0.6042750794713536 },
  },
  {
    subsystems: [0.8, 0.85],
    coupling: 0.9995407577254936,
    development: 0.825,
    coordination: 0.9080865185231703,
    level: 10,
    modified: { coupling: 0.9455779434075351, coordination: 0.883233719527972 },
  },
  {
    subsystems: [0.3, 0.6, 0.9],
    coupling: 0.9085602964160701,
    development: 0.6,
    coordination: 0.7383333785287253,
    level: 8,
    modified: { coupling: 0.5318295896944988, coordination: 0.5648873815343189 },
  },
] as const;

describe("couplingCoordination", () => {
  test.each(examples)("$subsystems in the classic and the modified form", (example) => {
    const result = couplingCoordination({ subsystems: example.subsystems });
    if (isGap(result)) throw new Error("unexpected gap");
    expect(result.coupling).toBeCloseTo(example.coupling, floatNoise);
    expect(result.development).toBeCloseTo(example.development, floatNoise);
    expect(result.coordination).toBeCloseTo(example.coordination, floatNoise);
    expect(result.level).toBe(example.level);
    expect(result.modified.coupling).toBeCloseTo(example.modified.coupling, floatNoise);
    expect(result.modified.coordination).toBeCloseTo(example.modified.coordination, floatNoise);
  });

  test("the known weakness: two equally bad subsystems couple perfectly in the classic form", () => {
    expect(couplingCoordination({ subsystems: [0.05, 0.05] })).toMatchObject({ coupling: 1, level: 3 });
  });

  test("a subsystem at 0 makes both couplings 0, all at 0 is a gap", () => {
    expect(couplingCoordination({ subsystems: [0, 0.9] })).toMatchObject({
      coupling: 0,
      coordination: 0,
      level: 1,
      development: 0.45,
      modified: { coupling: 0, level: 1 },
    });
    expect(couplingCoordination({ subsystems: [0, 0.4, 0.5] })).toMatchObject({
      coupling: 0,
      modified: { coupling: 0 },
    });
    expect(isGap(couplingCoordination({ subsystems: [0, 0] }))).toBe(true);
  });

  test("two subsystems at 1 reach 1 and level 10", () => {
    expect(couplingCoordination({ subsystems: [1, 1] })).toMatchObject({
      coupling: 1,
      development: 1,
      coordination: 1,
      level: 10,
      modified: { coupling: 1, level: 10 },
    });
  });

  test("weights move the development only; thirds written with three digits pass", () => {
    const result = couplingCoordination({ subsystems: [0.4, 0.6], weights: [0.25, 0.75] });
    if (isGap(result)) throw new Error("unexpected gap");
    expect(result.development).toBeCloseTo(0.55, floatNoise);
    expect(result.coupling).toBeCloseTo(0.9797958971132712, floatNoise);
    const thirds = { subsystems: [0.3, 0.6, 0.9], weights: [0.333, 0.333, 0.333] };
    expect(couplingCoordination(thirds)).toMatchObject({ level: 8 });
  });

  test("a boundary belongs to the higher level", () => {
    for (const { level, from } of coordinationLevels) {
      expect(coordinationLevel(from).level).toBe(level);
      if (level > 1) expect(coordinationLevel(from - 1e-12).level).toBe(level - 1);
    }
    expect(coordinationLevel(1).level).toBe(10);
  });

  test.each([
    ["subsystems", { subsystems: [] }],
    ["subsystems", { subsystems: [0.5] }],
    ["subsystems[1]", { subsystems: [0.5, 1.2] }],
    ["subsystems[0]", { subsystems: [-0.1, 0.2] }],
    ["subsystems[0]", { subsystems: [Number.NaN, 0.2] }],
    ["weights", { subsystems: [0.5, 0.6], weights: [1] }],
    ["weights", { subsystems: [0.5, 0.6], weights: [0.5, 0.6] }],
    ["weights[0]", { subsystems: [0.5, 0.6], weights: [-0.5, 1.5] }],
  ])("names %s where it is wrong", (field, input) => {
    expect(() => couplingCoordination(input)).toThrow(
      expect.objectContaining({ tag: "invalid-input", where: field }),
    );
  });

  test("the schema refuses a mismatch of lengths", () => {
    const parsed = CouplingCoordinationInput.safeParse({ subsystems: [0.5, 0.6], weights: [1] });
    expect(parsed.error?.issues[0]).toMatchObject({ path: ["weights"] });
  });
});
