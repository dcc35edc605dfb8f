import { describe, expect, test } from "vitest";
import { gap, isGap } from "../figure/gap.ts";
import { assessMany, ManyAssessment } from "./assess-many.ts";
import type { CityInputs } from "./city-inputs.ts";
import { evidence, tangshan } from "./testing/tangshan.ts";

const period = { from: 2015, to: 2019 };
const missing = gap({ en: "not there", zh: "缺失" }, { en: "it", zh: "该数据" });

function like(code: string, people: number, changed: Partial<CityInputs> = {}): CityInputs {
  const census = isGap(evidence.census)
    ? evidence.census
    : evidence.census.map((band) => ({
        ...band,
        people: { ...band.people, value: people * band.people.value },
      }));
  return { ...tangshan, ...changed, city: { ...tangshan.city, code }, evidence: { ...evidence, census } };
}

describe("many cities", () => {
  test("deaths of cities that err together: the bounds add up, they do not average out", () => {
    const many = assessMany([like("0001", 1), like("0002", 2), like("0003", 1)], period);
    const { deathsPerYear, n } = many.avoided;
    if (isGap(deathsPerYear)) throw new Error("a gap");
    expect(n).toBe(3);
    // Four times the city of whole-assessment.test.ts, and its bounds four times too.
    expect(deathsPerYear.value).toBeCloseTo(4 * 6429.512173494349, 5);
    expect(deathsPerYear.lower).toBeCloseTo(4 * 4909.611530067626, 5);
    expect(deathsPerYear.upper).toBeCloseTo(4 * 7904.048707302073, 5);
    expect(many.audit.every(({ passed }) => passed)).toBe(true);
    expect(ManyAssessment.parse(many)).toEqual(many);
  });

  test("the worth is each city's deaths at its own value of life", () => {
    const poorer = like("0002", 1);
    const withoutGdp = {
      ...poorer,
      evidence: { ...evidence, gdp: { pair: missing, series: [] } },
    };
    const { valuePerYear } = assessMany([like("0001", 1), withoutGdp], period).avoided;
    if (isGap(valuePerYear)) throw new Error("a gap");
    // 385.746… of the one by its income, 6 429.51 × 4.76 million of the other by the nation's.
    expect(valuePerYear.value).toBeCloseTo(385.7464143324967 + (6429.512173494349 * 4.76e6) / 1e8, 6);
    expect(valuePerYear.flags).toContain("expert-default");
  });

  test("cities without PM2.5 or a census are left out and named", () => {
    const inputs = [
      like("0001", 1),
      like("0002", 1, { pm25: missing }),
      { ...like("0003", 1), evidence: { ...evidence, census: missing } },
    ];
    const { avoided, overview, audit } = assessMany(inputs, period);
    expect(avoided.n).toBe(1);
    expect(avoided.leftOut).toEqual([
      { code: "0002", reason: missing.reason },
      { code: "0003", reason: missing.reason },
    ]);
    // The class needs no census.
    expect(overview.n).toBe(2);
    expect(audit.filter(({ check }) => check === "counts").map(({ passed }) => passed)).toEqual([true, true]);
  });

  test("no city at all, or none with evidence: a gap, and counts that still add up", () => {
    const { evidence: _evidence, ...bare } = tangshan;
    for (const inputs of [[], [bare]]) {
      const { avoided, audit } = assessMany(inputs, period);
      expect(isGap(avoided.deathsPerYear)).toBe(true);
      expect(isGap(avoided.valuePerYear)).toBe(true);
      expect(audit.every(({ passed }) => passed)).toBe(true);
    }
  });

  test("the same city twice is caught by the audit", () => {
    const { audit } = assessMany([tangshan, tangshan], period);
    expect(audit.filter(({ passed }) => !passed).map(({ check }) => check)).toEqual(["counts", "counts"]);
  });
});
