import { randomStream } from "@tandem/core";
import { mannKendall } from "@tandem/core/trend";
import { type Bench, timed } from "./bench.ts";

const [series, length] = [2000, 20];

/** Falling series with noise; rounded ones hold ties. */
function falling(rounded: boolean): readonly (readonly number[])[] {
  const random = randomStream(1, "bench");
  return Array.from({ length: series }, () =>
    Array.from({ length }, (_, year) => {
      const value = 60 - year + 5 * random.normal();
      return rounded ? Math.round(value) : value;
    }),
  );
}

export const mannKendallBench: Bench = {
  name: "mann-kendall",
  *measure() {
    for (const [rounded, kind] of [
      [false, "without ties"],
      [true, "with ties"],
    ] as const) {
      const all = falling(rounded);
      const run = () => {
        for (const values of all) mannKendall({ values });
      };
      const what = `Mann–Kendall with Sen's slope, ${length} points ${kind}, a series`;
      yield timed(what, run, { per: series });
    }
  },
};
