import type { Batch, BatchRequest, BatchService } from "@tandem/batch";
import { maximumDraws } from "@tandem/batch";
import { TandemError } from "@tandem/core";
import { batchResults } from "../../http/batches/results-record.ts";
import { writeJson } from "../answered.ts";
import type { Command, CommandOption, Desk, ExitCode } from "../line/command.ts";
import type { Given } from "../line/given.ts";
import { ProgressBar } from "../progress/progress-bar.ts";
import { batchAsked } from "./batch-asked.ts";
import { type ResultsFile, resultsFile, resultsText, writeWhole } from "./batch-file.ts";
import { endedText, stoppedText } from "./batch-words.ts";
import { sourceOptions } from "./source-options.ts";

/** Follows a batch to its end; who stops it keeps what it has. */
async function followed(service: BatchService, request: BatchRequest, desk: Desk): Promise<Batch> {
  const bar = new ProgressBar(desk.stderr, desk.language);
  const created = await service.create(request);
  const stop = () => service.cancel(created.id);
  let stopped: Promise<unknown> | undefined;
  const onAbort = () => {
    stopped = stop();
  };
  desk.signal.addEventListener("abort", onAbort, { once: true });
  if (desk.signal.aborted) onAbort();
  let last = created;
  try {
    for await (const batch of service.watch(created.id, new AbortController().signal)) {
      last = batch;
      bar.show(batch);
    }
    await stopped;
  } finally {
    bar.end();
    desk.signal.removeEventListener("abort", onAbort);
  }
  return last;
}

interface Wanted {
  readonly given: Given;
  readonly out: ResultsFile | undefined;
}

async function told(
  service: BatchService,
  batch: Batch,
  { given, out }: Wanted,
  desk: Desk,
): Promise<ExitCode> {
  const { language, stdout, stderr } = desk;
  const outcomes = await service.results(batch.id);
  const results = batchResults(batch, outcomes);
  const isJson = given.switches.has("json");
  if (out !== undefined) await writeWhole(out.path, resultsText({ batch, outcomes }, out.format, language));
  else stdout.write(resultsText({ batch, outcomes }, isJson ? "json" : "csv", language));
  if (out !== undefined && isJson) {
    const { id, state, n, counts, leftOut, failed } = results;
    writeJson(desk, {
      id,
      state,
      out: out.path,
      n,
      counts,
      leftOut: leftOut.length,
      failed: failed.length,
    });
  }
  stderr.write(`${endedText(results, out?.path)[language]}\n`);
  return results.failed.length > 0 ? 1 : 0;
}

async function opened(desk: Desk, isKept: boolean): Promise<BatchService> {
  try {
    return await desk.openBatches(isKept ? "kept" : "temporary");
  } catch (error) {
    if (!isKept || !(error instanceof TandemError)) throw error;
    const { tag, where, text } = error;
    throw new TandemError({
      tag,
      where,
      message: {
        en: `${text.en.slice(where.length + 2)}; or give --temporary to keep nothing`,
        zh: `${text.zh.slice(where.length + 1)}；或加 --temporary，不保留结果`,
      },
      cause: error,
    });
  }
}

async function runBatch(given: Given, desk: Desk): Promise<ExitCode> {
  const request = batchAsked(given, desk.panel());
  const asked = given.values.get("out");
  const out = asked === undefined ? undefined : await resultsFile(asked);
  const isKept = !given.switches.has("temporary");
  const service = await opened(desk, isKept);
  try {
    const batch = await followed(service, request, desk);
    if (batch.state === "completed") return await told(service, batch, { given, out }, desk);
    const why = batch.state === "cancelled" ? stoppedText(batch, isKept) : batch.message;
    desk.stderr.write(`${why?.[desk.language] ?? batch.state}\n`);
    return batch.state === "cancelled" ? 130 : 1;
  } finally {
    await service.close();
  }
}

const options: Readonly<Record<string, CommandOption>> = {
  all: { about: { en: "Every city of the panel", zh: "面板中的全部城市" } },
  region: {
    value: "ID",
    about: { en: "A key region: bth-2+36, yrd-31, fwp-13", zh: "重点区域：bth-2+36、yrd-31、fwp-13" },
  },
  province: { value: "NAME", about: { en: "A province, such as hebei", zh: "省份，例如 河北" } },
  from: { value: "YEAR", about: { en: "First year; 2015 without it", zh: "起始年份，默认 2015" } },
  to: { value: "YEAR", about: { en: "Last year; 2019 without it", zh: "结束年份，默认 2019" } },
  draws: {
    value: "NUMBER",
    about: {
      en: `Draws of each class's probability, up to ${maximumDraws}; none without it`,
      zh: `类别概率的抽样次数，至多 ${maximumDraws}；默认不抽样`,
    },
  },
  seed: { value: "NUMBER", about: { en: "Seed of the draws; 1 without it", zh: "随机种子，默认 1" } },
  ...sourceOptions,
  out: {
    value: "FILE",
    about: {
      en: "Where to write the results, .csv or .json; without it CSV (JSON with --json) goes to the output",
      zh: "结果文件，.csv 或 .json；不给出时写到标准输出（默认 CSV，加 --json 为 JSON）",
    },
  },
  temporary: {
    about: {
      en: "Keep nothing; without it the batch is kept in TANDEM_DATA_DIR (.tandem), and the same command goes on",
      zh: "不保留批次；默认保存在 TANDEM_DATA_DIR（.tandem），重新运行同一命令即可继续",
    },
  },
};

export const batchCommand: Command = {
  name: "batch",
  about: {
    en: "Assesses many cities and writes a table; Ctrl-C stops it, and the same command goes on from there",
    zh: "批量评估城市并输出表格；按 Ctrl-C 停止，重新运行同一命令即可继续",
  },
  operands: "--all | CITY... | --region ID | --province NAME [--draws NUMBER] [--out FILE]",
  options,
  examples: [
    "--all --from 2015 --to 2019 --draws 1000 --out results.csv",
    "--province hebei --out hebei.json --json",
    "tangshan handan > two.csv",
  ],
  run: runBatch,
};
