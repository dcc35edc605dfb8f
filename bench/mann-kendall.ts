import { mannKendall } from "@tandem/core/trend";
import { type Bench, timed } from "./bench.ts";

const seriesTimed = 2000;

export const mannKendallBench: Bench = {
  name: "mann-kendall",
  *measure() {
    const values = Array.from({ length: 20 }, (_, index) => 80 - index + ((index * 7919) % 13));
    const run = () => {
      for (let series = 0; series < seriesTimed; series += 1) mannKendall({ values });
    };
    yield timed("Mann–Kendall with Sen's slope, 20 points, a series", run, { per: seriesTimed });
  },
};
