import { type AssessmentPlan, type Span, spanOf } from "./assessment-plan.ts";
import { addresses, block, type DrawColumns, drawColumns } from "./layout.ts";
import { normalTable } from "./normal-table.ts";
import { plainStages } from "./plain-stages.ts";
import { simdStages } from "./simd-stages.ts";
import type { Stages } from "./stages.ts";

/** The stages with their memory laid out for a plan, with the table of normals in it. */
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

/** Slope and factor of the national rate of every draw of a span, the same for all cities. */
export function drawShared(plan: AssessmentPlan, { stages, layout }: DrawMemory, span: Span): void {
  const lines = new Float64Array(stages.memory, addresses.lines, 4);
  lines.set([plan.slope[1], plan.slope[0], plan.inputs.errors.nationalRate ?? 0, 0]);
  const [low, high] = plan.key;
  eachBlock(span.draws, (first, n, at) => {
    stages.words(low, high, 0, sharedQuantities, span.first + first, n, addresses.words);
    stages.normals(addresses.words, n, layout.slopeNormal + at);
    stages.normals(addresses.words + block * 4, n, layout.sharedNormal + at);
    stages.polynomial(layout.slopeNormal + at, n, addresses.lines, 1, layout.slope + at);
    stages.polynomial(layout.sharedNormal + at, n, addresses.lines + 16, 1, layout.shared + at);
    stages.exponentials(layout.shared + at, n, layout.shared + at);
  });
}

/** Vectors where the host has them, unless typed arrays alone are asked for. */
export function drawMemory(plan: AssessmentPlan, kind: Stages["kind"]): DrawMemory {
  const layout = drawColumns(spanOf(plan, plan.spans - 1).draws, 1 + plan.groups.length);
  const stages = (kind === "plain" ? undefined : simdStages(layout.bytes)) ?? plainStages(layout.bytes);
  const table = normalTable();
  new Float64Array(stages.memory, addresses.table, table.length).set(table);
  return { stages, layout };
}
