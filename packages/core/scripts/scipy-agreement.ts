/**
 * Whether the solver agrees with scipy's HiGHS on random problems never seen before: `node scripts/scipy-agreement.ts 1 20` tries
 * the seeds from 1 to 20, of 36 problems each. Needs python3 with numpy and scipy, and says so where they are missing.
 */
import { spawnSync } from "node:child_process";
import { argv, exit, stdout as output } from "node:process";
import { fileURLToPath } from "node:url";
import { loadSolver } from "../src/solver/solve-linear.ts";
import { type ScipyInstance, scipyProblem } from "../src/solver/testing/scipy-instances.ts";

const generator = fileURLToPath(new URL("scipy-instances.py", import.meta.url));

function instancesOf(seed: number): readonly ScipyInstance[] {
  const { status, stdout, stderr } = spawnSync("python3", [generator, String(seed)], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status === 0) return JSON.parse(stdout).instances;
  output.write(`scipy-agreement: python3 with numpy and scipy is needed\n${stderr ?? ""}`);
  exit(1);
}

const [from = 1, to = from] = argv.slice(2).map(Number);
const solver = await loadSolver();
let [compared, worst, apart] = [0, 0, 0];
for (let seed = from; seed <= to; seed += 1) {
  for (const [at, instance] of instancesOf(seed).entries()) {
    const solution = solver.solve(scipyProblem(instance));
    const { status, objective = 0 } = instance.scipy;
    const ours = "objective" in solution ? solution.objective : 0;
    const difference = Math.abs(ours - objective) / Math.max(1, Math.abs(objective));
    compared += 1;
    worst = Math.max(worst, difference);
    if (solution.status === status && difference <= 1e-6) continue;
    apart += 1;
    output.write(`seed ${seed}, problem ${at}: ${solution.status} ${ours}, scipy ${status} ${objective}\n`);
  }
}
output.write(`${compared} problems, ${apart} apart; largest relative difference ${worst.toExponential(1)}\n`);
exit(apart === 0 ? 0 : 1);
