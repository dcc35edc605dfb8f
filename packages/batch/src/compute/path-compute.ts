import { invalidInput, TandemError, type Text } from "@tandem/core";
import type { PathDesign, PathRequest } from "@tandem/core/paths";
import type { DataTerms } from "@tandem/data";
import { resultOf, type TaskOutcome } from "./path-task.ts";
import type { MethodTask } from "./path-thread.ts";
import { Turns } from "./turns.ts";

interface Waiting {
  readonly signal?: AbortSignal;
}

/** What designs paths. */
export interface PathDesigner {
  /**
   * @throws TandemError `invalid-input` or `not-found` where the request cannot be met at all or takes too long,
   * `unavailable` where the signal ended it.
   */
  design(request: PathRequest, options?: Waiting): Promise<PathDesign>;
}

/** What runs methods that need the solver. */
export interface MethodRunner {
  /**
   * The result of the method with this id of the registry, or a gap, on an input that fits its schema.
   * @throws TandemError as {@link PathDesigner.design}
   */
  runMethod(id: string, input: unknown, options?: Waiting): Promise<unknown>;
}

/** Works in threads of its own, so that whoever serves others meanwhile is not held up. */
export interface PathCompute extends PathDesigner, MethodRunner {
  /** Starts a thread ahead of the first design. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

export interface PathComputeOptions {
  readonly terms: DataTerms;
  readonly threads: number;
  /** Longest time that one task may take once it is its turn; 20 s where absent. */
  readonly limitSeconds?: number;
}

const idleTimeoutMs = 60_000;

/** How an error of a task says where it was and what would make it shorter. */
interface Task {
  readonly where: string;
  readonly shorter: Text;
}

const pathTask: Task = {
  where: "path",
  shorter: {
    en: "ask for fewer cities, milestones, draws or points of the front, or leave out smallest shares",
    zh: "请减少城市、里程碑年份、抽样次数或前沿点数，或取消最小份额",
  },
};

function methodTask(id: string): Task {
  return { where: id, shorter: { en: "send less at once", zh: "请减少单次提交的数据" } };
}

function tooLong(limitSeconds: number, { where, shorter }: Task): TandemError {
  return invalidInput(
    where,
    {
      en: `took longer than the limit of ${limitSeconds} s; ${shorter.en}`,
      zh: `计算超过 ${limitSeconds} 秒的时限；${shorter.zh}`,
    },
    { limitSeconds },
  );
}

function stopped(cause: unknown, { where }: Task): TandemError {
  return new TandemError({
    tag: "unavailable",
    where,
    message: { en: "was stopped before it was done", zh: "在完成之前被中止" },
    cause,
  });
}

interface Run<Name> {
  readonly name: Name;
  readonly signal?: AbortSignal;
}

/** What the thread exports, by name. */
interface Pool {
  run(request: PathRequest, options: Run<"designPath">): Promise<TaskOutcome<PathDesign>>;
  run(task: MethodTask, options: Run<"runMethod">): Promise<TaskOutcome<unknown>>;
  run(nothing: undefined, options: Run<"warmUp">): Promise<unknown>;
  destroy(): Promise<void>;
}

async function openPool(terms: DataTerms, threads: number): Promise<Pool> {
  const { Piscina } = await import("piscina");
  const opened = new Piscina({
    filename: new URL("./path-thread.ts", import.meta.url).href,
    workerData: { terms },
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: idleTimeoutMs,
  });
  return opened;
}

type Work<Result> = (pool: Pool, signal: AbortSignal) => Promise<TaskOutcome<Result>>;

/**
 * One thread stays warm from the first call on; aborting a task, by its caller or by the time limit, ends its thread
 * and another takes its place.
 */
export function pathCompute({ terms, threads, limitSeconds = 20 }: PathComputeOptions): PathCompute {
  let opened: Promise<Pool> | undefined;
  const pool = () => {
    opened ??= openPool(terms, threads);
    return opened;
  };
  const turns = new Turns(threads);
  async function inTurn<Result>(task: Task, signal: AbortSignal, work: Work<Result>): Promise<Result> {
    const limit = new AbortController();
    const endTurn = await turns.take(signal).catch((reason) => Promise.reject(stopped(reason, task)));
    const timer = setTimeout(() => limit.abort(), 1000 * limitSeconds);
    try {
      return resultOf(await work(await pool(), AbortSignal.any([signal, limit.signal])));
    } catch (error) {
      if (signal.aborted) throw stopped(error, task);
      if (limit.signal.aborted) throw tooLong(limitSeconds, task);
      throw error;
    } finally {
      clearTimeout(timer);
      endTurn();
    }
  }
  const never = new AbortController().signal;
  return {
    design: (request, { signal = never } = {}) =>
      inTurn(pathTask, signal, (threadPool, until) =>
        threadPool.run(request, { name: "designPath", signal: until }),
      ),
    runMethod: (id, input, { signal = never } = {}) =>
      inTurn(methodTask(id), signal, (threadPool, until) =>
        threadPool.run({ id, input }, { name: "runMethod", signal: until }),
      ),
    async warm() {
      await (await pool()).run(undefined, { name: "warmUp" });
    },
    async close() {
      await (await opened)?.destroy();
    },
  };
}
