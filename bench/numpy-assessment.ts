import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AssessmentInputs } from "@tandem/core/engine";

/** The same assessment as NumPy users write it, 500 cities at a time; the clock runs over the computation alone. */
const program = `
import json, sys, time
import numpy as np
folder, draws, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
read = lambda name: np.fromfile(folder + "/" + name, dtype=np.float64)
deaths, co2_from, co2_to, pm_from, pm_to = (read(n) for n in ("deaths", "co2From", "co2To", "pm25From", "pm25To"))
def relative_risk(theta, pm25):
    z = np.maximum(0.0, pm25 - 2.4)
    return np.exp(theta * np.log1p(z / 1.6) / (1.0 + np.exp(-(z - 15.5) / 36.8)))
def assess(rng):
    cities = len(deaths)
    theta = rng.normal(0.1430, 0.01807, draws)
    total, points, both = np.zeros(draws), np.empty((cities, 3)), np.empty((cities, 4))
    for first in range(0, cities, 500):
        s = slice(first, min(first + 500, cities))
        shape = (s.stop - s.start, draws)
        c0 = co2_from[s, None] * np.exp(0.05 * rng.standard_normal(shape))
        c1 = co2_to[s, None] * np.exp(0.05 * rng.standard_normal(shape))
        p0 = pm_from[s, None] * np.exp(0.03 * rng.standard_normal(shape))
        p1 = pm_to[s, None] * np.exp(0.03 * rng.standard_normal(shape))
        baseline = deaths[s, None] * np.exp(0.05 * rng.standard_normal(shape))
        avoided = baseline * (1.0 - relative_risk(theta, p1) / relative_risk(theta, p0))
        carbon, air = c1 < c0, p1 < p0
        both[s, 0] = (carbon & air).mean(1)
        both[s, 1] = (~carbon & air).mean(1)
        both[s, 2] = (carbon & ~air).mean(1)
        both[s, 3] = (~carbon & ~air).mean(1)
        points[s] = np.quantile(avoided, [0.025, 0.5, 0.975], axis=1).T
        total += avoided.sum(0)
    return np.quantile(total, [0.025, 0.5, 0.975]), both[:, 0].mean()
rng = np.random.default_rng(seed)
started = time.perf_counter()
totals, fall = assess(rng)
milliseconds = 1000 * (time.perf_counter() - started)
print(json.dumps({"milliseconds": milliseconds, "totalAvoided": list(totals), "meanBothFall": fall}))
`;

export interface NumpyAnswer {
  readonly milliseconds: number;
  readonly totalAvoided: readonly number[];
  readonly meanBothFall: number;
}

export interface NumpyRun {
  readonly draws: number;
  readonly seed: number;
}

/** What NumPy finds on the same cities and how long it takes, in a process of its own; undefined where there is no python3 with numpy. */
export function numpyAssessment(
  inputs: AssessmentInputs,
  { draws, seed }: NumpyRun,
): NumpyAnswer | undefined {
  if (spawnSync("python3", ["-c", "import numpy"]).status !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "tandem-bench-"));
  try {
    for (const name of ["deaths", "co2From", "co2To", "pm25From", "pm25To"] as const) {
      writeFileSync(join(folder, name), inputs[name]);
    }
    const numbers = [draws, seed].map(String);
    const { stdout, stderr, status } = spawnSync("python3", ["-c", program, folder, ...numbers], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`numpy failed: ${stderr}`);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
