import { describe, expect, test } from "vitest";
import { testApp } from "../../testing/test-app.ts";

describe("with a token set", () => {
  const token = "s3cret-token";
  const app = testApp({ config: { host: "127.0.0.1", apiToken: token } });
  const ask = (path: string, authorization?: string) =>
    app.request(path, authorization === undefined ? {} : { headers: { Authorization: authorization } });

  test.each([
    "/api/cities",
    "/api/synergy?from=2015&to=2019",
    "/api/batches",
    "/api/sources",
    "/openapi.json",
    "/api/x",
  ])("%s asks for it", async (path) => {
    const refused = await ask(path);
    expect(refused.status).toBe(401);
    expect(refused.headers.get("WWW-Authenticate")).toBe('Bearer realm="tandem"');
    expect(await refused.json()).toMatchObject({ error: { code: "unauthorized" } });
    expect((await ask(path, `Bearer ${token}`)).status).not.toBe(401);
  });

  test.each([
    `Bearer ${token}x`,
    `Bearer ${token.slice(0, -1)}`,
    `Bearer ${token.toUpperCase()}`,
    "Bearer ",
    "Bearer",
    token,
    `Basic ${btoa(`x:${token}`)}`,
  ])("%j is not it", async (authorization) => {
    expect((await ask("/api/cities", authorization)).status).toBe(401);
  });

  test("asks before it reads a body", async () => {
    expect((await app.post("/api/batches", "{")).status).toBe(401);
  });

  test("health and the pages are open", async () => {
    expect(await (await ask("/api/health")).json()).toEqual({
      status: "ok",
      version: "0.0.0-test",
      queue: "embedded",
    });
    expect((await ask("/docs")).status).toBe(200);
    expect((await ask("/")).status).toBe(503);
  });

  test("the description says that a token is needed", async () => {
    const document = await (await ask("/openapi.json", `bearer ${token}`)).json();
    expect(document).toMatchObject({
      security: [{ token: [] }],
      components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
    });
  });
});

describe("names of this server", () => {
  const health = "/api/health";

  test.each(["localhost", "localhost:8787", "127.0.0.1:1", "[::1]:8787"])("%s is one", async (host) => {
    expect((await testApp().request(`http://${host}${health}`)).status).toBe(200);
  });

  test.each(["evil.example", "localhost.evil.example:8787", "127.0.0.1.nip.io", "192.168.1.2:8787"])(
    "bound to the loopback address, %s is none, so a rebound name gets nothing",
    async (host) => {
      const response = await testApp().request(`http://${host}${health}`);
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ error: { code: "forbidden" } });
    },
  );

  test("bound to every address, any name is one", async () => {
    const app = testApp({ config: { host: "0.0.0.0" } });
    expect((await app.request(`http://tandem.example${health}`)).status).toBe(200);
  });

  test.each(["http://evil.example", "null", "http://localhost:9999"])(
    "a page of %s may not change anything",
    async (origin) => {
      const retry = "/api/batches/b-000000000000000000000000/retry";
      const response = await testApp().request(retry, { method: "POST", headers: { Origin: origin } });
      expect(response.status).toBe(403);
    },
  );

  test("a page of this server may", async () => {
    const retry = "/api/batches/b-000000000000000000000000/retry";
    const response = await testApp().request(retry, {
      method: "POST",
      headers: { Origin: "http://localhost" },
    });
    expect(response.status).toBe(404);
  });
});

describe("headers", () => {
  test.each(["/api/health", "/api/nothing", "/docs", "/openapi.json", "/"])(
    "%s is safe to show",
    async (path) => {
      const { headers } = await testApp().request(path);
      const policy = headers.get("Content-Security-Policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(headers.get("X-Frame-Options")).toBe("DENY");
      expect(headers.get("Access-Control-Allow-Origin")).toBeNull();
    },
  );

  test("an answer of the API is not kept, and says its language", async () => {
    const { headers } = await testApp().request("/api/health", { headers: { "Accept-Language": "zh" } });
    expect(headers.get("Cache-Control")).toBe("no-store");
    expect(headers.get("Content-Language")).toBe("zh");
    expect(headers.get("Vary")).toContain("Accept-Language");
  });
});
