import { createServer, type RequestListener, type Server } from "node:http";
import { TandemError, type Text } from "@tandem/core";

export interface Binding {
  readonly host: string;
  readonly port: number;
}

function explained(code: string | undefined, { host, port }: Binding): Text | undefined {
  const other = port === 8788 ? 8789 : 8788;
  if (code === "EADDRINUSE")
    return {
      en: `${port} is in use by another program (another Tandem, perhaps); stop that one, or choose another port: PORT=${other} npm start`,
      zh: `端口 ${port} 已被其他程序占用（可能是另一个 Tandem）；请停止该程序，或换一个端口：PORT=${other} npm start`,
    };
  if (code === "EACCES")
    return {
      en: `${port} may not be used by this user; choose one from 1024: PORT=${other} npm start`,
      zh: `当前用户无权使用端口 ${port}；请选择 1024 以上的端口：PORT=${other} npm start`,
    };
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN")
    return {
      en: `${host} is not an address of this machine; unset HOST for 127.0.0.1, or set it to 0.0.0.0 for every address`,
      zh: `${host} 不是本机地址；请取消 HOST（默认 127.0.0.1），或设为 0.0.0.0 以监听所有地址`,
    };
  return undefined;
}

/** @throws TandemError `unavailable` that names the port or host and what to do. */
export function listeningServer(listener: RequestListener, binding: Binding): Promise<Server> {
  const { promise, resolve, reject } = Promise.withResolvers<Server>();
  const server = createServer(listener);
  server.once("error", (cause: NodeJS.ErrnoException) => {
    const message = explained(cause.code, binding);
    const where = cause.code === "EADDRINUSE" || cause.code === "EACCES" ? "PORT" : "HOST";
    reject(message ? new TandemError({ tag: "unavailable", where, message, cause }) : cause);
  });
  server.listen(binding.port, binding.host, () => resolve(server));
  return promise;
}

/** Where to point a browser on this machine. */
export function addressToOpen(server: Server, host: string): string {
  const bound = server.address();
  const port = typeof bound === "object" && bound !== null ? bound.port : "";
  const everywhere = host === "0.0.0.0" || host === "::";
  const name = everywhere ? "127.0.0.1" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}/`;
}

/** Ends what is being answered after a short grace, then closes. */
export function closedServer(server: Server, graceMilliseconds: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const impatience = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
  server.close(() => {
    clearTimeout(impatience);
    resolve();
  });
  return promise;
}
