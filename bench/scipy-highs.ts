import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LinearProblem } from "@tandem/core/solver";

/** Reads the arrays, solves them with scipy's own build of HiGHS, prints the objective and the milliseconds of each run. */
const program = `
import json, sys, time
import numpy as np
from scipy.optimize import linprog
from scipy.sparse import csr_matrix
folder, runs = sys.argv[1], int(sys.argv[2])
read = lambda name, kind: np.fromfile(folder + "/" + name, dtype=kind)
cost, lower, upper = (read(name, np.float64) for name in ("cost", "lower", "upper"))
low, high = read("row-lower", np.float64), read("row-upper", np.float64)
rows = csr_matrix((read("values", np.float64), read("indices", np.int32), read("starts", np.int32)), shape=(len(low), len(cost)))
same = low == high
above, below = np.isfinite(high) & ~same, np.isfinite(low) & ~same
from scipy.sparse import vstack
limits = vstack([rows[above], -rows[below]]).tocsr()
limit = np.concatenate([high[above], -low[below]])
bounds = np.column_stack([lower, upper])
times = []
for run in range(runs):
    started = time.perf_counter()
    found = linprog(cost, A_ub=limits, b_ub=limit, A_eq=rows[same], b_eq=low[same], bounds=bounds, method="highs")
    times.append(1000 * (time.perf_counter() - started))
print(json.dumps({"objective": found.fun, "status": int(found.status), "milliseconds": times}))
`;

export interface ScipyAnswer {
  readonly objective: number;
  readonly milliseconds: readonly number[];
}

/** What scipy's HiGHS finds and how long it takes; undefined where there is no python3 with scipy. */
export function scipyHighs({ columns, rows }: LinearProblem, runs: number): ScipyAnswer | undefined {
  if (spawnSync("python3", ["-c", "import scipy.optimize"]).status !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "tandem-bench-"));
  try {
    const arrays = {
      cost: columns.cost,
      lower: columns.lower,
      upper: columns.upper,
      "row-lower": rows.lower,
      "row-upper": rows.upper,
      starts: rows.starts,
      indices: rows.indices,
      values: rows.values,
    };
    for (const [name, array] of Object.entries(arrays)) writeFileSync(join(folder, name), array);
    const { stdout, stderr, status } = spawnSync("python3", ["-c", program, folder, String(runs)], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`scipy failed: ${stderr}`);
    const answer: ScipyAnswer & { status: number } = JSON.parse(stdout);
    if (answer.status !== 0) throw new Error(`scipy ends with status ${answer.status}`);
    return answer;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
