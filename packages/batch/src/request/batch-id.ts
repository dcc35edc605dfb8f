import { createHash } from "node:crypto";
import type { DataTerms } from "@tandem/data";
import type { CanonicalRequest } from "./canonical-request.ts";

/** Raised whenever the same request on the same panel would give other outcomes than before. */
const outcomeVersion = 1;

export interface BatchContent {
  readonly request: CanonicalRequest;
  readonly panelVersion: string;
  readonly terms: DataTerms;
}

/** The name of a batch, derived from all that its outcomes depend on: same content, same id. */
export function batchId({ request, panelVersion, terms }: BatchContent): string {
  const { cities, from, to, co2 = null, pm25 = null, draws, seed, path } = request;
  const assessment = [outcomeVersion, panelVersion, terms, cities, from, to, co2, pm25, draws, seed];
  const content = path ? [...assessment, path] : assessment;
  return `b-${createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 24)}`;
}

/** Whether a text can be the id of a batch; what cannot is unknown without asking the store. */
export function isBatchId(text: string): boolean {
  return /^b-[0-9a-f]{24}$/.test(text);
}
