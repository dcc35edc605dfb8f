import { randomUUID } from "node:crypto";
import { type ErrorTag, TandemError } from "@tandem/core";
import type { ErrorHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { HttpEnv } from "../http-env.ts";
import { type Problem, problemResponse } from "./error-body.ts";

const statuses: Readonly<Record<ErrorTag, ContentfulStatusCode>> = {
  "invalid-input": 400,
  "not-found": 404,
  ambiguous: 409,
  conflict: 409,
  unavailable: 503,
};

function isErrorTag(code: string): code is ErrorTag {
  return Object.hasOwn(statuses, code);
}

/** The status for an error that the chat reports by its code: one of ours, or whatever a language model's endpoint said. */
export function statusOfCode(code: string): ContentfulStatusCode {
  return isErrorTag(code) ? statuses[code] : 503;
}

const unsupportedMediaType: Problem = {
  status: 415,
  code: "unsupported-media-type",
  text: {
    en: "the body must be JSON: send it with the header Content-Type: application/json",
    zh: "请求体应为 JSON：请附带请求头 Content-Type: application/json",
  },
};

const malformedBody: Problem = {
  status: 400,
  code: "invalid-input",
  text: {
    en: "body: must be JSON, got text that does not parse as such",
    zh: "body：应为 JSON，收到无法解析的内容",
  },
};

/** The problem behind an error that was raised on purpose; undefined for one that was not expected. */
export function knownProblem(error: unknown): Problem | undefined {
  if (error instanceof TandemError)
    return { status: statuses[error.tag], code: error.tag, text: error.text, details: error.details };
  if (!(error instanceof HTTPException)) return undefined;
  if (error.status === 415) return unsupportedMediaType;
  return error.status === 400 ? malformedBody : undefined;
}

/** Logs an error that nobody expected under a new id, and is what the client may know of it. */
export function unexpectedProblem(error: unknown, doing: string, log: (line: string) => void): Problem {
  const id = randomUUID().slice(0, 8);
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log(`error ${id} ${doing}: ${trace}`);
  return {
    status: 500,
    code: "internal",
    text: {
      en: `something went wrong in Tandem itself; its log has the details under ${id}`,
      zh: `Tandem 内部出错；详情见日志，编号 ${id}`,
    },
    details: { id },
  };
}

/** Translates what a handler threw, once. */
export function answerError(log: (line: string) => void): ErrorHandler<HttpEnv> {
  return (error, c) => {
    const known = knownProblem(error);
    const doing = `${c.req.method} ${c.req.path}`;
    if (known?.status === 503 && !c.req.raw.signal.aborted) log(`unavailable ${doing}: ${error.message}`);
    return problemResponse(c, known ?? unexpectedProblem(error, doing, log));
  };
}
