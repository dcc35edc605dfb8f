import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import { knownProblem, unexpectedProblem } from "../errors/answer-error.ts";
import type { HttpEnv } from "../http-env.ts";

/** One server-sent event; `data` is sent as JSON. */
export interface ServerEvent {
  readonly name: string;
  readonly data: unknown;
}

export interface EventStream {
  readonly events: (signal: AbortSignal) => AsyncIterable<ServerEvent>;
  /** Aborts when the process stops. */
  readonly stopping: AbortSignal | undefined;
  readonly log: (line: string) => void;
}

/** A comment sent this often keeps proxies from closing a quiet stream. */
const heartbeatMilliseconds = 15_000;

function failure(error: unknown, c: Context<HttpEnv>, log: (line: string) => void): ServerEvent {
  const problem = knownProblem(error) ?? unexpectedProblem(error, `${c.req.method} ${c.req.path}`, log);
  const { code, text, details = {} } = problem;
  return { name: "error", data: { error: { code, message: text[c.get("language")], details } } };
}

/**
 * Answers with server-sent events until they end, the client leaves or the process stops; the signal given to `events`
 * aborts in the last two cases. An error becomes an event called `error`, since the status is sent by then.
 */
export function answerEvents(c: Context<HttpEnv>, { events, stopping, log }: EventStream): Response {
  return streamSSE(c, async (stream) => {
    const left = new AbortController();
    stream.onAbort(() => left.abort());
    const signals = [left.signal, c.req.raw.signal, ...(stopping ? [stopping] : [])];
    const signal = AbortSignal.any(signals);
    const send = ({ name, data }: ServerEvent) =>
      stream.writeSSE({ event: name, data: JSON.stringify(data) });
    const heartbeat = setInterval(() => void stream.write(": still here\n\n"), heartbeatMilliseconds);
    try {
      for await (const event of events(signal)) {
        if (signal.aborted) break;
        await send(event);
      }
    } catch (error) {
      if (!signal.aborted) await send(failure(error, c, log));
    } finally {
      clearInterval(heartbeat);
    }
  });
}
