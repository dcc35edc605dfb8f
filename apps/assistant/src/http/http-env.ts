import type { OpenAPIHono } from "@hono/zod-openapi";
import type { BatchService, MethodRunner, PathDesigner } from "@tandem/batch";
import type { Language } from "@tandem/core";
import type { Panel } from "@tandem/data";
import type { Chat } from "../chat/chat-event.ts";
import type { Config } from "../config.ts";

/** What middleware leaves for handlers. */
export interface HttpEnv {
  Variables: { language: Language };
}

export type Api = OpenAPIHono<HttpEnv>;

/** Everything the HTTP side needs, wired in main.ts and given as fakes or real ones in tests. */
export interface AppDeps {
  readonly config: Pick<Config, "host" | "apiToken">;
  readonly panel: Panel;
  readonly batches: BatchService;
  readonly paths: PathDesigner & MethodRunner;
  readonly chat: Chat;
  readonly version: string;
  /** Folder of the built pages. */
  readonly pagesDir: string;
  /** Aborts when the process stops, which ends open streams. */
  readonly stopping?: AbortSignal;
  readonly log?: (line: string) => void;
}
