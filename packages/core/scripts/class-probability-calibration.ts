/**
 * Prints the reliability tables of docs/methods/class-probability.md.
 * Run: node packages/core/scripts/class-probability-calibration.ts
 */
import { stdout } from "node:process";
import { isGap } from "../src/figure/gap.ts";
import { type CalibrationWorld, classCalibration } from "../src/synergy/class-calibration.ts";

const shared = {
  cities: 200_000,
  errors: { co2: 0.05, pm25: 0.03 },
  correlation: { co2: 0, pm25: 0 },
  tolerance: 0.02,
  seed: 2026,
};

/** Changes spread far beyond the errors. */
const wide = { co2: { mean: 0, sd: 0.5 }, pm25: { mean: 0, sd: 0.5 } };

/**
 * ln(2019 ÷ 2015) of Chinese cities: CO2 of EDGAR v8 in 295 cities (mean 0.077, spread 0.133) and PM2.5 of CNEMC in 74
 * (−0.347, 0.144), with the spread that the errors themselves make taken out.
 */
const likeChina = { co2: { mean: 0.08, sd: 0.11 }, pm25: { mean: -0.35, sd: 0.14 } };

const worlds: readonly (readonly [title: string, world: CalibrationWorld])[] = [
  ["Changes spread widely, no prior", { ...shared, truth: wide, informed: false }],
  [
    "Changes like those of Chinese cities 2015 to 2019, no prior",
    { ...shared, truth: likeChina, informed: false },
  ],
  ["The same cities, their mean and spread given as prior", { ...shared, truth: likeChina, informed: true }],
];

for (const [title, world] of worlds) {
  const { bins, called, brier } = classCalibration(world);
  stdout.write(`\n${title} (${world.cities} cities)\n\n`);
  stdout.write("| stated | cases | mean stated | came true |\n|---|---|---|---|\n");
  for (const { from, n, meanStated, observedFrequency } of bins) {
    const range = `${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`;
    stdout.write(`| ${range} | ${n} | ${meanStated.toFixed(3)} | ${observedFrequency.toFixed(3)} |\n`);
  }
  if (isGap(called)) {
    stdout.write(`\n${called.reason.en}; Brier score ${brier.toFixed(4)}\n`);
    continue;
  }
  const share = ((100 * called.n) / world.cities).toFixed(1);
  stdout.write(
    `\nCalled: ${share} % of cities, stated ${called.meanStated.toFixed(3)}, right ${called.right.toFixed(3)}; Brier score ${brier.toFixed(4)}\n`,
  );
}
