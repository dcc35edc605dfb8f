import type { BatchService } from "@tandem/batch";

/** Batches whose service is still being opened: each call waits for it, so that all else can be served meanwhile. */
export function openingBatches(queue: BatchService["queue"], opening: Promise<BatchService>): BatchService {
  return {
    queue,
    create: async (request) => (await opening).create(request),
    get: async (id) => (await opening).get(id),
    list: async () => (await opening).list(),
    results: async (id) => (await opening).results(id),
    cancel: async (id) => (await opening).cancel(id),
    retry: async (id) => (await opening).retry(id),
    async *watch(id, signal) {
      yield* (await opening).watch(id, signal);
    },
    close: async () => (await opening).close(),
  };
}
