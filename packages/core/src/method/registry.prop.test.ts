import fc from "fast-check";
import { expect, test } from "vitest";
import { TandemError } from "../error/tandem-error.ts";
import { isGap } from "../figure/gap.ts";
import { methods } from "./registry.ts";

/** Where arithmetic breaks first: nothing, the smallest and largest numbers, and neighbours of 1. */
const edges = [0, 5e-324, 1e-310, 1e-160, 1 - 2 ** -53, 1, 1 + 2 ** -52, 2, 1e160, 1e308, Number.MAX_VALUE];
const edge = fc.constantFrom(...edges, ...edges.map((value) => -value));

/** The example of a method with some of its numbers replaced, and some made equal to the number before. */
function spoilt(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value === "number") {
    return fc.oneof({ weight: 2, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: edge });
  }
  if (Array.isArray(value)) {
    const items: fc.Arbitrary<unknown[]> = fc.tuple(...value.map(spoilt));
    const tied = items.map(([first]) => value.map(() => first));
    return fc.oneof({ weight: 4, arbitrary: items }, { weight: 1, arbitrary: tied });
  }
  if (typeof value !== "object" || value === null) return fc.constant(value);
  const fields = Object.entries(value).map(([key, inner]) => {
    const other = spoilt(inner);
    // Years must ascend, which spoilt ones seldom do.
    return [key, key === "years" ? fc.oneof(fc.constant(inner), other) : other] as const;
  });
  return fc.record(Object.fromEntries(fields));
}

// Zod's numbers are finite, so that a result with NaN or Infinity in it does not fit its schema.
test.each(methods)(
  "$id: whatever its schema lets through gives a finite result, a gap or a named error",
  async (method) => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(spoilt(method.example), async (input) => {
        if (!method.input.safeParse(input).success) return;
        answered += 1;
        try {
          const result = await method.run(input);
          if (!isGap(result)) expect(method.result.parse(result)).toEqual(result);
        } catch (error) {
          if (!(error instanceof TandemError)) throw error;
          expect(error.tag).toBe("invalid-input");
          expect(error.where).not.toBe("");
          expect(error.message).not.toMatch(/NaN|undefined/);
        }
      }),
      { numRuns: 400, seed: 20_190_115 },
    );
    expect(answered).toBeGreaterThan(0);
  },
);
