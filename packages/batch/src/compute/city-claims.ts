/** Cities that threads take turn by turn, span by span of the draws, and which helpers have joined; all threads see it. */
export interface CityClaims {
  readonly memory: SharedArrayBuffer;
  readonly cities: number;
  readonly atATime: number;
}

/** So many pairs of city and draw at a time: some milliseconds of work. */
const pairsAtATime = 65_536;

export interface ClaimSize {
  readonly cities: number;
  /** Draws of a span. */
  readonly draws: number;
  readonly helpers: number;
}

export function cityClaims({ cities, draws, helpers }: ClaimSize): CityClaims {
  return {
    memory: new SharedArrayBuffer(4 * (1 + helpers)),
    cities,
    atATime: Math.max(1, Math.round(pairsAtATime / draws)),
  };
}

/**
 * The next cities of a span that nobody has taken, from the first up to the end; undefined where none are left. A thread
 * that comes late, when the others are at a later span, finds none.
 */
export function claim(
  { memory, cities, atATime }: CityClaims,
  span: number,
): readonly [first: number, end: number] | undefined {
  const taken = new Int32Array(memory);
  const portions = Math.ceil(cities / atATime);
  for (;;) {
    const next = Atomics.load(taken, 0);
    if (next >= (span + 1) * portions) return undefined;
    if (Atomics.compareExchange(taken, 0, next, next + 1) !== next) continue;
    const first = (next - span * portions) * atATime;
    return [first, Math.min(first + atATime, cities)];
  }
}

/** Said by a helper before its first claim of a span, so that whoever finds no city left knows whom to wait for. */
export function join(claims: CityClaims, helper: number, span: number): void {
  Atomics.store(new Int32Array(claims.memory), 1 + helper, span + 1);
}

export function hasJoined(claims: CityClaims, helper: number, span: number): boolean {
  return Atomics.load(new Int32Array(claims.memory), 1 + helper) === span + 1;
}
