import { spawn } from "node:child_process";
import { access, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { environment, removed, temporaryDirectory, until } from "./running-system.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const main = join(root, "apps/assistant/src/cli/main.ts");
const directories: string[] = [];

async function directory(): Promise<string> {
  const made = await temporaryDirectory();
  directories.push(made);
  return made;
}

afterEach(async () => {
  await Promise.all(directories.splice(0).map(removed));
});

interface Call {
  readonly program?: readonly string[];
  readonly cwd?: string;
  readonly settings?: Readonly<Record<string, string>>;
}

/** Calls the command through pipes, as another program does. */
function called(words: readonly string[], { program = [main], cwd = root, settings = {} }: Call = {}) {
  const child = spawn(process.execPath, [...program, ...words], {
    cwd,
    env: environment(settings),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.once("close", (code) => {
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() });
    });
  });
  return { child, ended };
}

describe("tandem assess, path and ask", { timeout: 60_000 }, () => {
  // 85 and 54.25 µg/m³ are the means of CNEMC's monthly reports, 276.4 and 307.9 Mt those of EDGAR v8.0
  test("answer as the chat does, with nothing on the error stream", async () => {
    const { code, out, err } = await called(["assess", "tangshan", "--from", "2015", "--to", "2019"]).ended;
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/air-only/);
    expect(out).toMatch(/85\.0 µg\/m³.*54\.3 µg\/m³.*276\.4 Mt.*307\.9 Mt/);
    expect(out).not.toMatch(/\]\(\//);
  });

  test("--json is one document in the language asked for", async () => {
    const { code, out, err } = await called(["assess", "唐山", "--json", "--lang", "zh"]).ended;
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({
      city: { code: "1302" },
      period: { from: 2015, to: 2019 },
      synergy: { class: "air-only", pm25: { from: { value: 85 }, to: { value: 54.25 } } },
      audit: expect.anything(),
    });
  });

  test("a path takes a negative target, and its record keeps to it", async () => {
    const words = ["path", "tangshan", "--year", "2030", "--co2", "-10", "--pm25", "50", "--json"];
    const { code, out } = await called(words).ended;
    expect(code).toBe(0);
    const design = JSON.parse(out);
    expect(design.status).toBe("optimal");
    // 1e-6 is what the certificate grants the solver
    const [city] = design.milestones[0].cities;
    expect(city.pm25).toBeLessThanOrEqual(50 + 1e-6);
    expect(city.co2ChangePercent).toBeLessThanOrEqual(-10 + 1e-6);
  });

  test("a question is answered in its own language", async () => {
    const { code, out, err } = await called(["ask", "唐山的碳排放达峰了吗？"]).ended;
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/唐山市碳排放/);
  });

  test("wrong use through the verb of the project: 2, a sentence, and a clean output", async () => {
    const program = ["scripts/run.mjs", "tandem"];
    const { code, out, err } = await called(["assess", "tangshan", "--from", "x"], { program }).ended;
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/--from: must be a year of four digits such as 2019, got "x"/);
  });

  test("a reader of a pipe who leaves early is no error", async () => {
    const { child, ended } = called(["assess", "1302", "--json"]);
    child.stdout.destroy();
    const { code, err } = await ended;
    expect([code, err]).toEqual([0, ""]);
  });
});

describe("tandem batch", { timeout: 120_000 }, () => {
  // 56, 218, 3 and 6 of 283 were counted independently of this code from the figures of the panel
  test("writes the table beside the caller, silent but for its last line, and the summary as JSON", async () => {
    const cwd = await directory();
    const words = ["batch", "--all", "--from", "2015", "--to", "2019", "--temporary"];
    const { code, out, err } = await called([...words, "--out", "r.csv", "--json"], { cwd }).ended;
    expect(code).toBe(0);
    expect(err).toMatch(
      /^Batch b-\w+: 283 cities assessed, 54 left out for want of data\. Results: \S+r\.csv\n$/,
    );
    expect(JSON.parse(out)).toMatchObject({
      n: 283,
      leftOut: 54,
      failed: 0,
      counts: { "both-fall": 56, "air-only": 218, "carbon-only": 3, "both-rise": 6 },
    });
    expect(await readdir(cwd)).toEqual(["r.csv"]);
    const lines = (await readFile(join(cwd, "r.csv"), "utf8")).trim().split("\r\n");
    expect(lines).toHaveLength(1 + 337);
  });

  test("stopped with Ctrl-C it ends with 130 and writes no file; the same command goes on to the end", async () => {
    const cwd = await directory();
    const data = join(await directory(), "data");
    const call = { cwd, settings: { TANDEM_DATA_DIR: data } };
    const words = ["batch", "--all", "--draws", "5000", "--out", "r.json"];
    const first = called(words, call);
    await until("the data directory", () =>
      access(data).then(
        () => true,
        () => undefined,
      ),
    );
    first.child.kill("SIGINT");
    const stopped = await first.ended;
    expect([stopped.code, stopped.out]).toEqual([130, ""]);
    expect(stopped.err).toMatch(/Stopped: \d+ of 337 cities are kept.*The same command goes on from there/);
    expect(await readdir(cwd)).toEqual([]);
    expect(await called(words, call).ended).toMatchObject({ code: 0, out: "" });
    const results = JSON.parse(await readFile(join(cwd, "r.json"), "utf8"));
    expect(results).toMatchObject({ state: "completed", n: 283 });
  });
});
