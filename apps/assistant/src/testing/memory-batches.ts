import { createHash } from "node:crypto";
import type { Batch, BatchRequest, BatchService, CityOutcome } from "@tandem/batch";
import { assessCity, classProbabilities, isGap, period, randomStream } from "@tandem/core";
import { type Panel, readCityInputs } from "@tandem/data";

export interface MemoryBatchesOptions {
  /** Code of a city whose assessment fails. */
  readonly failing?: string;
  /** Batches stay "running" until they are cancelled. */
  readonly held?: boolean;
}

const epoch = "2026-01-01T00:00:00.000Z";

function outcomeOf(panel: Panel, code: string, request: BatchRequest): CityOutcome {
  const { co2, pm25, draws = 0, seed = 1 } = request;
  const asked = period(request.from, request.to);
  const inputs = readCityInputs(panel, { code, period: asked, ...(co2 && { co2 }), ...(pm25 && { pm25 }) });
  const { city, synergy, alternatives } = assessCity(inputs);
  if (isGap(synergy)) return { kind: "left-out", code, city, reason: synergy.reason, needs: synergy.needs };
  if (draws === 0) return { kind: "assessed", code, city, synergy, alternatives };
  const ends = (axis: "co2" | "pm25") => [synergy[axis].from.value, synergy[axis].to.value] as const;
  const probabilities = classProbabilities(
    { co2: ends("co2"), pm25: ends("pm25"), draws },
    randomStream(seed, code),
  );
  return { kind: "assessed", code, city, synergy, alternatives, probabilities };
}

/** Batches kept in memory and computed at once: the port of `@tandem/batch` without a queue, for tests. */
export class MemoryBatches implements BatchService {
  readonly queue = "embedded";
  readonly #panel: Panel;
  readonly #options: MemoryBatchesOptions;
  readonly #batches = new Map<string, Batch>();
  #waiting: (() => void)[] = [];

  constructor(panel: Panel, options: MemoryBatchesOptions = {}) {
    this.#panel = panel;
    this.#options = options;
  }

  #put(batch: Batch): Batch {
    this.#batches.set(batch.id, batch);
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const go of waiting) go();
    return batch;
  }

  #codes({ cities }: BatchRequest): readonly string[] {
    return cities === "all" ? this.#panel.cities.map(({ code }) => code) : [...new Set(cities)].toSorted();
  }

  async create(request: BatchRequest): Promise<Batch> {
    const id = `b-${createHash("sha256").update(JSON.stringify(request)).digest("hex").slice(0, 24)}`;
    const known = this.#batches.get(id);
    if (known) return known;
    const total = this.#codes(request).length;
    const { failing, held } = this.#options;
    const base = { id, request, failures: 0, panelVersion: this.#panel.version, createdAt: epoch };
    if (held) return this.#put({ ...base, state: "running", progress: { done: 1, total }, startedAt: epoch });
    const failures = failing !== undefined && this.#codes(request).includes(failing) ? 1 : 0;
    return this.#put({
      ...base,
      failures,
      state: "completed",
      progress: { done: total, total },
      finishedAt: epoch,
    });
  }

  async get(id: string): Promise<Batch | undefined> {
    return this.#batches.get(id);
  }

  async list(): Promise<readonly Batch[]> {
    return [...this.#batches.values()].toReversed();
  }

  async results(id: string): Promise<readonly CityOutcome[]> {
    const batch = this.#batches.get(id);
    if (batch === undefined) return [];
    return this.#codes(batch.request).map((code) => {
      const city = this.#panel.city(code);
      if (code !== this.#options.failing || city === undefined)
        return outcomeOf(this.#panel, code, batch.request);
      return { kind: "failed", code, city, reason: { en: "=cmd|' /C calc'!A0", zh: "@计算失败" } };
    });
  }

  async cancel(id: string): Promise<Batch | undefined> {
    const batch = this.#batches.get(id);
    if (batch?.state !== "running") return batch;
    return this.#put({ ...batch, state: "cancelled", finishedAt: epoch });
  }

  async retry(id: string): Promise<Batch | undefined> {
    const batch = this.#batches.get(id);
    if (batch?.state !== "cancelled") return batch;
    const { total } = batch.progress;
    return this.#put({ ...batch, state: "completed", progress: { done: total, total } });
  }

  async *watch(id: string, signal: AbortSignal): AsyncIterable<Batch> {
    for (;;) {
      const batch = this.#batches.get(id);
      if (batch === undefined || signal.aborted) return;
      yield batch;
      const ended = batch.state !== "running" && batch.state !== "queued";
      if (ended || signal.aborted) return;
      if (batch !== this.#batches.get(id)) continue;
      const change = Promise.withResolvers<void>();
      this.#waiting.push(change.resolve);
      signal.addEventListener("abort", () => change.resolve(), { once: true });
      await change.promise;
    }
  }

  async close(): Promise<void> {}
}
