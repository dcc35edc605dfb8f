import { invalidInput } from "@tandem/core";
import type { Intent } from "../../planner/understand/intent.ts";
import { understood } from "../../planner/understand/understood.ts";
import { answered, writeJson } from "../answered.ts";
import type { Command } from "../line/command.ts";
import { noBatches } from "../no-batches.ts";

/** Questions whose answer says only that there is none, or asks back. */
const unanswerable: readonly Intent["kind"][] = ["which-place", "unknown-place", "outside"];

const longestQuestion = 20_000;

export const askCommand: Command = {
  name: "ask",
  about: {
    en: "Answers a question in words, as the chat's built-in planner does, in the question's language",
    zh: "回答一个自然语言问题（与对话页内置规划器一致），按提问语言作答",
  },
  operands: '"QUESTION"',
  options: {},
  examples: [
    '"Did Tangshan cut carbon and PM2.5 together between 2015 and 2019?"',
    '"2015—2019 年有多少城市实现了减污降碳协同？"',
  ],
  async run(given, desk) {
    const content = given.operands.join(" ").trim();
    if (content === "" || content.length > longestQuestion)
      throw invalidInput("QUESTION", {
        en: `give one question in quotes, of 1 to ${longestQuestion} characters, got ${content.length}`,
        zh: `请给出一个带引号的问题，1 至 ${longestQuestion} 个字符；收到 ${content.length} 个`,
      });
    const panel = desk.panel();
    const { intent, language: spoken } = understood(panel, [{ role: "user", content }]);
    const language = given.values.has("lang") ? desk.language : spoken;
    const paths = desk.openPaths();
    try {
      const context = { panel, batches: noBatches(), paths };
      const {
        text,
        isRefused,
        pieces: _,
        ...answer
      } = await answered(context, { intent, language }, desk.signal);
      if (given.switches.has("json")) writeJson(desk, answer);
      else desk.stdout.write(text);
      return isRefused || unanswerable.includes(intent.kind) ? 1 : 0;
    } finally {
      await paths.close();
    }
  },
};
