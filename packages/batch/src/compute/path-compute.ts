import { invalidInput, TandemError } from "@tandem/core";
import type { PathDesign, PathRequest } from "@tandem/core/paths";
import type { DataTerms } from "@tandem/data";
import type { Piscina } from "piscina";
import { designOf, type PathTaskOutcome } from "./path-task.ts";
import { Turns } from "./turns.ts";

/** What designs paths. */
export interface PathDesigner {
  /**
   * @throws TandemError `invalid-input` or `not-found` where the request cannot be met at all or takes too long,
   * `unavailable` where the signal ended it.
   */
  design(request: PathRequest, options?: { readonly signal?: AbortSignal }): Promise<PathDesign>;
}

/** Designs paths in worker threads, so that whoever serves others meanwhile is not held up. */
export interface PathCompute extends PathDesigner {
  /** Starts a thread ahead of the first design. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

export interface PathComputeOptions {
  readonly terms: DataTerms;
  readonly threads: number;
  /** Longest time that one design may take once it is its turn; 20 s where absent. */
  readonly limitSeconds?: number;
}

const idleTimeoutMs = 60_000;

function tooLong(limitSeconds: number): TandemError {
  return invalidInput(
    "path",
    {
      en: `took longer than the limit of ${limitSeconds} s; ask for fewer cities, milestones, draws or points of the front, or leave out smallest shares`,
      zh: `计算超过 ${limitSeconds} 秒的时限；请减少城市、里程碑年份、抽样次数或前沿点数，或取消最小份额`,
    },
    { limitSeconds },
  );
}

function stopped(cause: unknown): TandemError {
  return new TandemError({
    tag: "unavailable",
    where: "path",
    message: { en: "was stopped before it was designed", zh: "在设计完成之前被中止" },
    cause,
  });
}

type Pool = Piscina<PathRequest | undefined, PathTaskOutcome>;

async function openPool(terms: DataTerms, threads: number): Promise<Pool> {
  const { Piscina } = await import("piscina");
  return new Piscina({
    filename: new URL("./path-thread.ts", import.meta.url).href,
    workerData: { terms },
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: idleTimeoutMs,
  });
}

/**
 * One thread stays warm from the first call on; aborting a design, by its caller or by the time limit, ends its thread
 * and another takes its place.
 */
export function pathCompute({ terms, threads, limitSeconds = 20 }: PathComputeOptions): PathCompute {
  let opened: Promise<Pool> | undefined;
  const pool = () => {
    opened ??= openPool(terms, threads);
    return opened;
  };
  const turns = new Turns(threads);
  const never = new AbortController().signal;
  return {
    async design(request, { signal = never } = {}) {
      const limit = new AbortController();
      const endTurn = await turns.take(signal).catch((reason) => Promise.reject(stopped(reason)));
      const timer = setTimeout(() => limit.abort(), 1000 * limitSeconds);
      try {
        const until = AbortSignal.any([signal, limit.signal]);
        const threadPool = await pool();
        return designOf(await threadPool.run(request, { name: "designPath", signal: until }));
      } catch (error) {
        if (signal.aborted) throw stopped(error);
        if (limit.signal.aborted) throw tooLong(limitSeconds);
        throw error;
      } finally {
        clearTimeout(timer);
        endTurn();
      }
    },
    async warm() {
      await (await pool()).run(undefined, { name: "warmUp" });
    },
    async close() {
      await (await opened)?.destroy();
    },
  };
}
