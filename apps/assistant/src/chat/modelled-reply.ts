import { TandemError, type Text } from "@tandem/core";
import { citedFigures } from "../model/cited-figures.ts";
import { type ModelAnswer, modelAnswer } from "../model/model-answer.ts";
import type { ModelEndpoint } from "../model/model-endpoint.ts";
import { plannedFollowUps } from "../planner/planner.ts";
import { understood } from "../planner/understand/understood.ts";
import { tools } from "../tools/registry.ts";
import type { ToolContext } from "../tools/tool.ts";
import { methodsIn, methodsLine } from "./answer-methods.ts";
import type { ChatEvent, ChatMessage } from "./chat-event.ts";
import { unsupportedNumbers } from "./number-guard.ts";
import { plannedReply } from "./planned-reply.ts";

export interface ModelledDeps {
  readonly context: ToolContext;
  readonly endpoint: ModelEndpoint;
}

const timeLimitMilliseconds = 60_000;

function failureNote({ text: { en, zh } }: TandemError): Text {
  const text = { en: en.replace(/^model: /, ""), zh: zh.replace(/^model：/, "") };
  return {
    en: `The language model did not answer (${text.en}), so this answer is from Tandem's built-in planner.`,
    zh: `语言模型未能作答（${text.zh}），以上回答由 Tandem 内置规划器给出。`,
  };
}

const inventedNote: Text = {
  en: "The language model's answer stated a number that no tool had given, so it was replaced by this answer of Tandem's built-in planner.",
  zh: "语言模型的回答含有工具结果中没有的数值，已由 Tandem 内置规划器的回答替换。",
};

const overtime = new TandemError({
  tag: "unavailable",
  where: "model",
  message: { en: "the language model took longer than a minute", zh: "语言模型用时超过一分钟" },
});

/** A model's answer in pieces of a line each. */
function pieces(text: string): readonly string[] {
  return text.match(/[^\n]*\n+|[^\n]+$/g) ?? [text];
}

async function* checkedAnswer(
  { context, endpoint }: ModelledDeps,
  messages: readonly ChatMessage[],
  signal: AbortSignal,
): AsyncGenerator<ChatEvent, ModelAnswer | Text> {
  const { language } = understood(context.panel, messages);
  const limit = AbortSignal.timeout(timeLimitMilliseconds);
  const bounded = AbortSignal.any([signal, limit]);
  try {
    const answer = yield* modelAnswer({ endpoint, tools, context }, { messages, language }, bounded);
    const evidence = answer.toolCalls.flatMap((call) => [call.arguments, call.result]);
    return unsupportedNumbers(answer.text, evidence).length > 0 ? inventedNote : answer;
  } catch (error) {
    signal.throwIfAborted();
    if (limit.aborted) return failureNote(overtime);
    if (error instanceof TandemError && error.tag === "unavailable" && error.where === "model")
      return failureNote(error);
    throw error;
  }
}

/** The model's answer as events where its numbers hold, else the planner's with a note. */
export async function* modelledReply(
  deps: ModelledDeps,
  messages: readonly ChatMessage[],
  signal: AbortSignal,
): AsyncGenerator<ChatEvent> {
  const { context } = deps;
  const answer = yield* checkedAnswer(deps, messages, signal);
  if (!("toolCalls" in answer)) {
    yield* plannedReply(context, { messages, note: answer }, signal);
    return;
  }
  const { text, toolCalls } = answer;
  const { language } = understood(context.panel, messages);
  const methods = methodsIn(toolCalls);
  const whole = text + methodsLine(methods, language);
  for (const delta of pieces(whole)) yield { type: "text", delta };
  yield {
    type: "done",
    answer: whole,
    language,
    toolCalls: [...toolCalls],
    figures: [...citedFigures(text, toolCalls, language)],
    methods: [...methods],
    followUps: [...(await plannedFollowUps(context, messages, signal))],
    mode: "model",
  };
}
