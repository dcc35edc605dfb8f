import { type Language, languages } from "@tandem/core";
import { createMiddleware } from "hono/factory";
import type { HttpEnv } from "../http-env.ts";

function isLanguage(value: string | undefined): value is Language {
  return languages.some((language) => language === value);
}

interface Preference {
  readonly language: Language;
  readonly quality: number;
}

function preference(part: string): Preference | undefined {
  const [range = "", ...parameters] = part.trim().toLowerCase().split(";");
  const language = range.trim().split("-")[0];
  if (!isLanguage(language)) return undefined;
  const given = parameters.map((text) => /^\s*q\s*=\s*([\d.]+)\s*$/.exec(text)?.[1]).find(Boolean);
  const quality = given === undefined ? 1 : Number(given);
  return quality > 0 ? { language, quality } : undefined;
}

/** `lang` where it is one of ours, else the one of ours that `Accept-Language` prefers, else English. */
export function negotiatedLanguage(lang: string | undefined, acceptLanguage: string | undefined): Language {
  if (isLanguage(lang)) return lang;
  let best: Preference | undefined;
  for (const part of (acceptLanguage ?? "").split(",").slice(0, 50)) {
    const candidate = preference(part);
    if (candidate && candidate.quality > (best?.quality ?? 0)) best = candidate;
  }
  return best?.language ?? "en";
}

/** Settles the language of every text in the answer, and says so in its headers. */
export const languageOfAnswer = createMiddleware<HttpEnv>(async (c, next) => {
  const language = negotiatedLanguage(c.req.query("lang"), c.req.header("accept-language"));
  c.set("language", language);
  await next();
  if (!c.req.path.startsWith("/api/")) return;
  const isStream = c.res.headers.get("Content-Type")?.startsWith("text/event-stream") ?? false;
  if (!isStream) c.header("Content-Language", c.get("language"));
  c.header("Vary", "Accept-Language", { append: true });
  c.header("Cache-Control", c.res.headers.get("Cache-Control") ?? "no-store");
});
