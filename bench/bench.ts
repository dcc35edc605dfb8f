export interface Measurement {
  readonly what: string;
  readonly milliseconds: readonly number[];
  readonly runs: number;
}

/** Something worth timing; `npm run bench -- NAME` runs it alone. */
export interface Bench {
  readonly name: string;
  measure(): AsyncIterable<Measurement> | Iterable<Measurement>;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Times `run` after a warm-up; `per` divides each time where one run does the work of many. */
export function timed(what: string, run: () => unknown, { runs = 20, per = 1 } = {}): Measurement {
  run();
  const milliseconds: number[] = [];
  for (let index = 0; index < runs; index += 1) {
    const started = performance.now();
    run();
    milliseconds.push((performance.now() - started) / per);
  }
  return { what, milliseconds, runs };
}
