import { OpenAPIHono } from "@hono/zod-openapi";
import type { Batch, BatchService } from "@tandem/batch";
import { invalidInput, localised, TandemError } from "@tandem/core";
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
import { resultsCsv } from "./results-csv.ts";
import { batchResults } from "./results-record.ts";

interface BatchesDeps extends Pick<AppDeps, "batches" | "stopping"> {
  readonly checkedPeriod: ReturnType<typeof periodCheck>;
  readonly log: (line: string) => void;
}

const formats = ["json", "csv"] as const;

function checkedFormat(asked = "json"): (typeof formats)[number] {
  const found = formats.find((format) => format === asked.toLowerCase());
  if (found) return found;
  const got = JSON.stringify(asked);
  throw invalidInput(
    "format",
    { en: `must be json or csv, got ${got}`, zh: `应为 json 或 csv，收到 ${got}` },
    { value: asked, valid: formats },
  );
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

export function batchesApi({ batches, checkedPeriod, stopping, log }: BatchesDeps) {
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
      const part = batch.state === "completed" ? "" : "-partial";
      if (query.format !== undefined)
        c.header("Content-Disposition", `attachment; filename="tandem-${batch.id}${part}.${format}"`);
      if (format === "json") return c.json(localised(batchResults(batch, outcomes), language), 200);
      const { from, to, path } = batch.request;
      return c.body(resultsCsv({ from, to, ...(path && { path }), outcomes }, language), 200, {
        "Content-Type": "text/csv; charset=utf-8",
      });
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
