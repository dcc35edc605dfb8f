import { invalidInput } from "@tandem/core";
import { dataTerms, openPanel } from "@tandem/data";
import { workerData } from "piscina";
import { z } from "zod";
import type { CityOutcome } from "../contract/batch.ts";
import { type ChunkTask, chunkOutcomes } from "./chunk-compute.ts";
import { cityOutcome } from "./city-outcome.ts";

const { terms } = z.object({ terms: z.enum(dataTerms) }).parse(workerData);
const panel = openPanel(terms);

/** Runs in a worker thread, which reads the panel once when it starts. */
export function assessChunk(task: ChunkTask): readonly CityOutcome[] {
  return chunkOutcomes(task, {
    city(code) {
      const city = panel.city(code);
      if (city !== undefined) return city;
      throw invalidInput("city", {
        en: `must be a code of the panel, got ${code}`,
        zh: `应为数据集中的城市代码，收到 ${code}`,
      });
    },
    outcome: (code, request) => cityOutcome(panel, code, request),
  });
}
