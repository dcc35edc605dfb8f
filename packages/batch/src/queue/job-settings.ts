/** What is kept of jobs and how often they are tried: the one table, explained in the README. */
export const jobSettings = {
  /** Runs of one job where the store cannot be reached or a compute thread dies. */
  attempts: 5,
  /** Waits before the second, third, … run: 0.5 s, 1 s, 2 s, 4 s, each made shorter by up to a quarter at random. */
  backoff: { type: "exponential", delay: 500, jitter: 0.25 },
  /** The store keeps what matters; a job that stays would stop the same one from being added again. */
  removeOnComplete: true,
  removeOnFail: true,
} as const;

export const workerSettings = {
  /** A worker renews this at half time; what a killed one held is free again when it has run out. */
  lockDuration: 5_000,
  stalledInterval: 2_500,
  /** Workers that may die over one job before it counts as what kills them. */
  maxStalledCount: 5,
  drainDelay: 5,
  /** Pause before the queue is asked again after an error. */
  runRetryDelay: 1_000,
} as const;

/** How often the queue is compared with the store: where Redis may lose it, and where only a fault could. */
export const reconcileEveryMs = { redis: 5_000, embedded: 60_000 } as const;

/** Seconds without progress after which a batch of another panel counts as one that no worker will take. */
export const foreignIdleSeconds = 60;
