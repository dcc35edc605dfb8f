export interface ServerEvent {
  readonly name: string;
  readonly data: string;
}

function eventOf(block: string): ServerEvent | undefined {
  let name = "message";
  const data: string[] = [];
  for (const line of block.split("\n")) {
    const [field, value] = /^([^:]*):? ?(.*)$/.exec(line)?.slice(1) ?? [];
    if (field === "event" && value) name = value;
    if (field === "data") data.push(value ?? "");
  }
  return data.length === 0 ? undefined : { name, data: data.join("\n") };
}

/** The events of a server-sent stream, wherever its chunks happen to be cut. */
export async function* serverEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let rest = "";
  try {
    for (;;) {
      const { value, done } = await reader.read();
      rest += decoder.decode(value, { stream: !done });
      const blocks = rest.replaceAll("\r\n", "\n").split("\n\n");
      rest = done ? "" : (blocks.pop() ?? "");
      for (const block of blocks) {
        const event = eventOf(block);
        if (event) yield event;
      }
      if (done) return;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
