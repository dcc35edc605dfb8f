import type { CanonicalRequest } from "./canonical-request.ts";

const chunkMilliseconds = 60;
const cityMilliseconds = 1;
const drawMilliseconds = 0.000_5;
const pathMilliseconds = 10;
const smallestPathChunk = 1;
const smallestChunk = 4;
const largestChunk = 16;

/**
 * Cities per job: about 60 ms of work, so that a job is long beside the cost of queueing it (a few ms) and a cancelled
 * batch or a closing process never waits long. The estimates of work are of a two-core machine and need not be right.
 */
export function chunkSizeFor({ draws, path }: Pick<CanonicalRequest, "draws" | "path">): number {
  const pathWork = path ? pathMilliseconds * (1 + (path.draws ?? 0)) : 0;
  const size = Math.round(chunkMilliseconds / (cityMilliseconds + draws * drawMilliseconds + pathWork));
  return Math.min(largestChunk, Math.max(path ? smallestPathChunk : smallestChunk, size));
}

/** The cities of one chunk of a batch. */
export function chunkCodes(codes: readonly string[], chunk: number, size: number): readonly string[] {
  return codes.slice(chunk * size, (chunk + 1) * size);
}

/** The chunks that still have a city to do. */
export function chunksToDo(
  codes: readonly string[],
  size: number,
  done: ReadonlySet<string>,
): readonly number[] {
  const chunks = new Set<number>();
  for (const [index, code] of codes.entries()) if (!done.has(code)) chunks.add(Math.floor(index / size));
  return [...chunks];
}
