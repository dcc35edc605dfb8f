import { access, constants, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, extname, resolve } from "node:path";
import type { Batch, CityOutcome } from "@tandem/batch";
import { invalidInput, type Language, localised, TandemError } from "@tandem/core";
import { resultsCsv } from "../../http/batches/results-csv.ts";
import { batchResults } from "../../http/batches/results-record.ts";

const formats = ["csv", "json"] as const;
export type ResultsFormat = (typeof formats)[number];

/** A file that results can be written to. */
export interface ResultsFile {
  readonly path: string;
  readonly format: ResultsFormat;
}

/**
 * Checks before anything is computed that the results can be written in the end.
 * @throws TandemError that names `--out`.
 */
export async function resultsFile(asked: string): Promise<ResultsFile> {
  const path = resolve(asked);
  const ending = extname(path).slice(1).toLowerCase();
  const format = formats.find((one) => one === ending);
  const got = JSON.stringify(asked);
  if (format === undefined)
    throw invalidInput("--out", {
      en: `must be a file name that ends in .csv or .json, got ${got}`,
      zh: `文件名应以 .csv 或 .json 结尾，收到 ${got}`,
    });
  const folder = dirname(path);
  const isWritable = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!isWritable)
    throw invalidInput("--out", {
      en: `no file can be made in ${folder}; make the folder, or name another`,
      zh: `无法在 ${folder} 中创建文件；请先创建该文件夹或改用其他位置`,
    });
  const known = await stat(path).catch(() => undefined);
  if (known !== undefined && !known.isFile())
    throw invalidInput("--out", { en: `is not a file: ${path}`, zh: `不是文件：${path}` });
  return { path, format };
}

/** The results of a batch as text, the same as over HTTP. */
export function resultsText(
  { batch, outcomes }: { readonly batch: Batch; readonly outcomes: readonly CityOutcome[] },
  format: ResultsFormat,
  language: Language,
): string {
  if (format === "json") return `${JSON.stringify(localised(batchResults(batch, outcomes), language))}\n`;
  const { from, to, path } = batch.request;
  return resultsCsv({ from, to, ...(path && { path }), outcomes }, language);
}

/** Writes beside the file and then renames: nobody ever finds half of it. @throws TandemError that names `--out`. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const part = `${path}.${process.pid}.part`;
  try {
    await writeFile(part, text);
    await rename(part, path);
  } catch (cause) {
    await rm(part, { force: true });
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new TandemError({
      tag: "unavailable",
      where: "--out",
      message: {
        en: `could not be written (${why}); free the place or name another, and run the same command again`,
        zh: `写入失败（${why}）；请腾出空间或改用其他位置，然后重新运行同一命令`,
      },
      cause,
    });
  }
}
