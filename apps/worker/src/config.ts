import { invalidInput } from "@tandem/core";
import { type DataTerms, dataTerms } from "@tandem/data";
import { z } from "zod";

export interface WorkerConfig {
  readonly redisUrl: string;
  readonly databaseUrl: string;
  readonly terms: DataTerms;
  /** Compute threads; without it one for every core. */
  readonly threads?: number;
}

function address(protocols: readonly string[], example: string) {
  const message = `must be an address such as ${example}`;
  return z.string(message).refine((value) => protocols.includes(URL.parse(value)?.protocol ?? ""), message);
}

const Environment = z.object({
  REDIS_URL: address(["redis:", "rediss:"], "redis://localhost:6379"),
  DATABASE_URL: address(["postgres:", "postgresql:"], "postgres://tandem@localhost:5432/tandem"),
  TANDEM_DATA_TERMS: z.enum(dataTerms, `must be one of ${dataTerms.join(", ")}`).default("all"),
  TANDEM_WORKER_THREADS: z.coerce
    .number("must be a whole number from 1 to 256")
    .pipe(z.int("must be a whole number from 1 to 256").min(1).max(256))
    .optional(),
});

/** An empty variable counts as absent, as compose files and shells set them. */
function given(environment: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(environment).flatMap(([name, value]) =>
    value ? [[name, value] as const] : [],
  );
  return Object.fromEntries(entries);
}

/**
 * The worker's settings.
 * @throws TandemError `invalid-input` that names every variable that is missing or wrong; values are not repeated, as
 * an address can carry a password.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): WorkerConfig {
  const parsed = Environment.safeParse(given(environment));
  if (!parsed.success) {
    const problems = parsed.error.issues
      .map(({ path, message }) => `${path.join(".")} ${message}`)
      .join("; ");
    throw invalidInput("environment", {
      en: `${problems}. A worker shares batches through Redis and PostgreSQL and needs the addresses of both; without them the assistant runs its batches itself`,
      zh: `${problems}。工作进程通过 Redis 与 PostgreSQL 共享批次，需同时提供两者的地址；如未部署，助手会自行运行批次`,
    });
  }
  const { REDIS_URL, DATABASE_URL, TANDEM_DATA_TERMS, TANDEM_WORKER_THREADS } = parsed.data;
  return {
    redisUrl: REDIS_URL,
    databaseUrl: DATABASE_URL,
    terms: TANDEM_DATA_TERMS,
    ...(TANDEM_WORKER_THREADS !== undefined && { threads: TANDEM_WORKER_THREADS }),
  };
}
