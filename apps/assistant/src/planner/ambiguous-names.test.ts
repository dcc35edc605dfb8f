import { openPanel } from "@tandem/data";
import { expect, test } from "vitest";
import { createChat } from "../chat/create-chat.ts";
import { directPaths } from "../testing/direct-paths.ts";
import { MemoryBatches } from "../testing/memory-batches.ts";

const panel = openPanel();

async function answerTo(content: string): Promise<string> {
  const chat = createChat({ panel, batches: new MemoryBatches(panel), paths: directPaths(panel) });
  const messages = [{ role: "user" as const, content }];
  for await (const event of chat.answer(messages, new AbortController().signal)) {
    if (event.type === "done") return event.answer;
  }
  return "";
}

// The readings of a question doubled with every ambiguous name in it, and this test never ended.
test.each(["Suzhou ", "suzhou SUZHOU Taizhou fuzhou ", "Suzhou Taizhou Fuzhou Yichun Yulin Jilin Hainan "])(
  "a message full of %j is answered like one that names it once",
  async (names) => {
    const long = names.repeat(Math.floor(19_000 / names.length));
    expect(await answerTo(long)).toMatch(/^Which suzhou do you mean/i);
  },
);

test("two different ambiguous names are asked about one after the other", async () => {
  const first = await answerTo("Compare Suzhou and Taizhou between 2015 and 2019");
  expect(first).toMatch(/Which Suzhou/);
  expect(await answerTo("Compare Suzhou (Anhui) and Taizhou between 2015 and 2019")).toMatch(/Which Taizhou/);
});
