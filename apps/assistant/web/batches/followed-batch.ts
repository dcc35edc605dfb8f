import { useEffect, useState } from "preact/hooks";
import { ApiError, events, got, token } from "../api/client.ts";
import type { ShownBatch } from "./shown-batch.ts";

export type Followed =
  | { readonly kind: "loading" }
  | { readonly kind: "batch"; readonly batch: ShownBatch }
  | { readonly kind: "failed"; readonly message: string };

const pauseMilliseconds = 1500;

export function hasEnded({ state }: ShownBatch): boolean {
  return state === "completed" || state === "failed" || state === "cancelled";
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Follows the events of a batch to its end; a broken stream is taken up again after a pause. */
async function follow(id: string, leaving: AbortSignal, show: (batch: ShownBatch) => void): Promise<void> {
  while (!leaving.aborted) {
    try {
      let last: ShownBatch | undefined;
      for await (const { name, data } of events(`/api/batches/${id}/events`, leaving)) {
        if (name !== "progress" && name !== "end") continue;
        last = JSON.parse(data);
        if (last) show(last);
      }
      if (last && hasEnded(last)) return;
    } catch (error) {
      if (leaving.aborted) return;
      if (error instanceof ApiError && error.status >= 400 && error.status < 500) throw error;
    }
    await pause(pauseMilliseconds);
  }
}

/**
 * A batch as it goes; the second value takes up following after a cancel or a retry. A batch that is `known` to have
 * ended is not asked for: a long list of them would take every connection that a browser has.
 */
export function useFollowedBatch(id: string, known?: ShownBatch): readonly [Followed, () => void] {
  const [state, setState] = useState<Followed>(known ? { kind: "batch", batch: known } : { kind: "loading" });
  const [round, setRound] = useState(0);
  const key = token.value;
  const isOver = round === 0 && known !== undefined && hasEnded(known);
  useEffect(() => {
    if (isOver) return undefined;
    const leaving = new AbortController();
    const show = (batch: ShownBatch) => setState({ kind: "batch", batch });
    got<ShownBatch>(`/api/batches/${id}`, leaving.signal)
      .then(show)
      .then(() => follow(id, leaving.signal, show))
      .catch((error: unknown) => {
        if (!leaving.signal.aborted)
          setState({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
      });
    return () => leaving.abort();
  }, [id, round, key, isOver]);
  return [state, () => setRound((value) => value + 1)];
}
