import type { Batch, CityOutcome } from "@tandem/batch";
import { type SynergyClassName, synergyClasses, TandemError } from "@tandem/core";
import { z } from "zod";
import { defineTool } from "./tool.ts";

export interface BatchOutcomes {
  readonly assessed: number;
  readonly leftOut: number;
  readonly failed: number;
  readonly counts: Readonly<Record<SynergyClassName, number>>;
}

export type BatchStatus =
  | { readonly kind: "batch"; readonly batch: Batch; readonly outcomes?: BatchOutcomes }
  | { readonly kind: "none" };

function outcomesOf(results: readonly CityOutcome[]): BatchOutcomes {
  const classes = results.flatMap((one) => (one.kind === "assessed" ? [one.synergy.class] : []));
  const count = (name: SynergyClassName) => classes.filter((one) => one === name).length;
  const zero: Record<SynergyClassName, number> = {
    "both-fall": 0,
    "air-only": 0,
    "carbon-only": 0,
    "both-rise": 0,
    flat: 0,
  };
  for (const name of synergyClasses) zero[name] = count(name);
  return {
    assessed: classes.length,
    leftOut: results.filter(({ kind }) => kind === "left-out").length,
    failed: results.filter(({ kind }) => kind === "failed").length,
    counts: zero,
  };
}

export const batchStatusTool = defineTool({
  name: "batch_status",
  description:
    "How a batch stands: state, progress, and once it has ended how many cities fall in each class. The newest batch where no id is given.",
  input: z.strictObject({
    id: z.string().max(100).optional().describe('Id of the batch, such as "b-0123…"'),
  }),
  async run({ id }, { batches }): Promise<BatchStatus> {
    const batch = id === undefined ? (await batches.list())[0] : await batches.get(id);
    if (batch === undefined && id === undefined) return { kind: "none" };
    if (batch === undefined) {
      throw new TandemError({
        tag: "not-found",
        where: "id",
        message: {
          en: `there is no batch ${JSON.stringify(id)}; leave the id out for the newest one`,
          zh: `没有编号为“${id}”的批次；不给编号则返回最新批次`,
        },
        details: { got: id },
      });
    }
    if (batch.state === "queued" || batch.state === "running") return { kind: "batch", batch };
    return { kind: "batch", batch, outcomes: outcomesOf(await batches.results(batch.id)) };
  },
});
