import fc from "fast-check";
import { expect, test } from "vitest";
import { isGap } from "../figure/gap.ts";
import type { TargetOutlookInput, TargetOutlookResult } from "./target-outlook.method.ts";
import { targetOutlook } from "./target-outlook.ts";

const value = fc.integer({ min: 1, max: 200 });
const asked = fc
  .record({
    values: fc.array(value, { minLength: 5, maxLength: 12 }),
    target: value,
    wait: fc.integer({ min: 1, max: 30 }),
  })
  .map(({ values, target, wait }) => ({
    values,
    years: values.map((_, index) => 2010 + index),
    target,
    targetYear: 2010 + values.length - 1 + wait,
  }));

function of(input: TargetOutlookInput): TargetOutlookResult {
  const answer = targetOutlook(input);
  if (isGap(answer)) throw new Error(answer.reason.en);
  return answer;
}

test("going at the required compound rate or by the required change meets the target exactly", () => {
  fc.assert(
    fc.property(asked, (input) => {
      const { judged, requiredPercentPerYear, requiredPerYear } = of(input);
      if (isGap(requiredPercentPerYear) || isGap(requiredPerYear)) throw new Error("unexpected gap");
      const years = input.targetYear - judged.year;
      expect(judged.value * (1 + requiredPercentPerYear / 100) ** years).toBeCloseTo(input.target, 8);
      expect(judged.value + requiredPerYear * years).toBeCloseTo(input.target, 8);
    }),
  );
});

test("the unit does not matter: scaled values and target give the same rate, prospect and years", () => {
  fc.assert(
    fc.property(asked, fc.constantFrom(2, 8, 0.25), (input, scale) => {
      const here = of(input);
      const there = of({
        ...input,
        values: input.values.map((each) => each * scale),
        target: input.target * scale,
      });
      expect(there.prospect).toBe(here.prospect);
      expect(there.requiredPercentPerYear).toEqual(here.requiredPercentPerYear);
      expect(there.reachedIn).toEqual(here.reachedIn);
    }),
  );
});

test("a looser ceiling is never further away: attained stays attained, reaches stays reaches", () => {
  const rank = { reaches: 2, uncertain: 1, misses: 0, unknown: -1 };
  fc.assert(
    fc.property(asked, fc.integer({ min: 0, max: 50 }), (input, more) => {
      const strict = of(input);
      const loose = of({ ...input, target: input.target + more });
      if (strict.attained) expect(loose.attained).toBe(true);
      expect(rank[loose.prospect]).toBeGreaterThanOrEqual(rank[strict.prospect]);
    }),
  );
});

test("the earliest year is never after the central one, nor that after the latest; the projection likewise", () => {
  fc.assert(
    fc.property(asked, (input) => {
      const { reachedIn, projected } = of(input);
      if (isGap(reachedIn) || isGap(projected)) return;
      const order = [reachedIn.earliest, reachedIn.year, reachedIn.latest].map((year) =>
        typeof year === "number" ? year : Number.POSITIVE_INFINITY,
      );
      expect(order).toEqual(order.toSorted((a, b) => (a === b ? 0 : a - b)));
      const { lower = projected.value, upper = projected.value } = projected;
      expect(lower <= projected.value && projected.value <= upper).toBe(true);
    }),
  );
});
