import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { type StartedProcess, startedProcess } from "./testing/started-process.ts";
import { received } from "./testing/test-app.ts";

// Starting includes making a database; a busy machine takes its time over that
vi.setConfig({ testTimeout: 60_000 });

const root = mkdtempSync(join(tmpdir(), "tandem-main-"));
const running = new Set<StartedProcess>();

function start(environment: Record<string, string> = {}): StartedProcess {
  const started = startedProcess({ TANDEM_DATA_DIR: join(root, "data"), ...environment });
  running.add(started);
  started.ended.then(() => running.delete(started));
  return started;
}

afterEach(async () => {
  for (const { child, ended } of running) {
    child.kill("SIGKILL");
    await ended;
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const request = { cities: ["1302", "1101", "4403", "3205"], from: 2015, to: 2019, draws: 20 };

async function queued(address: string): Promise<string> {
  const headers = { "Content-Type": "application/json" };
  const body = JSON.stringify(request);
  const response = await fetch(`${address}api/batches`, { method: "POST", headers, body });
  expect(response.status).toBe(202);
  return (await received<{ id: string }>(response)).id;
}

describe("a started assistant", () => {
  test("says where it is, works a batch off, stops when told, and knows the batch when started again", async () => {
    const first = start();
    const address = await first.address;
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(await received(fetch(`${address}api/health`))).toMatchObject({ status: "ok", queue: "embedded" });
    const id = await queued(address);
    const events = await (await fetch(`${address}api/batches/${id}/events`)).text();
    expect(events).toMatch(/^event: progress\ndata: \{/);
    expect(events).toMatch(/\n\nevent: end\ndata: \{[^\n]*"state":"completed"/);
    const results = await (await fetch(`${address}api/batches/${id}/results`)).text();
    first.child.kill("SIGTERM");
    expect(await first.ended).toMatchObject({ code: 0 });

    const second = start();
    const again = `${await second.address}api/batches/${id}/results`;
    expect(await (await fetch(again)).text()).toBe(results);
    // The parent that holds the channel is gone
    second.child.disconnect();
    expect(await second.ended).toMatchObject({ code: 0 });
  });

  test("stops while a client is still listening", async () => {
    const started = start();
    const address = await started.address;
    const headers = { "Content-Type": "application/json" };
    const body = JSON.stringify({ ...request, cities: "all", draws: 100_000 });
    const response = await fetch(`${address}api/batches`, { method: "POST", headers, body });
    const { id } = await received<{ id: string }>(response);
    const events = await fetch(`${address}api/batches/${id}/events`);
    const reader = events.body?.getReader();
    await reader?.read();
    started.child.kill("SIGINT");
    expect(await started.ended).toMatchObject({ code: 0 });
  });
});

describe("what keeps it from starting is said in a line, with the remedy and no trace", () => {
  async function refusal(environment: Record<string, string>): Promise<string> {
    const { code, output } = await start(environment).ended;
    expect(code).toBe(1);
    expect(output).not.toMatch(/\n\s+at |Error:/);
    return output;
  }

  test("a port in use", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const address = other.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const output = await refusal({ PORT: String(port) });
    other.close();
    expect(output).toContain(`${port} is in use`);
    expect(output).toContain("PORT=8788 npm start");
    expect(output).not.toContain("is ready");
  });

  test("a data directory in use", async () => {
    const first = start();
    await first.address;
    const output = await refusal({});
    expect(output).toContain(String(first.child.pid));
    expect(output).toContain("TANDEM_DATA_DIR");
    expect(output).not.toContain("is ready");
  });

  test.each([
    ["PORT", { PORT: "http" }],
    ["HOST", { HOST: "192.0.2.1" }],
    ["TANDEM_MODEL", { OPENAI_API_KEY: "sk-very-secret" }],
    ["DATABASE_URL", { REDIS_URL: "redis://127.0.0.1:1" }],
  ])("%s, without repeating a secret", async (name, environment) => {
    const output = await refusal(environment);
    expect(output).toContain(`Tandem cannot start. ${name}: `);
    expect(output).not.toContain("very-secret");
  });
});
