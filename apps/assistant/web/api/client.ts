import { signal } from "@preact/signals";
import { language, t } from "../i18n/language.ts";
import { type ServerEvent, serverEvents } from "./sse.ts";

/** True once the server has asked for a token and the one at hand did not satisfy it. */
export const tokenNeeded = signal(false);

/** Set when a token is in use: downloads are then fetched, since a link carries no header. */
export const token = signal(sessionStorage.getItem("tandem-token") ?? "");

export function useToken(value: string): void {
  token.value = value;
  sessionStorage.setItem("tandem-token", value);
  tokenNeeded.value = false;
}

/** An answer of the server that is not a success, in its own words. */
export class ApiError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

function messageIn(body: unknown): string | undefined {
  if (typeof body !== "object" || body === null || !("error" in body)) return undefined;
  const { error } = body;
  if (typeof error !== "object" || error === null || !("message" in error)) return undefined;
  return typeof error.message === "string" ? error.message : undefined;
}

async function answered(path: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set("accept-language", language.value === "zh" ? "zh-CN" : "en");
  if (token.value !== "") headers.set("authorization", `Bearer ${token.value}`);
  const response = await fetch(path, { ...init, headers }).catch((cause: unknown) => {
    if (init.signal?.aborted) throw cause;
    throw new ApiError(0, t("offline"));
  });
  if (response.ok) return response;
  if (response.status === 401) tokenNeeded.value = true;
  const body: unknown = await response.json().catch(() => undefined);
  throw new ApiError(response.status, messageIn(body) ?? `${response.status} ${response.statusText}`);
}

function jsonBody(body: unknown): RequestInit {
  return { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

/** The server and the pages are one product of one version: the body is taken as the contract describes it. */
export async function got<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await answered(path, signal ? { signal } : {})).json();
}

export async function gotText(path: string, signal?: AbortSignal): Promise<string> {
  return (await answered(path, signal ? { signal } : {})).text();
}

export async function posted<T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> {
  return (await answered(path, { ...jsonBody(body), ...(signal ? { signal } : {}) })).json();
}

export async function deleted<T>(path: string): Promise<T> {
  return (await answered(path, { method: "DELETE" })).json();
}

export async function* events(
  path: string,
  signal: AbortSignal,
  body?: unknown,
): AsyncGenerator<ServerEvent> {
  const init: RequestInit = body === undefined ? {} : jsonBody(body);
  const response = await answered(path, { ...init, signal });
  if (response.body) yield* serverEvents(response.body);
}

export async function fetchedFile(path: string): Promise<Blob> {
  return (await answered(path, {})).blob();
}
