import type { AssessmentPlan } from "./assessment-plan.ts";
import { addresses, block, type DrawColumns, drawColumns } from "./layout.ts";
import { normalTable } from "./normal-table.ts";
import { plainStages } from "./plain-stages.ts";
import { simdStages } from "./simd-stages.ts";
import type { Stages } from "./stages.ts";

/** The stages with their memory laid out for a plan, and in it what all cities share in each draw. */
export interface DrawMemory {
  readonly stages: Stages;
  readonly layout: DrawColumns;
}

/** Calls `run` for each block of draws: the first, how many, and the offset of its columns in bytes. */
export function eachBlock(draws: number, run: (first: number, n: number, at: number) => void): void {
  for (let first = 0; first < draws; first += block) run(first, Math.min(block, draws - first), first * 8);
}

/** The block of quantities that is drawn once for all cities; 0 is that of a city's own. */
const sharedQuantities = 1;

/** Slope and factor of the national rate of every draw. */
function drawShared(plan: AssessmentPlan, { stages, layout }: DrawMemory): void {
  const lines = new Float64Array(stages.memory, addresses.coefficients, 4);
  lines.set([plan.slope[1], plan.slope[0], plan.inputs.errors.nationalRate ?? 0, 0]);
  const [low, high] = plan.key;
  eachBlock(plan.draws, (first, n, at) => {
    stages.words(low, high, 0, sharedQuantities, first, n, addresses.words);
    stages.normals(addresses.words, n, layout.slopeNormal + at);
    stages.normals(addresses.words + block * 4, n, layout.sharedNormal + at);
    stages.polynomial(layout.slopeNormal + at, n, addresses.coefficients, 1, layout.slope + at);
    stages.polynomial(layout.sharedNormal + at, n, addresses.coefficients + 16, 1, layout.shared + at);
    stages.exponentials(layout.shared + at, n, layout.shared + at);
  });
}

/** Vectors where the host has them, unless typed arrays alone are asked for. */
export function drawMemory(plan: AssessmentPlan, kind: Stages["kind"]): DrawMemory {
  const layout = drawColumns(plan.draws, 1 + plan.groups.length);
  const stages = (kind === "plain" ? undefined : simdStages(layout.bytes)) ?? plainStages(layout.bytes);
  const table = normalTable();
  new Float64Array(stages.memory, addresses.table, table.length).set(table);
  drawShared(plan, { stages, layout });
  return { stages, layout };
}
