import { expect, test } from "vitest";
import { evaluatePath } from "./evaluate-path.ts";
import { linearPm25 } from "./linear-pm25.ts";
import { littleCity, littleMeasure, littleProblem } from "./testing/little-problem.ts";

test("each city gains from what it removes, from its airshed and from beyond", () => {
  const so2 = (kt: number) => ({ power: { so2: kt } });
  const problem = littleProblem({
    cities: [
      littleCity({ code: "a", emissions: so2(10) }),
      littleCity({ code: "b", emissions: so2(30) }),
      littleCity({ code: "c", airshed: "yrd", pm25: 46, emissions: so2(20) }),
    ],
    measures: [littleMeasure("filter", { stage: "end-of-pipe", reduction: { so2: 1 }, cost: 1 })],
    airsheds: {
      bth: { co2: 0, so2: 40, nox: 0, pm25: 0, voc: 0, nh3: 0 },
      yrd: { co2: 0, so2: 20, nox: 0, pm25: 0, voc: 0, nh3: 0 },
    },
  });
  const used = [[[0.5]], [[0.2]], [[1]]];
  const levels = linearPm25(problem, evaluatePath(problem, { used, installed: used }));
  // By hand: of 50 µg/m³ above natural a SO2 coefficient of 0.11 and shares 0.47, 0.30, 0.23 give for 5 of 10 kt, 6 of 30 and
  // 20 of 20; in the delta of 40 with 0.15 and 0.37, 0.34, 0.29 for 20 of 20 and 11 of 40, and no other city near.
  expect(levels[0]?.[0]).toBeCloseTo(57 - 5.5 * (0.47 * 0.5 + 0.3 * 0.2 + 0.23), 9);
  expect(levels[1]?.[0]).toBeCloseTo(57 - 5.5 * (0.47 * 0.2 + 0.3 * 0.5 + 0.23), 9);
  expect(levels[2]?.[0]).toBeCloseTo(46 - 6 * (0.37 + 0.29 * (11 / 40)), 9);
});
