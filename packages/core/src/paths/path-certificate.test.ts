import { expect, test } from "vitest";
import { pathCertificate } from "./path-certificate.ts";
import { littleCity, littleMeasure, littleProblem } from "./testing/little-problem.ts";
import { solved } from "./testing/solved.ts";

const city = littleCity({ emissions: { power: { co2: 100, so2: 10 } } });
const cheap = littleMeasure("cheap", {
  activity: "one",
  share: { co2: 0.5 },
  reduction: { co2: 1 },
  cost: 100,
});
const dear = { ...cheap, id: "dear", cost: { ...cheap.cost, central: 300 } };
const asked = littleProblem({
  cities: [city],
  measures: [cheap, { ...dear, activity: { ...dear.activity, id: "other" } }],
  milestones: [{ year: 2021, targets: [{ co2Share: 0.3 }] }],
});

test("a path's cost is computed a second time, and comes out the same", () => {
  // 50 kt at 100 yuan and 20 kt at 300.
  const certificate = pathCertificate(solved(asked));
  expect(certificate.objective).toBeCloseTo(11, 9);
  expect(certificate.recomputed).toBeCloseTo(11, 9);
  expect(certificate).toMatchObject({ gap: 0, passed: true, worstViolation: 0 });
  expect(certificate.airDifference).toBeLessThan(1e-9);
  expect(certificate.text.en).toContain(
    "no cheaper path exists within the assumptions (11 million yuan, discounted)",
  );
});

test("a path that breaks a rule, or whose cost is another, does not pass", () => {
  const path = solved(asked);
  const broken = [{ rule: "reach", milestone: 0, by: 0.01 }] as const;
  expect(pathCertificate({ ...path, broken }).passed).toBe(false);
  const wrong = pathCertificate({ ...path, objective: 10.9 });
  expect(wrong.passed).toBe(false);
  expect(wrong.text.en).toContain("do not rely on this path");
});

test("air that no target holds agrees with the response model too", () => {
  // Two cleaners stand on the same units and no target is set for the air: half of it, then a fifth of that half is left.
  const cleaner = (id: string, so2: number) =>
    littleMeasure(id, { stage: "end-of-pipe", reduction: { co2: 0.1, so2 }, cost: -1 });
  const path = solved(
    littleProblem({ cities: [city], measures: [cleaner("first", 0.5), cleaner("second", 0.8)] }),
  );
  expect(path.outcome[0]?.[0]?.pm25).toBeCloseTo(57 - 50 * 0.47 * 0.11 * 0.9, 9);
  expect(pathCertificate(path).airDifference).toBeLessThan(1e-9);
});
