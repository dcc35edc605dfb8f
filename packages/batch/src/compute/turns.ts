/** Lets so many at a time go ahead, first come first served; whoever leaves while waiting is passed over. */
export class Turns {
  readonly #waiting = new Set<() => void>();
  #free: number;

  constructor(atOnce: number) {
    this.#free = atOnce;
  }

  /** Resolves when it is the caller's turn, with what ends the turn; rejects with the signal's reason. */
  async take(signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    if (this.#free > 0) this.#free -= 1;
    else await this.#called(signal);
    return () => this.#next();
  }

  #next(): void {
    const [call] = this.#waiting;
    if (call === undefined) this.#free += 1;
    else call();
  }

  #called(signal: AbortSignal): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const leave = () => {
      this.#waiting.delete(call);
      reject(signal.reason);
    };
    const call = () => {
      this.#waiting.delete(call);
      signal.removeEventListener("abort", leave);
      resolve();
    };
    this.#waiting.add(call);
    signal.addEventListener("abort", leave, { once: true });
    return promise;
  }
}
