import { once } from "node:events";
import { invalidInput, type SynergyClassName, TandemError } from "@tandem/core";
import { loadSolver } from "@tandem/core/solver";
import { designPathOn, openPanel } from "@tandem/data";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { chunkOutcomes } from "../compute/chunk-compute.ts";
import { cityComputeOn, cityOutcome } from "../compute/city-outcome.ts";
import { type Batch, type BatchRequest, type BatchService, CityOutcome } from "../contract/batch.ts";
import { type BatchServiceOptions, openBatchService } from "./open-batch-service.ts";
import { ScriptedCompute } from "./scripted-compute.ts";

const panel = openPanel();
const codes = panel.cities.map(({ code }) => code).sort();
const tangshan = "1302";
const never = new AbortController().signal;

/** What a batch must come to, computed here and now, one city after the other. */
function expected(request: BatchRequest): readonly CityOutcome[] {
  const asked = request.cities === "all" ? codes : [...request.cities].sort();
  return asked.map((code) => CityOutcome.parse(cityOutcome(panel, code, request)));
}

async function collected<T>(source: AsyncIterable<T>): Promise<readonly T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}

async function ended(service: BatchService, id: string): Promise<Batch> {
  const seen = await collected(service.watch(id, never));
  const last = seen.at(-1);
  if (last === undefined) throw new Error("nothing was seen of the batch");
  return last;
}

async function when(service: BatchService, id: string, holds: (batch: Batch) => boolean): Promise<Batch> {
  for await (const batch of service.watch(id, never)) if (holds(batch)) return batch;
  throw new Error("the batch ended before");
}

function tally(outcomes: readonly CityOutcome[]) {
  const classes: Partial<Record<SynergyClassName, number>> = {};
  let leftOut = 0;
  for (const outcome of outcomes) {
    if (outcome.kind === "left-out") leftOut += 1;
    if (outcome.kind !== "assessed") continue;
    classes[outcome.synergy.class] = (classes[outcome.synergy.class] ?? 0) + 1;
  }
  return { classes, leftOut };
}

async function rejection(work: Promise<unknown>): Promise<TandemError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof TandemError) return error;
  throw new Error("no TandemError was thrown", { cause: error });
}

export interface ConformanceBackend {
  readonly location: BatchServiceOptions["backend"];
  close(): Promise<void>;
}

/** What a batch service must do on every backend. Every test makes batches of its own, told apart by their seed. */
export function batchServiceConformance(name: string, start: () => Promise<ConformanceBackend>): void {
  describe(`batch service on ${name}`, () => {
    let backend: ConformanceBackend;
    let compute: ScriptedCompute;
    let service: BatchService;

    async function open(): Promise<void> {
      compute = new ScriptedCompute();
      const { location } = backend;
      service = await openBatchService({ backend: location, panel, terms: "all", worker: true, compute });
    }

    beforeAll(async () => {
      backend = await start();
      await open();
    });

    beforeEach(() => compute.reset());

    afterAll(async () => {
      await service.close();
      await backend.close();
    });

    it("assesses all cities from 2015 to 2019, with the counts of the reference", async () => {
      const { id, state } = await service.create({ cities: "all", from: 2015, to: 2019 });
      expect(state).toBe("queued");
      const seen = await collected(service.watch(id, never));
      const done = seen.map(({ progress }) => progress.done);
      expect(done).toEqual([...done].sort((a, b) => a - b));
      expect(seen.at(-1)).toMatchObject({
        state: "completed",
        failures: 0,
        progress: { done: 337, total: 337 },
      });
      const outcomes = await service.results(id);
      expect(outcomes.map(({ code }) => code)).toEqual(codes);
      expect(tally(outcomes)).toEqual({
        classes: { "both-fall": 56, "air-only": 218, "carbon-only": 3, "both-rise": 6 },
        leftOut: 54,
      });
    });

    it("takes the same request as the same batch and does not run it twice", async () => {
      const first = await service.create({ cities: ["3205", tangshan], from: 2015, to: 2019, seed: 2 });
      const done = await ended(service, first.id);
      const again = await service.create({
        cities: [tangshan, "3205", tangshan],
        to: 2019,
        from: 2015,
        seed: 2,
      });
      expect(again).toEqual(done);
      expect((await service.list()).filter(({ id }) => id === first.id)).toEqual([done]);
      expect(compute.takenCodes()).toEqual([tangshan, "3205"]);
    });

    it("lists batches, newest first", async () => {
      const ids = [];
      for (const seed of [3, 4]) {
        ids.push((await service.create({ cities: [tangshan], from: 2015, to: 2019, seed })).id);
      }
      const listed = (await service.list()).map(({ id }) => id);
      expect(listed.indexOf(ids[1] ?? "")).toBe(0);
      expect(listed.indexOf(ids[0] ?? "")).toBe(1);
    });

    it("adds probabilities of the classes where draws are asked for", async () => {
      const request = { cities: [tangshan], from: 2015, to: 2019, draws: 500, seed: 5 };
      const { id } = await service.create(request);
      await ended(service, id);
      const [outcome] = await service.results(id);
      if (outcome?.kind !== "assessed") throw new Error("Tangshan has figures of both years");
      const probabilities = Object.values(outcome.probabilities ?? {});
      // 1e-9: float noise of adding five shares.
      expect(probabilities.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      // CO2 rose by 11 %, PM2.5 fell by 36 %: far beyond errors of 5 and 3 %.
      expect(outcome.probabilities?.["air-only"]).toBeGreaterThan(0.8);
    });

    it("keeps what a cancelled batch has, and a retry does the rest and only that", async () => {
      const request = { cities: "all" as const, from: 2015, to: 2019, draws: 5_000, seed: 6 };
      const { id } = await service.create(request);
      await when(service, id, ({ progress }) => progress.done > 0);
      const cancelled = await service.cancel(id);
      expect(cancelled?.state).toBe("cancelled");
      expect(await service.cancel(id)).toEqual(cancelled);
      const kept = await service.results(id);
      expect(kept.length).toBe(cancelled?.progress.done);
      expect(kept.length).toBeLessThan(337);
      compute.takenCodes();
      expect((await service.retry(id))?.state).toBe("queued");
      expect(await ended(service, id)).toMatchObject({ state: "completed", progress: { done: 337 } });
      const keptCodes = new Set(kept.map(({ code }) => code));
      expect(compute.takenCodes()).toEqual(codes.filter((code) => !keptCodes.has(code)));
      expect(JSON.stringify(await service.results(id))).toBe(JSON.stringify(expected(request)));
    });

    it("stops the computing of a cancelled batch, and goes on when it is asked for again", async () => {
      const request = { cities: [tangshan, "3205"], from: 2015, to: 2019, seed: 7 };
      const begun = Promise.withResolvers<AbortSignal>();
      compute.script = (_task, signal) => {
        begun.resolve(signal);
        return once(signal, "abort").then(() => Promise.reject(new Error("stopped")));
      };
      const { id } = await service.create(request);
      const signal = await begun.promise;
      await service.cancel(id);
      expect(signal.aborted).toBe(true);
      compute.reset();
      expect(await service.create(request)).toMatchObject({ id, state: "queued" });
      expect(await ended(service, id)).toMatchObject({ state: "completed", failures: 0 });
      expect(await service.results(id)).toEqual(expected(request));
    });

    it("designs a path for each city beside its assessment, and says why where it cannot", async () => {
      // Alxa (1529) has no CO2, and so neither an assessment nor a path.
      const milestones = [{ year: 2030, co2: { changePercent: -10 }, pm25: { max: 50 } }];
      const cities = ["1101", tangshan, "1529"];
      const { id } = await service.create({ cities, from: 2015, to: 2019, seed: 9, path: { milestones } });
      expect(await ended(service, id)).toMatchObject({ state: "completed", failures: 0 });
      const outcomes = await service.results(id);
      const solver = await loadSolver();
      for (const outcome of outcomes) {
        if (outcome.kind === "failed") throw new Error(outcome.reason.en);
        const { code, path } = outcome;
        if (path?.kind !== "designed") {
          expect([code, path]).toMatchObject([
            "1529",
            { kind: "left-out", reason: { zh: expect.stringContaining("CO₂") } },
          ]);
          continue;
        }
        const alone = designPathOn(panel, { places: [code], milestones }, solver);
        expect(path).toMatchObject({ status: alone.status, discounted: { cost: alone.discounted.cost } });
        const [year] = path.milestones;
        const ids = alone.milestones[0]?.measures.map((one) => one.id) ?? [];
        expect(ids).toEqual(expect.arrayContaining(year?.measures.map((one) => one.id) ?? []));
        expect((year?.measures.length ?? 0) + (year?.more ?? 0)).toBe(ids.length);
      }
      const kinds = outcomes.map((one) => (one.kind === "failed" ? one.kind : one.path?.kind));
      expect(kinds).toEqual(["designed", "designed", "left-out"]);
    });

    it("isolates a city that throws, says why in both languages, and retries only that", async () => {
      const request = { cities: ["1101", tangshan, "3205", "4403"], from: 2015, to: 2019, seed: 8 };
      compute.script = async (task) =>
        chunkOutcomes(task, {
          ...cityComputeOn(panel),
          outcome(code, asked) {
            if (code === tangshan) throw new Error("out of cheese");
            return cityOutcome(panel, code, asked);
          },
        });
      const { id } = await service.create(request);
      expect(await ended(service, id)).toMatchObject({
        state: "completed",
        failures: 1,
        progress: { done: 4 },
      });
      const outcomes = await service.results(id);
      const failed = outcomes.find(({ code }) => code === tangshan);
      expect(failed).toMatchObject({
        kind: "failed",
        city: panel.city(tangshan),
        reason: {
          en: expect.stringContaining("out of cheese"),
          zh: expect.stringContaining("out of cheese"),
        },
      });
      const others = expected(request).filter(({ code }) => code !== tangshan);
      expect(outcomes.filter(({ code }) => code !== tangshan)).toEqual(others);

      compute.reset();
      await service.retry(id);
      expect(await ended(service, id)).toMatchObject({ state: "completed", failures: 0 });
      expect(compute.takenCodes()).toEqual([tangshan]);
      expect(await service.results(id)).toEqual(expected(request));
    });

    it("tries a chunk again when computing it breaks", async () => {
      const request = { cities: [tangshan], from: 2015, to: 2019, seed: 9 };
      let broken = 0;
      compute.script = () => {
        broken += 1;
        return broken === 1 ? Promise.reject(new Error("the thread ended")) : undefined;
      };
      const { id } = await service.create(request);
      expect(await ended(service, id)).toMatchObject({ state: "completed", failures: 0 });
      expect(broken).toBe(2);
      expect(await service.results(id)).toEqual(expected(request));
    });

    it("fails a batch whose input is wrong without trying again, and takes a retry", async () => {
      const request = { cities: [tangshan], from: 2015, to: 2019, seed: 10 };
      compute.script = () => Promise.reject(invalidInput("city", { en: "not of this world", zh: "不存在" }));
      const { id } = await service.create(request);
      const failed = await ended(service, id);
      expect(failed).toMatchObject({ state: "failed", progress: { done: 0, total: 1 } });
      expect(failed.message?.en).toContain("not of this world");
      expect(failed.message?.zh).toContain("批次");
      expect(compute.takenCodes()).toEqual([tangshan]);
      compute.reset();
      await service.retry(id);
      const done = await ended(service, id);
      expect(done.state).toBe("completed");
      expect(done).not.toHaveProperty("message");
    });

    it("leaves a batch alone that has nothing to retry", async () => {
      const { id } = await service.create({ cities: [tangshan], from: 2015, to: 2019, seed: 11 });
      const done = await ended(service, id);
      compute.takenCodes();
      expect(await service.retry(id)).toEqual(done);
      expect(compute.takenCodes()).toEqual([]);
    });

    it("shows an ended batch once and then ends the watch", async () => {
      const { id } = await service.create({ cities: [tangshan], from: 2015, to: 2019, seed: 12 });
      const done = await ended(service, id);
      expect(await collected(service.watch(id, never))).toEqual([done]);
    });

    it("ends a watch whose signal aborts, and leaves the batch running", async () => {
      const begun = Promise.withResolvers<void>();
      const release = Promise.withResolvers<undefined>();
      const request = { cities: [tangshan], from: 2015, to: 2019, seed: 13 };
      compute.script = () => {
        begun.resolve();
        return release.promise.then(() => expected(request));
      };
      const { id } = await service.create(request);
      const stop = new AbortController();
      const watched = collected(service.watch(id, stop.signal));
      await begun.promise;
      stop.abort();
      expect((await watched).every(({ state }) => state === "queued" || state === "running")).toBe(true);
      expect(await collected(service.watch(id, AbortSignal.abort()))).toEqual([]);
      release.resolve(undefined);
      expect((await ended(service, id)).state).toBe("completed");
    });

    it.each(["b-000000000000000000000000", "nonsense", "\u0000", "' OR 1=1 --"])(
      "knows no batch %j",
      async (id) => {
        expect(await service.get(id)).toBeUndefined();
        expect(await service.cancel(id)).toBeUndefined();
        expect(await service.retry(id)).toBeUndefined();
        expect((await rejection(service.results(id))).tag).toBe("not-found");
        expect((await rejection(collected(service.watch(id, never)))).tag).toBe("not-found");
      },
    );

    it("refuses a wrong request and keeps nothing of it", async () => {
      const before = await service.list();
      const error = await rejection(service.create({ cities: ["9999"], from: 2015, to: 2019 }));
      expect(error).toMatchObject({ tag: "invalid-input", where: "cities" });
      expect(await service.list()).toEqual(before);
    });

    it("goes on after it was closed in the middle", async () => {
      const request = { cities: "all" as const, from: 2015, to: 2019, draws: 5_000, seed: 14 };
      const { id } = await service.create(request);
      await when(service, id, ({ progress }) => progress.done > 0);
      await service.close();
      await open();
      expect(await ended(service, id)).toMatchObject({ state: "completed", progress: { done: 337 } });
      expect(JSON.stringify(await service.results(id))).toBe(JSON.stringify(expected(request)));
    });
  });
}
