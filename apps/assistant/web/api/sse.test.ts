import { expect, test } from "vitest";
import { type ServerEvent, serverEvents } from "./sse.ts";

function cutStream(bytes: Uint8Array, cut: number): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += cut) controller.enqueue(bytes.slice(at, at + cut));
      controller.close();
    },
  });
}

async function all(text: string, cut: number): Promise<readonly ServerEvent[]> {
  const events: ServerEvent[] = [];
  for await (const event of serverEvents(cutStream(new TextEncoder().encode(text), cut))) events.push(event);
  return events;
}

test.each([1, 2, 3, 7, 1000])(
  "reads the same events however the stream is cut (every %s bytes)",
  async (cut) => {
    const text =
      'event: text\ndata: {"delta":"唐山"}\n\n: a comment\n\nevent: done\r\ndata: one\r\ndata: two\r\n\r\ndata: plain\n\n';
    expect(await all(text, cut)).toEqual([
      { name: "text", data: '{"delta":"唐山"}' },
      { name: "done", data: "one\ntwo" },
      { name: "message", data: "plain" },
    ]);
  },
);

test("a last event without its blank line is still read at the end of the stream", async () => {
  expect(await all("event: end\ndata: x", 4)).toEqual([{ name: "end", data: "x" }]);
});
