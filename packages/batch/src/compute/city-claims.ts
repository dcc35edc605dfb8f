/** Cities of a plan that threads take turn by turn, and which helpers have joined, in memory that all of them see. */
export interface CityClaims {
  readonly memory: SharedArrayBuffer;
  readonly cities: number;
  readonly atATime: number;
}

/** So many pairs of city and draw at a time: some milliseconds of work. */
const pairsAtATime = 65_536;

export function cityClaims(size: { cities: number; draws: number; helpers: number }): CityClaims {
  return {
    memory: new SharedArrayBuffer(4 * (1 + size.helpers)),
    cities: size.cities,
    atATime: Math.max(1, Math.round(pairsAtATime / size.draws)),
  };
}

/** The next cities that nobody has taken, from the first up to the end; undefined where none are left. */
export function claim(claims: CityClaims): readonly [first: number, end: number] | undefined {
  const first = Atomics.add(new Int32Array(claims.memory), 0, claims.atATime);
  return first < claims.cities ? [first, Math.min(first + claims.atATime, claims.cities)] : undefined;
}

/** Said by a helper before its first claim, so that whoever finds no city left knows whom to wait for. */
export function join(claims: CityClaims, helper: number): void {
  Atomics.store(new Int32Array(claims.memory), 1 + helper, 1);
}

export function hasJoined(claims: CityClaims, helper: number): boolean {
  return Atomics.load(new Int32Array(claims.memory), 1 + helper) === 1;
}
