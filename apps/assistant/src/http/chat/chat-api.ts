import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { invalidInput, TandemError } from "@tandem/core";
import { type Chat, ChatAnswer, type ChatEvent, ChatMessage, ChatRequest } from "../../chat/chat-event.ts";
import { statusOfCode } from "../errors/answer-error.ts";
import { problemResponse } from "../errors/error-body.ts";
import type { AppDeps, HttpEnv } from "../http-env.ts";
import { errorAnswers } from "../openapi/documented-answers.ts";
import { receivedSchema } from "../openapi/received-schema.ts";
import { langField } from "../query/query-fields.ts";
import { strictFields } from "../query/strict-fields.ts";
import { answerEvents, type ServerEvent } from "../sse/answer-events.ts";

const route = createRoute({
  method: "post",
  path: "/api/chat",
  operationId: "chat",
  tags: ["chat"],
  summary:
    "Ask in plain language, English or Chinese; every number in the answer comes from a tool call that is shown",
  description:
    "With `stream`, server-sent events: `tool_call`, `tool_result`, `text` (a piece of the answer), and at the end `done` " +
    "with the whole answer, or `error`.",
  request: {
    query: strictFields({ lang: langField }),
    body: {
      required: true,
      content: {
        "application/json": {
          schema: strictFields({
            ...ChatRequest.shape,
            messages: z.array(strictFields(ChatMessage.shape)).min(1).max(200),
          }).openapi("ChatRequest", {
            example: {
              messages: [
                {
                  role: "user",
                  content: "Did Tangshan cut carbon and PM2.5 together between 2015 and 2019?",
                },
              ],
            },
          }),
        },
      },
    },
  },
  responses: {
    200: {
      description: "The answer in the language of the question, with the tool calls and figures it rests on",
      content: {
        "application/json": { schema: receivedSchema("ChatAnswer", ChatAnswer) },
        "text/event-stream": { schema: z.string() },
      },
    },
    ...errorAnswers(404, 409, 413, 415, 503),
  },
});

function checkQuestion(messages: readonly ChatMessage[]): void {
  const last = messages.at(-1);
  if (last?.role === "user" && last.content.trim() !== "") return;
  throw invalidInput(`messages[${messages.length - 1}]`, {
    en: 'the last message must be a question: role "user" and a content that is not empty',
    zh: "最后一条消息应为提问：role 为“user”，且 content 不为空",
  });
}

async function lastEvent(events: AsyncIterable<ChatEvent>): Promise<ChatEvent | undefined> {
  let last: ChatEvent | undefined;
  for await (const event of events) last = event;
  return last;
}

async function* serverEvents(events: AsyncIterable<ChatEvent>): AsyncIterable<ServerEvent> {
  for await (const { type, ...data } of events) yield { name: type, data };
}

interface ChatDeps extends Pick<AppDeps, "stopping"> {
  readonly chat: Chat;
  readonly log: (line: string) => void;
}

export function chatApi({ chat, stopping, log }: ChatDeps) {
  return new OpenAPIHono<HttpEnv>().openapi(route, async (c) => {
    const { messages, stream = false } = c.req.valid("json");
    checkQuestion(messages);
    if (stream) {
      const events = (signal: AbortSignal) => serverEvents(chat.answer(messages, signal));
      return answerEvents(c, { events, stopping, log });
    }
    const signal = AbortSignal.any([c.req.raw.signal, ...(stopping ? [stopping] : [])]);
    const last = await lastEvent(chat.answer(messages, signal));
    if (last?.type === "done") {
      const { type: _type, ...answer } = last;
      c.set("language", answer.language);
      return c.json(answer, 200);
    }
    if (last?.type === "error") {
      const { code, message, details } = last.error;
      return problemResponse(c, {
        status: statusOfCode(code),
        code,
        text: { en: message, zh: message },
        ...(typeof details === "object" && details !== null && { details: { ...details } }),
      });
    }
    throw new TandemError({
      tag: "unavailable",
      where: "chat",
      message: { en: "was stopped before the answer was complete", zh: "在完成回答之前被中止" },
    });
  });
}
