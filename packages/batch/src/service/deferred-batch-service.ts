import type { Batch, BatchRequest, BatchService, CityOutcome } from "../contract/batch.ts";

/**
 * A batch service that is still being opened: every call waits for it. A process can serve its pages meanwhile: making
 * a new data directory takes seconds.
 */
export function deferredBatchService(
  queue: BatchService["queue"],
  opening: Promise<BatchService>,
): BatchService {
  return {
    queue,
    create: async (request: BatchRequest): Promise<Batch> => (await opening).create(request),
    get: async (id) => (await opening).get(id),
    list: async () => (await opening).list(),
    results: async (id): Promise<readonly CityOutcome[]> => (await opening).results(id),
    cancel: async (id) => (await opening).cancel(id),
    retry: async (id) => (await opening).retry(id),
    async *watch(id, signal) {
      yield* (await opening).watch(id, signal);
    },
    async close() {
      await (await opening).close();
    },
  };
}
