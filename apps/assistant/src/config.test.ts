import { TandemError } from "@tandem/core";
import { describe, expect, test } from "vitest";
import { readConfig } from "./config.ts";

function failure(environment: Record<string, string>): TandemError {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof TandemError) return error;
    throw error;
  }
  throw new Error("was accepted");
}

describe("readConfig", () => {
  test("needs nothing: everything has a default", () => {
    expect(readConfig({})).toEqual({
      port: 8787,
      host: "127.0.0.1",
      backend: { kind: "embedded", dataDir: ".tandem" },
      terms: "all",
    });
  });

  test("reads every setting, and takes an empty one as not set", () => {
    const config = readConfig({
      PORT: " 9000 ",
      HOST: "::1",
      TANDEM_DATA_DIR: "/tmp/somewhere else",
      REDIS_URL: "",
      DATABASE_URL: " ",
      OPENAI_API_KEY: "sk-secret",
      OPENAI_BASE_URL: "http://127.0.0.1:11434/v1",
      TANDEM_MODEL: "qwen3:8b",
      TANDEM_DATA_TERMS: "open",
      TANDEM_API_TOKEN: "t0ken",
    });
    expect(config).toEqual({
      port: 9000,
      host: "::1",
      backend: { kind: "embedded", dataDir: "/tmp/somewhere else" },
      terms: "open",
      model: { apiKey: "sk-secret", baseUrl: "http://127.0.0.1:11434/v1", model: "qwen3:8b" },
      apiToken: "t0ken",
    });
  });

  test("takes Redis and PostgreSQL together", () => {
    const urls = { REDIS_URL: "redis://a:6379", DATABASE_URL: "postgresql://u:p@b/tandem" };
    expect(readConfig(urls).backend).toEqual({
      kind: "server",
      redisUrl: urls.REDIS_URL,
      databaseUrl: urls.DATABASE_URL,
    });
  });

  test("a model at an address of one's own needs no key", () => {
    const { model } = readConfig({ OPENAI_BASE_URL: "http://localhost:1234/v1", TANDEM_MODEL: "m" });
    expect(model).toEqual({ baseUrl: "http://localhost:1234/v1", model: "m" });
  });

  test.each([
    ["PORT", { PORT: "http" }],
    ["PORT", { PORT: "65536" }],
    ["PORT", { PORT: "87.5" }],
    ["PORT", { PORT: "-1" }],
    ["HOST", { HOST: "http://0.0.0.0/" }],
    ["TANDEM_DATA_TERMS", { TANDEM_DATA_TERMS: "closed" }],
    ["REDIS_URL", { REDIS_URL: "localhost", DATABASE_URL: "postgres://b/t" }],
    ["DATABASE_URL", { REDIS_URL: "redis://a", DATABASE_URL: "mysql://b/t" }],
    ["DATABASE_URL", { REDIS_URL: "redis://a" }],
    ["REDIS_URL", { DATABASE_URL: "postgres://b/t" }],
    ["OPENAI_BASE_URL", { OPENAI_BASE_URL: "ftp://x", TANDEM_MODEL: "m" }],
    ["TANDEM_MODEL", { OPENAI_API_KEY: "k" }],
    ["TANDEM_MODEL", { OPENAI_BASE_URL: "http://x/v1" }],
    ["TANDEM_MODEL", { TANDEM_MODEL: "m" }],
    ["TANDEM_API_TOKEN", { TANDEM_API_TOKEN: "two words" }],
  ])("names %s where %o cannot be used, in both languages", (where, environment) => {
    const error = failure(environment);
    expect(error).toMatchObject({ tag: "invalid-input", where });
    expect(error.text.en.split("\n")).toHaveLength(1);
    expect(error.text.zh).toMatch(/应为|未设置|请设置/);
  });

  test("never repeats a secret", () => {
    const secret = "pässword-in-clear";
    for (const name of ["OPENAI_API_KEY", "TANDEM_API_TOKEN", "DATABASE_URL"]) {
      const { text, message, details } = failure({
        [name]: secret,
        TANDEM_MODEL: "m",
        REDIS_URL: "redis://a",
      });
      expect(JSON.stringify([text, message, details])).not.toContain(secret);
    }
  });
});
