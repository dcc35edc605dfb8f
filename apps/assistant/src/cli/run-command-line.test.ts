import type { PathDesigner } from "@tandem/batch";
import { TandemError } from "@tandem/core";
import { describe, expect, test } from "vitest";
import { directPaths } from "../testing/direct-paths.ts";
import { MemoryBatches } from "../testing/memory-batches.ts";
import { testPanel } from "../testing/test-app.ts";
import { runCommandLine } from "./run-command-line.ts";

interface Scene {
  readonly batches?: ConstructorParameters<typeof MemoryBatches>[1];
  /** Asks to stop as soon as progress is seen. */
  readonly stops?: boolean;
  /** What designs paths; it is told how to stop the command. */
  readonly paths?: (stop: () => void) => PathDesigner;
}

async function run(words: readonly string[], { batches = {}, stops = false, paths }: Scene = {}) {
  const stopping = new AbortController();
  let out = "";
  let err = "";
  const code = await runCommandLine(words, {
    signal: stopping.signal,
    stdout: {
      isTTY: false,
      write(text) {
        out += text;
      },
    },
    stderr: {
      isTTY: stops,
      write(text) {
        err += text;
        if (stops && text.includes("cities")) stopping.abort();
      },
    },
    panel: testPanel,
    openPaths: () => ({
      ...(paths?.(() => stopping.abort()) ?? directPaths(testPanel())),
      close: async () => undefined,
    }),
    openBatches: async () => new MemoryBatches(testPanel(), batches),
  });
  return { code, out, err };
}

describe("help", () => {
  test.each(["assess", "path", "batch", "ask"])(
    "%s --help tells its options in both languages",
    async (name) => {
      const en = await run([name, "--help"]);
      const zh = await run([name, "--help", "--lang", "zh"]);
      expect([en.code, zh.code, en.err, zh.err]).toEqual([0, 0, "", ""]);
      expect(en.out).toMatch(/^Usage: npm run --silent tandem -- /);
      expect(en.out).toContain("--json");
      expect(zh.out).toMatch(/^用法：/);
      expect(zh.out).toContain("退出码");
      expect(en.out.split("Examples:")[0]).not.toMatch(/\p{Script=Han}/u);
    },
  );

  test("without a command it is wrong use, and the commands are told", async () => {
    const { code, out, err } = await run([]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/assess[\s\S]*path[\s\S]*batch[\s\S]*ask/);
    expect(await run(["--help"])).toMatchObject({ code: 0, err: "" });
  });
});

describe("wrong use ends with 2, the argument, and the remedy", () => {
  test.each([
    [["asess", "tangshan"], /^COMMAND: must be one of assess, path, batch, ask, got "asess"/],
    [["assess"], /^CITY: give one city/],
    [["assess", "Tangshang"], /^CITY: no city of that name.*Tangshan \(Hebei, 1302\)/],
    [["assess", "suzhou"], /^CITY: .*3205.*3413/],
    [["assess", "hebei"], /^CITY: must be a city, got the province "hebei"; .*batch --province hebei/],
    [["assess", "tangshan", "--from", "1900"], /^--from: the panel has no figures for 1900/],
    [["assess", "tangshan", "--from", "2019", "--to", "2015"], /^--from: /],
    [["assess", "tangshan", "--topic", "soil"], /^--topic: must be one of confidence, /],
    [["path", "tangshan", "--co2", "-10"], /^--year: is missing/],
    [["path", "tangshan", "--year", "2030"], /^--co2, --pm25: give at least one target/],
    [["path", "--year", "2030", "--co2", "-10"], /^CITY: name at least one city/],
    [["path", "tangshan", "--year", "2030", "--co2", "-1000"], /^--co2: must be at least -100, got -1000/],
    [["path", "--region", "x", "--year", "2030", "--co2", "-1"], /^--region: must be one of "bth-2\+36"/],
    [["batch"], /^CITY, --all, --region, --province: .*got 0/],
    [["batch", "--all", "tangshan"], /^CITY, --all, --region, --province: .*got 2/],
    [["batch", "--all", "--draws", "1.5"], /^--draws: must be a whole number/],
    [["batch", "--all", "--out", "results.xls"], /^--out: must be a file name that ends in .csv or .json/],
    [
      ["batch", "--all", "--out", "/no/such/folder/r.csv"],
      /^--out: no file can be made in \/no\/such\/folder/,
    ],
    [["ask"], /^QUESTION: give one question/],
    [["ask", "hello", "--lang", "fr"], /^--lang: must be one of en, zh, got "fr"/],
  ])("%j", async (words, message) => {
    const { code, out, err } = await run(words);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
    expect(err.trim().split("\n").at(-1)).toMatch(/^See npm run tandem -- .*--help$/);
  });

  test("speaks Chinese when asked to", async () => {
    const { err } = await run(["assess", "tangshan", "--from", "x", "--lang", "zh"]);
    expect(err).toBe('--from：应为四位数年份，例如 2019；收到 "x"\n用法见 npm run tandem -- assess --help\n');
  });
});

describe("a city without the data", () => {
  // EDGAR's series of the panel begins in 2000, and PM2.5 in 2011
  test("is answered with the reason, and ends with 1", async () => {
    const words = ["assess", "3101", "--from", "1997", "--to", "1998"];
    const { code, out } = await run(words);
    expect(code).toBe(1);
    expect(out).toMatch(/Shanghai and 1997–1998 I cannot say: .*It would need/);
  });

  test("a question that cannot be answered ends with 1 too", async () => {
    expect(await run(["ask", "What is the weather in Atlantis?"])).toMatchObject({ code: 1 });
    expect((await run(["ask", "Start a batch of all cities for 2015 to 2019"])).out).toMatch(
      /tandem -- batch/,
    );
  });
});

describe("path", () => {
  const words = ["path", "tangshan", "--year", "2030", "--co2", "-10"];
  const stopped = new TandemError({
    tag: "unavailable",
    where: "path",
    message: { en: "was stopped before it was done", zh: "在完成之前被中止" },
  });

  test.each([words, [...words, "--json"], ["ask", "How can Tangshan cut CO2 by 10% by 2030?"]])(
    "%s: stopped while it is designed, it answers nothing and ends with 130",
    async (...asked) => {
      const paths = (stop: () => void) => ({
        async design() {
          stop();
          throw stopped;
        },
      });
      expect(await run(asked, { paths })).toEqual({ code: 130, out: "", err: "" });
    },
  );

  test.each([words, [...words, "--json"]])(
    "%s: what cannot be had is an error, not an answer",
    async (...asked) => {
      const paths = () => ({ design: () => Promise.reject(stopped) });
      const { code, out, err } = await run(asked, { paths });
      expect([code, out]).toEqual([1, ""]);
      expect(err).toMatch(/was stopped before it was done/);
    },
  );
});

describe("batch", () => {
  test("stopped while it runs: keeps what it has, says how to go on, and ends with 130", async () => {
    const { code, out, err } = await run(["batch", "--all"], { batches: { held: true }, stops: true });
    expect([code, out]).toEqual([130, ""]);
    expect(err).toMatch(/Stopped: \d+ of 337 cities are kept in batch .*The same command goes on from there/);
  });

  test("nothing is promised of a temporary one", async () => {
    const { err } = await run(["batch", "--all", "--temporary"], { batches: { held: true }, stops: true });
    expect(err).toMatch(/With --temporary nothing is kept/);
  });

  test("a city that failed is told with its reason, the rest is there, and it ends with 1", async () => {
    const { code, out, err } = await run(["batch", "1101", "1302"], { batches: { failing: "1101" } });
    expect(code).toBe(1);
    expect(err).toMatch(/1 failed \(Beijing: .*the same command runs those again/);
    expect(out).toContain("1302,Tangshan,唐山市");
  });
});
