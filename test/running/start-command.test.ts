import { afterEach, describe, expect, test } from "vitest";
import { freePort, json, removed, startSystem, temporaryDirectory, until } from "./running-system.ts";

const start = ["scripts/run.mjs", "start"];
const directories: string[] = [];

async function settings() {
  const directory = await temporaryDirectory();
  directories.push(directory);
  return { PORT: String(await freePort()), TANDEM_DATA_DIR: directory };
}

async function answers(url: string): Promise<boolean> {
  return fetch(`${url}api/health`).then(
    () => true,
    () => false,
  );
}

afterEach(async () => {
  await Promise.all(directories.splice(0).map(removed));
});

describe("npm start", { timeout: 120_000 }, () => {
  test("serves the page and the API at the printed address, on loopback, and stops when asked", async () => {
    const system = await startSystem(start, await settings());
    expect(new URL(system.url).hostname).toBe("127.0.0.1");
    expect(await json(`${system.url}api/health`)).toMatchObject({ status: "ok", queue: "embedded" });
    const page = await fetch(system.url);
    expect(page.headers.get("content-type")).toMatch(/text\/html/);
    await system.stop("SIGTERM");
    expect(await answers(system.url)).toBe(false);
  });

  test("leaves nothing behind when it is killed outright: the port is free and the data directory unlocked", async () => {
    const same = await settings();
    const first = await startSystem(start, same);
    await first.stop("SIGKILL");
    const second = await until("port and directory to be free", () =>
      startSystem(start, same).catch(() => undefined),
    );
    expect(await json(`${second.url}api/health`)).toMatchObject({ status: "ok" });
    await second.stop();
  });

  test("a port in use ends with the port and the remedy", async () => {
    const same = await settings();
    const first = await startSystem(start, same);
    const again = startSystem(start, { ...same, TANDEM_DATA_DIR: `${same.TANDEM_DATA_DIR}-other` });
    await expect(again).rejects.toThrow(new RegExp(`${same.PORT}[\\s\\S]*PORT=`));
    directories.push(`${same.TANDEM_DATA_DIR}-other`);
    await first.stop();
  });
});
