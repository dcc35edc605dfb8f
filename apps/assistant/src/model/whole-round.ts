import { setTimeout as pause } from "node:timers/promises";
import { TandemError } from "@tandem/core";
import type { ModelEndpoint, ModelPiece, RequestedCall } from "./model-endpoint.ts";

/** What a model said in one round: text, or tools to call, or both. */
export interface Round {
  readonly text: string;
  readonly calls: readonly RequestedCall[];
}

const pausesMilliseconds = [200, 800] as const;
const longestText = 40_000;

async function gathered(pieces: AsyncIterable<ModelPiece>): Promise<Round | undefined> {
  let text = "";
  let isWhole = false;
  const calls = new Map<number, { id: string; name: string; arguments: string }>();
  for await (const piece of pieces) {
    if (piece.kind === "text") text += piece.text;
    else if (piece.kind === "end") isWhole = true;
    else {
      const call = calls.get(piece.index) ?? { id: "", name: "", arguments: "" };
      call.id ||= piece.id ?? "";
      call.name += piece.name ?? "";
      call.arguments += piece.arguments ?? "";
      calls.set(piece.index, call);
    }
    if (text.length > longestText) break;
  }
  const named = [...calls.values()].map((call, at) => ({ ...call, id: call.id || `call-${at}` }));
  return isWhole ? { text, calls: named } : undefined;
}

const brokenOff = new TandemError({
  tag: "unavailable",
  where: "model",
  message: { en: "the language model broke off in mid-answer", zh: "语言模型在回答过程中中断" },
});

/** Whether another try may help: what failed before the stream began has been tried again by the SDK. */
function mayPass(error: unknown): boolean {
  return (
    error instanceof TandemError && error.tag === "unavailable" && error.details["phase"] === "streaming"
  );
}

/**
 * One round as a whole. Nothing of it has been shown yet, so a stream that is cut is asked for again, twice at most.
 * @throws TandemError `unavailable` where that does not help either.
 */
export async function wholeRound(
  endpoint: ModelEndpoint,
  asked: Parameters<ModelEndpoint["round"]>[0],
  signal: AbortSignal,
): Promise<Round> {
  for (let tries = 0; ; tries += 1) {
    const wait = pausesMilliseconds[tries];
    let reason: unknown = brokenOff;
    try {
      const round = await gathered(endpoint.round(asked, signal));
      signal.throwIfAborted();
      if (round) return round;
    } catch (error) {
      signal.throwIfAborted();
      if (!mayPass(error)) throw error;
      reason = error;
    }
    if (wait === undefined) throw reason;
    await pause(wait, undefined, { signal });
  }
}
