import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { createApp } from "../app.ts";
import type { AppDeps } from "../http/http-env.ts";

export interface ListeningApp {
  readonly server: Server;
  readonly url: string;
}

/** The app on a socket of a free port, for what a request without one cannot show. */
export async function listeningApp(deps: AppDeps): Promise<ListeningApp> {
  const server = createServer(getRequestListener(createApp(deps).fetch));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { server, url: `http://127.0.0.1:${port}` };
}
