import { OpenAPIHono } from "@hono/zod-openapi";
import type { Batch, BatchService } from "@tandem/batch";
import { localised, TandemError } from "@tandem/core";
import type { AppDeps, HttpEnv } from "../http-env.ts";
import type { periodCheck } from "../query/known-period.ts";
import { answerEvents, type ServerEvent } from "../sse/answer-events.ts";
import {
  batchResultsRoute,
  cancelBatchRoute,
  createBatchRoute,
  getBatchRoute,
  listBatchesRoute,
  retryBatchRoute,
  watchBatchRoute,
} from "./batch-routes.ts";
import { checkedFormat, resultsFile, resultsFileName } from "./result-format.ts";
import { batchResults } from "./results-record.ts";

interface BatchesDeps extends Pick<AppDeps, "batches" | "panel" | "stopping"> {
  readonly checkedPeriod: ReturnType<typeof periodCheck>;
  readonly log: (line: string) => void;
}

/** The batch, or the error for an id that names none. */
async function found(id: string, look: (id: string) => Promise<Batch | undefined>): Promise<Batch> {
  // Ids are made of these characters only; anything else never reaches the run store.
  const batch = /^[\w-]{1,100}$/.test(id) ? await look(id) : undefined;
  if (batch) return batch;
  const got = JSON.stringify(id.slice(0, 100));
  throw new TandemError({
    tag: "not-found",
    where: "batch",
    message: {
      en: `there is no batch ${got}; see /api/batches for those there are`,
      zh: `没有编号为 ${got} 的批次；可通过 /api/batches 查看现有批次`,
    },
    details: { id: id.slice(0, 100) },
  });
}

async function* changesOf(
  batches: BatchService,
  id: string,
  signal: AbortSignal,
): AsyncIterable<ServerEvent> {
  let last: Batch | undefined;
  for await (const batch of batches.watch(id, signal)) {
    last = batch;
    yield { name: "progress", data: batch };
  }
  if (last !== undefined && !signal.aborted) yield { name: "end", data: last };
}

export function batchesApi({ batches, panel, checkedPeriod, stopping, log }: BatchesDeps) {
  const get = (id: string) => found(id, (known) => batches.get(known));
  return new OpenAPIHono<HttpEnv>()
    .openapi(createBatchRoute, async (c) => {
      const request = c.req.valid("json");
      checkedPeriod(request);
      const batch = await batches.create(request);
      return c.json(localised(batch, c.get("language")), 202, { Location: `/api/batches/${batch.id}` });
    })
    .openapi(listBatchesRoute, async (c) =>
      c.json(localised({ batches: await batches.list() }, c.get("language")), 200),
    )
    .openapi(getBatchRoute, async (c) =>
      c.json(localised(await get(c.req.valid("param").id), c.get("language")), 200),
    )
    .openapi(watchBatchRoute, async (c) => {
      const { id } = await get(c.req.valid("param").id);
      const language = c.get("language");
      async function* events(signal: AbortSignal): AsyncIterable<ServerEvent> {
        for await (const event of changesOf(batches, id, signal)) yield localised(event, language);
      }
      return answerEvents(c, { events, stopping, log });
    })
    .openapi(batchResultsRoute, async (c) => {
      const query = c.req.valid("query");
      const format = checkedFormat(query.format);
      const batch = await get(c.req.valid("param").id);
      const outcomes = await batches.results(batch.id);
      const language = c.get("language");
      if (query.format !== undefined) {
        c.header("Content-Disposition", `attachment; filename="${resultsFileName(batch, format)}"`);
      }
      if (format === "json") return c.json(localised(batchResults(batch, outcomes), language), 200);
      const { body, type } = await resultsFile(format, { batch, outcomes, panel }, language);
      return c.body(body, 200, { "Content-Type": type });
    })
    .openapi(cancelBatchRoute, async (c) => {
      const batch = await found(c.req.valid("param").id, (id) => batches.cancel(id));
      return c.json(localised(batch, c.get("language")), 200);
    })
    .openapi(retryBatchRoute, async (c) => {
      const batch = await found(c.req.valid("param").id, (id) => batches.retry(id));
      return c.json(localised(batch, c.get("language")), 202);
    });
}
