import { City, CityAssessment, CityCode, SynergyClassName, Text, Year } from "@tandem/core";
import { z } from "zod";
import { CityPath } from "./city-path.ts";
import { PathPart } from "./path-part.ts";

export const maximumDraws = 100_000;

/** A batch of assessments: which cities, which period, from which series, with how many draws. */
export const BatchRequest = z.strictObject({
  cities: z.union([z.literal("all"), z.array(CityCode).min(1).max(1000).readonly()]),
  from: Year,
  to: Year,
  co2: z.string().optional(),
  pm25: z.string().optional(),
  /** Draws of the probability on the class; 0 or absent leaves it out. */
  draws: z.int().min(0).max(maximumDraws).optional(),
  seed: z.int().min(0).max(4_294_967_295).optional(),
  /** Also a path for each city on its own. */
  path: PathPart.optional(),
});
export type BatchRequest = z.infer<typeof BatchRequest>;

export const batchStates = ["queued", "running", "completed", "failed", "cancelled"] as const;
export const BatchState = z.enum(batchStates);
export type BatchState = z.infer<typeof BatchState>;

/** What is known of a batch: its request, how far it is, and how it ended. Times are ISO 8601 in UTC. */
export const Batch = z.object({
  id: z.string(),
  state: BatchState,
  request: BatchRequest,
  progress: z.object({ done: z.int(), total: z.int() }),
  /** Cities whose assessment threw, each isolated and listed in the results. */
  failures: z.int(),
  panelVersion: z.string(),
  createdAt: z.string(),
  startedAt: z.string().optional(),
  finishedAt: z.string().optional(),
  /** Why the state is "failed". */
  message: Text.optional(),
});
export type Batch = z.infer<typeof Batch>;

const Probabilities = z.record(SynergyClassName, z.number());

/** What became of one city of a batch. */
export const CityOutcome = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("assessed"),
    code: CityCode,
    city: City,
    synergy: CityAssessment.unwrap().shape.synergy.options[0],
    alternatives: CityAssessment.unwrap().shape.alternatives,
    probabilities: Probabilities.optional(),
    path: CityPath.optional(),
  }),
  z.object({
    kind: z.literal("left-out"),
    code: CityCode,
    city: City,
    reason: Text,
    needs: Text,
    /** A city without two years to compare can still have a path. */
    path: CityPath.optional(),
  }),
  z.object({ kind: z.literal("failed"), code: CityCode, city: City, reason: Text }),
]);
export type CityOutcome = z.infer<typeof CityOutcome>;

/** What the apps see of batches, whichever backend runs them. */
export interface BatchService {
  readonly queue: "embedded" | "redis";
  /** Starts a batch; the same request on the same panel is the same batch, found again and not run twice. */
  create(request: BatchRequest): Promise<Batch>;
  get(id: string): Promise<Batch | undefined>;
  /** Newest first. */
  list(): Promise<readonly Batch[]>;
  /** Outcomes so far, in the order of the city codes. */
  results(id: string): Promise<readonly CityOutcome[]>;
  /** Stops a queued or running batch and keeps what it has; an ended one is returned as it is. */
  cancel(id: string): Promise<Batch | undefined>;
  /** Runs what failed or was cancelled again, and only that. */
  retry(id: string): Promise<Batch | undefined>;
  /** The batch now, then after every change, until it has ended or the signal aborts. */
  watch(id: string, signal: AbortSignal): AsyncIterable<Batch>;
  close(): Promise<void>;
}
