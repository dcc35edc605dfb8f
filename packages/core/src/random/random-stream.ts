/** Uniform numbers in [0, 1) and standard normals, the same for the same seed and key on every machine. */
export interface RandomStream {
  uniform(): number;
  normal(): number;
}

function hashed(text: string, seed: number): number {
  let hash = (seed ^ 0x811c9dc5) >>> 0;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}

/** SplitMix32, used only to spread a seed over the state. */
function spread(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  };
}

const rotated = (value: number, by: number): number => ((value << by) | (value >>> (32 - by))) >>> 0;

/**
 * A stream of xoshiro128** (Blackman and Vigna 2018) keyed by a seed and a text, so that what one city draws does not
 * depend on which other cities are drawn, or where. Normals by Marsaglia's polar method.
 */
export function randomStream(seed: number, key: string): RandomStream {
  const next = spread(hashed(key, seed));
  let [a, b, c, d] = [next(), next(), next(), next()];
  let spare: number | undefined;

  function word(): number {
    const result = Math.imul(rotated(Math.imul(b, 5) >>> 0, 7), 9) >>> 0;
    const shifted = (b << 9) >>> 0;
    c = (c ^ a) >>> 0;
    d = (d ^ b) >>> 0;
    b = (b ^ c) >>> 0;
    a = (a ^ d) >>> 0;
    c = (c ^ shifted) >>> 0;
    d = rotated(d, 11);
    return result;
  }

  function uniform(): number {
    return ((word() >>> 5) * 67108864 + (word() >>> 6)) / 9007199254740992;
  }

  function normal(): number {
    if (spare !== undefined) {
      const value = spare;
      spare = undefined;
      return value;
    }
    for (;;) {
      const x = 2 * uniform() - 1;
      const y = 2 * uniform() - 1;
      const square = x * x + y * y;
      if (square > 0 && square < 1) {
        const factor = Math.sqrt((-2 * Math.log(square)) / square);
        spare = y * factor;
        return x * factor;
      }
    }
  }

  return { uniform, normal };
}
